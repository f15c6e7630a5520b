/** Lists what an account has, then deletes all of it in the order in which it can go. */

import io.github.gureum.ProgressLine
import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.filter

suspend fun main() {
    DataForest().use { df ->
        df.accounts.getList().filter { it.name == "analytics" }.collect { account ->
            for (deletion in df.accounts.planDeleteCascade(account.id).deletions) println("goes: ${deletion.resource} ${deletion.name}")
            ProgressLine().use { line -> df.accounts.deleteCascade(account.id, onProgress = line::show) }
        }
        println("accounts left: ${df.accounts.getList().count()}")
    }
}
