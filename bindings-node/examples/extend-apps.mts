/** Gives every app that ends within a week another week, as a job would do each night. */

import { DataForest } from 'gureum';
import { appExpiresAt } from 'gureum/data-forest';

const WEEK = 7 * 24 * 60 * 60;

await using df = new DataForest();
const soon = new Date(Date.now() + WEEK * 1000);
for await (const account of df.accounts.getList()) {
  for await (const app of df.apps.getList({ search: { accountId: account.id } })) {
    const ends = appExpiresAt(app);
    if (app.state === 'RUNNING' && ends !== undefined && ends < soon) {
      await df.apps.setLifetime({ id: app.id, lifetime: WEEK });
      console.log(`${app.name} has another week`);
    }
  }
}
