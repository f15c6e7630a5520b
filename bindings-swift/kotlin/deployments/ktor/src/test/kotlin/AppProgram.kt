/** What the Android app does beside Android, against this server and the emulator behind it. */

package io.github.gureum.sample

import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import java.net.ServerSocket

private fun check(name: String, accounts: Accounts, isRight: Accounts.() -> Boolean) =
    println(if (accounts.isRight()) "ok - the Android app $name" else "not ok - the Android app $name ($accounts)")

private suspend fun CoroutineScope.shown(client: DataForest): Accounts = AccountsModel(this, client).run {
    refresh().join()
    state.value
}

fun main(arguments: Array<String>): Unit = runBlocking {
    val (address, session) = arguments
    val forest = DataForest { credentials = Backend(address) { session }::keys }
    check("lists what its user may see, with keys from the backend", shown(forest)) { names == listOf("served") && problem == null }
    val stranger = DataForest { credentials = Backend(address) { "nobody" }::keys }
    check("tells who is not logged in, and does not call that offline", shown(stranger)) { !isOffline && problem?.contains("no credentials") == true }
    val offline = DataForest {
        credentials = Backend(address) { session }::keys
        endpoint = "http://127.0.0.1:1"
        maxRetries = 0
    }
    check("knows that it is offline", shown(offline)) { isOffline && names.isEmpty() && !isLoading }
    pausing(address, session)
}

/** An app in the background waits for nothing: its socket is closed. */
private suspend fun pausing(address: String, session: String): Unit = coroutineScope {
    ServerSocket(0).use { silent ->
        val slow = DataForest {
            credentials = Backend(address) { session }::keys
            endpoint = "http://127.0.0.1:${silent.localPort}"
        }
        val model = AccountsModel(this, slow)
        val job = model.refresh()
        val connection = withContext(Dispatchers.IO) { silent.accept() }
        model.pause()
        job.join()
        connection.soTimeout = 60_000
        val isClosed = withContext(Dispatchers.IO) {
            runCatching { while (connection.getInputStream().read() >= 0) Unit }.isSuccess
        }
        check("waits for nothing in the background, its socket closed", model.state.value) { !isLoading && problem == null && isClosed }
    }
}
