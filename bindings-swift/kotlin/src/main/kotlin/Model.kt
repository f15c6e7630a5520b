/**
 * What answers and inputs are made of.
 *
 * A model is read from what services really send and not only from what they document: a value of a wrong kind reads
 * as absent, and a field that this version does not know is kept in `extra`.
 */

package io.github.gureum

import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonEncoder
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/** An answer, or a part of one or of an input. */
public abstract class Model internal constructor() {
    /** Fields that this version does not know, by their names on the wire. */
    public abstract val extra: JsonObject

    /** How it is written. */
    internal abstract val form: ModelForm<*>
}

/** Text with known values, which are constants of its class. Any other text is as good. */
public interface OpenText {
    /** The text on the wire. */
    public val value: String
}

/** No fields. */
internal val NOTHING: JsonObject = JsonObject(emptyMap())

internal val PLAIN: Json = Json { ignoreUnknownKeys = true; encodeDefaults = false }

/** A field of a model: its name on the wire and what it makes of the JSON it finds; `null` reads as absent. */
internal class Field(val wire: String, val isNeeded: Boolean, val read: (JsonElement) -> Any?)

internal fun field(wire: String, read: (JsonElement) -> Any?): Field = Field(wire, false, read)

/** A field without which nobody can use the model. */
internal fun needed(wire: String, read: (JsonElement) -> Any?): Field = Field(wire, true, read)

/** How a model is read and written. */
internal abstract class ModelForm<T : Model>(private val name: String, private vararg val fields: Field) : KSerializer<T> {
    private val places: Map<String, Int> by lazy { fields.withIndex().associate { (at, field) -> field.wire to at } }

    override val descriptor: SerialDescriptor = SerialDescriptor("io.github.gureum.$name", JsonElement.serializer().descriptor)

    /** The model with these values, in the order of the fields. */
    protected abstract fun make(values: Array<Any?>, extra: JsonObject): T

    /** The values of a model, in the order of the fields. */
    protected abstract fun values(model: T): Array<Any?>

    /** Reads an object. */
    fun read(from: JsonObject): T {
        val values = arrayOfNulls<Any?>(fields.size)
        var extra: MutableMap<String, JsonElement>? = null
        var guess = 0
        for ((wire, element) in from) {
            // Services write their fields in the documented order, so the first guess is nearly always right.
            val place = if (guess < fields.size && fields[guess].wire == wire) guess else places[wire]
            if (place == null) {
                extra = extra ?: LinkedHashMap()
                extra[wire] = element
            } else {
                if (element !is JsonNull) values[place] = fields[place].read(element)
                guess = place + 1
            }
        }
        for ((at, field) in fields.withIndex()) {
            if (field.isNeeded && values[at] == null) throw SerializationException("a `$name` has no `${field.wire}`")
        }
        return make(values, if (extra == null) NOTHING else JsonObject(extra))
    }

    /** Reads what a user wrote. */
    fun parse(json: String): T = try {
        PLAIN.decodeFromString(this, json)
    } catch (_: SerializationException) {
        // Its text may quote what was written.
        throw inputException("the text is no JSON object of a `$name`")
    }

    /** Writes the fields of a model into `to`. */
    fun write(model: T, to: JsonText, isRevealed: Boolean) {
        to.begin('{')
        val values = values(model)
        for ((at, field) in fields.withIndex()) to.field(field.wire, values[at], isRevealed)
        for ((wire, element) in model.extra) to.field(wire, element, isRevealed)
        to.end('}')
    }

    override fun deserialize(decoder: Decoder): T {
        val json = decoder as? JsonDecoder ?: throw SerializationException("`$name` is read from JSON only")
        return read(json.decodeJsonElement() as? JsonObject ?: throw SerializationException("a `$name` is a JSON object"))
    }

    override fun serialize(encoder: Encoder, value: T) {
        val json = encoder as? JsonEncoder ?: throw SerializationException("`$name` is written as JSON only")
        val text = JsonText().also { write(value, it, isRevealed = false) }
        json.encodeJsonElement(PLAIN.parseToJsonElement(text.toString()))
    }

    /** Writes a model whose form this is. */
    @Suppress("UNCHECKED_CAST")
    fun writeAny(model: Model, to: JsonText, isRevealed: Boolean) {
        write(model as T, to, isRevealed)
    }
}
