/**
 * The two functions of every call, past the objects that JNA makes of buffers, handles and statuses: numbers and one block
 * of bytes cross. `bindings-swift/src/door.rs` says what a block holds.
 */

package io.github.gureum

import com.sun.jna.Memory
import com.sun.jna.Native
import com.sun.jna.Pointer
import java.nio.ByteBuffer

/** Something that happened to a call, to a provider of keys, or in the log. */
internal class Happening(val mark: Int, val number: Long, val body: ByteArray, val meta: ByteArray)

internal object Door {
    init {
        // In the very words of the scaffolding: in others JNA would load the library a second time, with doors of its own.
        Native.register(Door::class.java, System.getProperty(OVERRIDE) ?: "gureum_ffi")
    }

    /** Starts a call; `false` if there is no such client. */
    fun start(door: Long, number: Long, operation: ByteArray, input: ByteArray, options: ByteArray, wantsMeta: Boolean): Boolean {
        val block = ByteBuffer.allocate(HEAD + operation.size + options.size + input.size)
        block.putLong(number).put(if (wantsMeta) 1 else 0)
        block.putInt(operation.size).put(operation).putInt(options.size).put(options).put(input)
        return gureum_start(door, block.array(), block.capacity().toLong()) == STARTED
    }

    /** Waits and takes what has happened; nothing at all means that the bridge is closed. For one thread only. */
    fun take(door: Long, address: Memory): List<Happening> {
        val length = gureum_take(door, address)
        if (length == 0L) return emptyList()
        val block = ByteBuffer.wrap(Pointer(address.getLong(0)).getByteArray(0, length.toInt()))
        val all = ArrayList<Happening>()
        while (block.hasRemaining()) {
            val mark = block.get().toInt()
            val number = block.long
            val body = ByteArray(block.int)
            val meta = block.int.let { if (it == 0) NO_BYTES else ByteArray(it) }
            block.get(body).get(meta)
            all += Happening(mark, number, body, meta)
        }
        return all
    }

    @Suppress("FunctionName")
    @JvmStatic
    private external fun gureum_start(door: Long, block: ByteArray, length: Long): Byte

    @Suppress("FunctionName")
    @JvmStatic
    private external fun gureum_take(door: Long, address: Pointer): Long

    /** With this property the scaffolding looks for the library elsewhere, and so does this. */
    private const val OVERRIDE = "uniffi.component.gureum_ffi.libraryOverride"
    private const val HEAD = 17
    private const val STARTED: Byte = 1
}
