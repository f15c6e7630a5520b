package io.github.gureum

/**
 * Text that never shows itself: [reveal] is the only way to it.
 *
 * It is left out where a model is written as JSON by you, so that nothing stores it by accident.
 */
public class Secret(private val text: String) {
    /** The text. */
    public fun reveal(): String = text

    override fun equals(other: Any?): Boolean = other is Secret && other.text == text

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = "***"
}
