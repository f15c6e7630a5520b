/**
 * Whom the device trusts, on Android.
 *
 * There only the virtual machine knows: see `docs/decisions/0001-trust-on-android.md`. On other systems the core finds out
 * by itself.
 */

package io.github.gureum

import java.security.KeyStore
import java.security.cert.X509Certificate
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager
import kotlin.io.encoding.Base64
import kotlin.io.encoding.ExperimentalEncodingApi

internal object Roots {
    /** In PEM; `null` where the core needs no help. Read once, because there are more than a hundred. */
    val ofDevice: String? by lazy { if (System.getProperty("java.vm.name") == "Dalvik") pem(accepted()).ifEmpty { null } else null }

    /** The authorities that the default trust manager accepts: the device's, or those that the app's configuration names. */
    fun accepted(): List<X509Certificate> {
        val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
        factory.init(null as KeyStore?)
        return factory.trustManagers.filterIsInstance<X509TrustManager>().flatMap { it.acceptedIssuers.asList() }
    }

    @OptIn(ExperimentalEncodingApi::class)
    fun pem(certificates: List<X509Certificate>): String = buildString {
        for (certificate in certificates) {
            append("-----BEGIN CERTIFICATE-----\n")
            append(Base64.encode(certificate.encoded).chunked(LINE).joinToString("\n"))
            append("\n-----END CERTIFICATE-----\n")
        }
    }

    /** How long a line is in PEM. */
    private const val LINE = 64
}
