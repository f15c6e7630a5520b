package io.github.gureum

import io.github.gureum.aimlops.AIMLOps
import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.Emulator
import io.github.gureum.testing.Fault
import io.github.gureum.testing.FaultRule
import io.github.gureum.testing.Part
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The emulator in this process: its options, and faults by name with typed arguments. */
internal class TestingTest {
    @Test
    fun aFaultTakesItsArgumentsByNameAndSaysWhichThereAre(): Unit = Emulator().use { emulator ->
        val number = emulator.fault(Fault.status(503, code = "9"), FaultRule(operation = "accounts.getList", first = 1))
        emulator.client(::DataForest) { maxRetries = 0 }.blocking().use { df ->
            val error = assertThrows(ServerException::class.java) { df.accounts.getList().toList() }
            assertEquals(503 to "9", error.status to error.code)
        }
        assertEquals(1, emulator.hits(number))
        emulator.fault(Fault.throttle(), FaultRule(first = 1))
        emulator.fault(Fault.answer(200, headers = listOf("a" to "b")), FaultRule(first = 1))
        emulator.fault(Fault.resetAt(5, of = Part.BODY), FaultRule(probability = 0.5))
        for ((rule, told) in mapOf(
            """{"fault":"thottle"}""" to "did you mean `throttle`?",
            """{"fault":"delay","msec":5}""" to "did you mean `ms`?",
            """{"fault":"delay"}""" to "needs `ms`",
            """{"fault":"html_503","frist":1}""" to "did you mean `first`?",
        )) {
            val error = assertThrows(Exception::class.java) { emulator.fault(rule) }
            assertTrue(told in error.toString(), error.toString())
        }
    }

    @Test
    fun whatTheCommandCanDoCanBeHadHereToo(): Unit = runBlocking {
        for ((hostile, pages) in mapOf(true to 2, false to 1)) {
            Emulator(hostile = hostile).use { emulator ->
                emulator.client(::AIMLOps).use { assertEquals(2, it.listImages().toList().size) }
                assertEquals(pages, emulator.journal.size, "a page of an opponent holds one item")
            }
        }
        Emulator(allowRemote = "0.0.0.0", token = "of-a-test").use { emulator ->
            assertTrue(emulator.secretKey.endsWith("-of-a-test"))
            emulator.client(::DataForest).use { assertEquals(0, it.accounts.getList().toList().size) }
        }
        assertThrows(Exception::class.java) { Emulator(allowRemote = "0.0.0.0") }
        Emulator(seed = 7, verify = false, loose = true, log = true).use { assertEquals(0, it.journal.size) }
    }
}
