/** What tests of users make: errors, models and lists, without a client. And times, which they compare. */

package io.github.gureum

import io.github.gureum.dataforest.AccountResponse
import io.github.gureum.dataforest.GetAccountListResponse
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
