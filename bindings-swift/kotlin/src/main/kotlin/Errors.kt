/** How an error of the core, or of this package, becomes an exception. */

package io.github.gureum

/** The exception for what the core tells. */
internal fun exceptionOf(details: ErrorDetails): GureumException = BY_KIND[details.kind]?.invoke(details) ?: GureumException(details)

/** The exception for an error's payload. */
internal fun exceptionOf(payload: ByteArray): GureumException =
    exceptionOf(PLAIN.decodeFromString(ErrorDetails.serializer(), payload.decodeToString()))

/** A call that the native library could not even begin. */
internal fun defect(): GureumException = exceptionOf(
    ErrorDetails(
        "Internal",
        "a defect in gureum ended the call",
        said("please report it with the text that the program printed"),
        delivery = Delivery.NotSent,
    ),
)

/** An input that this package refuses by itself. */
internal fun inputException(message: String, hint: String? = null): GureumException =
    exceptionOf(ErrorDetails("Input", message, hint))
