package io.github.gureum.sample

import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.viewModels
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.Button
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.ViewModel
import androidx.lifecycle.compose.LifecycleStartEffect
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.viewModelScope
import io.github.gureum.dataforest.DataForest
import kotlin.time.Duration.Companion.seconds

/** Outlives a turn of the device; what it began ends with the screen. */
class AccountsScreen : ViewModel() {
    // Yours: your server, and the session of who is logged in.
    private val backend = Backend("https://api.example.com") { "session" }
    private val client = DataForest { credentials = backend::keys; timeout = 20.seconds }

    val model = AccountsModel(viewModelScope, client)

    override fun onCleared() = client.close()
}

class MainActivity : ComponentActivity() {
    private val screen: AccountsScreen by viewModels()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContent { MaterialTheme { Screen(screen.model) } }
    }
}

@Composable
private fun Screen(model: AccountsModel) {
    val accounts by model.state.collectAsStateWithLifecycle()
    LifecycleStartEffect(model) {
        model.refresh()
        onStopOrDispose { model.pause() }
    }
    Column(Modifier.safeDrawingPadding().padding(16.dp)) {
        if (accounts.isLoading) LinearProgressIndicator()
        if (accounts.isOffline) Text("Offline: this is what was read last.")
        accounts.problem?.let { Text(it, color = MaterialTheme.colorScheme.error) }
        LazyColumn(Modifier.weight(1f)) { items(accounts.names) { name -> Text(name, Modifier.padding(8.dp)) } }
        Button(onClick = { model.refresh() }) { Text("Again") }
    }
}
