/** Makes an account of Data Forest, waits until it runs, and keeps its keytab. */

import { DataForest } from 'gureum';

await using df = new DataForest();

// Two and a half minutes in the real service; the line tells how it is going.
const password = process.env.ANALYTICS_PASSWORD ?? '';
const account = await df.accounts.createAndWait({ name: 'analytics', password }, { progress: true });
console.log(`${account.name} is ${account.status}`);

const keytab = await df.accounts.getKerberosKeytab({ id: account.id });
await keytab.save('analytics.keytab'); // readable by you alone
console.log(`keys of ${keytab.principals.join(', ')}`);
