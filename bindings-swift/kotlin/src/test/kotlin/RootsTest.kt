package io.github.gureum

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.security.cert.CertificateFactory

/** What the core is told on Android, asked of this machine's Java. */
internal class RootsTest {
    @Test
    fun theAuthoritiesOfTheDefaultTrustManagerAreHandedOverWhole() {
        val accepted = Roots.accepted()
        assertTrue(accepted.size > 10, "${accepted.size}")
        val read = CertificateFactory.getInstance("X.509").generateCertificates(Roots.pem(accepted).byteInputStream())
        assertEquals(accepted, read.toList())
    }

    @Test
    fun elsewhereTheCoreAsksTheSystemItself() = assertNull(Roots.ofDevice)
}
