/** Hints that this package makes by itself speak the language of explanations, as those of the core do. */

package io.github.gureum

import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

internal class LanguageTest {
    @AfterEach
    fun restore() {
        ProcessEnvironment.variables = System::getenv
    }

    @Test
    fun theEnvironmentNamesTheLanguageOfHints() {
        val (english, korean) = "compare the texts, or add the zone that is meant" to "텍스트로 비교하거나 시간대를 붙이세요"
        for ((variables, hint) in listOf(
            mapOf<String, String>() to english,
            mapOf("GUREUM_LANGUAGE" to "en", "SCP_LANGUAGE" to "ko") to english,
            mapOf("GUREUM_LANGUAGE" to "fr") to english,
            mapOf("GUREUM_LANGUAGE" to "ko") to korean,
            mapOf("GUREUM_LANGUAGE" to "", "SCP_LANGUAGE" to "ko_KR") to korean,
        )) {
            ProcessEnvironment.variables = { variables }
            val error = assertThrows<InputException> { Timestamp("today") < Timestamp("tomorrow") }
            assertEquals(hint, error.hint, "$variables")
        }
    }
}
