package io.github.gureum

import io.github.gureum.cloudml.CloudML
import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import io.github.gureum.testing.text
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.longOrNull
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource
import java.time.Instant

/**
 * The mistakes of `tests/vectors/diagnoses.json`, made at services that refuse.
 *
 * `GUREUM_REFUSALS` names the program with those services. Cause and texts are the same in every language.
 */
internal class DiagnosesTest {
    @ParameterizedTest
    @ValueSource(strings = ["en", "ko"])
    fun everyMistakeIsExplained(language: String) {
        for (mistake in mistakes) explained(mistake, language, made(mistake, variables(mistake)) { this.language = language })
        assertEquals(14, mistakes.map { it.text("cause") }.toSet().size)
    }

    @Test
    fun theLanguageMayComeFromTheEnvironment() {
        val mistake = mistakes.first { it.text("name") == "swapped keys" }
        val variables = variables(mistake) + ("GUREUM_LANGUAGE" to "ko_KR.UTF-8")
        explained(mistake, "ko", made(mistake, variables) {})
    }

    private fun variables(mistake: JsonObject): Map<String, String> =
        mistake.getValue("variables").jsonObject.mapValues { it.value.jsonPrimitive.content }

    /** What comes of it, with the variables of the mistake set. */
    private fun made(mistake: JsonObject, variables: Map<String, String>, configure: ClientOptions.() -> Unit): GureumException {
        val clock = mistake["clockMs"]?.jsonPrimitive?.longOrNull
        val emulator = clock?.let { Emulator(clock = ClockMode.FROZEN).apply { set(Instant.ofEpochMilli(it)) } }
        val options = (emulator?.options { isolated = false } ?: ClientOptions()).apply {
            fill(mistake)
            configure()
        }
        return Variables.with(variables) {
            assertThrows(GureumException::class.java, {
                val open: (ClientOptions) -> Client = if (mistake.text("service") == "data-forest") ::DataForest else ::CloudML
                open(options).use { client -> runBlocking { client.call(mistake.text("operation")!!) } }
            }, mistake.text("name"))
        }.also { emulator?.close() }
    }

    private fun ClientOptions.fill(mistake: JsonObject) {
        val settings = mistake.getValue("settings").jsonObject
        endpoint = settings.text("endpoint")
        caBundle = settings.text("caBundle")
        allowHost = settings.text("allowHost")
        environment = settings.text("environment")
        region = settings.text("region")
        maxRetries = 0
        val keys = mistake.getValue("keys").jsonObject
        val (access, secret) = keys.text("accessKey")!! to keys.text("secretKey")!!
        if (mistake.getValue("isProvided").jsonPrimitive.booleanOrNull == true) {
            val end = Instant.ofEpochMilli(keys.text("expiresAtMs")!!.toLong())
            credentials = { Credentials(access, secret, expiresAt = end) }
        } else {
            accessKey = access
            secretKey = secret
            accountId = keys.text("accountId")
        }
    }

    private fun explained(mistake: JsonObject, language: String, error: GureumException) {
        val said = mistake.getValue(language).jsonObject
        val details = Json.parseToJsonElement(error.toJson()).jsonObject
        assertEquals(listOf(mistake.text("kind"), mistake.text("cause")), listOf(error.kind, details.text("cause")), mistake.text("name"))
        assertTrue(mistake.text("cause") in known, mistake.text("cause"))
        assertTrue(error.detail.startsWith(said.text("message")!!), "${error.detail} is not ${said.text("message")}")
        assertTrue(error.hint!!.endsWith(said.text("hint")!!), "${error.hint} is not ${said.text("hint")}")
        // The one line that a stack trace begins with.
        assertTrue(said.text("hint")!! in error.message!! && '\n' !in error.message!!, error.message)
    }

    companion object {
        private val stage = Stage("GUREUM_REFUSALS")
        private val known = AuthenticationCause::class.java.fields.mapNotNull { it.get(null) as? String }
        private val mistakes get() = stage.said.getValue("mistakes").jsonArray.map { it.jsonObject }

        @JvmStatic
        @AfterAll
        fun close() = stage.close()
    }
}
