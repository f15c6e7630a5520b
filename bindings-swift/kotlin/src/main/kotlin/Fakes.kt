package io.github.gureum

/**
 * Makes a client for a test, which calls nobody: `DataForest(Fake, accounts = object : Accounts() { override … })`.
 *
 * It is a client of its class, so a program takes it as it is. What the test does not override is an [InputException] that names it.
 */
public object Fake
