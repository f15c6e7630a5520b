package io.github.gureum

import com.sun.jna.NativeLibrary

/** Variables of this process, as Java tells them to the core and as native code sees them. */
internal object Variables {
    private val process = NativeLibrary.getProcess()
    private val changed = java.util.concurrent.ConcurrentHashMap<String, String>()

    fun set(name: String, value: String) {
        changed[name] = value
        ProcessEnvironment.variables = { System.getenv() + changed }
        process.getFunction("setenv").invokeInt(arrayOf<Any>(name, value, 1))
    }

    fun unset(name: String) {
        changed -= name
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
