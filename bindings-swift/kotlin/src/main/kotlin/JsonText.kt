package io.github.gureum

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive

/** Writes JSON as text: inputs of calls, and models. What is `null` is left out. */
internal class JsonText {
    private val out = StringBuilder(256)
    private var isFirst = true
    private var field = ""
    private var depth = 0

    fun begin(bracket: Char) {
        depth += 1
        if (depth > DEEPEST) throw inputException("`$field` is nested more than $DEEPEST levels deep", unfit())
        out.append(bracket)
        isFirst = true
    }

    fun end(bracket: Char) {
        depth -= 1
        out.append(bracket)
        isFirst = false
    }

    /** Writes any JSON. */
    fun write(element: JsonElement) {
        value(element, isRevealed = true)
    }

    /** Writes a field, unless its value is `null`. A secret is left out as well, unless it may be revealed. */
    fun field(name: String, value: Any?, isRevealed: Boolean) {
        if (value == null || (value is Secret && !isRevealed)) return
        name(name)
        value(value, isRevealed)
    }

    /** Writes a whole model, secrets included, as a call does. */
    fun write(model: Model) {
        value(model, isRevealed = true)
    }

    /** Begins a field whose value is written next. */
    fun name(name: String) {
        separate()
        text(name)
        out.append(':')
        field = name
    }

    private fun separate() {
        if (!isFirst) out.append(',')
        isFirst = false
    }

    private fun value(value: Any?, isRevealed: Boolean) {
        when (value) {
            null -> out.append("null")
            is String -> text(value)
            is OpenText -> text(value.value)
            is Boolean, is Long, is Int -> out.append(value)
            is Number -> number(value.toDouble())
            is Secret -> if (isRevealed) text(value.reveal()) else out.append("null")
            is Model -> value.form.writeAny(value, this, isRevealed)
            is JsonNull -> out.append("null")
            is JsonPrimitive -> primitive(value)
            // JSON objects and arrays as well.
            is Map<*, *> -> map(value, isRevealed)
            is Iterable<*> -> list(value, isRevealed)
            else -> throw inputException("a ${value.javaClass.simpleName} cannot be sent", said("pass JSON, a model, or what they hold"))
        }
    }

    private fun map(map: Map<*, *>, isRevealed: Boolean) {
        begin('{')
        for ((key, value) in map) {
            name(key as? String ?: throw inputException("a key that is no text cannot be sent"))
            value(value, isRevealed)
        }
        end('}')
    }

    private fun list(list: Iterable<*>, isRevealed: Boolean) {
        begin('[')
        for (item in list) {
            separate()
            value(item, isRevealed)
        }
        end(']')
    }

    private fun number(value: Double) {
        if (!value.isFinite()) throw inputException("`$field` is `$value`, which is no number in JSON", unfit())
        out.append(value)
    }

    private fun primitive(value: JsonPrimitive) {
        if (!isWritable(value)) throw inputException("`$field` is nothing that JSON has", unfit())
        if (value.isString) text(value.content) else out.append(value.content)
    }

    private fun text(text: String) {
        out.append('"')
        var done = 0
        for (at in text.indices) {
            val escaped = when (val letter = text[at]) {
                '"' -> "\\\""
                '\\' -> "\\\\"
                '\n' -> "\\n"
                '\r' -> "\\r"
                '\t' -> "\\t"
                else -> if (letter < ' ') "\\u%04x".format(letter.code) else continue
            }
            out.append(text, done, at).append(escaped)
            done = at + 1
        }
        out.append(text, done, text.length).append('"')
    }

    override fun toString(): String = out.toString()

    /** The text in UTF-8. */
    fun toBytes(): ByteArray = utf8(out.toString())

    private companion object {
        fun unfit(): String = said("leave the field out, or give a value that JSON has")
    }
}

/** JSON that is to be sent. Unlike its own `toString` this refuses what JSON does not have, and never exhausts the stack. */
internal fun bytesOf(element: JsonElement): ByteArray = JsonText().also { it.write(element) }.toBytes()

/** A text in UTF-8. Half of a surrogate pair is none, and nobody knows what it meant. */
internal fun utf8(text: String): ByteArray = try {
    text.encodeToByteArray(throwOnInvalidSequence = true)
} catch (_: CharacterCodingException) {
    throw inputException("the input cannot be sent: it is no text in Unicode")
}

/** A text that crosses to the native library as it is. */
internal fun crossing(text: String): String = text.also(::utf8)
