package io.github.gureum

import io.github.gureum.ffi.BridgeException
import io.github.gureum.ffi.keytabRows
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
public class Keytab(bytes: ByteArray) : Download(bytes) {
    /** Its entries, without the keys. Throws a [ResponseException] if it is no keytab. */
    public val entries: List<KeytabEntry>
        get() = try {
            withNativeLibrary { keytabRows(content) }.map { row ->
                val created = row.createdMs?.let(Instant::ofEpochMilli)
                KeytabEntry(row.principal, row.kvno.toLong(), row.enctype.toLong(), row.enctypeName, created)
            }
        } catch (failure: BridgeException) {
            throw exceptionOf(failure)
        }

    /** Whose keys it holds, each once. */
    public val principals: List<String> get() = entries.map { it.principal }.distinct()

    override val flaw: String? get() = if (size == 0) "the service sent an empty keytab" else null

    override fun toString(): String = "Keytab($size bytes, ***)"
}
