/** What tests of users make: errors, models and lists, without a client. And times, which they compare. */

package io.github.gureum

import io.github.gureum.cloudml.CloudML
import io.github.gureum.dataforest.AccountResponse
import io.github.gureum.dataforest.AccountStatus
import io.github.gureum.dataforest.Accounts
import io.github.gureum.dataforest.DataForest
import io.github.gureum.dataforest.GetAccountDetailResponse
import io.github.gureum.dataforest.GetAccountListResponse
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

internal class FakesTest {
    @Test
    fun anErrorIsMadeOfATextAndKnowsItsKind() {
        val error = NotFoundException("no such account")
        assertEquals("NotFound" to "no such account", error.kind to error.message)
        assertEquals(Delivery.Answered, error.delivery)
        assertEquals("Internal", GureumException("x").kind)
    }

    @Test
    fun anErrorIsMadeOfItsFieldsAndOfNonsenseNone() {
        val error = GureumException.fromJson("""{"kind": "Conflict", "message": "taken", "status": 409, "delivery": "Answered"}""")
        assertTrue(error is ConflictException)
        assertEquals(409, error.status)
        assertEquals(error.toJson(), GureumException.fromJson(error.toJson()).toJson())
        for (nonsense in listOf("", "{}", "7", "{\"kind\": {}}")) assertThrows<InputException>(nonsense) { GureumException.fromJson(nonsense) }
    }

    @Test
    fun aListThatWasMadeUpIsReadAsOneOfAService(): Unit = runBlocking {
        fun page(id: String) = GetAccountListResponse(contents = listOf(AccountResponse(id = id, name = id)))
        val list = Pages.of(listOf(page("a"), page("b"))) { it.contents }
        // Each collector reads it anew.
        repeat(2) { assertEquals(listOf("a", "b"), list.map { it.id }.toList()) }
        assertEquals("a", list.firstPage().contents.first().id)
        assertEquals(2, list.pages().toList().size)
        val empty = Pages.of(emptyList<GetAccountListResponse>()) { it.contents }
        assertThrows<InputException> { runBlocking { empty.firstPage() } }
    }

    /** What a user's program might have. */
    private suspend fun firstName(df: DataForest): String = df.accounts.getDetail(df.accounts.getList().first().id).name

    @Test
    fun aProgramTakesAFakeForAClientWithoutACast(): Unit = runBlocking {
        val accounts = object : Accounts() {
            override fun getList(options: CallOptions?) =
                Pages.of(listOf(GetAccountListResponse(contents = listOf(AccountResponse(id = "a1", name = "demo"))))) { it.contents }

            override suspend fun getDetail(id: String, options: CallOptions?): GetAccountDetailResponse =
                if (id == "a1") GetAccountDetailResponse(id = id, name = "demo", status = AccountStatus.RUNNING) else throw NotFoundException("no such account")
        }
        val df = DataForest(Fake, accounts = accounts)
        assertEquals("demo", firstName(df))
        assertEquals("demo", firstName(df.withOptions(CallOptions(maxRetries = 0))))
        assertEquals("demo", df.blocking().accounts.getDetail("a1").name)
        assertEquals(listOf("demo", "demo"), df.map(listOf("a1", "a1")) { this.accounts.getDetail(it).name }.toList())
        assertThrows<NotFoundException> { runBlocking { df.accounts.getDetail("a2") } }
        df.close()
    }

    @Test
    fun aServiceWithoutGroupsIsFakedByItself(): Unit = runBlocking {
        val ml = object : CloudML(Fake) {
            override fun listImages(options: CallOptions?) = throw RateLimitException("later")
        }
        assertThrows<RateLimitException> { ml.listImages() }
        assertEquals("()", "$ml".takeLast(2))
    }

    @Test
    fun whatAFakeDoesNotHaveIsAnErrorThatNamesIt(): Unit = runBlocking {
        val df = DataForest(Fake)
        val calls = mapOf<String, suspend () -> Unit>(
            "accounts.create" to { df.accounts.create("demo", "Str0ng-enough") },
            "accounts.getList" to { df.accounts.getList().first() },
            "accounts.waitUntilRunning" to { df.accounts.waitUntilRunning("a1") },
            "accounts.getKerberosKeytab" to { df.accounts.getKerberosKeytab("a1") },
            "vpcs.create" to { df.call("vpcs.create") },
        )
        for ((name, call) in calls) {
            val error = assertThrows<InputException>(name) { runBlocking { call() } }
            assertTrue("`$name`" in error.message.orEmpty(), error.message)
        }
        assertThrows<InputException> { runBlocking { df.request("GET", "/") } }
        assertThrows<InputException> { runBlocking { df.explainSignature("accounts.getList") } }
    }

    @Test
    fun timesCompareByTheMoment() {
        val (seoul, utc) = Timestamp("2026-01-01T09:00:00+09:00") to Timestamp("2026-01-01T00:00:00Z")
        assertEquals(seoul, utc)
        assertEquals(seoul.hashCode(), utc.hashCode())
        assertEquals(0, seoul.compareTo(utc))
        val (before, after) = Timestamp("2025-12-31T23:00:00Z") to Timestamp("2026-01-01T01:00:00Z")
        assertEquals(listOf(before, seoul, after), listOf(after, seoul, before).sorted())
        val zoneless = Timestamp("2026-01-01T00:00:00")
        assertEquals(zoneless, Timestamp("2026-01-01T00:00:00"))
        assertNotEquals(zoneless, utc)
        assertThrows<InputException> { zoneless.compareTo(utc) }
        assertThrows<InputException> { utc.compareTo(zoneless) }
    }
}
