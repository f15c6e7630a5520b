package io.github.gureum

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assumptions.assumeTrue

/** A program with services that all languages are tested at, which a variable of the environment names. It ends with its input. */
internal class Stage(private val variable: String) : AutoCloseable {
    private val process = System.getenv(variable)?.let { ProcessBuilder(it).redirectError(ProcessBuilder.Redirect.INHERIT).start() }

    /** What it said. Without a program the test is skipped. */
    val said: JsonObject by lazy {
        assumeTrue(process != null, "$variable is not set")
        Json.parseToJsonElement(process!!.inputReader().readLine()).jsonObject
    }

    override fun close() {
        process?.outputStream?.close()
    }
}
