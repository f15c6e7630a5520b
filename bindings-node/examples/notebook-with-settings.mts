/** Makes a notebook from the first of all that can be chosen, with the settings of its type. */

import { DataForest } from 'gureum';

/** The first one of a list. */
async function first<T>(list: { toArray(options: { limit: number }): Promise<T[]> }): Promise<T> {
  const [found] = await list.toArray({ limit: 1 });
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
}

await using df = new DataForest();
const account = await first(df.accounts.getList());
const { typeCode, typeName } = await first(df.notebooks.getTypeList());
for await (const spec of df.notebooks.getUserConfigurationSpecList({ typeName })) {
  console.log(`${spec.componentName}: ${spec.name}${spec.isMandatory ? ', needed' : ''}`);
}
const vpcs = await df.notebooks.getVpcList().toArray();
const vpcNo = vpcs.find(({ vpcName }) => vpcName === 'test-vpc')?.vpcNo ?? 0;
const notebook = await df.notebooks.createAndWait(
  {
    accountId: account.id,
    name: 'lab',
    typeCode,
    typeName,
    serverTypeCode: (await first(df.notebooks.getServerTypeList({ typeCode }))).serverTypeCode,
    vpcNo,
    subnetNo: (await first(df.notebooks.getSubnetList({ typeCode, vpcNo }))).subnetNo,
    loginKeyName: (await first(df.notebooks.getLoginKeyList())).loginKeyName,
    bucketName: 'lab-bucket',
    addStorage: false,
    userConfigurations: [
      { componentName: 'Jupyter Lab', name: 'Access Password', value: process.env.NOTEBOOK_PASSWORD ?? '' },
    ],
  },
  { progress: true },
);
console.log(`${notebook.name} is ${notebook.state}`);
