package io.github.gureum

import com.sun.jna.NativeLibrary

/** Variables of this process as the native library sees them; Java itself can only read its own copy. */
internal object Variables {
    private val process = NativeLibrary.getProcess()

    fun set(name: String, value: String) {
        process.getFunction("setenv").invokeInt(arrayOf<Any>(name, value, 1))
    }

    fun unset(name: String) {
        process.getFunction("unsetenv").invokeInt(arrayOf<Any>(name))
    }

    /** Does `work` while they are set. */
    inline fun <T> with(variables: Map<String, String>, work: () -> T): T {
        variables.forEach(::set)
        try {
            return work()
        } finally {
            variables.keys.forEach(::unset)
        }
    }
}
