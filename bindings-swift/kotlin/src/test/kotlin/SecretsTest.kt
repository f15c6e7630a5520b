package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.net.URLEncoder
import java.util.Base64
import java.util.concurrent.ConcurrentLinkedQueue

/** A canary in the places where a secret can be: with the log at its most talkative, it comes out nowhere, in no form. */
internal class SecretsTest {
    /** A text in every form in which it could leave the process. */
    private fun forms(secret: String): List<String> {
        val bytes = secret.encodeToByteArray()
        val json = JsonPrimitive(secret).toString().drop(1).dropLast(1)
        val base64 = (0..2).map { offset ->
            // What stays the same wherever the secret begins in a longer text.
            Base64.getEncoder().encodeToString(ByteArray(offset) + bytes).drop(4).dropLast(4)
        }
        val hex = bytes.joinToString("") { "%02x".format(it) }
        val encoded = URLEncoder.encode(secret, "UTF-8").replace("+", "%20")
        return listOf(
            secret, json, json.replace("\\", "\\\\"), encoded, encoded.lowercase(), hex, hex.uppercase(), secret.reversed(),
            bytes.joinToString(", "), String(secret.toByteArray(Charsets.UTF_16LE), Charsets.ISO_8859_1),
        ) + base64
    }

    private fun clean(text: String, place: String) {
        for (secret in listOf(SECRET_KEY, PASSWORD)) {
            for (form in forms(secret)) assertTrue(form !in text, "$place shows `${form.take(12)}…`")
        }
    }

    @Test
    fun theCanaryWouldBeFound() {
        assertEquals(13, forms(PASSWORD).toSet().size)
        for (form in forms(PASSWORD)) assertThrows(AssertionError::class.java) { clean("before $form after", "this") }
    }

    @Test
    fun noSecretComesOutInAnyForm() {
        val lines = ConcurrentLinkedQueue<String>()
        Logs.listen({ _, line -> lines += line }, LogLevel.Trace)
        Emulator(clock = ClockMode.REAL).use { emulator ->
            emulator.client(::DataForest) { secretKey = SECRET_KEY; maxRetries = 0 }.use { df ->
                clean(shown(failure { df.accounts.getDetail("A") }), "a wrong key")
                clean(runBlocking { df.explainSignature("accounts.getList") }, "an explained signature")
                clean("$df ${df.accounts} ${df.accounts.getList()}", "a client")
            }
            emulator.client(::DataForest) { maxRetries = 0 }.use { df ->
                for (fault in FAULTS) {
                    emulator.clearFaults()
                    emulator.fault("""{"fault":$fault}""")
                    val input = buildJsonObject { put("name", "demo"); put("password", PASSWORD) }
                    val errors = listOfNotNull(
                        tried { df.accounts.create("demo", PASSWORD) },
                        tried { df.call("accounts.create", input) },
                        tried { df.request("POST", "/api/v2/accounts/create", input) },
                    )
                    // A creation whose answer was lost may be found again.
                    assertTrue(errors.isNotEmpty(), fault)
                    for (error in errors) clean(shown(error), fault)
                }
                // The answers above are the test's own words, and the journal repeats them.
                emulator.clearFaults()
                emulator.clearJournal()
                tried { df.accounts.create("demo", PASSWORD) }
                assertEquals(1, emulator.journal.size)
                clean(emulator.journal.toString(), "the journal")
            }
        }
        Logs.listen(null)
        assertTrue(lines.isNotEmpty())
        clean(lines.joinToString("\n"), "the log")
    }

    private fun tried(call: suspend () -> Unit): GureumException? =
        runBlocking { runCatching { call() }.exceptionOrNull() } as GureumException?

    private fun failure(call: suspend () -> Unit): GureumException =
        assertThrows(GureumException::class.java) { runBlocking { call() } }

    private companion object {
        const val SECRET_KEY = "canary/secret+Key0123456789abcdefABCDEF="
        const val PASSWORD = "Canary-\"pass<word>&7é/한+\\x!"
        val ECHO = JsonPrimitive("""{"success":false,"message":${JsonPrimitive("the password $PASSWORD is refused")}}""")
        val FAULTS = listOf(200, 400, 401, 500).map { """{"answer":{"status":$it,"body":$ECHO}}""" } + listOf(
            """{"answer":{"status":502,"body":${JsonPrimitive("<html>$PASSWORD</html>")}}}""",
            "\"html_503\"", "\"reset_before_apply\"", "\"apply_then_reset\"", """{"truncate_at":{"bytes":5,"of":"body"}}""",
        )
    }
}
