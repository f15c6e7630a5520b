/** All services of one cloud, with one set of settings. */

package io.github.gureum

import java.util.concurrent.ConcurrentHashMap

/** Opens the clients of a cloud, each when it is asked for. Safe to share; one is enough for a program. */
public abstract class Session internal constructor(service: String, options: ClientOptions) : AutoCloseable {
    private val first: Core = Core.open(service, options)
    private val clients: ConcurrentHashMap<String, Client> = ConcurrentHashMap()

    /** Closes the clients of all services: ends their calls and drops the connections. */
    override fun close() {
        first.close()
        clients.values.forEach(Client::close)
    }

    /** Shows no key. */
    override fun toString(): String = "${javaClass.simpleName}(${first.endpoint?.let { "endpoint=$it" }.orEmpty()})"

    @Suppress("UNCHECKED_CAST") // Each service has one kind of client.
    internal fun <C : Client> client(service: String, make: (Core, CallOptions) -> C): C =
        clients.computeIfAbsent(service) { make(first.beside(it), CallOptions()) } as C
}
