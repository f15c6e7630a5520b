package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.OneAnswer
import io.github.gureum.testing.text
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64

/** What strangers answer, and what becomes of it. */
internal class AnswersTest {
    private fun client(service: OneAnswer) = DataForest {
        accessKey = "A"
        secretKey = "S"
        endpoint = service.endpoint
        isolated = true
        maxRetries = 0
    }

    @Test
    fun everyAnswerOfTheVectorsIsReadAsInAllLanguages() {
        val wrong = mutableListOf<String>()
        for (answer in vectors.getValue("answers").jsonArray.map { it.jsonObject }) {
            OneAnswer(200, headers(), bytes(answer)).use { service ->
                client(service).use { df ->
                    val expect = answer.getValue("expect").jsonObject
                    val creation = expect.text("creation") ?: expect.text("kind")
                    wrong += found(answer, expect.text("kind"), "accounts.getDetail") { df.accounts.getDetail("a-1").id }
                    wrong += found(answer, creation, "accounts.create") { df.accounts.create("df001", "Df0rest!2024").id }
                    // A creation whose answer is lost is looked up.
                    assertTrue(service.requests >= 2, answer.text("name"))
                }
            }
        }
        assertEquals(emptyList<String>(), wrong)
    }

    /** What is not as it should be. */
    private fun found(answer: JsonObject, kind: String?, operation: String, call: suspend () -> String?): List<String> {
        val name = "${answer.text("name")}, $operation"
        val error = try {
            val id = runBlocking { call() }
            val wanted = answer.getValue("expect").jsonObject.text("id")
            return if (kind == null && id == wanted) emptyList() else listOf("$name: gives `$id`")
        } catch (error: GureumException) {
            error
        }
        val field = answer.getValue("expect").jsonObject.text("field")
        if (field != null && "`$field`" !in error.message!!) return listOf("$name: `$field` is not named in ${error.message}")
        val delivery = if (kind == "OutcomeUnknown") Delivery.Unknown else Delivery.Answered
        val said = listOf(error.kind, error.status, error.requestId, error.operation, error.delivery)
        val due = listOf(kind, 200, vectors.text("requestId"), operation, delivery)
        return if (said == due) emptyList() else listOf("$name: $said is not $due")
    }

    @Test
    fun theJsonOfARawAnswerIsReadStrictlyAndNeverExhaustsTheStack() {
        val deep = "[".repeat(100_000)
        for (body in listOf(deep, deep + "]".repeat(100_000), "{\"a\":".repeat(100_000), "NaN", "[nope]", "[01]", "{", "\u0000", "")) {
            OneAnswer(200, headers(), body.encodeToByteArray()).use { service ->
                client(service).use { df ->
                    val raw = runBlocking { df.request("GET", "/later") }
                    val error = assertThrows(ResponseException::class.java, { raw.json() }, body.take(20))
                    assertEquals(listOf(200, "req-7", Delivery.Answered), error.run { listOf(status, requestId, delivery) })
                    assertTrue(error.message!!.length < 500)
                }
            }
        }
        OneAnswer(200, headers(), "\uFEFF{\"a\":[1e3,null,true,\"\\\"[\"],\"a\":2}".encodeToByteArray()).use { service ->
            client(service).use { df ->
                assertEquals(JsonObject(mapOf("a" to JsonPrimitive(2))), runBlocking { df.request("GET", "/later") }.json())
            }
        }
    }

    private companion object {
        val vectors = Json.parseToJsonElement(Files.readString(Path.of("../../tests/vectors/answers.json"))).jsonObject

        fun headers() = vectors.getValue("headers").jsonObject.mapValues { it.value.jsonPrimitive.content }

        fun bytes(answer: JsonObject): ByteArray {
            answer.text("body")?.let { return it.encodeToByteArray() }
            answer.text("base64")?.let { return Base64.getDecoder().decode(it) }
            val all = ByteArrayOutputStream()
            for (part in answer.getValue("parts").jsonArray.map { it.jsonObject }) {
                repeat(part.getValue("times").jsonPrimitive.int) { all.write(part.text("text")!!.encodeToByteArray()) }
            }
            return all.toByteArray()
        }
    }
}
