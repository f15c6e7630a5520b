// From an empty project to a running AI&MLOps platform: a network, then the platform together with a new cluster on it.

import Foundation
import Gureum

let scp = try SamsungCloud()

let vpc = try await scp.vpc.vpcs.createAndWait(cidr: "10.0.0.0/16", name: "ml-platform").vpc
let subnet = try await scp.vpc.subnets.createAndWait(cidr: "10.0.1.0/24", name: "nodes", kind: .general, vpcId: vpc.id).subnet
let group = try await scp.securityGroup.securityGroups.create(name: "ml-nodes").securityGroup
let volume = try await scp.fileStorage.volumes.createAndWait(name: "ml_data", protocol: .nfs, typeName: "HDD")
let key = try await scp.virtualServer.keypairs.create(name: "ml-nodes")

let password = Secret(ProcessInfo.processInfo.environment["PLATFORM_PASSWORD"] ?? "")
if let version = try await scp.kubernetesEngine.kubernetesVersions.list().first(where: { _ in true }),
    let image = try await scp.aiMlOps.listImages().first(where: { $0.productType == .mini })
{
    let platform = try await withProgressLine { line in
        try await scp.aiMlOps.createPlatformAndWait(
            aiMlOpsPlatformCreateRequest: .init(
                aiMlOpsPlatformType: .mini, imageId: image.imageId, releaseName: "ml-platform",
                initialUserEmail: "ml@example.com", initialUserPassword: password),
            kubernetesEngineCreateRequest: .init(
                k8sVersion: version.kubernetesVersion, kubernetesEngineName: "ml-platform", securityGroupIdList: [group.id],
                subnetId: subnet.id, volumeId: volume.id, vpcId: vpc.id),
            nodePoolCreateRequest: .init(
                imageOs: "ubuntu", imageOsVersion: "22.04", keypairName: key.name, name: "nodes", serverTypeId: "s1v16m64",
                volumeSize: 104, volumeTypeName: "SSD", desiredNodeCount: 2),
            onProgress: line)
    }
    print("\(platform.releaseName ?? "") is \(platform.releaseState) on \(platform.clusterName ?? "")")
}
