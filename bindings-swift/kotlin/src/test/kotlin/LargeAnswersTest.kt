package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.OneAnswer
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Answers that the memory of the virtual machine does not hold: once they ended the thread that brings all answers. */
internal class LargeAnswersTest {
    @Test
    fun anAnswerThatFindsNoPlaceIsAnErrorOfItsOwnCallOnly() {
        OneAnswer(200, mapOf("content-type" to "application/json"), ByteArray(15 shl 20) { ' '.code.toByte() }).use { service ->
            val java = "${System.getProperty("java.home")}/bin/java"
            val command = listOf(java, "-Xmx64m", "-cp", System.getProperty("java.class.path"), Crowded::class.java.name)
            val child = ProcessBuilder(command + service.endpoint).redirectErrorStream(true).start()
            val said = child.inputReader().readLines()
            assertEquals(0, child.waitFor(), said.joinToString("\n"))
            val (held, refused, after) = said.last().split(' ').map { it.toInt() }
            assertTrue(held >= 1 && refused >= 1 && held + refused == 12 && after == 1, said.joinToString("\n"))
        }
    }
}

/** The program: more answers at once than it has memory for, and one more when they are gone. */
internal object Crowded {
    @JvmStatic
    fun main(arguments: Array<String>) = runBlocking(Dispatchers.Default) {
        val df = DataForest { accessKey = "A"; secretKey = "S"; endpoint = arguments[0]; isolated = true; maxRetries = 0 }
        val (held, refused) = crowd(df)
        System.gc()
        val after = df.request("GET", "/later").bytes().size
        println("$held $refused ${if (after == 15 shl 20) 1 else 0}")
        df.close()
    }

    private suspend fun crowd(df: DataForest): Pair<Int, Int> = kotlinx.coroutines.coroutineScope {
        val all = (1..12).map {
            async {
                try {
                    df.request("GET", "/later")
                } catch (error: ResponseException) {
                    error.takeIf { "-Xmx" in it.message!! } ?: throw error
                }
            }
        }.awaitAll()
        all.count { it is RawResponse } to all.count { it is ResponseException }
    }
}
