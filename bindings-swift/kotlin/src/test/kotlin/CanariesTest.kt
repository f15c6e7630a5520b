package io.github.gureum

import io.github.gureum.cloudml.CloudML
import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.text
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.ConcurrentLinkedQueue

/**
 * A secret in every position where one can be: it comes out nowhere, in no form.
 *
 * `GUREUM_CANARIES` names the program that tells the positions and the forms. They are the same in every language.
 */
internal class CanariesTest {
    @Test
    fun noSecretComesOutOfAnyPosition() {
        val positions = stage.said.getValue("positions").jsonArray.map { it.jsonObject }
        val forms = stage.said.getValue("forms").jsonArray.map { form -> form.jsonArray.map { it.jsonPrimitive.content } }
        assertTrue(positions.map { it.text("name") }.toSet().size >= 31)
        assertTrue(forms.map { it[0] }.toSet().size >= 12)
        val lines = ConcurrentLinkedQueue<String>()
        Logs.listen({ _, line -> lines += line }, LogLevel.Trace)
        val found = mutableListOf<String>()
        fun search(place: String?, text: String) = forms.filter { it[1] in text }.forEach { found += "$place: ${it[0]}" }
        for (position in positions) {
            val texts = mutableListOf<String>()
            val variables = position.getValue("variables").jsonObject.mapValues { it.value.jsonPrimitive.content }
            val error = Variables.with(variables) {
                assertThrows(GureumException::class.java, { runBlocking { tell(position, texts) } }, position.text("name"))
            }
            assertEquals(position.text("kind"), error.kind, position.text("name"))
            search(position.text("name"), (texts + shown(error)).joinToString("\n"))
        }
        Logs.listen(null)
        assertTrue(lines.isNotEmpty())
        search("the log", lines.joinToString("\n"))
        assertEquals(emptyList<String>(), found)
    }

    /** Makes the call, and keeps what the client shows meanwhile. */
    private suspend fun tell(position: JsonObject, texts: MutableList<String>) {
        val open: (ClientOptions) -> Client = if (position.text("service") == "data-forest") ::DataForest else ::CloudML
        val options = options(position)
        texts += "$options"
        open(options).use { client ->
            texts += "$client"
            val act = position.getValue("act").jsonObject
            val input = act.getValue("input").jsonObject
            when (val operation = act.text("operation")) {
                null -> client.request(act.text("method")!!, act.text("path")!!, input)
                else -> {
                    texts += client.explainSignature(operation, input)
                    client.call(operation, input)
                }
            }
        }
    }

    private fun options(position: JsonObject) = ClientOptions().apply {
        val settings = position.getValue("settings").jsonObject
        endpoint = settings.text("endpoint")
        region = settings.text("region")
        environment = settings.text("environment")
        caBundle = settings.text("caBundle")
        allowHost = settings.text("allowHost")
        profile = settings.text("profile")
        validate = settings.text("validate")?.toBoolean()
        maxRetries = 0
        val keys = position.getValue("keys").jsonObject
        when (position.text("source")) {
            "provider" -> credentials = {
                Credentials(keys.text("accessKey")!!, keys.text("secretKey")!!, sessionToken = keys.text("sessionToken"))
            }
            "thrown" -> credentials = { throw IllegalStateException(keys.text("text")) }
            else -> {
                accessKey = keys.text("accessKey")
                secretKey = keys.text("secretKey")
            }
        }
    }

    private companion object {
        val stage = Stage("GUREUM_CANARIES")

        @JvmStatic
        @AfterAll
        fun close() = stage.close()
    }
}
