/** Gives Kafka three brokers, and waits until all of them are stable. */

import { DataForest } from 'gureum';

await using df = new DataForest();
for await (const account of df.accounts.getList()) {
  for await (const app of df.apps.getList({ search: { accountId: account.id } })) {
    if (app.name !== 'kafka') continue;
    await df.apps.setContainerCount({ id: app.id, componentName: 'broker', containerCount: 3 });
    const scaled = await df.apps.waitUntilRunning(app.id, { progress: true });
    for (const component of scaled.components ?? []) {
      console.log(`${component.name}: ${component.containerCount}, ${component.state}`);
    }
  }
}
