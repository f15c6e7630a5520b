package io.github.gureum

import io.github.gureum.dataforest.DataForest
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.io.File
import java.net.URLClassLoader
import java.util.concurrent.TimeUnit

/** What a program is told where the native library is missing: each time the same, and as any other error of the package. */
internal class NativeLibraryTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
        "-Duniffi.component.gureum_ffi.libraryOverride=nowhere, the native library for `MACHINE` cannot be loaded, UnsatisfiedLinkError",
        "-Djna.prefix=linux-riscv64, there is no native library for `linux-riscv64` in the jar, UnsatisfiedLinkError",
        "without jna, `net.java.dev.jna` is missing, NoClassDefFoundError",
        "without library, there is no native library for `MACHINE` in the jar, UnsatisfiedLinkError",
    )
    fun whatIsMissingIsSaid(how: String, message: String, cause: String) {
        val told = message.replace("MACHINE", com.sun.jna.Platform.RESOURCE_PREFIX)
        val parts = System.getProperty("java.class.path").split(File.pathSeparator).filterNot { how == "without jna" && "/jna-" in it }
        val flags = listOf("-XX:TieredStopAtLevel=1", "-Dgureum.hide=${how == "without library"}") + listOf(how).filter { it.startsWith("-") }
        val program = listOf("-cp", parts.joinToString(File.pathSeparator), Unlinked::class.java.name)
        val child = ProcessBuilder(listOf("${System.getProperty("java.home")}/bin/java") + flags + program).redirectErrorStream(true).start()
        child.onExit().completeOnTimeout(null, 60, TimeUnit.SECONDS).thenRun { child.destroyForcibly() }
        val said = child.inputReader().readLines().filterNot { it.startsWith("WARNING: ") }
        assertEquals(listOf("ConfigException $told", cause, "ConfigException $told", "ConfigException $told"), said)
    }
}

/** A program without its native library, which asks for it three times. */
internal object Unlinked {
    @JvmStatic
    fun main(none: Array<String>) {
        if (System.getProperty("gureum.hide") == "true") {
            val loader = hidden()
            Thread.currentThread().contextClassLoader = loader // JNA looks there, too.
            loader.loadClass(javaClass.name).getMethod("tell").invoke(null)
        } else {
            tell()
        }
    }

    @JvmStatic
    fun tell() {
        for (round in 1..2) {
            try {
                DataForest(ClientOptions().apply { accessKey = "A"; secretKey = "S" })
            } catch (error: GureumException) {
                println("${error.javaClass.simpleName} ${error.detail}")
                if (round == 1) println(error.source?.substringBefore(':')?.substringAfterLast('.'))
            }
        }
        try {
            Keytab(byteArrayOf(5, 2)).entries
        } catch (error: GureumException) {
            println("${error.javaClass.simpleName} ${error.detail}")
        }
    }

    /** A loader of all that this program has, but for the library. */
    private fun hidden(): ClassLoader {
        val parts = System.getProperty("java.class.path").split(File.pathSeparator).map { File(it).toURI().toURL() }
        return object : URLClassLoader(parts.toTypedArray(), getPlatformClassLoader()) {
            override fun findResource(name: String) = if ("gureum_ffi" in name) null else super.findResource(name)
        }
    }
}
