package io.github.gureum.testing

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import java.net.HttpURLConnection
import java.net.Proxy
import java.net.URI

/** The admin path of an emulator. */
internal class Admin(val endpoint: String, val token: String?) {
    /** The answer in JSON; what is refused is an `IllegalArgumentException` in the emulator's words. */
    fun ask(method: String, path: String, body: JsonElement? = null): JsonElement {
        // It is on this machine or beside it, whatever proxy leads to the world.
        val connection = URI("$endpoint/_gureum/$path").toURL().openConnection(Proxy.NO_PROXY) as HttpURLConnection
        connection.requestMethod = method
        connection.instanceFollowRedirects = false
        connection.connectTimeout = LIMIT
        connection.readTimeout = LIMIT
        token?.let { connection.setRequestProperty("X-Gureum-Token", it) }
        body?.let {
            connection.doOutput = true
            connection.setRequestProperty("Content-Type", "application/json")
            connection.outputStream.use { out -> out.write(it.toString().encodeToByteArray()) }
        }
        val isGood = connection.responseCode in 200..299
        val stream = if (isGood) connection.inputStream else connection.errorStream
        val text = stream?.use { it.readBytes().decodeToString() }.orEmpty()
        require(isGood) { text.ifEmpty { "the emulator answers ${connection.responseCode} to $method $path" } }
        return if (text.isEmpty()) JsonNull else Json.parseToJsonElement(text)
    }

    private companion object {
        const val LIMIT = 10_000
    }
}
