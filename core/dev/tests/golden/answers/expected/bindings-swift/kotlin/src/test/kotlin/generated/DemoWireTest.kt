/*
 * One call of every operation of Demo, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
 */

package io.github.gureum.demo

import io.github.gureum.Download
import io.github.gureum.Keytab
import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class DemoWireTest {
    private val client = wire.client(::Demo)

    @Test
    fun thingsShow() = wire.asked("things.show", "POST", "/v1/things/show") {
        val answer = client.show()
        wire.same(answer, "{\"id\":\"t1\",\"state\":\"RUNNING\",\"made\":\"2025-01-01T00:00:00Z\",\"parts\":[{\"size\":3}],\"names\":[\"a\"],\"extra_map\":{\"a\":1},\"none\":{},\"code\":7}")
        assertEquals("t1", answer.id)
        assertEquals(State("RUNNING"), answer.state)
        assertEquals(Timestamp("2025-01-01T00:00:00Z"), answer.made)
        assertEquals(1, answer.parts.size)
        assertEquals(3L, answer.parts[0].size)
    }

    @Test
    fun thingsFile() = wire.asked("things.file", "POST", "/v1/things/file") {
        val answer = client.file()
        wire.sameFile(answer, Download::class, "BQI=")
    }

    @Test
    fun thingsConfig() = wire.asked("things.config", "POST", "/v1/things/config") {
        val answer = client.config()
        wire.sameFile(answer, Download::class, "bmFtZTog6rWs66aECg==")
    }

    @Test
    fun thingsKeys() = wire.asked("things.keys", "POST", "/v1/things/keys") {
        val answer = client.keys()
        wire.sameFile(answer, Keytab::class, "BQI=")
    }

    companion object {
        private val wire = Wire("demo")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
