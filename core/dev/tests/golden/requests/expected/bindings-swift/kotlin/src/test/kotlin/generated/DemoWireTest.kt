/*
 * One call of every operation of Demo, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
 */

package io.github.gureum.demo

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class DemoWireTest {
    private val client = wire.client(::Demo)

    @Test
    fun usersCreate() = wire.asked("users.create", "POST", "/v1/users/create") {
        val answer = client.users.create(name = "kim", password = "Secret-1", sizeGb = 100L, tags = listOf("a", "b"), labels = mapOf("k" to "v"), free = Wire.json("{\"x\":1}"), home = Home(path = "/kim"))
        wire.same(answer, "{\"id\":\"u1\"}")
        assertEquals("u1", answer.id)
    }

    @Test
    fun usersGet() = wire.asked("users.get", "POST", "/v1/users/get") {
        val answer = client.users.get(id = "u1")
        wire.same(answer, "{\"id\":\"u1\"}")
        assertEquals("u1", answer.id)
    }

    @Test
    fun filesDrop() = wire.asked("files.drop", "POST", "/v1/files/drop") {
        val answer = client.files.drop()
        assertEquals(Unit, answer)
    }

    companion object {
        private val wire = Wire("demo")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
