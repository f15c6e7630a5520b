/** Gives every app that ends within a week another week, as a job would do each night. */

import { DataForest, toDate } from 'gureum';

const WEEK = 7 * 24 * 60 * 60;

await using df = new DataForest();
for await (const account of df.accounts.getList()) {
  for await (const app of df.apps.getList({ search: { accountId: account.id } })) {
    const started = toDate(app.startedAt);
    const lifetime = app.lifetimeMillis;
    if (app.state !== 'RUNNING' || started === undefined || lifetime === undefined) continue;
    // In seconds, whatever the name says; -1 has no end.
    if (lifetime > 0 && started.getTime() + lifetime * 1000 < Date.now() + WEEK * 1000) {
      await df.apps.setLifetime({ id: app.id, lifetime: WEEK });
      console.log(`${app.name} has another week`);
    }
  }
}
