/** Models: what they keep, what they survive, what they hide. */

package io.github.gureum

import io.github.gureum.dataforest.AccountStatus
import io.github.gureum.dataforest.AppComponentRequest
import io.github.gureum.dataforest.AppResponse
import io.github.gureum.dataforest.AppType
import io.github.gureum.dataforest.DataForest
import io.github.gureum.dataforest.GetAccountDetailResponse
import io.github.gureum.dataforest.NotebookUserConfigurationValue
import io.github.gureum.dataforest.NotebookUserConfigurationValueName
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.SerializationException
import kotlinx.serialization.encodeToString
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration
import kotlin.time.Duration.Companion.microseconds
import kotlin.time.Duration.Companion.seconds

internal class ModelsTest {
    private fun account(json: String): GetAccountDetailResponse = Json.decodeFromString(json)

    @Test
    fun whatIsUnknownIsKeptAndWrittenAgain() {
        val text = """{"success":true,"id":"A1","name":"demo","status":"HIBERNATING","quotas":[{"namespace":"n","spaceTb":7,"x":1}],"y":{"z":[null]}}"""
        val account = account(text)
        assertEquals(AccountStatus("HIBERNATING"), account.status)
        assertEquals("HIBERNATING", account.status.toString())
        assertEquals(JsonPrimitive(1), account.quotas.single().extra["x"])
        assertEquals(Json.parseToJsonElement(text), Json.encodeToJsonElement(GetAccountDetailResponse.serializer(), account))
        assertEquals(account, account(text))
        assertEquals("A2", account.copy(id = "A2").id)
    }

    @Test
    fun whatIsOfAWrongKindReadsAsAbsent() {
        val account = account("""{"id":"A1","success":"TRUE","message":{},"name":7,"quotas":{"namespace":"koya","spaceTb":"7","fileCountMillion":7.5},"status":"RUNNING","createdAt":5}""")
        assertEquals(true, account.success)
        assertNull(account.message)
        assertEquals("7", account.name)
        assertEquals(7L, account.quotas.single().spaceTb)
        assertNull(account.quotas.single().fileCountMillion)
        assertEquals("5", account.createdAt?.text)
        assertEquals(emptyList<Any>(), account("""{$WHO,"quotas":""}""").quotas)
        for (odd in listOf("NaN", "0x10", "1f", "+1", "Infinity", "", " ")) {
            assertNull(account("""{$WHO,"quotas":[{"namespace":"koya","spaceTb":1,"fileCountMillion":"$odd"}]}""").quotas.single().fileCountMillion, odd)
        }
    }

    @Test
    fun anAnswerWithoutTheNameOfWhatItIsAboutIsRefused() {
        assertThrows(SerializationException::class.java) { account("""{"success":true}""") }
        assertThrows(SerializationException::class.java) { account("""{"id":"A1","name":{},"status":"RUNNING"}""") }
        assertThrows(SerializationException::class.java) { account("""{"id":"A1","name":"demo","status":null}""") }
        assertThrows(SerializationException::class.java) { account("[]") }
    }

    @Test
    fun momentsAreReadFromTextsWithAZone() {
        val moment = Instant.parse("2025-02-20T00:32:55Z")
        for (text in listOf("2025-02-20T09:32:55+09:00", "2025-02-20T09:32:55+0900", "2025-02-20 09:32:55+09", " 2025-02-20T00:32:55.000Z ")) {
            assertEquals(moment, Timestamp(text).toInstant(), text)
        }
        assertEquals(Instant.parse("2017-01-01T00:00:00Z"), Timestamp("2016-12-31T23:59:60Z").toInstant())
        for (text in listOf("", "2025-02-20T09:32:55", "2025-02-30T09:32:55Z", "2025-02-20T25:00:00Z", "2025-02-20T09:32:55+99:00", "now")) {
            assertNull(Timestamp(text).toInstant(), text)
        }
    }

    @Test
    fun anAppEndsWhereItsStartAndItsLengthAreKnown() {
        fun app(started: String?, seconds: Long?) =
            AppResponse(id = "a", name = "a", startedAt = started?.let(::Timestamp), lifetimeSeconds = seconds)
        val start = "2025-02-25T15:49:07+09:00"
        assertEquals(Instant.parse("2025-03-04T06:49:07Z"), app(start, 604800).expiresAt)
        for ((started, seconds) in listOf(start to null, null to 1L, start to -1L, "2025-02-25T15:49:07" to 1L, start to Long.MAX_VALUE)) {
            assertNull(app(started, seconds).expiresAt, "$started $seconds")
        }
    }

    @Test
    fun aSecretIsShownNowhere() {
        val model = NotebookUserConfigurationValue(name = NotebookUserConfigurationValueName.SECRET_KEY, value = Secret(CANARY))
        val shown = listOf(
            model.toString(), model.copy().toString(), Json.encodeToString(model), Secret(CANARY).toString(),
            Credentials("A", CANARY, sessionToken = CANARY).toString(), "${listOf(model)} ${mapOf("a" to model.value)}",
            ClientOptions().apply { accessKey = CANARY; secretKey = CANARY }.toString(),
            Keytab(CANARY.encodeToByteArray()).toString(), Download(CANARY.encodeToByteArray()).toString(),
        )
        for (text in shown) assertFalse(CANARY in text, text)
        assertEquals(CANARY, model.value?.reveal())
        assertFalse(java.io.Serializable::class.java.isInstance(model))
        assertFalse(java.io.Serializable::class.java.isInstance(Secret(CANARY)))
        // What is sent holds it.
        assertTrue(CANARY in JsonText().also { it.write(model) }.toString())
    }

    @Test
    fun aClientShowsNoKeyInItsErrors() {
        DataForest { accessKey = "A1"; secretKey = CANARY; endpoint = "http://127.0.0.1:1"; isolated = true }.use { df ->
            val error = assertThrows(ConnectException::class.java) { runBlocking { df.accounts.getDetail("A1", CallOptions(maxRetries = 0)) } }
            for (text in listOf(df.toString(), df.blocking().toString(), error.stackTraceToString(), error.toJson())) assertFalse(CANARY in text, text)
        }
        val refused = assertThrows(GureumException::class.java) { DataForest { accessKey = "A"; secretKey = "$CANARY\r\n"; isolated = true } }
        assertFalse(CANARY in refused.stackTraceToString())
    }

    @Test
    fun aFractionOfAMillisecondCountsAsOne() {
        assertEquals(listOf(0L, 1L, 1000L), listOf(Duration.ZERO, 1.microseconds, 1.seconds).map { millis("timeout", it) })
    }

    @Test
    fun everyLetterArrivesAsItWasWritten() {
        Emulator().use { emulator ->
            emulator.client(::DataForest).use { df ->
                val name = "구름 \"\\\u0001\u2028\t😀"
                runCatching { runBlocking { df.accounts.checkAvailableName(name) } }
                val asked = emulator.journal.last().jsonObject.getValue("body").jsonObject
                assertEquals(JsonPrimitive(name), asked["name"])
            }
        }
    }

    @Test
    fun whatIsLeftOutIsNotSent() {
        val written = JsonText().also { it.write(AppComponentRequest(name = "zk", memoryMb = 2048, cpuCount = 1, containerCount = 3)) }
        assertEquals("""{"name":"zk","memoryMb":2048,"cpuCount":1,"containerCount":3}""", written.toString())
    }

    private companion object {
        const val CANARY = "s3cret-canary-7f3a"

        /** What every account has. */
        const val WHO = """"id":"A1","name":"demo","status":"RUNNING""""
    }

    @Test
    fun theComponentsOfAnAppTypeAreKnownWithoutACall() {
        val kafka = AppType.find("KAFKA-2.4.0")
        assertEquals(listOf("KAFKA", "2.4.0", "ZOOKEEPER-3.4.13"), listOf(kafka?.name, kafka?.version, kafka?.needs))
        val presets = listOf(AppComponentRequest("broker", 2048, 4, 1), AppComponentRequest("kafka-manager", 2048, 1, 1))
        assertEquals(presets, kafka?.presets())
        val zookeeper = AppType.find("ZOOKEEPER-3.4.13")
        assertEquals(listOf("zkserver" to 3L, "zkweb" to 1L), zookeeper?.components?.map { it.name to it.containerCount })
        assertEquals(listOf(true, true), zookeeper?.components?.map { it.isFixed })
        assertNull(zookeeper?.presets())
        assertEquals(0, AppType.find("HIVESERVER2-LDAP-3.1.0")?.components?.size)
        assertNull(AppType.find("KAFKA"))
        assertEquals(15, AppType.ALL.size)
    }
}
