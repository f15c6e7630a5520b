package io.github.gureum.sample

import io.github.gureum.Credentials
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runInterruptible
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URI
import java.time.Instant

/**
 * The app's own server, which knows who is logged in. No key is in the app: the client asks here when it needs one, and again before it ends.
 *
 * @param address For example `https://api.example.com`.
 * @param session The token of who is logged in.
 */
class Backend(private val address: String, private val session: () -> String) {
    suspend fun keys(): Credentials = runInterruptible(Dispatchers.IO) {
        val connection = URI("$address/keys").toURL().openConnection() as HttpURLConnection
        try {
            connection.requestMethod = "POST"
            connection.connectTimeout = LIMIT
            connection.readTimeout = LIMIT
            connection.setRequestProperty("Authorization", "Bearer ${session()}")
            if (connection.responseCode != HttpURLConnection.HTTP_OK) throw IOException("the server answers ${connection.responseCode}")
            val keys = Json.parseToJsonElement(connection.inputStream.use { it.readBytes().decodeToString() }).jsonObject
            fun text(name: String) = keys.getValue(name).jsonPrimitive.content
            Credentials(accessKey = text("accessKey"), secretKey = text("secretKey"), expiresAt = Instant.parse(text("expiresAt")))
        } finally {
            connection.disconnect()
        }
    }

    private companion object {
        const val LIMIT = 10_000
    }
}
