/** Compares JSON with a pattern of it, as tests/scenarios/README.md says. */

package io.github.gureum.scenarios

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.doubleOrNull

/** Throws an [AssertionError] that says where the two first differ. `null` is absent. */
internal fun fits(pattern: JsonElement, actual: JsonElement?, at: String) {
    val word = (pattern as? JsonObject)?.keys?.singleOrNull()?.takeIf { it.startsWith("$") }
    when {
        word != null -> demand(isSpecial(word, pattern.getValue(word), actual, at), pattern, actual, at)
        pattern is JsonArray -> {
            demand(actual is JsonArray && actual.size == pattern.size, pattern, actual, at)
            pattern.forEachIndexed { index, each -> fits(each, (actual as JsonArray)[index], "$at/$index") }
        }
        pattern is JsonObject -> {
            demand(actual is JsonObject, pattern, actual, at)
            for ((name, each) in pattern) fits(each, (actual as JsonObject)[name], "$at/$name")
        }
        else -> demand(isEqual(pattern as JsonPrimitive, actual), pattern, actual, at)
    }
}

private fun demand(holds: Boolean, pattern: JsonElement, actual: JsonElement?, at: String) {
    if (!holds) throw AssertionError("$at is ${actual ?: "absent"}, expected $pattern")
}

private fun isEqual(pattern: JsonPrimitive, actual: JsonElement?): Boolean = when {
    actual !is JsonPrimitive || actual.isString != pattern.isString -> false
    pattern.isString || pattern.doubleOrNull == null -> actual == pattern
    else -> actual.doubleOrNull == pattern.doubleOrNull
}

private fun isSpecial(word: String, argument: JsonElement, actual: JsonElement?, at: String): Boolean {
    val text = (actual as? JsonPrimitive)?.takeIf { it.isString }?.content
    val part = (argument as? JsonPrimitive)?.content.orEmpty()
    return when (word) {
        "\$absent" -> (actual == null) == (argument as JsonPrimitive).booleanOrNull
        "\$any" -> (argument as JsonArray).any { doesFit(it, actual, at) }
        "\$has" -> actual is JsonArray && actual.any { doesFit(argument, it, at) }
        "\$length" -> ((actual as? JsonArray)?.size ?: text?.codePointCount(0, text.length)) == part.toInt()
        "\$type" -> actual != null && kind(actual) == part
        "\$contains" -> text != null && part in text
        "\$lacks" -> text != null && part !in text
        "\$starts" -> text != null && text.startsWith(part)
        else -> error("there is no pattern $word")
    }
}

private fun doesFit(pattern: JsonElement, actual: JsonElement?, at: String): Boolean = try {
    fits(pattern, actual, at)
    true
} catch (_: AssertionError) {
    false
}

private fun kind(value: JsonElement): String = when (value) {
    is JsonNull -> "null"
    is JsonArray -> "array"
    is JsonObject -> "object"
    is JsonPrimitive -> when {
        value.isString -> "string"
        value.booleanOrNull != null -> "boolean"
        else -> "number"
    }
}

/** Puts what is remembered in the place of `${name}`. */
internal fun filled(value: JsonElement, memory: Map<String, JsonElement>): JsonElement = when (value) {
    is JsonArray -> JsonArray(value.map { filled(it, memory) })
    is JsonObject -> JsonObject(value.mapValues { (_, each) -> filled(each, memory) })
    is JsonPrimitive -> if (value.isString) filled(value.content, memory) else value
}

private fun filled(text: String, memory: Map<String, JsonElement>): JsonElement {
    var out = text
    for ((name, known) in memory) {
        val place = "\${$name}"
        if (out == place) return known
        out = out.replace(place, (known as? JsonPrimitive)?.contentOrNull ?: known.toString())
    }
    return JsonPrimitive(out)
}
