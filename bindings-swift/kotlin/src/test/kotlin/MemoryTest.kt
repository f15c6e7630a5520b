package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.io.IOException
import java.io.RandomAccessFile
import java.nio.file.Path
import java.util.UUID

/**
 * A secret key from a file is nowhere in memory when the client is gone.
 *
 * A key that is given as a string cannot be wiped: the string is the virtual machine's. So this looks at the way that is
 * the library's own from end to end, and at a process of its own.
 */
@EnabledOnOs(OS.LINUX)
internal class MemoryTest {
    @Test
    fun whenAClientIsGoneItsSecretKeyIsGoneToo(@TempDir home: Path) {
        val secretKey = "${UUID.randomUUID()}".take(20) + "${UUID.randomUUID()}".take(20)
        home.resolve(".ncloud").toFile().mkdir()
        home.resolve(".ncloud/configure").toFile()
            .writeText("[DEFAULT]\nncloud_access_key_id = AK0123456789ABCDEF\nncloud_secret_access_key = $secretKey\n")
        Emulator(clock = ClockMode.REAL).use { emulator ->
            val java = "${System.getProperty("java.home")}/bin/java"
            val command = listOf(java, "-Xmx64m", "-cp", System.getProperty("java.class.path"), Secretive::class.java.name)
            val child = ProcessBuilder(command + emulator.endpoint).redirectError(ProcessBuilder.Redirect.INHERIT)
                .apply { environment()["HOME"] = "$home" }.start()
            val (said, told) = child.inputReader() to child.outputWriter()
            assertEquals("open", said.readLine())
            assertTrue(hits(child.pid(), secretKey) >= 1, "the look finds what is there")
            told.appendLine()
            told.flush()
            assertEquals("closed", said.readLine())
            // Half of it would be as bad.
            for (part in listOf(secretKey, secretKey.take(20), secretKey.drop(20))) assertEquals(0, hits(child.pid(), part))
            told.close()
            assertEquals(0, child.waitFor())
        }
    }

    /** How many pieces of what the process may write to hold the needle. */
    private fun hits(process: Long, needle: String): Int {
        val (piece, bytes) = ByteArray(1 shl 20) to needle.encodeToByteArray()
        return RandomAccessFile("/proc/$process/mem", "r").use { memory ->
            File("/proc/$process/maps").readLines().filter { " rw" in it }.sumOf { line ->
                val (from, to) = line.substringBefore(' ').split('-').map { it.toULong(16).toLong() }
                // Pieces overlap, so that none cuts the needle.
                (from until to step (piece.size - bytes.size).toLong()).count { at ->
                    try {
                        memory.seek(at)
                        val length = memory.read(piece, 0, minOf(piece.size.toLong(), to - at).toInt())
                        length > 0 && bytes in piece.copyOf(length)
                    } catch (_: IOException) {
                        // What the kernel does not show, such as a clock of its own, or what has gone meanwhile.
                        false
                    }
                }
            }
        }
    }

    private operator fun ByteArray.contains(other: ByteArray): Boolean =
        String(this, Charsets.ISO_8859_1).contains(String(other, Charsets.ISO_8859_1))
}

/** The program whose memory is looked at: calls that succeed and fail, everything that signs. */
internal object Secretive {
    @JvmStatic
    fun main(arguments: Array<String>) {
        work(arguments[0])
        System.gc()
        tell("closed")
    }

    private fun work(endpoint: String) = DataForest { this.endpoint = endpoint; maxRetries = 0 }.use { df ->
        Logs.listen({ _, _ -> }, LogLevel.Trace)
        runBlocking {
            runCatching { df.accounts.getList().firstPage() }
            df.explainSignature("accounts.getList")
            runCatching { df.accounts.getDetail("nobody") }
        }
        tell("open")
    }

    private fun tell(word: String) {
        println(word)
        readlnOrNull()
    }
}
