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

/** Demo */
public class Demo private constructor(core: Core, limits: CallOptions) : Client(core, limits) {
    /** Opens a client. Nothing is sent. */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core("demo", options), CallOptions())

    /** Opens a client: `Demo { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent. */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    override val files: Set<String> get() = FILES

    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): Demo = Demo(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingDemo = BlockingDemo(this)

    /** Show the thing. */
    public suspend fun show(
        options: CallOptions? = null,
    ): Thing = answer("things.show", Thing.Form, options)

    /** Fetch the file. */
    public suspend fun file(
        options: CallOptions? = null,
    ): Download = file("things.file", ::Download, options)

    /** Fetch a text. */
    public suspend fun config(
        options: CallOptions? = null,
    ): Download = file("things.config", ::Download, options)

    /** Fetch the keytab. */
    public suspend fun keys(
        options: CallOptions? = null,
    ): Keytab = file("things.keys", ::Keytab, options)

    private companion object {
        val FILES: Set<String> = setOf("things.file", "things.config", "things.keys")
    }
}
