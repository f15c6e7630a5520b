package io.github.gureum.testing

import io.github.gureum.Client
import io.github.gureum.ClientOptions
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.time.Duration
import java.time.Instant
import java.util.concurrent.ConcurrentLinkedQueue

/**
 * Both clouds in a process beside this one: no account, and no network but this machine's own.
 *
 * [start] runs the program `gureum-emulator`; [at] takes one that runs already, in a container for example. Clients of it have
 * its keys and live by its clock, so that waits take no time.
 *
 * @property tenant Whose keys the clients get. Every tenant has resources of its own.
 */
public class EmulatorServer private constructor(
    private val admin: Admin,
    private val program: Program?,
    public val tenant: String,
) : AutoCloseable {
    private val rules = ConcurrentLinkedQueue<Long>()

    /** The address, for example `http://127.0.0.1:40001`. */
    public val endpoint: String get() = admin.endpoint

    /** Access key of the tenant. */
    public val accessKey: String get() = "gureum-emulator-$tenant"

    /** Secret key of the tenant. */
    public val secretKey: String get() = "gureum-secret-$tenant" + admin.token?.let { "-$it" }.orEmpty()

    /**
     * The same emulator for another tenant, which has faults and resources of its own.
     *
     * @param tenant Its name: 1 to 64 letters, digits, `.`, `_`, `-`.
     * @throws IllegalArgumentException It is no such name: the emulator would refuse its keys.
     */
    public fun forTenant(tenant: String): EmulatorServer {
        require(TENANT.matches(tenant)) { "the tenant is `$tenant`; pass 1 to 64 letters, digits, `.`, `_`, `-`" }
        return EmulatorServer(admin, null, tenant)
    }

    /**
     * Settings of a client with keys and address of this emulator.
     *
     * @param configure Changes them.
     */
    @JvmOverloads
    public fun options(configure: ClientOptions.() -> Unit = {}): ClientOptions = ClientOptions().apply {
        accessKey = this@EmulatorServer.accessKey
        secretKey = this@EmulatorServer.secretKey
        endpoint = this@EmulatorServer.endpoint
        isolated = true
        configure()
    }

    /**
     * A client of any kind: `emulator.client(::DataForest)`.
     *
     * @param open Makes it.
     * @param configure Changes its settings.
     */
    @JvmOverloads
    public fun <C : Client> client(open: (ClientOptions) -> C, configure: ClientOptions.() -> Unit = {}): C = open(options(configure))

    /** Variables with which programs elsewhere find this emulator. */
    public fun environment(): Map<String, String> = environmentOf(accessKey, secretKey, endpoint)

    /**
     * Makes something go wrong for this tenant, or for the one that the rule names.
     *
     * @param fault What goes wrong.
     * @param rule When and how often.
     * @return The number of the rule.
     */
    @JvmOverloads
    public fun fault(fault: Fault, rule: FaultRule = FaultRule()): Long {
        val given = rule.of(fault)
        // A connection belongs to nobody yet when it is reset.
        val whose = if ("tenant" in given || fault.json == Fault.resetOnConnect().json) given else JsonObject(given + ("tenant" to JsonPrimitive(tenant)))
        return admin.ask("POST", "faults", whose).jsonObject.getValue("id").jsonPrimitive.long.also(rules::add)
    }

    /**
     * How often a rule has struck.
     *
     * @param number What [fault] gave.
     */
    public fun hits(number: Long): Long {
        val rule = admin.ask("GET", "faults").jsonArray.map { it.jsonObject }.find { it["id"]?.jsonPrimitive?.long == number }
        return rule?.get("hits")?.jsonPrimitive?.long ?: 0
    }

    /** Ends the rules that were made here. */
    public fun clearFaults() {
        generateSequence { rules.poll() }.forEach { admin.ask("DELETE", "faults?id=$it") }
    }

    /** What this tenant asked, in order, secrets masked. */
    public fun journal(): List<JsonObject> =
        admin.ask("GET", "journal").jsonArray.map { it.jsonObject }.filter { (it["tenant"] as? JsonPrimitive)?.content == tenant }

    /** The time of day there. */
    public fun now(): Instant = Instant.parse(admin.ask("GET", "clock").jsonObject.getValue("now").jsonPrimitive.content)

    /**
     * How the time passes from now on, for all tenants.
     *
     * @param mode The mode.
     */
    public fun clock(mode: ClockMode) {
        admin.ask("PUT", "clock", JsonObject(mapOf("mode" to JsonPrimitive(mode.name.lowercase()))))
    }

    /**
     * Moves the time forward, for all tenants.
     *
     * @param by How far.
     */
    public fun advance(by: Duration) {
        admin.ask("POST", "clock/advance", JsonObject(mapOf("ms" to JsonPrimitive(by.toMillis()))))
    }

    /** As at the start, for all tenants: nothing exists, no faults, an empty journal. */
    public fun reset() {
        admin.ask("POST", "reset")
    }

    /** Ends the program, if it was started here. */
    override fun close() {
        program?.close()
    }

    public companion object {
        private val TENANT = Regex("[A-Za-z0-9._-]{1,64}")

        /**
         * Starts the program `gureum-emulator` on a free port of this machine.
         *
         * @param program Where it is; else what the system property `gureum.emulator` or the variable `GUREUM_EMULATOR` says, or
         *   what the search path holds.
         * @param clock How the time passes. `AUTO` jumps over every pause.
         * @param options What else it is started with, as `gureum-emulator serve --help` lists it: `--hostile`, `--loose`.
         * @throws IllegalStateException There is no such program, or it did not start.
         */
        @JvmStatic
        @JvmOverloads
        public fun start(
            program: String? = null,
            clock: ClockMode = ClockMode.AUTO,
            options: List<String> = emptyList(),
        ): EmulatorServer {
            val started = Program(program, listOf("--clock", clock.name.lowercase()) + options)
            return EmulatorServer(Admin(started.endpoint, started.token), started, "test")
        }

        /**
         * An emulator that runs already.
         *
         * @param endpoint Its address, for example `http://127.0.0.1:4100`.
         * @param token The token with which it was started, if it lets other machines in; the image does.
         */
        @JvmStatic
        @JvmOverloads
        public fun at(endpoint: String, token: String? = null): EmulatorServer =
            EmulatorServer(Admin(endpoint.removeSuffix("/"), token), null, "test")
    }
}
