package io.github.gureum

import io.github.gureum.dataforest.AccountStatus
import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.Emulator
import io.github.gureum.testing.text
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.seconds

internal class FirstCallsTest {
    @BeforeEach
    fun reset() = emulator.reset()

    @Test
    fun anAccountIsMadeWaitedForAndListed() = runBlocking {
        val seen = mutableListOf<String?>()
        emulator.client(::DataForest).use { df ->
            val created = df.accounts.create(name = "demo", password = PASSWORD)
            val account = df.accounts.waitUntilRunning(created.id) { progress -> seen += progress.state }
            assertEquals(AccountStatus.RUNNING, account.status)
            assertEquals(listOf("demo"), df.accounts.getList().toList().map { it.name })
            assertEquals(listOf("demo@KR.DF.NAVERNCP.COM"), df.accounts.getKerberosKeytab(account.id).principals)
        }
        assertTrue("ACCEPTED" in seen, seen.toString())
    }

    @Test
    fun theKeysMayComeFromASuspendingLambda() = runBlocking {
        var asked = 0
        val open = { options: ClientOptions ->
            options.accessKey = null
            options.secretKey = null
            options.credentials = {
                kotlinx.coroutines.delay(1)
                asked += 1
                Credentials(emulator.accessKey, emulator.secretKey)
            }
            DataForest(options)
        }
        emulator.client(open).use { df ->
            assertEquals(true, df.accounts.getList().firstPage().success)
            assertEquals(true, df.accounts.getList().firstPage().success)
        }
        assertEquals(1, asked)
    }

    @Test
    fun whatIsWrongIsAnExceptionOfItsKind() {
        emulator.client(::DataForest).use { df ->
            val wrong = assertThrows(ServiceException::class.java) { runBlocking { df.accounts.getDetail("nobody") } }
            assertEquals("accounts.getDetail", wrong.operation)
            assertEquals(1, wrong.attempts.size)
            val unknown = assertThrows(InputException::class.java) { runBlocking { df.call("accounts.dance") } }
            assertTrue("accounts.dance" in unknown.detail, unknown.message)
        }
        val half = assertThrows(GureumException::class.java) { DataForest { accessKey = "A"; isolated = true } }
        assertTrue(half is CredentialsException || half is ConfigException, half.toString())
    }

    @Test
    fun anIsolatedClientLooksNowhereElseAndThatOfAnEmulatorHasItsKeys() {
        val address = emulator.endpoint
        val refused = assertThrows(CredentialsException::class.java) { DataForest { isolated = true; endpoint = address } }
        assertTrue("the client is isolated" in refused.detail, refused.message)
        val options = emulator.options()
        assertTrue(options.isolated && options.accessKey == emulator.accessKey)
    }

    @Test
    fun theResponseBehindAnAnswerCanBeSeen() = runBlocking {
        emulator.client(::DataForest).use { df ->
            val (answer, response) = df.withResponse { accounts.checkAvailableName("free") }
            assertEquals(true, answer.availableName)
            assertEquals(200, response.status)
            assertEquals("accounts.checkAvailableName", response.operation)
            val input = buildJsonObject { put("name", JsonPrimitive("free")) }
            val raw = df.callRaw("accounts.checkAvailableName", input)
            assertEquals(df.call("accounts.checkAvailableName", input), raw.json())
            assertEquals(response.text(), raw.text())
        }
    }

    @Test
    fun anySignedRequestCanBeSent() = runBlocking<Unit> {
        emulator.client(::DataForest).use { df ->
            val body = buildJsonObject { put("name", JsonPrimitive("demo")) }
            val raw = df.request("POST", PATH, body)
            assertEquals(listOf(200, "POST $PATH"), listOf(raw.status, raw.operation))
            val last = emulator.journal.last().jsonObject
            assertEquals(listOf(PATH, "valid"), listOf(last.text("target"), last.text("signature")))
            assertEquals(body, last["body"])
            assertEquals(raw.text(), df.blocking().request("POST", PATH, body.toString()).text())
            assertEquals(raw.text(), df.withResponse { request("POST", PATH, body) }.response.text())
            assertThrows(GureumException::class.java) { runBlocking { df.request("GET", "/api/v9/nothing") } }
        }
    }

    @Test
    fun whatWouldBeSignedIsShownAndNotWithWhat() = runBlocking<Unit> {
        emulator.client(::DataForest).use { df ->
            val input = buildJsonObject { put("id", JsonPrimitive("A")) }
            for (text in listOf(df.explainSignature("accounts.getDetail", input), df.blocking().explainSignature("accounts.getDetail", "$input"))) {
                assertTrue(text.startsWith("POST /api/v2/accounts/getDetail\\n") && text.endsWith(emulator.accessKey), text)
                assertTrue('\n' !in text && emulator.secretKey !in text, text)
            }
            assertEquals(0, emulator.journal.size)
            assertThrows(InputException::class.java) { runBlocking { df.explainSignature("accounts.nothing") } }
        }
    }

    @Test
    fun limitsOfACallAndOfACopyHold() {
        emulator.fault("""{"fault":{"delay":{"ms":3000}}}""")
        emulator.client(::DataForest).use { df ->
            val options = CallOptions(timeout = 0.05.seconds)
            assertThrows(RequestTimeoutException::class.java) {
                runBlocking { df.accounts.getDetail("A1", options) }
            }
            assertThrows(RequestTimeoutException::class.java) {
                runBlocking { df.withOptions(options).accounts.getDetail("A1") }
            }
        }
        emulator.clearFaults()
    }

    @Test
    fun aClosedClientSaysSo() {
        val df = emulator.client(::DataForest)
        df.close()
        assertThrows(ClosedException::class.java) { runBlocking { df.accounts.getDetail("A1") } }
    }

    companion object {
        const val PATH = "/api/v2/accounts/checkAvailableName"
        const val PASSWORD = "Df0rest!2024"
        private val emulator = Emulator()

        @JvmStatic
        @AfterAll
        fun close() = emulator.close()
    }
}
