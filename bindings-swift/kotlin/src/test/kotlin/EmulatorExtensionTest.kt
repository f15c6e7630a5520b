package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.EmulatorExtension
import io.github.gureum.testing.EmulatorServer
import io.github.gureum.testing.Fault
import io.github.gureum.testing.FaultRule
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.RepeatedTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import java.time.Duration

/** The emulator as a program, as tests of users have it. */
@ExtendWith(EmulatorExtension::class)
internal class EmulatorExtensionTest {
    private lateinit var early: EmulatorServer

    @BeforeEach
    fun before(emulator: EmulatorServer) {
        early = emulator
    }

    @RepeatedTest(2)
    fun everyTestIsATenantOfItsOwn(emulator: EmulatorServer, df: DataForest): Unit = runBlocking {
        assertEquals(early.tenant, emulator.tenant)
        val begun = emulator.now()
        val created = df.accounts.create("demo", "Cl0ud-above-Seoul")
        df.accounts.waitUntilRunning(created.id)
        assertTrue(Duration.between(begun, emulator.now()) > Duration.ofMinutes(1), "the wait takes no time here, and minutes there")
        assertEquals("accounts.create", emulator.journal().first()["operation"]?.jsonPrimitive?.content)
    }

    @Test
    fun faultsStrikeTheTestThatMadeThem(emulator: EmulatorServer, df: DataForest): Unit = runBlocking {
        val number = emulator.fault(Fault.applyThenReset(), FaultRule(operation = "accounts.create", first = 1))
        val other = emulator.forTenant("nobody-else")
        other.client(::DataForest).use { it.accounts.create("demo", "Cl0ud-above-Seoul") }
        assertEquals(0, emulator.hits(number))
        df.accounts.create("demo", "Cl0ud-above-Seoul")
        assertEquals(1, emulator.hits(number))
        emulator.clearFaults()
        assertEquals(0, emulator.hits(number))
        val wrong = assertThrows(IllegalArgumentException::class.java) { emulator.fault(Fault.quota(), FaultRule(operation = "accounts.creat")) }
        assertTrue("accounts.create" in wrong.message!!, wrong.message)
    }

    @Test
    fun aTenantThatCannotBeIsSaidAtOnce(emulator: EmulatorServer) {
        for (name in listOf("", "a b", "구름", "a\nb", "a".repeat(65))) {
            val wrong = assertThrows(IllegalArgumentException::class.java) { emulator.forTenant(name) }
            assertTrue("1 to 64 letters" in wrong.message!!, wrong.message)
        }
        assertEquals("A.b_c-1", emulator.forTenant("A.b_c-1").tenant)
    }

    @Test
    fun whatCannotBeStartedSaysWhatToDo() {
        val error = assertThrows(IllegalStateException::class.java) { EmulatorServer.start("/no/such/program") }
        assertTrue("EmulatorServer.at" in error.message!!, error.message)
        assertThrows(IllegalStateException::class.java) { EmulatorServer.start(options = listOf("--no-such-option")) }
    }

    @Test
    fun oneThatRunsIsTakenWithItsToken() {
        val given = listOf("--allow-remote", "127.0.0.1", "--token", "of-a-test", "--hostile")
        EmulatorServer.start(options = given).use { started ->
            started.client(::DataForest).blocking().use { assertEquals(0, it.accounts.getList().toList().size) }
            assertEquals(1, started.journal().size)
            started.reset()
            val other = EmulatorServer.at(started.endpoint, "of-a-test")
            other.client(::DataForest).blocking().use { assertEquals(0, it.accounts.getList().toList().size) }
            assertEquals(1, other.journal().size)
            assertThrows(IllegalArgumentException::class.java) { EmulatorServer.at(started.endpoint, "wrong").reset() }
        }
    }
}
