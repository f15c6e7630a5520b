/** What a program does with a service that was added by one file; tsc looks at it. */

import { type Download, ToyAI } from 'gureum';
import { Emulator } from 'gureum/testing';
import type { Toy } from 'gureum/toy-ai';

export async function play(emulator: Emulator): Promise<string> {
  const client: ToyAI = emulator.toyAi();
  const made: Toy = await client.toys.create({ name: 'bear', password: 's3cret-Bear', size: 3 });
  const ready: Toy = await client.toys.waitUntilReady(made.id);
  const manual: Download = await client.toys.getManual({ id: made.id });
  const picture: Download = await client.toys.getPicture({ id: made.id });
  await picture.save('bear.png');
  let ids = manual.text();
  for await (const account of client.accounts.getList()) ids += account.id;
  return ready.state + ids;
}
