package io.github.gureum.deployments

import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import java.security.MessageDigest
import java.time.Duration
import java.time.Instant

/**
 * Hands keys to an app whose user is logged in.
 *
 * What it gives are the keys of a user of the cloud who may do no more than the app needs, never those of the service itself. A vendor's
 * temporary keys belong here where there are some. `expiresAt` is when the app asks again: whoever has been logged out gets no more then.
 *
 * @param token What stands here for a session of yours.
 * @param variables Where the keys for apps come from.
 */
internal class KeyIssuer(token: String, private val variables: Map<String, String>) {
    private val expected = "Bearer $token".encodeToByteArray()

    /** The keys in JSON; nothing for who is not logged in. */
    fun issue(authorization: String?, now: Instant): String? {
        // In constant time, so that nobody finds out a token letter by letter.
        if (!MessageDigest.isEqual(expected, authorization.orEmpty().encodeToByteArray())) return null
        return buildJsonObject {
            put("accessKey", variables["APP_ACCESS_KEY"])
            put("secretKey", variables["APP_SECRET_KEY"])
            put("expiresAt", now.plus(LIFETIME).toString())
        }.toString()
    }

    private companion object {
        val LIFETIME: Duration = Duration.ofMinutes(15)
    }
}
