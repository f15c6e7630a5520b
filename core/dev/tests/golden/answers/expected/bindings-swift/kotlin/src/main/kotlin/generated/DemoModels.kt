/*
 * Demo: models.
 *
 * Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.demo

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * State of the thing.
 */
@Serializable
@JvmInline
public value class State(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** It works. */
        public val RUNNING: State = State("RUNNING")

        /** `STOPPED`. */
        public val STOPPED: State = State("STOPPED")
    }
}

/** A part. */
@Serializable(with = Part.Form::class)
public data class Part(
    /** `size` of the API. */
    public val size: Long,
    /** `key` of the API. */
    public val key: Secret? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Part> get() = Form

    internal object Form : ModelForm<Part>(
        "Part",
        needed("size", INTEGER),
        field("key", SECRET),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Part = Part(
            v[0] as Long,
            v[1] as Secret?,
            extra,
        )

        override fun values(model: Part): Array<Any?> = arrayOf(
            model.size,
            model.key,
        )
    }
}

/** A thing. */
@Serializable(with = Thing.Form::class)
public data class Thing(
    /** `id` of the API. */
    public val id: String,
    /** Its state now. */
    @get:JvmName("getState") public val state: State,
    /** Its state before, if it had one. */
    @get:JvmName("getLast") public val last: State? = null,
    /** `made` of the API. */
    @get:JvmName("getMade") public val made: Timestamp? = null,
    /** `parts` of the API. */
    public val parts: List<Part> = emptyList(),
    /** `names` of the API. */
    public val names: List<String> = emptyList(),
    /** `extraMap` of the API. */
    public val extraMap: Map<String, Long> = emptyMap(),
    /** What is left. */
    public val none: Part? = null,
    /** `code` of the API. */
    public val code: String? = null,
    /** At most 9007199254740991. */
    public val count: Long? = null,
    /** `sort` of the API. */
    public val sort: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Thing> get() = Form

    internal object Form : ModelForm<Thing>(
        "Thing",
        needed("id", TEXT),
        needed("state", choice { State(it) }),
        field("last", choice { State(it) }),
        field("made", TIME),
        field("parts", list(model { Part.Form })),
        field("names", TEXTS),
        field("extra_map", map(INTEGER)),
        field("none", model { Part.Form }),
        field("code", TEXT),
        field("count", INTEGER),
        field("kind", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Thing = Thing(
            v[0] as String,
            v[1] as State,
            v[2] as State?,
            v[3] as Timestamp?,
            v[4] as List<Part>? ?: emptyList(),
            v[5] as List<String>? ?: emptyList(),
            v[6] as Map<String, Long>? ?: emptyMap(),
            v[7] as Part?,
            v[8] as String?,
            v[9] as Long?,
            v[10] as String?,
            extra,
        )

        override fun values(model: Thing): Array<Any?> = arrayOf(
            model.id,
            model.state,
            model.last,
            model.made,
            model.parts,
            model.names,
            model.extraMap,
            model.none,
            model.code,
            model.count,
            model.sort,
        )
    }
}
