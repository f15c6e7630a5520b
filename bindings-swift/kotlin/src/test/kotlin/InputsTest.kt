package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What JSON cannot hold is refused before anything is sent. */
internal class InputsTest {
    @Test
    fun nanAndInfinityAreRefusedWithTheNameOfTheField() {
        Emulator(clock = ClockMode.REAL).use { emulator ->
            emulator.client(::DataForest).use { df ->
                for (value in listOf(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
                    val input = JsonObject(mapOf("name" to JsonObject(mapOf("size" to JsonArray(listOf(JsonPrimitive(value)))))))
                    for (entry in entries(df, input)) {
                        val error = assertThrows(InputException::class.java) { runBlocking { entry() } }
                        assertTrue("`size`" in error.message!!, error.message)
                        assertEquals(Delivery.NotSent, error.delivery)
                    }
                }
                assertEquals(0, emulator.journal.size)
            }
        }
    }

    private fun entries(df: DataForest, input: JsonObject): List<suspend () -> Any?> = listOf(
        { df.call("accounts.create", input) },
        { df.callRaw("accounts.create", input) },
        { df.explainSignature("accounts.create", input) },
        { df.request("POST", "/api/v2/accounts/create", input) },
    )

    @Test
    fun aNumberOfAnyKindIsRefusedWhereJsonHasNone() {
        for (value in listOf(Double.NaN, Float.POSITIVE_INFINITY, listOf(1.0, Double.NaN), mapOf("x" to Double.NaN))) {
            val json = JsonText().apply { begin('{') }
            val error = assertThrows(InputException::class.java) { json.field("cores", value, true) }
            assertTrue("`cores`" in error.message!! || "`x`" in error.message!!, error.message)
        }
    }

    @Test
    fun anInputThatIsNestedTooDeepIsRefusedInWords() {
        var deep: JsonElement = JsonPrimitive(1)
        repeat(100_000) { deep = JsonArray(listOf(deep)) }
        Emulator(clock = ClockMode.REAL).use { emulator ->
            emulator.client(::DataForest).use { df ->
                for (entry in entries(df, JsonObject(mapOf("name" to deep)))) {
                    val error = assertThrows(InputException::class.java) { runBlocking { entry() } }
                    assertTrue("`name`" in error.message!!, error.message)
                }
            }
        }
    }
}
