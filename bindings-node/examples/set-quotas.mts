/** Gives every account at least 300 TB in each namespace, and leaves larger quotas alone. */

import { DataForest } from 'gureum';

const WANTED_TB = 300;

await using df = new DataForest();
for await (const { id, name } of df.accounts.getList()) {
  for (const { namespace, spaceTb, fileCountMillion = 1 } of (await df.accounts.getDetail({ id })).quotas ?? []) {
    // Both limits are always sent, also the one that stays as it is.
    if (spaceTb < WANTED_TB) await df.accounts.setQuota({ id, namespace, spaceTb: WANTED_TB, fileCountMillion });
  }
  for (const quota of (await df.accounts.getDetail({ id })).quotas ?? []) {
    console.log(`${name}: ${quota.spaceTb} TB in ${quota.namespace}`);
  }
}
