/*
 * Demo: the client.
 *
 * Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
 */

package io.github.gureum.demo

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Demo.
 *
 * Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/demo.md>
 */
public open class Demo internal constructor(core: Core?, limits: CallOptions) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("demo", options), CallOptions())

    /**
     * Opens a client: `Demo { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody: `object : Demo(Fake) { override … }`. What is not overridden is an error.
     *
     * @param fake That it is one.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(fake: Fake) : this(null, CallOptions())

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): Demo = if (isFake) this else Demo(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingDemo = BlockingDemo(this)

    /**
     * Show the thing.
     *
     * @param options Limits of this call; else those of the client.
     * @return A thing.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        options: CallOptions? = null,
    ): Thing = answer("things.show", Thing.Form, options)

    /**
     * Fetch the file.
     *
     * @param options Limits of this call; else those of the client.
     * @return The file.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun file(
        options: CallOptions? = null,
    ): Download = file("things.file", ::Download, options)

    /**
     * Fetch a text.
     *
     * @param options Limits of this call; else those of the client.
     * @return The file.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun config(
        options: CallOptions? = null,
    ): Download = file("things.config", ::Download, options)

    /**
     * Fetch the keytab.
     *
     * @param options Limits of this call; else those of the client.
     * @return The file.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun keys(
        options: CallOptions? = null,
    ): Keytab = file("things.keys", ::Keytab, options)

    private companion object {
        val FILES: Set<String> = setOf("things.file", "things.config", "things.keys")
    }
}
