package io.github.gureum.testing

import io.github.gureum.Client
import io.github.gureum.ClientOptions
import org.junit.jupiter.api.extension.AfterEachCallback
import org.junit.jupiter.api.extension.ExtensionContext
import org.junit.jupiter.api.extension.ParameterContext
import org.junit.jupiter.api.extension.ParameterResolver
import java.util.concurrent.atomic.AtomicLong

/**
 * An emulator for tests of JUnit 5 and later: `@ExtendWith(EmulatorExtension::class)`.
 *
 * A test and its `@BeforeEach` may have parameters of the type [EmulatorServer] and of any client, such as `DataForest`. One emulator serves the whole run; each test is a tenant of its own, so that tests may run in parallel. Its
 * faults end and its clients close with it.
 *
 * The emulator is the one at `GUREUM_EMULATOR_ENDPOINT`, with the token `GUREUM_EMULATOR_TOKEN`, if these variables are set;
 * else [EmulatorServer.start] starts one.
 */
public class EmulatorExtension : ParameterResolver, AfterEachCallback {
    override fun supportsParameter(parameter: ParameterContext, context: ExtensionContext): Boolean {
        val type = parameter.parameter.type
        val isKnown = type == EmulatorServer::class.java || (Client::class.java.isAssignableFrom(type) && type != Client::class.java)
        return isKnown && context.testMethod.isPresent
    }

    override fun resolveParameter(parameter: ParameterContext, context: ExtensionContext): Any {
        val own = own(context)
        val type = parameter.parameter.type
        return if (type == EmulatorServer::class.java) own.emulator else own.client(type)
    }

    override fun afterEach(context: ExtensionContext) {
        own(context).end()
    }

    private fun own(context: ExtensionContext): Own {
        val shared = kept(context.root, EmulatorServer::class.java) { running() }
        return kept(context, Own::class.java) { Own(shared.forTenant("junit-${NUMBER.incrementAndGet()}")) }
    }

    /** JUnit 5 and JUnit 6 call the method for this differently. */
    private fun <T : Any> kept(context: ExtensionContext, type: Class<T>, make: () -> T): T = synchronized(SPACE) {
        val store = context.getStore(SPACE)
        store.get(type, type) ?: make().also { store.put(type, it) }
    }

    private fun running(): EmulatorServer = when (val endpoint = System.getenv("GUREUM_EMULATOR_ENDPOINT")) {
        null -> EmulatorServer.start()
        else -> EmulatorServer.at(endpoint, System.getenv("GUREUM_EMULATOR_TOKEN"))
    }

    /** What one test has. */
    private class Own(val emulator: EmulatorServer) {
        private val clients = mutableMapOf<Class<*>, Client>()

        fun client(type: Class<*>): Client = clients.getOrPut(type) {
            type.getConstructor(ClientOptions::class.java).newInstance(emulator.options()) as Client
        }

        fun end() {
            emulator.clearFaults()
            clients.values.forEach(Client::close)
        }
    }

    private companion object {
        val SPACE: ExtensionContext.Namespace = ExtensionContext.Namespace.create(EmulatorExtension::class.java)
        val NUMBER = AtomicLong()
    }
}
