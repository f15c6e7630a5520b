package io.github.gureum

/** Everything that an exception shows of itself. */
internal fun shown(error: GureumException): String {
    val fields = error.run { listOf(message, detail, hint, operation, code, requestId, body, attempts, delivery) }
    return listOf(error.toJson(), error.stackTraceToString(), error.toString(), fields, serialized(error)).joinToString("\n")
}

/** Without the bytes that belong to the format and to no text. */
internal fun serialized(value: Any): String {
    val bytes = java.io.ByteArrayOutputStream()
    java.io.ObjectOutputStream(bytes).use { it.writeObject(value) }
    return bytes.toString(Charsets.ISO_8859_1).filterNot { it.isISOControl() }
}
