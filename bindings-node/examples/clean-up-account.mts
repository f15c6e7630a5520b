/** Lists what an account has, then deletes all of it in the order in which it can go. */

import { DataForest } from 'gureum';

await using df = new DataForest();
for (const { id, name } of await df.accounts.getList().toArray()) {
  if (name !== 'analytics') continue;
  for (const { resource, name: what } of (await df.accounts.planDeleteCascade({ id })).deletions ?? []) {
    console.log(`goes: ${resource} ${what}`);
  }
  await df.accounts.deleteCascade(id, { progress: true });
}
console.log(`accounts left: ${(await df.accounts.getList().toArray()).length}`);
