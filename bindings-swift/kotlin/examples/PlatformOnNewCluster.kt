/** From an empty project to a running AI&MLOps platform: a network, then the platform together with a new cluster on it. */

import io.github.gureum.ProgressLine
import io.github.gureum.SamsungCloud
import io.github.gureum.Secret
import io.github.gureum.aimlops.AiMlOpsPlatformCreateRequest
import io.github.gureum.aimlops.Edition
import io.github.gureum.aimlops.KubernetesEngineCreateRequest
import io.github.gureum.aimlops.NodePoolCreateRequest
import io.github.gureum.filestorage.VolumeProtocol
import io.github.gureum.vpc.SubnetKind
import kotlinx.coroutines.flow.first

suspend fun main() {
    SamsungCloud().use { scp ->
        val vpc = scp.vpc.vpcs.createAndWait(name = "ml-platform", cidr = "10.0.0.0/16").vpc
        val subnet = scp.vpc.subnets.createAndWait(name = "nodes", type = SubnetKind.GENERAL, vpcId = vpc.id, cidr = "10.0.1.0/24").subnet
        val group = scp.securityGroup.securityGroups.create("ml-nodes").securityGroup
        val volume = scp.fileStorage.volumes.createAndWait(name = "ml_data", protocol = VolumeProtocol.NFS, typeName = "HDD")
        val key = scp.virtualServer.keypairs.create("ml-nodes")
        val version = scp.kubernetesEngine.kubernetesVersions.list().first()
        val image = scp.aiMlOps.listImages().first { it.productType == Edition.MINI }

        val platform = ProgressLine().use { line ->
            scp.aiMlOps.createPlatformAndWait(
                AiMlOpsPlatformCreateRequest(
                    releaseName = "ml-platform",
                    aiMlOpsPlatformType = Edition.MINI,
                    imageId = image.imageId,
                    initialUserEmail = "ml@example.com",
                    initialUserPassword = Secret(System.getenv("PLATFORM_PASSWORD")),
                ),
                KubernetesEngineCreateRequest(
                    kubernetesEngineName = "ml-platform",
                    k8sVersion = version.kubernetesVersion,
                    vpcId = vpc.id,
                    subnetId = subnet.id,
                    securityGroupIdList = listOf(group.id),
                    volumeId = volume.id,
                ),
                NodePoolCreateRequest(
                    name = "nodes",
                    serverTypeId = "s1v16m64",
                    imageOs = "ubuntu",
                    imageOsVersion = "22.04",
                    keypairName = key.name,
                    volumeSize = 104,
                    volumeTypeName = "SSD",
                    desiredNodeCount = 2,
                ),
                onProgress = line::show,
            )
        }
        println("${platform.releaseName} is ${platform.releaseState} on ${platform.clusterName}")
    }
}
