/*
 * Demo: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
 */

package io.github.gureum.demo

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [Demo] for programs without coroutines. */
public class BlockingDemo internal constructor(private val client: Demo) : BlockingClient(client) {
    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): BlockingDemo = client.withOptions(options).blocking()

    /** Blocking form of [Demo.list]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        paging: Paging? = null,
        options: CallOptions? = null,
    ): BlockingPages<AppList, App> = BlockingPages(client.list(paging, options))

    /** Blocking form of [Demo.get]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun get(
        id: String,
        options: CallOptions? = null,
    ): App = await { client.get(id, options) }

    /** Blocking form of [Demo.create]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        options: CallOptions? = null,
    ): App = await { client.create(name, options) }

    /** Blocking form of [Demo.waitUntilRunning]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): App = await { client.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /** Blocking form of [Demo.waitUntilDeleted]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }
}
