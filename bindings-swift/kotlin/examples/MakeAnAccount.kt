/** Makes an account of Data Forest, waits until it runs, and keeps its keytab. */

import io.github.gureum.ProgressLine
import io.github.gureum.dataforest.DataForest
import kotlin.io.path.Path

suspend fun main() {
    DataForest().use { df ->
        // Two and a half minutes in the real service; the line tells how it is going.
        val account = ProgressLine().use { line ->
            df.accounts.createAndWait("analytics", System.getenv("ANALYTICS_PASSWORD"), onProgress = line::show)
        }
        println("${account.name} is ${account.status}")

        val keytab = df.accounts.getKerberosKeytab(account.id)
        keytab.save(Path("analytics.keytab")) // readable by you alone
        println("keys of ${keytab.principals.joinToString()}")
    }
}
