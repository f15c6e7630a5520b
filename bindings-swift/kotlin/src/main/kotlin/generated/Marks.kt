/** Made by `cargo dev generate` from `core/api/client.yaml`; do not edit. */

package io.github.gureum

/** How an event is marked that crosses from the core. */
internal object Mark {
    /** A call ended with an error. */
    const val ERROR: Int = 0

    /** An answer; more may follow. */
    const val ANSWER: Int = 1

    /** An answer; nothing follows. */
    const val END: Int = 2

    /** A provider is asked for keys. */
    const val KEYS: Int = 3

    /** A record of the log. */
    const val LOG: Int = 4

    /** Something happened in a call whose client has hooks. */
    const val EVENT: Int = 5
}
