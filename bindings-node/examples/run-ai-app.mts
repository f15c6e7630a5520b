/** Trains on a GPU, waits for the end however long it takes, and says where the log is. */

import { DataForest, WaitFailedError } from 'gureum';
import type { AiAppData, AiAppDocker, AiAppResource } from 'gureum/data-forest';

const docker: AiAppDocker = { image: 'tensorflow/tensorflow:2.4.1-gpu', command: 'python train.py' };
const resource: AiAppResource = { gpuModel: 'T4', gpuCount: 1 };
const data: AiAppData = {
  input: [{ hdfs: '/user/analytics/in', path: '/data/in' }],
  output: [{ hdfs: '/user/analytics/out', path: '/data/out' }],
};

await using df = new DataForest();
for (const account of await df.accounts.getList().toArray({ limit: 1 })) {
  const configuration = { docker, resource };
  const workspace = await df.aiWorkspaces.create({ accountId: account.id, name: 'training', configuration });
  try {
    const run = await df.aiApps.submitAndWait(
      { aiWorkspaceId: workspace.id, namePrefix: 'train', queueName: 'gpu', docker, resource, data },
      { progress: true },
    );
    console.log(`${run.state}, ${run.finalStatus}`);
    for (const container of Object.values(run.containers ?? {})) console.log(`log: ${container.logUrl}`);
  } catch (error) {
    if (!(error instanceof WaitFailedError)) throw error;
    console.log(`${error.message}: ${error.hint}`);
  }
}
