package io.github.gureum

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import java.io.File

/** A program with services that all languages are tested at, which a variable of the environment names. It ends with its input. */
internal class Stage(private val variable: String) : AutoCloseable {
    private val process: Process by lazy {
        val name = variable.removePrefix("GUREUM_").lowercase()
        val named = System.getenv(variable)?.let { ProcessBuilder(it) }
        (named ?: cargo("conformance", "--bin", name)).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    }

    /** What it said. Where the variable names no program, cargo builds and starts it. */
    val said: JsonObject by lazy { Json.parseToJsonElement(process.inputReader().readLine()).jsonObject }

    override fun close() = process.outputStream.close()

    companion object {
        /** The scenario files of the project: those that the variable names, else as they are. */
        fun scenarios(): JsonObject {
            val text = System.getenv("GUREUM_SCENARIOS")?.let { File(it).readText() }
                ?: cargo("scenarios").redirectError(ProcessBuilder.Redirect.INHERIT).start().inputReader().readText()
            return Json.parseToJsonElement(text).jsonObject
        }

        private fun cargo(vararg program: String): ProcessBuilder =
            ProcessBuilder("cargo", "run", "--quiet", "--package", *program).directory(File("../.."))
    }
}
