/** One emulator and clients of it: what a scenario happens in. */

package io.github.gureum.scenarios

import io.github.gureum.CLIENTS
import io.github.gureum.CallOptions
import io.github.gureum.Client
import io.github.gureum.GureumException
import io.github.gureum.JsonText
import io.github.gureum.Model
import io.github.gureum.Pages
import io.github.gureum.Progress
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import io.github.gureum.testing.text
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.longOrNull
import kotlinx.serialization.serializer
import java.lang.reflect.InvocationTargetException
import java.time.Instant
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.memberFunctions
import kotlin.reflect.full.memberProperties
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** A field that is there and not `null`. */
internal fun JsonObject.given(name: String): JsonElement? = get(name)?.takeIf { it !is JsonNull }

internal fun JsonObject.fields(name: String): JsonObject = given(name) as? JsonObject ?: JsonObject(emptyMap())

internal fun JsonObject.long(name: String): Long? = (given(name) as? JsonPrimitive)?.longOrNull

internal class World(private val given: JsonObject) : AutoCloseable {
    val emulator = Emulator(seed = given.long("seed") ?: 1, clock = ClockMode.valueOf((given.text("mode") ?: "auto").uppercase()), tenant = "scenario")
    val tenant: String = emulator.accessKey

    init {
        if (given.text("mode") != "real") emulator.set(Instant.parse(given.text("clock")))
    }

    private val clients = mutableMapOf<String, Result<Client>>()

    /** The client of a service, else of the scenario's own; or why there is none. */
    fun client(service: String?): Result<Client> {
        val name = service ?: text(given.getValue("service"))
        return clients.getOrPut(name) {
            try {
                Result.success(open(name))
            } catch (error: GureumException) {
                Result.failure(error)
            }
        }
    }

    private fun open(service: String): Client {
        val options = emulator.options()
        if (given["elsewhere"] == JsonPrimitive(true)) options.emulator = null
        (given.given("credentials") as? JsonObject)?.let { other ->
            options.accessKey = other.given("access_key")?.let { text(it).replace("\$tenant", emulator.accessKey) }
            options.secretKey = other.given("secret_key")?.let { text(it).replace("\$tenant", emulator.secretKey) }
        }
        options.limits(limits(given.fields("options")))
        val open = CLIENTS[service] ?: error("there is no service $service")
        return open(options)
    }

    override fun close() {
        clients.values.forEach { it.getOrNull()?.close() }
        emulator.close()
    }

    companion object {
        private fun text(element: JsonElement): String = (element as JsonPrimitive).content

        /** Options in the words of Kotlin: durations, and retries instead of attempts. */
        fun limits(of: JsonObject): CallOptions {
            val time = { name: String -> of.long(name)?.milliseconds }
            return CallOptions(
                timeout = time("timeoutMs"),
                maxRetries = of.long("maxRetries")?.toInt(),
                attemptTimeout = time("attemptTimeoutMs"),
                connectTimeout = time("connectTimeoutMs"),
                idleTimeout = time("idleTimeoutMs"),
                apiVersion = of.given("apiVersion")?.let(::text),
                validate = (of.given("validate") as? JsonPrimitive)?.booleanOrNull,
            )
        }

        /** A value as JSON, everything included. */
        fun json(value: Any?): JsonElement? = when (value) {
            null, is Unit -> null
            is Model -> Json.parseToJsonElement(JsonText().also { it.write(value) }.toString())
            is JsonElement -> value
            is String -> JsonPrimitive(value)
            else -> null
        }
    }
}

/** The typed method of an operation or a waiter, and what it is called on. */
internal class Method private constructor(private val owner: Any, private val function: KFunction<*>) {
    /** Calls it with an input of the wire; `null` if its types do not allow the input. */
    private fun arguments(input: JsonObject): MutableMap<KParameter, Any?>? {
        val given = mutableMapOf<KParameter, Any?>(function.parameters.first() to owner)
        for ((wire, element) in input) {
            val parameter = function.parameters.find { plain(it.name.orEmpty()) == plain(wire) } ?: return null
            given[parameter] = try {
                Json.decodeFromJsonElement(serializer(parameter.type), element)
            } catch (_: RuntimeException) {
                // Of another kind; what the serializers throw then is not always their own exception.
                return null
            }
        }
        return given.takeIf { function.parameters.all { it.isOptional || it in given } }
    }

    fun takes(input: JsonObject): Boolean = arguments(input) != null

    val isList: Boolean get() = function.returnType.classifier == Pages::class

    suspend fun call(input: JsonObject): Any? = invoke(arguments(input)!!)

    suspend fun wait(resource: JsonElement, timeout: Duration?, onProgress: suspend (Progress) -> Unit): Any? {
        val (_, id, limit, progress) = function.parameters
        return invoke(mapOf(function.parameters[0] to owner, id to (resource as JsonPrimitive).content, limit to timeout, progress to onProgress))
    }

    private suspend fun invoke(arguments: Map<KParameter, Any?>): Any? = try {
        if (function.isSuspend) function.callSuspendBy(arguments) else function.callBy(arguments)
    } catch (thrown: InvocationTargetException) {
        throw thrown.targetException
    }

    companion object {
        fun of(client: Client, id: String): Method? {
            val (group, name) = id.split('.')
            val property = client::class.memberProperties.find { it.name == group }
            val owner = property?.getter?.call(client) ?: client
            return owner::class.memberFunctions.find { it.name == name }?.let { Method(owner, it) }
        }

        /** Names of the wire and of Kotlin, made alike. */
        private fun plain(name: String): String = name.replace("_", "").lowercase()
    }
}
