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

/** A service that only shows what becomes of requests. */
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

    /**
     * People.
     *
     * There are few.
     */
    public val users: Users = Users(this)

    /** Operations of `files`. */
    public val files: Files = Files(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/**
 * People.
 *
 * There are few.
 */
public class Users internal constructor(client: Client) : Group(client) {
    /**
     * Make a user.
     *
     * - `name`: Name of the user. 2 to 16 characters; lower-case letters, digits and hyphens.
     * - `password`: Characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other.
     * - `sizeGb`: Space of the user. In GB. 100 to 500; a multiple of 100. Default: `100`.
     * - `tags`: At most 3 items.
     * - `lifetime`: 300 to 604800 or -1. Inferred, not documented. The unit is a guess.
     *
     * Answers at once. See <https://demo.example/users>, which lists \<all\> fields.
     *
     * Documented: <https://demo.example/users>
     *
     * Errors:
     *
     * - 400, `7`: The name is taken. The service says: `bad name`.
     */
    public suspend fun create(
        name: String,
        password: String,
        sizeGb: Long? = null,
        tags: List<String>? = null,
        labels: Map<String, String>? = null,
        free: JsonObject? = null,
        home: Home? = null,
        lifetime: Long? = null,
        options: CallOptions? = null,
    ): CreateUserResponse = client.answer("users.create", CreateUserResponse.Form, options, "name", name, "password", password, "sizeGB", sizeGb, "tags", tags, "labels", labels, "free", free, "home", home, "lifetime", lifetime)

    /**
     * Read a user.
     *
     * Inferred, not documented. Nobody has seen it.
     */
    public suspend fun get(
        id: String,
        options: CallOptions? = null,
    ): CreateUserResponse = client.answer("users.get", CreateUserResponse.Form, options, "id", id)
}

/** Operations of `files`. */
public class Files internal constructor(client: Client) : Group(client) {
    /**
     * Drop everything.
     *
     * Observed by others, not documented.
     */
    public suspend fun drop(
        options: CallOptions? = null,
    ): Unit = client.empty("files.drop", options)
}
