/** What is said where the native library cannot be loaded: a machine's raw error names neither what is missing nor what to do. */

package io.github.gureum

import com.sun.jna.Platform

/** Does what needs the native library. */
internal inline fun <T> withNativeLibrary(work: () -> T): T = try {
    work()
} catch (error: LinkageError) {
    throw if (isOfNativeLibrary(error)) missing(error) else error
}

/** The second time that a class is asked for that could not be loaded, only its name is told. */
internal fun isOfNativeLibrary(error: LinkageError): Boolean =
    error is UnsatisfiedLinkError || error is NoClassDefFoundError && OWN.containsMatchIn(error.message.orEmpty())

internal fun missing(error: LinkageError): GureumException {
    val machine = orNull { Platform.RESOURCE_PREFIX }
    val (message, hint) = when {
        System.getProperty("java.vm.name") == "Dalvik" ->
            "the native library cannot be loaded" to
                "depend on `io.github.gureum:gureum-android` and on `net.java.dev.jna:jna` as `aar`, and keep what their rules keep"
        machine == null ->
            "`net.java.dev.jna` is missing" to "depend on `net.java.dev.jna:jna`, which the POM of the package names"
        Runtime::class.java.getResource("/$machine/${System.mapLibraryName(LIBRARY)}") == null ->
            "there is no native library for `$machine` in the jar" to
                "take a jar that was made for this machine, or build it there with `bindings-swift/kotlin/scripts/native.sh`"
        else ->
            "the native library for `$machine` cannot be loaded" to
                "its source says why; where programs may not run from the folder of temporary files, name another with `-Djna.tmpdir`"
    }
    return exceptionOf(ErrorDetails("Config", message, hint, source = error.toString()))
}

private inline fun <T> orNull(work: () -> T): T? = try {
    work()
} catch (_: LinkageError) {
    null
}

private const val LIBRARY = "gureum_ffi"
private val OWN = Regex("""com[./]sun[./]jna|io[./]github[./]gureum[./](ffi|RawCalls)""")
