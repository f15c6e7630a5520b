package io.github.gureum

import java.time.DateTimeException
import java.time.Instant
import java.time.OffsetDateTime
import java.time.ZoneOffset

private val FORM = Regex(
    """(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d\d)(?::?(\d\d))?)""",
)

/**
 * A moment as the service wrote it, for example `2025-02-20T09:32:55+09:00`.
 *
 * It is a text, because reading it eagerly would fail a whole answer over one field. It compares by the moment: two that name
 * the same one are equal, whatever their zones. One that names none, a time without a zone for example, equals the same text
 * alone and has no order.
 */
public class Timestamp(public val text: String) : OpenText, Comparable<Timestamp> {
    override val value: String get() = text

    /** The moment; `null` if the text names none. See [instantOf]. */
    public fun toInstant(): Instant? = instantOf(text)

    override fun equals(other: Any?): Boolean {
        if (other !is Timestamp) return false
        if (text == other.text) return true
        return toInstant()?.let { it == other.toInstant() } ?: false
    }

    override fun hashCode(): Int = (toInstant() ?: text).hashCode()

    /**
     * Orders by the moment.
     *
     * @throws InputException One of the two names no moment, so nobody knows which comes first.
     */
    override fun compareTo(other: Timestamp): Int = moment().compareTo(other.moment())

    private fun moment(): Instant =
        toInstant() ?: throw inputException("`$text` names no moment, so it has no order", said("compare the texts, or add the zone that is meant"))

    override fun toString(): String = text

    public companion object {
        /**
         * The moment that a text names: ISO 8601 with time and zone (`Z`, `+09:00`, `+0900`, `+09`).
         *
         * `null` for anything else, also for a time without a zone: the vendors do not say which one they mean, and a
         * guess would be nine hours wrong in Korea.
         */
        @JvmStatic
        public fun instantOf(text: String): Instant? {
            val parts = FORM.matchEntire(text.trim())?.groupValues ?: return null
            fun part(index: Int): Int = parts[index].ifEmpty { "0" }.toInt()
            val sign = if (parts[8] == "-") -1 else 1
            val nanos = parts[7].padEnd(9, '0').toInt()
            // A leap second is written as 60 and means the second after it.
            val leap = if (part(6) == 60) 1L else 0L
            return try {
                val zone = ZoneOffset.ofHoursMinutes(sign * part(9), sign * part(10))
                val second = part(6) - leap.toInt()
                val moment = OffsetDateTime.of(part(1), part(2), part(3), part(4), part(5), second, nanos, zone)
                moment.toInstant().plusSeconds(leap)
            } catch (_: DateTimeException) {
                null
            }
        }
    }
}

/** When what began at [start] is over; `null` where nobody knows, or it has no end. */
internal fun endOf(start: Timestamp?, seconds: Long?): Instant? {
    if (seconds == null || seconds < 0) return null
    val begun = start?.toInstant() ?: return null
    return try {
        begun.plusSeconds(seconds)
    } catch (_: DateTimeException) {
        null
    } catch (_: ArithmeticException) {
        null
    }
}
