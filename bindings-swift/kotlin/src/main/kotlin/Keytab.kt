package io.github.gureum

import io.github.gureum.ffi.BridgeException
import io.github.gureum.ffi.keytabRows
import io.github.gureum.ffi.saveKeytab
import java.nio.file.Path
import java.time.Instant

/** What one entry of a keytab says beside its key. */
public data class KeytabEntry internal constructor(
    /** Whose key it is, for example `df@KR.DF.NAVERNCP.COM`. */
    public val principal: String,
    /** Version of the key; a reset counts it up. */
    public val kvno: Long,
    /** Number of the encryption type, for example 18. */
    public val enctype: Long,
    /** Its name, for example `aes256-cts-hmac-sha1-96`. */
    public val enctypeName: String?,
    /** When the key was made; `null` if the keytab does not say. */
    public val created: Instant?,
)

/**
 * A Kerberos keytab: the file that lets a program log in without a password.
 *
 * Whoever holds its bytes holds the account: it never prints them.
 */
public class Keytab(bytes: ByteArray) {
    private val content: ByteArray = bytes.copyOf()

    /** A copy of its bytes. */
    public fun bytes(): ByteArray = content.copyOf()

    /** How many bytes it has. */
    public val size: Int get() = content.size

    /** Its entries, without the keys. Throws a [ResponseException] if it is no keytab. */
    public val entries: List<KeytabEntry>
        get() = try {
            keytabRows(content).map { row ->
                val created = row.createdMs?.let(Instant::ofEpochMilli)
                KeytabEntry(row.principal, row.kvno.toLong(), row.enctype.toLong(), row.enctypeName, created)
            }
        } catch (failure: BridgeException) {
            throw exceptionOf(failure)
        }

    /** Whose keys it holds, each once. */
    public val principals: List<String> get() = entries.map { it.principal }.distinct()

    /**
     * Saves it so that only the user can read it (mode 0600), all or nothing.
     *
     * An existing file is replaced in one step. A symbolic link is refused, and so is a folder in which everybody may
     * rename files. Throws a [java.io.IOException] that says why it was not saved.
     */
    public fun save(path: Path) {
        try {
            saveKeytab(content, path.toString())
        } catch (failure: BridgeException) {
            throw if (failure is BridgeException.Other) java.io.IOException(failure.reason) else exceptionOf(failure)
        }
    }

    override fun toString(): String = "Keytab($size bytes, ***)"
}

/** What a function of the native library threw. */
internal fun exceptionOf(failure: BridgeException): GureumException = when (failure) {
    is BridgeException.Core -> exceptionOf(failure.payload.encodeToByteArray())
    is BridgeException.Other -> exceptionOf(ErrorDetails("Config", failure.reason))
}
