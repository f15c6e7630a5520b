/**
 * The two functions of every call, past the objects that JNA makes of buffers, handles and statuses: numbers and one block
 * of bytes cross. `bindings-swift/src/raw_calls.rs` says what a block holds.
 */

package io.github.gureum

import com.sun.jna.Memory
import com.sun.jna.Native
import com.sun.jna.Pointer
import java.nio.ByteBuffer
import java.nio.ByteOrder

/** Something that happened to a call, to a provider of keys, or in the log. */
internal class RawEvent(val mark: Int, val number: Long, val body: ByteArray, val meta: ByteArray)

internal object RawCalls {
    init {
        // In the very words of the scaffolding: in others JNA would load the library a second time, with handles of its own.
        Native.register(RawCalls::class.java, System.getProperty(OVERRIDE) ?: "gureum_ffi")
    }

    /** Starts a call; `false` if there is no such client. */
    fun start(client: Long, number: Long, operation: ByteArray, input: ByteArray, options: ByteArray, wantsMeta: Boolean): Boolean {
        val block = ByteBuffer.allocate(HEAD + operation.size + options.size + input.size)
        block.putLong(number).put(if (wantsMeta) 1 else 0)
        block.putInt(operation.size).put(operation).putInt(options.size).put(options).put(input)
        return gureum_start(client, block.array(), block.capacity().toLong()) == STARTED
    }

    /** Waits and takes what has happened; nothing at all means that the bridge is closed. For one thread only. */
    fun take(bridge: Long, address: Memory): List<RawEvent> {
        val length = gureum_take(bridge, address)
        if (length == 0L) return emptyList()
        // Read where it lies: a copy of the whole might not fit into memory although each of its parts does.
        val block = Pointer(address.getLong(0)).getByteBuffer(0, length).order(ByteOrder.BIG_ENDIAN)
        val all = ArrayList<RawEvent>()
        while (block.hasRemaining()) all += event(block)
        return all
    }

    private fun event(block: ByteBuffer): RawEvent {
        val mark = block.get().toInt()
        val number = block.long
        val (body, meta) = block.int to block.int
        val next = block.position() + body + meta
        return try {
            RawEvent(mark, number, bytes(block, body), bytes(block, meta))
        } catch (_: OutOfMemoryError) {
            // One answer that finds no place must not cost all others theirs.
            block.position(next)
            RawEvent(Mark.ERROR, number, TOO_LARGE, NO_BYTES)
        }
    }

    private fun bytes(from: ByteBuffer, count: Int): ByteArray =
        if (count == 0) NO_BYTES else ByteArray(count).also { from.get(it) }

    /** Made early, because there is no memory for it when it is needed. */
    private val TOO_LARGE = (
        """{"kind":"Response","message":"the answer does not fit into the memory of the virtual machine",""" +
            """"hint":"${said("ask for less at once, or give it more memory (`-Xmx`)")}","delivery":"Answered"}"""
        ).encodeToByteArray()

    @Suppress("FunctionName")
    @JvmStatic
    private external fun gureum_start(client: Long, block: ByteArray, length: Long): Byte

    @Suppress("FunctionName")
    @JvmStatic
    private external fun gureum_take(bridge: Long, address: Pointer): Long

    /** With this property the scaffolding looks for the library elsewhere, and so does this. */
    private const val OVERRIDE = "uniffi.component.gureum_ffi.libraryOverride"
    private const val HEAD = 17
    private const val STARTED: Byte = 1
}
