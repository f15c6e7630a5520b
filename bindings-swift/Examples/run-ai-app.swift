// Trains on a GPU, waits for the end however long it takes, and says where the log is.

import Gureum

let docker = DataForest.AiAppDocker(command: "python train.py", image: "tensorflow/tensorflow:2.4.1-gpu")
let resource = DataForest.AiAppResource(gpuCount: 1, gpuModel: .t4)
let data = DataForest.AiAppData(
    input: [.init(hdfs: "/user/analytics/in", path: "/data/in")],
    output: [.init(hdfs: "/user/analytics/out", path: "/data/out")])

let df = try DataForest()
for account in try await df.accounts.getList().all(limit: 1) {
    let workspace = try await df.aiWorkspaces.create(
        accountId: account.id, name: "training", configuration: .init(docker: docker, resource: resource))
    do {
        let run = try await withProgressLine { line in
            try await df.aiApps.submitAndWait(
                aiWorkspaceId: workspace.id, namePrefix: "train", queueName: .gpu, data: data, docker: docker, resource: resource,
                onProgress: line)
        }
        print("\(run.state), \(run.finalStatus?.rawValue ?? "")")
        for container in run.containers.values { print("log: \(container.logUrl ?? "")") }
    } catch let error as GureumError where error.kind == .waitFailed {
        print("\(error.message): \(error.hint ?? "")")
    }
}
