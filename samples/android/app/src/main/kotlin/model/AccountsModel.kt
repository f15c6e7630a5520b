package io.github.gureum.sample

import io.github.gureum.ConnectException
import io.github.gureum.GureumException
import io.github.gureum.RequestTimeoutException
import io.github.gureum.TransportException
import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch

/** What a screen shows: what was read last stays while something new is read, and where nothing can be read. */
data class Accounts(val names: List<String> = emptyList(), val isLoading: Boolean = false, val problem: String? = null, val isOffline: Boolean = false)

/**
 * The accounts of who is logged in, without a word of Android: it is compiled and run on any machine.
 *
 * @param scope Lives as long as the screen. When it ends, so does the call, and its socket is closed.
 * @param client One for the whole app.
 */
class AccountsModel(private val scope: CoroutineScope, private val client: DataForest) {
    private val seen = MutableStateFlow(Accounts())
    private var job: Job? = null

    val state: StateFlow<Accounts> = seen.asStateFlow()

    /** Reads them anew. Who asks twice gets one answer, the later one. */
    fun refresh(): Job {
        pause()
        seen.value = seen.value.copy(isLoading = true)
        return scope.launch { load() }.also { job = it }
    }

    /** For an app that goes into the background: nothing is waited for there. */
    fun pause() {
        job?.cancel()
        job = null
        seen.value = seen.value.copy(isLoading = false)
    }

    private suspend fun load() {
        seen.value = try {
            Accounts(client.accounts.getList().map { it.name }.toList())
        } catch (error: GureumException) {
            // Keys that cannot be fetched are told as what they are, and are not repeated without end.
            val isOffline = error is ConnectException || error is TransportException || error is RequestTimeoutException
            seen.value.copy(isLoading = false, problem = error.message, isOffline = isOffline)
        }
    }
}
