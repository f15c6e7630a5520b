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
 * A service that only shows what becomes of requests.
 *
 * Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/demo.md>
 */
public class Demo internal constructor(
    core: Core?,
    limits: CallOptions,
    users: Users? = null,
    files: Files? = null,
) : Client(core, limits) {
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
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param users What stands for them.
     * @param files What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        users: Users = Users(),
        files: Files = Files(),
    ) : this(null, CallOptions(), users, files)

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

    /** People. */
    public val users: Users = users ?: Users(this)

    /** Operations of `files`. */
    public val files: Files = files ?: Files(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** People. */
public open class Users internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Users() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * Make a user.
     *
     * Answers at once. See <https://demo.example/users>, which lists \<all\> fields.
     *
     * Documented at <https://demo.example/users>
     *
     * @param name Name of the user. 2 to 16 characters; lower-case letters, digits and hyphens.
     * @param password Characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other.
     * @param sizeGb Space of the user. In GB. 100 to 500; a multiple of 100. Default: `100`.
     * @param tags At most 3 items.
     * @param labels The vendor does not describe it.
     * @param free The vendor does not describe it.
     * @param home The vendor does not describe it.
     * @param lifetime 300 to 604800 or -1. Inferred.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400, `7`: The name is taken. The service says: `bad name`.
     */
    public open suspend fun create(
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
     * Inferred.
     *
     * @param id The vendor does not describe it.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun get(
        id: String,
        options: CallOptions? = null,
    ): CreateUserResponse = client.answer("users.get", CreateUserResponse.Form, options, "id", id)
}

/** Operations of `files`. */
public open class Files internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Files() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * Drop everything.
     *
     * Observed by others.
     *
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun drop(
        options: CallOptions? = null,
    ): Unit = client.empty("files.drop", options)
}
