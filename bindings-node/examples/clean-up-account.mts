/** Deletes everything that an account has, and the account, in the order in which it can go. */

import { DataForest } from 'gureum';

await using df = new DataForest();
for (const { id, name } of await df.accounts.getList().toArray()) {
  if (name !== 'analytics') continue;

  // The newest first: an app that another one depends on goes after it.
  const apps = await df.apps.getList({ search: { accountId: id } }).toArray();
  for (const app of apps.sort((a, b) => (b.startedAt ?? '').localeCompare(a.startedAt ?? ''))) {
    await df.apps.delete({ id: app.id });
    await df.apps.waitUntilDeleted(app.id);
    console.log(`gone: app ${app.name}`);
  }
  for await (const workspace of df.aiWorkspaces.getList({ search: { accountId: id } })) {
    await df.aiWorkspaces.delete({ id: workspace.id });
    console.log(`gone: workspace ${workspace.name}`);
  }
  for await (const notebook of df.notebooks.getList({ accountId: id })) {
    await df.notebooks.delete({ id: notebook.id });
    await df.notebooks.waitUntilDeleted(notebook.id);
    console.log(`gone: notebook ${notebook.name}`);
  }

  await df.accounts.delete({ id });
  await df.accounts.waitUntilDeleted(id);
  console.log(`gone: account ${name}`);
}
