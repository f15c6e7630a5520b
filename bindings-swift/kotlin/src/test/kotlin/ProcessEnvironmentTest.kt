package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import com.sun.jna.NativeLibrary
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.concurrent.thread

/** What of the process a client sees, and what it must not see. */
internal class ProcessEnvironmentTest {
    private val process = NativeLibrary.getProcess()

    @Test
    fun variablesAreThoseOfJavaAndNotThoseOfC() {
        process.getFunction("setenv").invokeInt(arrayOf<Any>("GUREUM_ENDPOINT", "http://127.0.0.1:1", 1))
        try {
            Variables.with(mapOf("GUREUM_OFFLINE" to "1")) {
                // With the address of C this client could be made.
                val error = assertThrows(ConfigException::class.java) { DataForest { accessKey = "A"; secretKey = "S" }.close() }
                assertTrue("GUREUM_OFFLINE" in error.message!! && "127.0.0.1" !in error.message!!, error.message)
            }
        } finally {
            process.getFunction("unsetenv").invokeInt(arrayOf<Any>("GUREUM_ENDPOINT"))
        }
    }

    /** The environment of C is a table that moves when it grows; who reads it meanwhile ends the program. */
    @Test
    fun clientsAreMadeWhileNativeCodeChangesTheVariables() {
        val setenv = process.getFunction("setenv")
        val isOver = AtomicBoolean()
        val changing = thread {
            var at = 0
            while (!isOver.get()) setenv.invokeInt(arrayOf<Any>("MOBILE_${at++ % 3000}", "x".repeat(at % 200), 1))
        }
        try {
            val made = (1..3).map { thread { repeat(300) { DataForest { accessKey = "A"; secretKey = "S" }.close() } } }
            made.forEach { it.join() }
        } finally {
            isOver.set(true)
            changing.join()
        }
    }

    @Test
    fun anErrorCallsASettingAsKotlinDoes() {
        val error = assertThrows(ConfigException::class.java) { DataForest { accessKey = "A"; secretKey = "S"; userAgent = "a\nb" }.close() }
        assertTrue("`userAgent`" in error.message!!, error.message)
    }

    @Test
    fun aClientOfTheEmulatorFindsNoOtherKeysAndKeepsItAlive() = runBlocking {
        val keys = mapOf("NCLOUD_ACCESS_KEY" to "somebody-elses", "NCLOUD_SECRET_KEY" to "somebody-elses")
        Variables.with(keys) {
            Emulator().use { emulator ->
                val without = { options: ClientOptions -> DataForest(options.apply { accessKey = null; secretKey = null }) }
                val error = assertThrows(CredentialsException::class.java) { emulator.client(without).use { df -> runBlocking { df.accounts.getList().firstPage() } } }
                assertTrue("somebody-elses" !in error.toJson(), error.toJson())
            }
        }
        val df = Emulator().client(::DataForest)
        repeat(5) {
            System.gc()
            Thread.sleep(20)
        }
        assertEquals(true, df.accounts.getList().firstPage().success)
        df.close()
    }
}
