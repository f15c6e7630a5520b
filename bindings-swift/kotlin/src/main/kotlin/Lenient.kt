/**
 * Reads values as tolerantly as the core does.
 *
 * The vendors' own samples have `""`, `{}` and `null` where a number or a list is due, numbers as text, and one element
 * where the type page says list. A strict reader would fail a whole answer over one such field.
 */

package io.github.gureum

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Reads one kind of value; `null` reads as absent. */
internal typealias Read = (JsonElement) -> Any?

internal val TEXT: Read = { if (it is JsonPrimitive && it !is JsonNull) it.content else null }

internal val SECRET: Read = { element -> TEXT(element)?.let { Secret(it as String) } }

internal val TIME: Read = { element -> TEXT(element)?.let { Timestamp(it as String) } }

internal val INTEGER: Read = { if (it is JsonPrimitive) whole(it.content.trim()) else null }

internal val NUMBER: Read = { if (it is JsonPrimitive) number(it.content.trim()) else null }

internal val BOOLEAN: Read = { if (it is JsonPrimitive) boolean(it) else null }

internal val FREE: Read = { it as? JsonObject }

internal val ANYTHING: Read = { it }

/** Text, or a list of texts. */
internal val TEXTS: Read = { element ->
    when (element) {
        is JsonArray -> element.mapNotNull { TEXT(it) }
        else -> TEXT(element)?.let { listOf(it) }
    }
}

/** Text in a class of its own. */
internal fun choice(make: (String) -> Any): Read = { element -> TEXT(element)?.let { make(it as String) } }

/** A model; an empty object reads as absent. The form is asked for late, because models may hold each other. */
internal fun model(form: () -> ModelForm<*>): Read = { if (it is JsonObject && it.isNotEmpty()) form().read(it) else null }

/** A list; one element where a list is due is a list of one. */
internal fun list(read: Read): Read = { element ->
    when {
        element is JsonArray -> element.mapNotNull { if (it is JsonNull) null else read(it) }
        element is JsonPrimitive && element.isString && element.content.isEmpty() -> null
        else -> read(element)?.let { listOf(it) }
    }
}

/** Values by key. */
internal fun map(read: Read): Read = { element ->
    (element as? JsonObject)?.let { entries ->
        buildMap {
            for ((key, value) in entries) if (value !is JsonNull) read(value)?.let { put(key, it) }
        }
    }
}

/** A whole number: `7.0` is one in JSON, `7.5` is not. */
private fun whole(text: String): Long? {
    text.toLongOrNull()?.let { return if (isNumber(text)) it else null }
    val exact = number(text) ?: return null
    return if (exact % 1.0 == 0.0 && exact in -1e18..1e18) exact.toLong() else null
}

private fun number(text: String): Double? = if (isNumber(text)) text.toDoubleOrNull() else null

/** What JSON calls a number; Java would read `1f`, `+1`, `NaN` and `0x1p3` as well. */
private fun isNumber(text: String): Boolean =
    text.isNotEmpty() && (text[0] == '-' || text[0] in '0'..'9') && text.all { it in '0'..'9' || it in "+-.eE" }

private fun boolean(value: JsonPrimitive): Boolean? = when {
    value.content.trim().equals("true", ignoreCase = true) -> true
    value.content.trim().equals("false", ignoreCase = true) -> false
    else -> null
}
