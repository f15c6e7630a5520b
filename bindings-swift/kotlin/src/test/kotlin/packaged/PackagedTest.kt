/** The jar, as its users have it: in programs of their own, with nothing but what it depends on. */

package io.github.gureum.packaged

import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.platform.engine.discovery.DiscoverySelectors.selectClass
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder
import org.junit.platform.launcher.core.LauncherFactory
import org.junit.platform.launcher.listeners.SummaryGeneratingListener
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.net.URLClassLoader
import java.util.concurrent.TimeUnit
import java.util.zip.ZipFile
import javax.tools.ToolProvider
import kotlin.concurrent.thread

/** A fenced block of a document. */
private class Block(val language: String, val heading: String, val code: String) {
    /** A class for JUnit and no program. */
    val isTest: Boolean get() = "@Test" in code
}

internal class PackagedTest {
    @Test
    fun aProgramInJavaNeedsTheJarOnly() {
        val (code, said) = run("Consumer")
        assertEquals(0, code, said)
        assertTrue("the consumer is content" in said, said)
    }

    @Test
    fun aProgramEndsWithItsCodeWhileCallsAreInFlight() {
        val (code, said) = run("Consumer", "exit")
        assertEquals("the consumer is content", said.trim())
        assertEquals(7, code)
    }

    @Test
    fun theJarHoldsTheNativeLibraryAndNoTest() {
        val names = ZipFile(JAR).use { zip -> zip.entries().asSequence().map { it.name }.toList() }
        assertTrue(names.any { it.endsWith("/libgureum_ffi.so") || it.endsWith("/libgureum_ffi.dylib") }, names.toString())
        assertTrue(names.none { "Test" in it || "testing" in it }, names.toString())
    }

    @Test
    fun theJarForTestsHoldsThatAlone() {
        val names = ZipFile(TESTING).use { zip -> zip.entries().asSequence().filter { !it.isDirectory }.map { it.name }.toList() }
        val others = names.filter { !it.startsWith("io/github/gureum/testing/") && !it.startsWith("META-INF/") }
        assertEquals(emptyList<String>(), others)
        assertTrue("io/github/gureum/testing/EmulatorExtension.class" in names, names.toString())
    }

    @TestFactory
    fun readme(): List<DynamicTest> {
        compileKotlin()
        return blocks.mapIndexed { index, block ->
            val name = "README: ${block.heading} (${block.language})"
            if (block.isTest) return@mapIndexed dynamicTest(name) { launch(if (block.language == "kotlin") "block$index.AccountTest" else "Block${index}Test") }
            dynamicTest(name) {
                val (code, said) = run(if (block.language == "kotlin") "block$index.Block${index}Kt" else "Block$index", path = tracedClassPath)
                assertEquals(0, code, said)
            }
        }
    }

    @Test
    fun theReadmeHasBlocks() {
        assertTrue(blocks.count { it.language == "kotlin" } >= 8)
        assertTrue(blocks.any { it.language == "java" })
    }

    /** Runs the tests of a class, as a user's build would. */
    private fun launch(name: String) {
        URLClassLoader(arrayOf(OUT.toURI().toURL()), javaClass.classLoader).use { loader ->
            val seen = SummaryGeneratingListener()
            val request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(loader.loadClass(name))).build()
            LauncherFactory.create().execute(request, seen)
            assertEquals(1, seen.summary.testsSucceededCount, seen.summary.failures.joinToString { it.exception.stackTraceToString() })
        }
    }

    private fun run(main: String, vararg arguments: String, path: String = classPath): Pair<Int, String> {
        emulator.reset()
        val java = File(System.getProperty("java.home"), "bin/java").path
        // Quick to start, which is all that counts here.
        val flags = listOf("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")
        val builder = ProcessBuilder(listOf(java) + flags + listOf("-cp", "$OUT${File.pathSeparator}$path", main) + arguments)
        builder.environment().putAll(emulator.environment())
        val process = builder.directory(OUT).redirectErrorStream(true).start()
        val said = process.inputStream.bufferedReader().readText()
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "$main does not end")
        return process.exitValue() to said
    }

    companion object {
        private val JAR = File(System.getProperty("gureum.jar"))
        private val TESTING = File(JAR.path.removeSuffix(".jar") + "-testing.jar")
        private val OUT = File(JAR.parentFile, "packaged")
        private val NEEDED = Regex("""(kotlin-stdlib|kotlinx-coroutines-core-jvm|kotlinx-serialization-(core|json)-jvm|jna|annotations)-[0-9.]+\.jar""")
        private val classPath = System.getProperty("java.class.path").split(File.pathSeparator)
            .filter { NEEDED.matches(File(it).name) }.plus(JAR.path).joinToString(File.pathSeparator)

        /** What a program has that traces. One that does not needs none of it. */
        private val tracedClassPath = System.getProperty("java.class.path").split(File.pathSeparator)
            .filter { Regex("opentelemetry-(api|context|common)-[0-9.]+\\.jar").matches(File(it).name) }.plus(classPath).joinToString(File.pathSeparator)

        /** What a test is compiled against beside that. */
        private val testClassPath = System.getProperty("java.class.path").split(File.pathSeparator)
            .filter { File(it).name.startsWith("junit-") || File(it).name.startsWith("apiguardian-") || File(it).name.startsWith("opentest4j-") }
            .plus(TESTING.path).plus(tracedClassPath).joinToString(File.pathSeparator)

        /** Waits in another process are real: here the clouds work faster instead. */
        private val emulator = Emulator(clock = ClockMode.REAL)
        private val blocks = blocksOf(File("README.md")) + blocksOf(File("../../README.md"))

        @JvmStatic
        @BeforeAll
        fun prepare() {
            thread(isDaemon = true) {
                while (runCatching { emulator.advanceToNextEvent() }.isSuccess) Thread.sleep(100)
            }
            OUT.deleteRecursively()
            OUT.mkdirs()
            blocks.forEachIndexed { index, block ->
                val isKotlin = block.language == "kotlin"
                val code = if (isKotlin) "package block$index\n\n${block.code}" else block.code.replace("class Example", "class Block$index")
                val file = if (isKotlin) "Block$index.kt" else if (block.isTest) "Block${index}Test.java" else "Block$index.java"
                File(OUT, file).writeText(code)
            }
            File("src/test/consumer/Consumer.java").copyTo(File(OUT, "Consumer.java"))
            val sources = OUT.listFiles { file -> file.extension == "java" }!!.map { it.path }
            // The compiler of Kotlin is in this process and would be taken for a processor of annotations.
            val options = listOf("-proc:none", "-Xlint:all,-options", "-Werror", "--release", "17", "-cp", testClassPath, "-d", OUT.path)
            val errors = ByteArrayOutputStream()
            val code = ToolProvider.getSystemJavaCompiler().run(null, null, errors, *(options + sources).toTypedArray())
            assertEquals(0, code, errors.toString())
        }

        private fun compileKotlin() {
            val sources = OUT.listFiles { file -> file.extension == "kt" }!!.map { it.path }
            val options = listOf("-Werror", "-no-stdlib", "-no-reflect", "-jvm-target", "17", "-cp", testClassPath, "-d", OUT.path)
            val said = ByteArrayOutputStream()
            val code = K2JVMCompiler().exec(PrintStream(said), *(options + sources).toTypedArray())
            assertEquals(ExitCode.OK, code, said.toString())
        }

        private fun blocksOf(document: File): List<Block> {
            var heading = document.name
            return Regex("""^## (.*)$|^```(kotlin|java)\n([\s\S]*?)^```$""", RegexOption.MULTILINE)
                .findAll(document.readText()).mapNotNull { found ->
                    val (title, language, code) = found.destructured
                    if (title.isNotEmpty()) heading = title
                    if (language.isEmpty()) null else Block(language, heading, code)
                }.toList()
        }

        @JvmStatic
        @AfterAll
        fun close() = emulator.close()
    }
}
