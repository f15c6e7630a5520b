/** Starts Kafka with all that it needs, as the types of apps say, for a week. */

import { DataForest } from 'gureum';

const WEEK = 7 * 24 * 60 * 60;

await using df = new DataForest();

/** Starts an app, first what it depends on, and gives its id. */
async function start(accountId: string, appTypeId: string, name: string): Promise<string> {
  const dependentIds: string[] = [];
  const { dependableApp: needed } = await df.apps.getAppBasicSetting({ accountId, appTypeId });
  if (needed !== undefined) {
    const typeId = `${needed.appTypeName}-${needed.appTypeVersion}`;
    dependentIds.push(needed.candidates?.[0]?.id ?? (await start(accountId, typeId, `${name}-base`)));
  }
  const app = await df.apps.createAndWait(
    // Without components it gets the sizes that the type brings.
    { accountId, appTypeId, name, queueName: 'longlived', lifetime: WEEK, dependentIds, components: [] },
    { progress: true },
  );
  for (const component of app.components ?? []) {
    console.log(`${app.name}: ${component.containerCount} x ${component.name}`);
  }
  return app.id;
}

for (const account of await df.accounts.getList().toArray({ limit: 1 })) {
  for await (const typeId of df.apps.getAppTypeIdList()) {
    if (typeId.startsWith('KAFKA-')) await start(account.id, typeId, 'kafka');
  }
}
