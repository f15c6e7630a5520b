package io.github.gureum

import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import io.github.gureum.testing.text
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import java.util.Base64
import kotlin.reflect.KClass

/**
 * What the generated wire tests say: the answer is the documented one, and it was asked for.
 *
 * @property service Whose operations are called.
 */
internal class Wire(private val service: String) : AutoCloseable {
    private val emulator = Emulator(replay = true, clock = ClockMode.REAL)

    /** Where mocks answer that know the descriptions alone, by service; `mocked` of the suites says. */
    private val mocks = System.getenv("GUREUM_MOCK")?.let(::json)

    fun <C : Client> client(open: (ClientOptions) -> C): C = emulator.client(open) {
        if (mocks != null) endpoint = mocks.getValue(service).jsonPrimitive.content
    }

    /** The call asks for this operation at this address, well signed; of a mock's, the mock judges. */
    fun asked(operation: String, method: String, target: String, call: suspend () -> Unit) {
        runBlocking { call() }
        if (mocks != null) return
        val last = emulator.journal.last().jsonObject
        val found = listOf("operation", "method", "target", "signature").map { last.text(it) }
        assertEquals(listOf(operation, method, target, "valid"), found)
    }

    /** The model holds the documented answer in its own properties: nothing of it was unknown. */
    fun same(answer: Model, documented: String) {
        val written = JsonText().also { it.write(answer) }.toString()
        assertEquals(shown(json(documented)), shown(json(written)))
        assertEquals(JsonObject(emptyMap()), answer.extra)
    }

    /** Holds a file against the documented one. */
    fun sameFile(file: Download, kind: KClass<out Download>, documented: String) {
        assertEquals(kind, file::class)
        assertEquals(documented, Base64.getEncoder().encodeToString(file.bytes()))
    }

    override fun close() = emulator.close()

    companion object {
        fun json(text: String): JsonObject = Json.parseToJsonElement(text).jsonObject

        /** A model cannot tell an empty list from none. */
        private fun shown(element: JsonElement): JsonElement? = when (element) {
            is JsonNull -> null
            is JsonArray -> JsonArray(element.mapNotNull(::shown)).takeIf { it.isNotEmpty() }
            is JsonObject -> {
                val fields = element.mapNotNull { (name, value) -> shown(value)?.let { name to it } }
                JsonObject(fields.toMap()).takeIf { it.isNotEmpty() }
            }
            else -> element
        }
    }
}
