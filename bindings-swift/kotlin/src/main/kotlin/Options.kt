/** What stands around the options: how a client is opened with them, and how limits are counted. */

package io.github.gureum

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** All that a client is opened with, as the core takes it. */
internal fun ClientOptions.toJson(service: String, tells: Long? = null): String {
    val json = JsonText()
    json.begin('{')
    json.field("service", service, false)
    json.field("speaks", "kotlin", false)
    write(json, tells)
    json.field("roots", Roots.ofDevice, false)
    ProcessEnvironment.write(json)
    json.end('}')
    // Half of a surrogate pair is refused here, before the text goes anywhere.
    return json.toBytes().decodeToString()
}

private val PLAIN_ADDRESS = Regex("https?://[\\w.:\\[\\]-]+/?")

/** An address that might hold a password is not shown. */
internal fun shownAddress(address: String): String = if (PLAIN_ADDRESS.matches(address)) address else "***"

/** Headers of a call over those of its client; a call's own come before the client's of the same name. */
internal fun headersOver(own: Map<String, String>?, under: Map<String, String>?): Map<String, String>? {
    if (own == null || under == null) return own ?: under
    return under.filterKeys { name -> own.keys.none { it.equals(name, ignoreCase = true) } } + own
}

internal val NO_BYTES: ByteArray = ByteArray(0)

/** A limit in whole milliseconds; a fraction counts as one. */
internal fun millis(name: String, limit: Duration?): Long? {
    if (limit == null) return null
    if (limit.isNegative() || limit.isInfinite()) throw inputException("`$name` is no duration from 0 on")
    val whole = limit.inWholeMilliseconds
    return if (limit > whole.milliseconds) whole + 1 else whole
}

/** How often something may happen. */
internal fun count(name: String, count: Int?): Long? {
    if (count != null && count < 0) throw inputException("`$name` is no number from 0 on")
    return count?.toLong()
}
