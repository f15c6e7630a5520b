/** Hints that are made here, in the language of explanations. */

package io.github.gureum

/**
 * A hint of this package, given in English, as the core says it: what it is in another language, the core knows. The environment
 * says which.
 */
internal fun said(hint: String): String = try {
    val variables = ProcessEnvironment.variables()
    val named = LANGUAGE_VARIABLES.firstNotNullOfOrNull { name -> variables[name]?.ifEmpty { null } }
    io.github.gureum.ffi.said(hint, named.orEmpty())
} catch (_: LinkageError) {
    // Models and fakes work where there is no native library, and so do their errors.
    hint
}
