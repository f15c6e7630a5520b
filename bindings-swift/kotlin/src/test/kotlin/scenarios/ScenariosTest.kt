/** The scenario files of the project. */

package io.github.gureum.scenarios

import io.github.gureum.CallOptions
import io.github.gureum.Client
import io.github.gureum.GureumException
import io.github.gureum.Keytab
import io.github.gureum.LogLevel
import io.github.gureum.Logs
import io.github.gureum.RawResponse
import io.github.gureum.Stage
import io.github.gureum.dataforest.GetAccountDetailResponse
import io.github.gureum.serialized
import io.github.gureum.testing.text
import io.github.gureum.withLimits
import io.github.gureum.withResponse
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.supervisorScope
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.util.concurrent.ConcurrentLinkedQueue

/** What came of a step. */
internal class Outcome(
    val value: Any? = null,
    val items: List<JsonElement>? = null,
    val error: Throwable? = null,
    val response: RawResponse? = null,
) {
    /** The answer as the service sent it, where there is one. */
    val json: JsonElement?
        get() = when {
            response == null || value is Keytab -> World.json(value)
            response.bytes().isEmpty() -> null
            else -> response.json()
        }

    /** Everything that the outcome shows of itself. */
    fun shown(): String = buildList {
        add(value.toString())
        add(response.toString())
        (value as? io.github.gureum.Model)?.let { add(publicJson(it)) }
        error?.let {
            add(it.toString())
            add(it.stackTraceToString())
            add((it as? GureumException)?.run { "$detail $hint $body ${toJson()}" }.orEmpty())
            add(serialized(it))
        }
    }.joinToString("\n")

    @Suppress("UNCHECKED_CAST")
    private fun publicJson(model: io.github.gureum.Model): String =
        Json.encodeToString(model.form as io.github.gureum.ModelForm<io.github.gureum.Model>, model)
}

internal class ScenariosTest {
    private val scenarios: JsonObject = Stage.scenarios()

    @Test
    fun thereAreScenarios() = assertTrue(scenarios.size >= 60)

    /** All, or the one that `GUREUM_SCENARIO` names. */
    @TestFactory
    fun scenario(): List<DynamicTest> = scenarios.filterKeys { it == (System.getenv("GUREUM_SCENARIO") ?: it) }.map { (name, scenario) ->
        dynamicTest(name) {
            said.clear()
            World(scenario.jsonObject.fields("given")).use { world -> Run(world, scenario.jsonObject).all() }
        }
    }

    companion object {
        val said = ConcurrentLinkedQueue<String>()

        init {
            Logs.listen({ _, line -> said += line }, LogLevel.Debug)
        }
    }
}

private class Run(private val world: World, private val scenario: JsonObject) {
    private val memory = mutableMapOf<String, JsonElement>("tenant" to JsonPrimitive(world.tenant))

    fun all() {
        for (step in scenario.fields("given").given("setup")?.jsonArray.orEmpty()) {
            val outcome = act(step.jsonObject)
            assertTrue(outcome != null && outcome.error == null, "setup failed: ${outcome?.error}")
            save(step.jsonObject.fields("save"), outcome?.json)
        }
        world.emulator.clearJournal()
        lay(scenario.fields("given").given("faults"))
        for ((index, step) in scenario.given("steps")!!.jsonArray.withIndex()) step(step.jsonObject, "step ${index + 1}")
        journal(scenario.given("journal")?.jsonArray.orEmpty())
    }

    private fun step(step: JsonObject, at: String) {
        if (step.text("clear_faults") == "true") world.emulator.clearFaults()
        lay(step.given("faults"))
        step.long("advance_ms")?.let(world.emulator::advance)
        val (begun, clock) = System.nanoTime() to world.emulator.now()
        val outcome = act(step) ?: return
        val took = (System.nanoTime() - begun) / 1_000_000
        val moved = world.emulator.now().toEpochMilli() - clock.toEpochMilli()
        val expect = filled(step.fields("expect"), memory).jsonObject
        check(expect, outcome, at)
        expect.long("took_at_most_ms")?.let { assertTrue(took <= it, "$at took $took ms") }
        (expect.given("clock_moved_ms") as? JsonArray)?.let { (least, most) ->
            assertTrue(moved in least.jsonPrimitive.long - 1..most.jsonPrimitive.long + 1, "$at: the clock moved $moved ms")
        }
        save(step.fields("save"), outcome.json)
    }

    private fun act(step: JsonObject): Outcome? {
        val id = listOf("call", "wait", "pages", "cancel").firstNotNullOfOrNull { step.given(it)?.jsonPrimitive?.content }
        if (id == null) return null
        val client = world.client(step.given("service")?.jsonPrimitive?.content).getOrElse { return Outcome(error = it) }
        val limits = World.limits(step.fields("options"))
        // The limit of a wait is one of the whole wait, not of each call.
        val isWait = step.given("wait") != null
        val ofCall = if (isWait) CallOptions().let { World.limits(JsonObject(step.fields("options") - "timeoutMs")) } else limits
        val own = withLimits(client, ofCall)
        val input = filled(step.fields("input"), memory).jsonObject
        return runBlocking {
            try {
                when {
                    isWait -> Outcome(Method.of(own, id)!!.wait(input.values.first(), limits.timeout) {})
                    step.given("pages") != null -> Outcome(items = items(own, id, input, step.long("take")?.toInt()))
                    step.given("cancel") != null -> cancelled(own, id, input, step.long("after_ms") ?: 0)
                    else -> answer(own, id, input)
                }
            } catch (error: GureumException) {
                Outcome(error = error)
            }
        }
    }

    /** By the typed method where its types allow the input, otherwise by name. A list is read as one call here. */
    private suspend fun answer(client: Client, id: String, input: JsonObject): Outcome {
        val method = Method.of(client, id)?.takeIf { it.takes(input) && !it.isList }
        if (method == null) return Outcome(response = client.callRaw(id, input))
        val (value, response) = client.withResponse { method.call(input) }
        return Outcome(value, response = response)
    }

    private suspend fun cancelled(client: Client, id: String, input: JsonObject, after: Long): Outcome = supervisorScope {
        val call = async(Dispatchers.Default) { answer(client, id, input) }
        delay(after)
        call.cancel()
        try {
            call.await()
        } catch (error: CancellationException) {
            Outcome(error = error)
        }
    }

    private suspend fun items(client: Client, id: String, input: JsonObject, take: Int?): List<JsonElement> {
        if (take == 0) return emptyList()
        val list = Method.of(client, id)!!.call(input) as Flow<*>
        return (if (take == null) list else list.take(take)).toList().map { World.json(it)!! }
    }

    private fun lay(faults: JsonElement?) {
        for (fault in (faults as? JsonArray).orEmpty()) world.emulator.fault(filled(fault, memory).jsonObject)
    }

    private fun save(wanted: JsonObject, value: JsonElement?) {
        for ((name, pointer) in wanted) {
            val keys = pointer.jsonPrimitive.content.split('/').drop(1)
            memory[name] = keys.fold(value!!) { part, key -> if (part is JsonArray) part[key.toInt()] else part.jsonObject.getValue(key) }
        }
    }

    private fun check(expect: JsonObject, outcome: Outcome, at: String) {
        val error = outcome.error
        val wanted = expect.given("error")
        if (wanted == null) {
            if (error != null) throw AssertionError("$at failed: $error", error)
        } else {
            assertTrue(error != null, "$at succeeded with ${outcome.json}")
            fits(wanted, payload(error!!), "$at: error")
        }
        expect.given("value")?.let { fits(it, outcome.json, "$at: value") }
        expect.given("items")?.let { fits(it, JsonArray(outcome.items!!), "$at: items") }
        expect.given("file_starts")?.let { starts ->
            val hex = (outcome.value as Keytab).bytes().joinToString("") { "%02x".format(it) }
            assertTrue(hex.startsWith(starts.jsonPrimitive.content), "$at: $hex")
        }
        val attempts = (error as? GureumException)?.attempts ?: outcome.response?.attempts
        expect.long("attempts")?.let { assertEquals(it, attempts?.size?.toLong(), "$at: $attempts") }
        expect.given("reconciled")?.let { assertEquals(it.jsonPrimitive.content, outcome.response?.reconciled.toString()) }
        for (secret in expect.given("never_shown")?.jsonArray.orEmpty()) {
            assertTrue(secret.jsonPrimitive.content !in outcome.shown(), "$at shows a secret")
            assertTrue(ScenariosTest.said.none { secret.jsonPrimitive.content in it }, "$at logs a secret")
        }
        expect.given("language_check")?.let { languageCheck(it.jsonPrimitive.content, outcome) }
    }

    /** Cancelling a coroutine throws its own exception. */
    private fun payload(error: Throwable): JsonElement = when (error) {
        is GureumException -> Json.parseToJsonElement(error.toJson())
        is CancellationException -> JsonObject(mapOf("kind" to JsonPrimitive("Cancelled")))
        else -> throw error
    }

    private fun languageCheck(name: String, outcome: Outcome) {
        val answer = outcome.value as GetAccountDetailResponse
        when (name) {
            "state_is_open" -> assertEquals(outcome.json!!.jsonObject.getValue("status").jsonPrimitive.content, answer.status!!.value)
            "extra_is_kept" -> {
                val field = outcome.json!!.jsonObject.getValue("fieldOfTomorrow")
                assertEquals(field, answer.extra["fieldOfTomorrow"])
                val written = Json.encodeToJsonElement(GetAccountDetailResponse.serializer(), answer).jsonObject
                assertEquals(field, written["fieldOfTomorrow"])
            }
            else -> error("there is no language check `$name`")
        }
    }

    private fun journal(wanted: List<JsonElement>) {
        val entries = world.emulator.journal.map { it.jsonObject }
        val all = entries.joinToString { "${it.text("operation")} ${it.text("status")}" }
        val rest = entries.iterator()
        for ((index, each) in wanted.map { it.jsonObject }.withIndex()) {
            each.given("request")?.let { request ->
                assertTrue(rest.hasNext(), "journal ${index + 1}: no such request; $all")
                fits(filled(request, memory), rest.next(), "journal ${index + 1}")
            }
            each.long("total_requests")?.let { assertEquals(it, entries.size.toLong(), all) }
            (each.given("requests_of") as? JsonObject)?.let { of ->
                val count = entries.count { it.text("operation") == of.text("operation") }.toLong()
                assertTrue(count >= (of.long("at_least") ?: 0) && count <= (of.long("at_most") ?: count), "$count: $all")
            }
        }
    }
}
