"""Trains on a GPU, waits for the end however long it takes, and says where the log is."""

from gureum import DataForest, WaitFailedError
from gureum.data_forest import (
    AiAppData,
    AiAppDataInput,
    AiAppDataOutput,
    AiAppDocker,
    AiAppQueueName,
    AiAppResource,
    AiAppResourceGpuModel,
    AiAppTypeSpec,
)

DOCKER = AiAppDocker(image="tensorflow/tensorflow:2.4.1-gpu", command="python train.py")
RESOURCE = AiAppResource(gpu_model=AiAppResourceGpuModel.T4, gpu_count=1)
DATA = AiAppData(
    input=[AiAppDataInput(hdfs="/user/analytics/in", path="/data/in")],
    output=[AiAppDataOutput(hdfs="/user/analytics/out", path="/data/out")],
)

with DataForest() as df:
    account = df.accounts.get_list().take(1)[0]
    workspace = df.ai_workspaces.create(
        account_id=account.id,
        name="training",
        configuration=AiAppTypeSpec(docker=DOCKER, resource=RESOURCE),
    )
    try:
        run = df.ai_apps.submit_and_wait(
            ai_workspace_id=workspace.id,
            name_prefix="train",
            queue_name=AiAppQueueName.GPU,
            docker=DOCKER,
            resource=RESOURCE,
            data=DATA,
            progress=True,
        )
        print(f"{run.state}, {run.final_status}")
        for container in run.containers.values():
            print(f"log: {container.log_url}")
    except WaitFailedError as error:
        print(f"{error}: {error.hint}")
