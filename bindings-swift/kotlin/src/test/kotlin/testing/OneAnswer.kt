package io.github.gureum.testing

import java.io.BufferedInputStream
import java.io.InputStream
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

/** A service on a bare socket that gives every request the same answer. */
internal class OneAnswer(status: Int, headers: Map<String, String>, private val body: ByteArray) : AutoCloseable {
    private val listener = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
    private val count = AtomicInteger()
    private val head = buildString {
        append("HTTP/1.1 $status Answer\r\n")
        for ((name, value) in headers) append("$name: $value\r\n")
        append("content-length: ${body.size}\r\n\r\n")
    }.encodeToByteArray()

    val endpoint: String = "http://127.0.0.1:${listener.localPort}"

    /** How often it was asked. */
    val requests: Int get() = count.get()

    init {
        thread(isDaemon = true) {
            runCatching { while (true) listener.accept().let { thread(isDaemon = true) { runCatching { serve(it) } } } }
        }
    }

    private fun serve(socket: Socket) = socket.use {
        val input = BufferedInputStream(it.getInputStream())
        while (read(input)) {
            count.incrementAndGet()
            it.getOutputStream().apply { write(head); write(body); flush() }
        }
    }

    /** Reads a request; `false` at the end. */
    private fun read(input: InputStream): Boolean {
        val lines = generateSequence { line(input) }.takeWhile { it.isNotEmpty() }.toList()
        if (lines.isEmpty()) return false
        val length = lines.firstOrNull { it.startsWith("content-length:", ignoreCase = true) }?.substringAfter(':')?.trim()
        input.readNBytes(length?.toInt() ?: 0)
        return true
    }

    private fun line(input: InputStream): String? {
        val line = StringBuilder()
        while (true) {
            when (val byte = input.read()) {
                -1 -> return null
                '\n'.code -> return line.toString().removeSuffix("\r")
                else -> line.append(byte.toChar())
            }
        }
    }

    override fun close() = listener.close()
}
