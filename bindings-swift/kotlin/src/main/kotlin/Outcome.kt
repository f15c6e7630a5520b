package io.github.gureum

/** What came of one call of [mapOutcomes]. Its text form does not show the input, which may hold a password. */
public class Outcome<out I, out R>(
    /** The place of its input among all inputs, from 0 on. */
    public val index: Long,
    /** What was given. */
    public val input: I,
    /** What the call gave; `null` if it failed. */
    public val result: R?,
    /** Why the call failed; `null` if it did not. */
    public val error: GureumException?,
) {
    /** Whether the call succeeded. */
    public val isOk: Boolean get() = error == null

    override fun toString(): String = if (error == null) "Outcome(index=$index, result=$result)" else "Outcome(index=$index, error=$error)"
}
