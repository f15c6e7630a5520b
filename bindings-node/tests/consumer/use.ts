import { DataForest, NotFoundError, type CallOptions } from 'gureum';
import type { GetAccountDetailResponse } from 'gureum/data-forest';
import { Emulator, fake, pagesOf } from 'gureum/testing';

const options: CallOptions = { timeoutMs: 5_000 };
const emulator = new Emulator();
const df: DataForest = emulator.client(DataForest);

async function detail(id: string): Promise<GetAccountDetailResponse | undefined> {
  return await df.accounts.getDetail({ id }, options).catch(() => undefined);
}

// Fakes need no cast, and what they give is checked.
const made: DataForest = fake(DataForest, {
  accounts: {
    getList: () => pagesOf('contents', { contents: [{ id: 'a', name: 'a' }] }),
    getDetail: ({ id }) => ({ id, name: id, status: 'RUNNING' }),
    delete: async () => {
      throw new NotFoundError('no such account');
    },
  },
  // @ts-expect-error there is no such group
  accountz: {},
});
// @ts-expect-error the answer lacks what it surely holds
fake(DataForest, { accounts: { getDetail: () => ({ id: 'a' }) } });

async function faked(): Promise<boolean> {
  const [first] = await made.accounts.getList().toArray();
  const { name } = await made.accounts.getDetail({ id: first?.id ?? '' });
  const error: unknown = await made.accounts.delete({ id: 'a' }).catch((error: unknown) => error);
  return name === 'a' && error instanceof NotFoundError && error.kind === 'NotFound';
}

async function main(): Promise<void> {
  // @ts-expect-error the name of a field is wrong
  const wrong = df.accounts.getDetail({ ident: 'A' }).catch((error: Error) => error instanceof Error);
  const nobody = await detail('nobody');
  const isRunning: boolean = nobody?.status === 'RUNNING';
  const isOther: boolean = nobody?.status === 'A_STATE_OF_TOMORROW';
  console.log((await df.accounts.getList()).success, await wrong, !isRunning && !isOther && (await faked()));
  emulator.close();
}

void main();
