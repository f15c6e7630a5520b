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
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingDemo = client.withOptions(options).blocking()

    /**
     * List apps. Blocking form of [Demo.list]; interrupting the thread ends it.
     *
     * @param paging The vendor does not describe it.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        paging: Paging? = null,
        options: CallOptions? = null,
    ): BlockingPages<AppList, App> = BlockingPages(client.list(paging, options))

    /**
     * Read an app. Blocking form of [Demo.get]; interrupting the thread ends it.
     *
     * @param id The vendor does not describe it.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun get(
        id: String,
        options: CallOptions? = null,
    ): App = await { client.get(id, options) }

    /**
     * Make an app. Blocking form of [Demo.create]; interrupting the thread ends it.
     *
     * @param name The vendor does not describe it.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        options: CallOptions? = null,
    ): App = await { client.create(name, options) }

    /**
     * Waits until the app is running: its `state` is `RUNNING`. Every part of its `parts` must be `STABLE` as well.
     * Its `id` must be `a1` as well. Blocking form of [Demo.waitUntilRunning]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): App = await { client.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the app no longer exists. Blocking form of [Demo.waitUntilDeleted]; interrupting the thread ends
     * it.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the app is running: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Demo.startWaitUntilRunning]; interrupting the thread ends it.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<App> = BlockingWait(await { client.startWaitUntilRunning(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Demo.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { client.startWaitUntilDeleted(id, timeoutMillis?.milliseconds) })
}
