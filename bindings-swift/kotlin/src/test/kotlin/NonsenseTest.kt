package io.github.gureum

import io.github.gureum.cloudml.CloudML
import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.io.IOException
import java.nio.file.Path
import java.time.Instant
import kotlin.random.Random
import kotlin.time.Duration
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.Duration.Companion.seconds

/** What makes no sense is refused in words, or arrives as one well-formed request, and never ends the program. */
internal class NonsenseTest {
    /** Entries that take a text. */
    private val entries: Map<String, suspend (DataForest, String) -> Any?> = mapOf(
        "the name of an operation" to { df, text -> df.call(text) },
        "the name of an operation, raw" to { df, text -> df.callRaw(text) },
        "the name of an operation, explained" to { df, text -> df.explainSignature(text) },
        "a field by name" to { df, text -> df.call("accounts.getDetail", field("id", JsonPrimitive(text))) },
        "a name of a field" to { df, text -> df.call("accounts.getDetail", field(text, JsonPrimitive("A"))) },
        "a field, explained" to { df, text -> df.explainSignature("accounts.getDetail", field("id", JsonPrimitive(text))) },
        "a typed field" to { df, text -> df.accounts.getDetail(text) },
        "a typed secret" to { df, text -> df.accounts.create("demo", text) },
        "a file" to { df, text -> df.accounts.getKerberosKeytab(text) },
        "a wait" to { df, text -> df.accounts.waitUntilRunning(text, 1.seconds) },
        "a token" to { df, text -> df.resumeWait(text, 1.seconds) },
        "a method" to { df, text -> df.request(text, "/api/v2/accounts") },
        "a target" to { df, text -> df.request("GET", text) },
        "a body" to { df, text -> df.request("POST", "/api/v2/accounts/create", JsonPrimitive(text)) },
        "a version of the API" to { df, text -> df.accounts.getDetail("A", CallOptions(apiVersion = text)) },
        "an operation for Java" to { df, text -> df.blocking().call(text) },
        "an input for Java" to { df, text -> df.blocking().call("accounts.getDetail", text) },
        "a request for Java" to { df, text -> df.blocking().request("POST", "/x", text) },
        "a token for Java" to { df, text -> df.blocking().resumeWait(text, 1000) },
    )

    /** Settings that take a text. */
    private val settings: Map<String, ClientOptions.(String) -> Unit> = mapOf(
        "accessKey" to { accessKey = it },
        "secretKey" to { secretKey = it },
        "accountId" to { accountId = it },
        "profile" to { profile = it },
        "endpoint" to { endpoint = it },
        "region" to { region = it },
        "environment" to { environment = it },
        "caBundle" to { caBundle = it },
        "caBundlePem" to { caBundlePem = it },
        "allowHost" to { allowHost = it },
        "language" to { language = it },
        "userAgent" to { userAgent = it },
        "apiVersion" to { apiVersion = it },
        "a key of a provider" to { text -> credentials = { Credentials(text, text, text, text, Instant.MAX) } },
    )

    @TestFactory
    fun anyTextInAnyEntryIsAnAnswerOrARefusal(): List<DynamicTest> = entries.map { (name, entry) ->
        dynamicTest(name) {
            emulator.reset()
            emulator.client(::DataForest) { maxRetries = 0 }.use { df ->
                for (text in TEXTS) {
                    val before = emulator.journal.size
                    val error = outcome { entry(df, text) }
                    if (error is InputException) assertEquals(before, emulator.journal.size, "sent: ${text.take(20)}")
                    emulator.clearJournal()
                }
                runBlocking { df.accounts.getList().firstPage() }
            }
        }
    }

    @TestFactory
    fun anyTextInAnySettingIsAClientOrARefusal(): List<DynamicTest> = settings.map { (name, set) ->
        dynamicTest(name) {
            for (text in TEXTS) {
                outcome {
                    val options = emulator.options { maxRetries = 0; isolated = true }
                    DataForest(options.apply { set(text) }).use { df -> df.accounts.getList().firstPage() }
                }
            }
        }
    }

    @Test
    fun valuesOfWrongKindsAreRefusedAndNotSent() {
        val wrong: List<JsonElement> = listOf(JsonPrimitive(true), JsonPrimitive(5), JsonArray(emptyList()), JsonObject(emptyMap()))
        emulator.reset()
        emulator.client(::DataForest).use { df ->
            for (value in wrong) {
                assertTrue(outcome { df.call("accounts.getDetail", field("id", value)) } is InputException, "$value")
            }
            assertTrue(emulator.journal.isEmpty(), "${emulator.journal}")
            assertThrows(InputException::class.java) { df.blocking().call("accounts.getDetail", "[$CANARY") }
                .let { assertFalse(CANARY in it.stackTraceToString()) }
        }
    }

    @Test
    fun limitsThatAreNoneAreRefusedAndNothingIsSent() {
        emulator.reset()
        emulator.client(::DataForest).use { df ->
            val wrong = listOf((-1).seconds, (-1).nanoseconds, -Duration.INFINITE, Duration.INFINITE)
            val options = wrong.flatMap { span ->
                listOf(CallOptions(timeout = span), CallOptions(attemptTimeout = span), CallOptions(connectTimeout = span), CallOptions(idleTimeout = span))
            } + listOf(CallOptions(maxRetries = -1), CallOptions(maxRetries = Int.MIN_VALUE))
            for (each in options) {
                assertTrue(outcome { df.accounts.getDetail("A", each) } is InputException)
                assertTrue(outcome { df.accounts.getList(options = each).firstPage() } is InputException)
            }
            assertTrue(outcome { df.accounts.waitUntilRunning("A", (-1).seconds) } is InputException)
            assertTrue(emulator.journal.isEmpty(), "${emulator.journal}")
            // A very long limit is one, and so is a very high count.
            runBlocking { df.accounts.getList(options = CallOptions(timeout = 300_000_000.seconds, maxRetries = Int.MAX_VALUE)).firstPage() }
        }
    }

    @Test
    fun bytesThatAreNoKeytabHaveNoEntries() {
        val random = Random(4711)
        val contents = listOf(ByteArray(0), byteArrayOf(5, 2, -1, -1, -1, -1)) + List(500) { random.nextBytes(random.nextInt(200)) } + ByteArray(10_000_000)
        for (bytes in contents) {
            val keytab = Keytab(bytes)
            outcome { keytab.entries }
            assertEquals("Keytab(${bytes.size} bytes, ***)", "$keytab")
        }
        assertThrows(IOException::class.java) { Keytab(byteArrayOf(5, 2)).save(Path.of("/nowhere/at/all/me.keytab")) }
        assertThrows(IOException::class.java) { Keytab(byteArrayOf(5, 2)).save(Path.of("")) }
    }

    @Test
    fun aFileIsTextOrSaysThatItIsNone() {
        assertEquals("\uFEFF구름\n", Download("\uFEFF구름\n".encodeToByteArray()).text())
        for (bytes in listOf(byteArrayOf(-1), byteArrayOf(0x61, -19, -96, -128), "구름".encodeToByteArray().copyOf(5))) {
            val error = assertThrows(ResponseException::class.java) { Download(bytes).text() }
            assertTrue("UTF-8" in error.message.orEmpty(), error.message)
        }
        val place = java.nio.file.Files.createTempDirectory("gureum").resolve("config.yaml")
        Download("a: b\n".encodeToByteArray()).save(place)
        assertEquals("a: b\n", java.nio.file.Files.readString(place))
        val only = java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")
        assertEquals(only, java.nio.file.Files.getPosixFilePermissions(place))
    }

    @Test
    fun answersThatAreNoneAreErrors() {
        val deep = "[".repeat(100_000)
        val bodies = listOf("{", "nul", "{\"a\":}", "\"\\ud8\"", deep, "{} {}", "[1,]", "{\"a\" 1}", "1e999", "-", "01x", "", "\u0000")
        emulator.client(::DataForest) { maxRetries = 0 }.use { df ->
            for (body in bodies) {
                emulator.reset()
                emulator.fault("""{"fault":{"answer":{"status":200,"headers":[["content-type","application/json"]],"body":${JsonPrimitive(body)}}}}""")
                assertTrue(outcome { df.accounts.getDetail("A") } is ResponseException, body.take(20))
            }
        }
    }

    @Test
    fun whoHasNoKeysIsToldSo() {
        val error = outcome { CloudML { isolated = true; region = "kr-west1" }.use { it.listImages().firstPage() } }
        assertTrue(error is CredentialsException, "$error")
    }

    /** What comes of it, within a time: nothing wrong, or an exception of ours. Any other is thrown on. */
    private fun outcome(work: suspend () -> Any?): GureumException? = try {
        runBlocking { withTimeout(20_000) { work() } }
        null
    } catch (error: GureumException) {
        assertTrue(error.message!!.length < 10_000, "the message quotes the input")
        error
    }

    private fun field(name: String, value: JsonElement): JsonObject = buildJsonObject { put(name, value) }

    private companion object {
        const val CANARY = "s3cret-canary-7f3a"
        val emulator = Emulator(clock = ClockMode.REAL)
        val TEXTS = listOf(
            "", " ", "\u0000", "a\u0000b", "a\r\nx-evil: 1", "\ud800", "\udc00\ud800", "가나다", "😀", "\"}{", "../../etc/passwd",
            "%00%0d%0a", "/\\?#@:", "\u2028\u202e\ufeff", "null", "-1", "x".repeat(1_000_000),
        )

        @JvmStatic
        @AfterAll
        fun close() = emulator.close()
    }
}
