import { DataForest } from 'gureum';

const df = new DataForest({ timeoutMs: 10_000 });

export async function handler(event) {
  const accounts = await df.accounts.getList().toArray();
  return { names: accounts.map(({ name }) => name), asked: event.asked };
}
