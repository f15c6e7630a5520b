package io.github.gureum

import java.time.Instant

/** Keys of a vendor. Its text form does not show them. */
public class Credentials @JvmOverloads constructor(
    internal val accessKey: String,
    internal val secretKey: String,
    /** Samsung account id, for accounts that demand it. */
    public val accountId: String? = null,
    /** Token of temporary keys. */
    internal val sessionToken: String? = null,
    /** When the keys end; the provider is asked again before that. */
    public val expiresAt: Instant? = null,
) {
    override fun toString(): String = "Credentials(***)"

    internal fun toJson(): String {
        val json = JsonText()
        json.begin('{')
        json.field("accessKey", accessKey, true)
        json.field("secretKey", secretKey, true)
        json.field("accountId", accountId, true)
        json.field("sessionToken", sessionToken, true)
        json.field("expiresAtMs", expiresAt?.toEpochMilli()?.coerceAtLeast(0), true)
        json.end('}')
        return json.toString()
    }
}

/** Your own source of keys, asked when keys are needed and again before they expire. */
internal typealias Provider = suspend () -> Credentials
