package io.github.gureum

import io.github.gureum.ffi.BridgeException
import io.github.gureum.ffi.saveFile
import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import java.nio.file.Path

/** A file that a service sent. It may be a secret, so its bytes are never printed. */
public open class Download(bytes: ByteArray) {
    internal val content: ByteArray = bytes.copyOf()

    /** A copy of its bytes. */
    public fun bytes(): ByteArray = content.copyOf()

    /** How many bytes it has. */
    public val size: Int get() = content.size

    /** The file as text. Throws a [ResponseException] if it is not UTF-8. */
    public fun text(): String = try {
        // A new decoder reports what is malformed, unlike `String(bytes)`.
        Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString()
    } catch (_: CharacterCodingException) {
        throw exceptionOf(ErrorDetails("Response", "the file is not text in UTF-8"))
    }

    /**
     * Saves it so that only the user can read it (mode 0600), all or nothing.
     *
     * An existing file is replaced in one step. A symbolic link is refused, and so is a folder in which everybody may
     * rename files. Throws a [java.io.IOException] that says why it was not saved.
     */
    public fun save(path: Path) {
        try {
            withNativeLibrary { saveFile(content, path.toString()) }
        } catch (failure: BridgeException) {
            throw if (failure is BridgeException.Other) java.io.IOException(failure.reason) else exceptionOf(failure)
        }
    }

    /** Why it is no such file, as far as can be seen at a glance. */
    internal open val flaw: String? get() = null

    override fun toString(): String = "Download($size bytes, ***)"
}

/** What a function of the native library threw. */
internal fun exceptionOf(failure: BridgeException): GureumException = when (failure) {
    is BridgeException.Core -> exceptionOf(failure.payload.encodeToByteArray())
    is BridgeException.Other -> exceptionOf(ErrorDetails("Config", failure.reason))
}
