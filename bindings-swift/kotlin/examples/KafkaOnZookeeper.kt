/** Starts Kafka with all that it needs, as the types of apps say, for a week. */

import io.github.gureum.ProgressLine
import io.github.gureum.dataforest.AppQueueName
import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.flow.first
import kotlin.time.Duration.Companion.days

/** Starts an app, first what it depends on, and gives its id. */
private suspend fun start(df: DataForest, accountId: String, appTypeId: String, name: String): String {
    val needs = df.apps.getAppBasicSetting(accountId, appTypeId).dependableApp?.let { needed ->
        needed.candidates.firstOrNull()?.id ?: start(df, accountId, "${needed.appTypeName}-${needed.appTypeVersion}", "$name-base")
    }
    val app = ProgressLine().use { line ->
        df.apps.createAndWait(
            accountId = accountId,
            appTypeId = appTypeId,
            name = name,
            queueName = AppQueueName.LONGLIVED,
            lifetime = 7.days.inWholeSeconds,
            dependentIds = listOfNotNull(needs),
            components = emptyList(), // the sizes that the type brings
            onProgress = line::show,
        )
    }
    for (component in app.components) println("${app.name}: ${component.containerCount} x ${component.name}")
    return app.id
}

suspend fun main() {
    DataForest().use { df ->
        val account = df.accounts.getList().first()
        val kafka = df.apps.getAppTypeIdList().first { it.startsWith("KAFKA-") }
        start(df, account.id, kafka, "kafka")
    }
}
