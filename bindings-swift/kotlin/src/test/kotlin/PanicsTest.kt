package io.github.gureum

import com.sun.jna.NativeLibrary
import io.github.gureum.dataforest.DataForest
import io.github.gureum.ffi.BridgeException
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import kotlin.io.path.Path

/**
 * A defect in every place where Kotlin enters the native library, and in the core behind it.
 *
 * The library of the tests panics where `gureum_panic_at` says, once each time. It must become an
 * [InternalException], and what was used must be of use afterwards.
 */
internal class PanicsTest {
    private class Mine : RuntimeException("of the user")

    private val places: Map<String, suspend () -> Unit> = mapOf(
        "Client.open" to { emulator.client(::DataForest).close() },
        "Client.raw_handle" to { emulator.client(::DataForest).accounts.getDetail(id) },
        "Client.start" to { df.accounts.getDetail(id) },
        "gureum_start" to { df.accounts.getDetail(id) },
        "Client.beside" to { SamsungCloud(emulator.options()).vpc },
        "Client.request" to { df.request("GET", "/") },
        "Client.explain_signature" to { df.explainSignature("accounts.getList") },
        "Client.pages" to { df.accounts.getList().toList() },
        "Client.wait_for" to { df.accounts.waitUntilRunning(id) },
        "Client.resume" to { df.resumeWait("token") },
        "Steps.start" to { df.accounts.getList().toList() },
        "keytab_rows" to { keytab.entries },
        "save_file" to { keytab.save(Path("/nowhere/at/all")) },
        // In the core, on its own thread.
        "call" to { df.accounts.getDetail(id) },
        "reply" to { df.accounts.getDetail(id) },
        "keys" to { provided { Credentials(emulator.accessKey, emulator.secretKey) } },
        "log" to { emulator.client(::DataForest).accounts.getDetail(id) },
    )

    @TestFactory
    fun aDefectIsAnInternalException(): List<DynamicTest> = places.map { (place, work) ->
        test(place) {
            val error = assertThrows(InternalException::class.java) { runBlocking { work() } }
            assertTrue("please report" in error.message!! && "on purpose" !in error.message!!, error.message)
        }
    }

    @TestFactory
    fun aDefectOnTheWayOfKeysRefusesThem(): List<DynamicTest> {
        val ways: Map<String, suspend () -> Credentials> = mapOf(
            "Bridge.supply" to { Credentials(emulator.accessKey, emulator.secretKey) },
            "Bridge.refuse" to { throw Mine() },
        )
        return ways.map { (place, provide) ->
            test(place) { assertThrows(CredentialsException::class.java) { runBlocking { provided(provide) } } }
        }
    }

    /** Nobody waits for the end of these, so nobody is told; the program's output is. */
    @TestFactory
    fun aDefectWhereNobodyWaitsIsNoException(): List<DynamicTest> {
        val ways: Map<String, suspend () -> Unit> = mapOf(
            "Client.close" to { emulator.client(::DataForest).close() },
            "Steps.token" to { df.accounts.waitUntilRunning(id) },
            "Steps.cancel" to { df.accounts.getList().toList() },
            "Bridge.listen" to { Logs.listen({ _, _ -> }, LogLevel.Trace) },
        )
        return ways.map { (place, work) -> test(place) { runBlocking { work() } } }
    }

    @TestFactory
    fun aDefectInTheEmulatorIsThrown(): List<DynamicTest> = listOf("Emulator.start", "Emulator.endpoint").map { place ->
        test(place) { assertThrows(BridgeException::class.java) { Emulator().close() } }
    } + test("Emulator.control") { assertThrows(BridgeException::class.java) { emulator.journal } }

    @TestFactory
    fun aDefectInTheDeliveryEndsAllThatWait(): List<DynamicTest> = listOf("gureum_take", "Bridge.take").map { place ->
        test(place) {
            runBlocking {
                // A record of the log is delivered too, and would meet the defect before the call has begun.
                Logs.listen(null)
                emulator.fault("""{"fault":{"delay":{"ms":20000}},"operation":"accounts.checkAvailableName"}""")
                val lost = async { runCatching { df.accounts.checkAvailableName("free") } }
                delay(50)
                // Its reply is what the thread waits for already; the defect comes when it asks for more.
                df.accounts.getDetail(id)
                val error = withTimeout(10_000) { lost.await() }.exceptionOrNull()
                assertTrue(error is InternalException, "$error")
                emulator.clearFaults()
            }
        }
    }

    @TestFactory
    fun aCancellationThatMeetsADefectEndsTheCall(): List<DynamicTest> = listOf(
        test("Bridge.cancel") {
            runBlocking {
                emulator.fault("""{"fault":{"delay":{"ms":20000}},"operation":"accounts.getDetail"}""")
                assertNull(withTimeoutOrNull(50) { df.accounts.getDetail(id) })
                emulator.clearFaults()
            }
        },
    )

    @Test
    fun whatTheUserThrowsComesOut() {
        val thrown = Mine()
        val other = Emulator(clock = ClockMode.REAL)
        other.client(::DataForest).use { df ->
            val starting = runBlocking { df.accounts.create("demo", FirstCallsTest.PASSWORD).id }
            val error = assertThrows(Mine::class.java) { runBlocking { df.accounts.waitUntilRunning(starting) { throw thrown } } }
            // Coroutines copy an exception on its way, with the original as its cause.
            assertSame(thrown, generateSequence<Throwable>(error) { it.cause }.last())
        }
        other.close()
        val refused = assertThrows(CredentialsException::class.java) { runBlocking { provided { throw thrown } } }
        assertTrue("it threw Mine" in refused.message!! && "of the user" !in refused.message!!, refused.message)
        assertThrows(CredentialsException::class.java) { runBlocking { provided { throw CancellationException("of the user") } } }
        Logs.listen({ _, _ -> throw thrown }, LogLevel.Trace)
        check()
        Logs.listen({ _, _ -> }, LogLevel.Trace)
    }

    private suspend fun provided(provide: suspend () -> Credentials) {
        val options = emulator.options {
            accessKey = null
            secretKey = null
            credentials = provide
        }
        DataForest(options).use { it.accounts.getDetail(id) }
    }

    /** Names the place that panics next. Users' libraries have no such function. */
    private fun panicAt(place: String) {
        val library = NativeLibrary.getInstance(System.getProperty("uniffi.component.gureum_ffi.libraryOverride") ?: "gureum_ffi")
        val bytes = place.toByteArray() + 0
        library.getFunction("gureum_panic_at").invokeVoid(arrayOf<Any>(bytes, bytes.size - 1L))
    }

    /** A test with a place named, after which everything still works. */
    private fun test(place: String, work: () -> Unit): DynamicTest = DynamicTest.dynamicTest(place) {
        panicAt(place)
        try {
            work()
        } finally {
            panicAt("")
        }
        check()
    }

    private fun check() = runBlocking {
        assertEquals(id, df.accounts.getDetail(id).id)
        provided { Credentials(emulator.accessKey, emulator.secretKey) }
    }

    companion object {
        private val emulator = Emulator()
        private val df = emulator.client(::DataForest)
        private val id: String
        private val keytab: Keytab

        init {
            Logs.listen({ _, _ -> }, LogLevel.Trace)
            id = runBlocking { df.accounts.waitUntilRunning(df.accounts.create("demo", FirstCallsTest.PASSWORD).id).id }
            keytab = runBlocking { df.accounts.getKerberosKeytab(id) }
        }

        @JvmStatic
        @AfterAll
        fun close() {
            Logs.listen(null)
            df.close()
            emulator.close()
        }
    }
}
