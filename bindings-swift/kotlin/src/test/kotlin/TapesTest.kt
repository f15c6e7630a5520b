package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.Emulator
import io.github.gureum.vpc.Vpc
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.readText

/** The setting `record`: a tape of what was answered, without a value of whose account it was, which an emulator plays. */
internal class TapesTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun whatWasRecordedIsAnsweredAgainWithoutAValueOfTheAccount(): Unit = runBlocking {
        val tape = folder.resolve("tape.json")
        val id = Emulator().use { emulator ->
            emulator.client(::DataForest) { record = tape.toString() }.use { df ->
                val made = df.accounts.create(name = "secretive", password = "Df0rest!2024")
                assertEquals(listOf(made.id), df.accounts.getList().toList().map { it.id })
                made.id
            }.also {
                // All clients that name it share it.
                emulator.client(::Vpc) { record = tape.toString() }.use { vpc ->
                    assertThrows(NotFoundException::class.java) { runBlocking { vpc.vpcs.show("0".repeat(32)) } }
                }
                val text = tape.readText()
                for (value in listOf("secretive", "Df0rest!2024", it, emulator.accessKey, emulator.secretKey)) {
                    assertFalse(value in text, "`$value` is on the tape")
                }
            }
        }
        val exchanges = Json.parseToJsonElement(tape.readText()).jsonObject.getValue("exchanges").jsonArray
        val operations = exchanges.map { it.jsonObject.getValue("operation").jsonPrimitive.content }
        assertEquals(listOf("accounts.create", "accounts.getList", "vpcs.show"), operations)
        Emulator(tape = tape).use { player ->
            player.client(::DataForest).use { df ->
                val played = df.accounts.create(name = "another", password = "Df0rest!2025")
                assertNotEquals(id, played.id)
                assertEquals(listOf(played.id), df.accounts.getList().toList().map { it.id })
            }
            player.client(::Vpc).use { vpc ->
                assertThrows(NotFoundException::class.java) { runBlocking { vpc.vpcs.show("0".repeat(32)) } }
            }
        }
    }

    @Test
    fun aTapeThatCannotBeWrittenIsSaidBeforeAnythingIsAsked(): Unit = Emulator().use { emulator ->
        val tape = folder.resolve("nowhere/tape.json")
        val error = assertThrows(ConfigException::class.java) { emulator.client(::DataForest) { record = tape.toString() } }
        assertEquals("choose another file", error.hint)
        assertEquals(0, emulator.journal.size)
        assertFalse(tape.exists())
    }
}
