package io.github.gureum.testing

import io.github.gureum.Client
import io.github.gureum.ClientOptions
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import java.nio.file.Path
import java.time.Instant
import io.github.gureum.ffi.Emulator as NativeEmulator

/** Both clouds in this process: no account, no network, no Docker. */
internal class Emulator(
    seed: Long = 1,
    clock: ClockMode = ClockMode.AUTO,
    replay: Boolean = false,
    tape: Path? = null,
    private val tenant: String = "test",
    verify: Boolean = true,
    loose: Boolean = false,
    hostile: Boolean = false,
    log: Boolean = false,
    allowRemote: String? = null,
    token: String? = null,
) : AutoCloseable {
    private val native = NativeEmulator.start(
        buildJsonObject {
            put("seed", seed)
            put("clock", clock.name.lowercase())
            if (tape == null) put("replay", replay) else put("replay", tape.toString())
            put("verify", verify)
            put("loose", loose)
            put("hostile", hostile)
            put("log", log)
            put("allow_remote", allowRemote)
            put("token", token)
        }.toString(),
    )

    val endpoint: String = native.endpoint()

    val accessKey: String get() = keys("accessKey")

    val secretKey: String get() = keys("secretKey")

    private fun keys(name: String): String =
        Json.parseToJsonElement(native.control("keys", tenant)).jsonObject.getValue(name).jsonPrimitive.content

    /** Settings of a client with the keys, the address and the clock of this emulator. */
    fun options(configure: ClientOptions.() -> Unit = {}): ClientOptions = ClientOptions().apply {
        accessKey = this@Emulator.accessKey
        secretKey = this@Emulator.secretKey
        endpoint = this@Emulator.endpoint
        isolated = true
        emulator = native
        configure()
    }

    fun <C : Client> client(open: (ClientOptions) -> C, configure: ClientOptions.() -> Unit = {}): C = open(options(configure))

    /** Variables with which programs elsewhere find this emulator. */
    fun environment(): Map<String, String> = environmentOf(accessKey, secretKey, endpoint)

    /** Makes something go wrong, and gives the number of the rule. */
    fun fault(fault: Fault, rule: FaultRule = FaultRule()): String = fault(rule.of(fault))

    /** The same, as the emulator's admin path takes it. */
    fun fault(rule: JsonObject): String = fault(rule.toString())

    fun hits(number: String): Long = native.control("hits", number).toLong()

    fun fault(rule: String): String = native.control("fault", rule)

    fun clearFaults() {
        native.control("clear_faults", "")
    }

    /** What it was asked, in order, secrets masked. */
    val journal: JsonArray get() = Json.parseToJsonElement(native.control("journal", "")).jsonArray

    fun clearJournal() {
        native.control("clear_journal", "")
    }

    fun now(): Instant = Instant.ofEpochMilli(native.control("now", "").toLong())

    fun set(time: Instant) {
        native.control("set", time.toEpochMilli().toString())
    }

    fun advance(millis: Long) {
        native.control("advance", millis.toString())
    }

    /** Moves the time to the next change of state of any resource. */
    fun advanceToNextEvent() {
        native.control("next", "")
    }

    fun reset() {
        native.control("reset", "")
    }

    override fun close() {
        native.control("close", "")
        native.close()
    }
}

/** A text of a journal entry. */
internal fun JsonObject.text(name: String): String? = (get(name) as? JsonPrimitive)?.content
