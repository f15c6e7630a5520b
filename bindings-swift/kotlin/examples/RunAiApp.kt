/** Trains on a GPU, waits for the end however long it takes, and says where the log is. */

import io.github.gureum.ProgressLine
import io.github.gureum.WaitFailedException
import io.github.gureum.dataforest.AiAppData
import io.github.gureum.dataforest.AiAppDataInput
import io.github.gureum.dataforest.AiAppDataOutput
import io.github.gureum.dataforest.AiAppDocker
import io.github.gureum.dataforest.AiAppQueueName
import io.github.gureum.dataforest.AiAppResource
import io.github.gureum.dataforest.AiAppResourceGpuModel
import io.github.gureum.dataforest.AiAppTypeSpec
import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.flow.first

private val docker = AiAppDocker(image = "tensorflow/tensorflow:2.4.1-gpu", command = "python train.py")
private val resource = AiAppResource(gpuModel = AiAppResourceGpuModel.T4, gpuCount = 1)
private val data = AiAppData(
    input = listOf(AiAppDataInput(hdfs = "/user/analytics/in", path = "/data/in")),
    output = listOf(AiAppDataOutput(hdfs = "/user/analytics/out", path = "/data/out")),
)

suspend fun main() {
    DataForest().use { df ->
        val account = df.accounts.getList().first()
        val workspace = df.aiWorkspaces.create(account.id, "training", AiAppTypeSpec(docker = docker, resource = resource))
        try {
            val run = ProgressLine().use { line ->
                df.aiApps.submitAndWait(
                    aiWorkspaceId = workspace.id,
                    namePrefix = "train",
                    queueName = AiAppQueueName.GPU,
                    docker = docker,
                    resource = resource,
                    data = data,
                    onProgress = line::show,
                )
            }
            println("${run.state}, ${run.finalStatus}")
            for (container in run.containers.values) println("log: ${container.logUrl}")
        } catch (error: WaitFailedException) {
            println("${error.message}: ${error.hint}")
        }
    }
}
