package io.github.gureum.testing

import java.io.IOException
import java.net.InetAddress
import java.net.ServerSocket
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.concurrent.thread

/** A server of bare bytes that keeps the heads of all requests and gives everybody the same JSON, or says nothing. */
internal class Heads(private val body: String?) : AutoCloseable {
    private val listener = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
    val heads = CopyOnWriteArrayList<String>()
    val endpoint = "http://127.0.0.1:${listener.localPort}"

    init {
        thread(isDaemon = true) {
            while (!listener.isClosed) {
                val socket = try {
                    listener.accept()
                } catch (_: IOException) {
                    return@thread
                }
                thread(isDaemon = true) {
                    socket.use {
                        val bytes = ByteArray(65_536)
                        val length = it.getInputStream().read(bytes)
                        heads += String(bytes, 0, maxOf(length, 0), Charsets.ISO_8859_1)
                        if (body == null) {
                            it.getInputStream().read()
                        } else {
                            val head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n"
                            it.getOutputStream().write((head + body).toByteArray())
                        }
                    }
                }
            }
        }
    }

    override fun close() = listener.close()
}
