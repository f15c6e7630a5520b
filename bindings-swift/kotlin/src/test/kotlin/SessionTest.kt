package io.github.gureum

import io.github.gureum.testing.Emulator
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** A session: the clients of several services over one set of keys and settings. */
internal class SessionTest {
    @Test
    fun allServicesAskForKeysOnce() = runBlocking {
        var asked = 0
        val keys = Credentials(emulator.accessKey, emulator.secretKey)
        val options = emulator.options {
            accessKey = null
            secretKey = null
            credentials = {
                asked += 1
                keys
            }
        }
        SamsungCloud(options).use { scp ->
            assertEquals(emptyList<Any>(), scp.vpc.vpcs.list().toList())
            assertEquals(emptyList<Any>(), scp.kubernetesEngine.clusters.list().toList())
            assertSame(scp.vpc, scp.vpc)
        }
        assertEquals(1, asked)
    }

    @Test
    fun aClientClosesAloneAndASessionClosesAll() {
        val scp = SamsungCloud(emulator.options())
        val (vpc, quota) = scp.vpc to scp.quota
        quota.close()
        assertThrows(ClosedException::class.java) { runBlocking { quota.call("quotaRequests.list") } }
        assertEquals(emptyList<Any>(), runBlocking { vpc.vpcs.list().toList() })
        scp.close()
        assertThrows(ClosedException::class.java) { runBlocking { vpc.call("vpcs.list") } }
        assertThrows(ClosedException::class.java) { scp.iam }
    }

    @Test
    fun itShowsItsAddressAndNoKey() = runBlocking {
        NaverCloud(emulator.options()).use { naver ->
            assertEquals(emptyList<Any>(), naver.dataForest.accounts.getList().toList())
            assertEquals("NaverCloud(endpoint=${emulator.endpoint})", naver.toString())
            assertFalse(emulator.secretKey in naver.toString())
        }
    }

    @Test
    fun itNeedsKeys() {
        assertThrows(CredentialsException::class.java) { SamsungCloud { isolated = true } }
    }

    companion object {
        private val emulator = Emulator()

        @JvmStatic
        @AfterAll
        fun close() = emulator.close()
    }
}
