/** One look at a time, tokens, and what makes something and waits for it. */

package io.github.gureum

import io.github.gureum.dataforest.AppQueueName
import io.github.gureum.dataforest.DataForest
import io.github.gureum.dataforest.GetAccountDetailResponse
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

internal class WaitsTest {
    private val form = GetAccountDetailResponse.serializer()

    @Test
    fun aLookSaysNotYetAndThenDoneAlsoToAnotherProcess(): Unit = runBlocking {
        Emulator(clock = ClockMode.FROZEN).use { emulator ->
            val df = emulator.client(::DataForest)
            val created = df.accounts.create("demo", "Str0ng-enough")
            val wait = df.accounts.startWaitUntilRunning(created.id)
            val first = wait.poll()
            assertFalse(first.isDone)
            assertEquals("ACCEPTED" to wait.token, first.progress?.state to first.progress?.token)
            emulator.advance(600_000)
            assertEquals("RUNNING", df.startedWait(wait.token, form).poll().resource?.status?.value)
            assertEquals(created.id, df.resumeWait(wait.token, form).id)
            assertTrue(df.blocking().startedWait(wait.token, form).poll().isDone)
            assertEquals("RUNNING", df.blocking().accounts.startWaitUntilRunning(created.id).result().status.value)
        }
    }

    @Test
    fun whatMakesSomethingWaitsForItAndADeadEndSaysWhatToDo(): Unit = runBlocking {
        Emulator().use { emulator ->
            val df = emulator.client(::DataForest)
            val account = df.blocking().accounts.createAndWait("demo", "Str0ng-enough")
            assertEquals("RUNNING", account.status.value)
            val run = df.apps.createAndWait(
                accountId = account.id, queueName = AppQueueName("longlived"),
                appTypeId = "DEV-1.0.0", name = "dev", lifetime = 300, components = emptyList(),
            )
            df.apps.stop(run.id)
            assertEquals("FINISHED", df.apps.startWaitUntilStopped(run.id).result().state.value)
            val wait = df.apps.startWaitUntilRunning(run.id)
            val error = assertThrows<WaitFailedException> { runBlocking { wait.poll() } }
            assertTrue(error.hint.orEmpty().contains("`apps.start`"))
            df.apps.delete(run.id)
            df.accounts.delete(account.id)
            val gone = df.accounts.startWaitUntilDeleted(account.id)
            gone.result()
            assertTrue(gone.poll().isDone)
        }
    }

    @Test
    fun whatIsNoTokenSaysSo(): Unit = runBlocking {
        Emulator().use { emulator ->
            val df = emulator.client(::DataForest)
            assertThrows<InputException> { runBlocking { df.startedWait("no token", form) } }
        }
    }
}
