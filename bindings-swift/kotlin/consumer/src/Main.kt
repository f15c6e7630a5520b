/** A program with what is easily lost when classes are renamed and left out: models, errors by kind, pages, waits, a provider of keys, JSON by name. */

package consumer

import io.github.gureum.Credentials
import io.github.gureum.PermissionDeniedException
import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.EmulatorServer
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.put

fun main(): Unit = runBlocking {
    EmulatorServer.start().use { emulator ->
        val options = emulator.options {
            accessKey = null
            secretKey = null
            credentials = { Credentials(emulator.accessKey, emulator.secretKey) }
        }
        DataForest(options).use { df ->
            val created = df.accounts.ensure("demo", "Cl0ud-above-Seoul")
            println(df.accounts.waitUntilRunning(created.id).status)
            println(df.accounts.getList().toList().map { it.name })
            val answer = df.call("accounts.checkAvailableName", buildJsonObject { put("name", "demo") })
            println("is free: ${answer?.jsonObject?.get("availableName")}")
            println(df.accounts.getKerberosKeytab(created.id).principals)
            try {
                df.accounts.getDetail("nobody")
            } catch (error: PermissionDeniedException) {
                println("${error.kind} ${error.status}")
            }
        }
    }
}
