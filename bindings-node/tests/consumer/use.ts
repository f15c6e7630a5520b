import { DataForest, type CallOptions } from 'gureum';
import type { GetAccountDetailResponse } from 'gureum/data-forest';
import { Emulator } from 'gureum/testing';

const options: CallOptions = { timeoutMs: 5_000 };
const emulator = new Emulator();
const df: DataForest = emulator.client(DataForest);

async function detail(id: string): Promise<GetAccountDetailResponse | undefined> {
  return await df.accounts.getDetail({ id }, options).catch(() => undefined);
}

async function main(): Promise<void> {
  // @ts-expect-error the name of a field is wrong
  const wrong = df.accounts.getDetail({ ident: 'A' }).catch((error: Error) => error instanceof Error);
  const nobody = await detail('nobody');
  const isRunning: boolean = nobody?.status === 'RUNNING';
  const isOther: boolean = nobody?.status === 'A_STATE_OF_TOMORROW';
  console.log((await df.accounts.getList()).success, await wrong, !isRunning && !isOther);
  emulator.close();
}

void main();
