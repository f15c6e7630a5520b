/**
 * Every example runs as a user would run it: a process of its own, while one thing goes wrong.
 *
 * What each must print, what it asks for and what exists afterwards stands in one file for all languages,
 * `tests/vectors/examples.json`.
 */

package io.github.gureum

import io.github.gureum.testing.Emulator
import io.github.gureum.testing.text
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.net.URI
import java.nio.file.Path
import java.util.concurrent.TimeUnit

internal class ExamplesTest {
    @TempDir
    lateinit var folder: Path

    @TestFactory
    fun examples(): List<DynamicTest> {
        val programs = File("examples").listFiles { file -> file.extension == "kt" }!!.map { it.nameWithoutExtension }
        val stories = EXPECTED.getValue("examples").jsonArray.map { it.jsonObject }.filter { classOf(it.text("name")!!) in programs }
        assertEquals(programs.sorted(), stories.map { classOf(it.text("name")!!) }.sorted(), "every example has a story")
        return stories.map { story -> dynamicTest(story.text("name")!!) { check(story) } }
    }

    private fun check(story: JsonObject) = Emulator().use { emulator ->
        val name = story.text("name")!!
        for (earlier in story.texts("after")) run(earlier, emulator)
        emulator.clearJournal()
        val fault = story.getValue("fault").jsonObject
        val rule = emulator.fault(fault)
        val printed = run(name, emulator)
        assertEquals(fault.getValue("first").jsonPrimitive.int.toLong(), emulator.hits(rule))
        val wanted = story.texts("prints")
        assertEquals(wanted.size, printed.size, "$printed")
        for ((line, begin) in printed.zip(wanted)) assertTrue(line.startsWith(begin), "$printed")
        for (hidden in story.texts("hides")) assertTrue(hidden !in printed.joinToString(), hidden)
        val asked = emulator.journal.map { it.jsonObject.text("operation") }
        for ((operation, count) in story.getValue("asks").jsonObject) {
            assertEquals(count.jsonPrimitive.int, asked.count { it == operation }, operation)
        }
        val existing = existing(emulator)
        for ((kind, names) in story["exists"]?.jsonObject.orEmpty()) {
            assertEquals(names.jsonArray.map { it.jsonPrimitive.content }, existing[kind].orEmpty(), "$existing")
        }
    }

    /** What it printed, as lines. It knows the emulator by the variables alone. */
    private fun run(name: String, emulator: Emulator): List<String> {
        val java = File(System.getProperty("java.home"), "bin/java").path
        // Quick to start, which is all that counts here.
        val flags = listOf("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")
        val builder = ProcessBuilder(listOf(java) + flags + listOf("-cp", System.getProperty("java.class.path"), "${classOf(name)}Kt"))
        builder.environment().putAll(emulator.environment())
        for ((variable, value) in EXPECTED.getValue("variables").jsonObject) builder.environment()[variable] = value.jsonPrimitive.content
        val process = builder.directory(folder.toFile()).redirectErrorStream(true).start()
        val said = process.inputStream.bufferedReader().readLines()
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), "$name does not end")
        assertEquals(0, process.exitValue(), said.joinToString("\n"))
        return said
    }

    /** Names of what its tenant has, by kind. */
    private fun existing(emulator: Emulator): Map<String, List<String>> {
        val answer = URI("${emulator.endpoint}/_gureum/resources").toURL().readText()
        return Json.parseToJsonElement(answer).jsonObject.getValue("tenants").jsonArray
            .flatMap { it.jsonObject.getValue("resources").jsonArray }.map { it.jsonObject }
            .groupBy({ it.text("kind").orEmpty() }, { it.text("name").orEmpty() }).mapValues { it.value.sorted() }
    }

    private fun JsonObject.texts(name: String): List<String> = (get(name) as? JsonArray)?.map { (it as JsonPrimitive).content }.orEmpty()

    /** `make-an-account` is in `MakeAnAccount.kt`. */
    private fun classOf(name: String): String = name.split('-').joinToString("") { it.replaceFirstChar(Char::uppercase) }

    private companion object {
        val EXPECTED: JsonObject = Json.parseToJsonElement(File("../../tests/vectors/examples.json").readText()).jsonObject
    }
}
