package io.github.gureum

/**
 * Variables and home directory of the process, for the core.
 *
 * Java's copy of the variables never changes, while native code of the program may change those of C at any time, and to
 * read them then ends the program. So the core gets the copy and looks at nothing else.
 */
internal object ProcessEnvironment {
    /** Replaced in tests. */
    @Volatile
    var variables: () -> Map<String, String> = System::getenv

    fun write(to: JsonText) {
        val variables = variables()
        // What is no Unicode is not worth a refusal: most variables are nobody's business here.
        to.field("variables", variables.entries.associate { (name, value) -> readable(name) to readable(value) }, false)
        // Some machines have no home directory in Java, and a path that says nothing is passed over.
        to.field("home", (variables["HOME"]?.ifEmpty { null } ?: System.getProperty("user.home"))?.let(::readable), false)
    }

    private fun readable(text: String): String = text.encodeToByteArray().decodeToString()
}
