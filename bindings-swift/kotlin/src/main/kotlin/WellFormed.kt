/** JSON that the core has not looked through: what a raw `request` brings. */

package io.github.gureum

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** As deep as the core lets answers of operations be. */
internal const val DEEPEST: Int = 127

private val JSON_NUMBER = Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")

/** The JSON of a body, a byte order mark left out; `null` if it is none, or nested too deep. */
internal fun wellFormed(body: ByteArray): JsonElement? = try {
    val text = body.decodeToString(throwOnInvalidSequence = true).removePrefix("\uFEFF")
    if (isDeep(text)) null else PLAIN.parseToJsonElement(text).takeIf(::isStrict)
} catch (_: SerializationException) {
    // Its text may quote the answer.
    null
} catch (_: CharacterCodingException) {
    null
}

/** Whether brackets outside of texts are nested deeper than any reader should go: some end the program there. */
private fun isDeep(text: String): Boolean {
    var depth = 0
    var isText = false
    var at = 0
    while (at < text.length) {
        when (text[at]) {
            '"' -> isText = !isText
            '\\' -> at += 1
            '[', '{' -> if (!isText) depth += 1
            ']', '}' -> if (!isText) depth -= 1
        }
        if (depth > DEEPEST) return true
        at += 1
    }
    return false
}

/** The reader takes any word without quotes, `NaN` for one. */
private fun isStrict(element: JsonElement): Boolean = when (element) {
    is JsonObject -> element.values.all(::isStrict)
    is JsonArray -> element.all(::isStrict)
    is JsonNull -> true
    is JsonPrimitive -> isWritable(element)
}

/** Whether it may stand in JSON as it is. */
internal fun isWritable(value: JsonPrimitive): Boolean =
    value.isString || value is JsonNull || value.content == "true" || value.content == "false" || JSON_NUMBER.matches(value.content)
