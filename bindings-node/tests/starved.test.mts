/** The limits of the system: a call that finds no descriptor and no thread says that nothing was sent, and the next one works. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Emulator } from 'gureum/testing';

const emulator = new Emulator({ clock: 'real', verify: false });
after(() => emulator.close());
const program = fileURLToPath(new URL('../../tests/fixtures/starved.cjs', import.meta.url));
const skip = process.platform === 'linux' ? false : 'limits are set as Linux has them';

for (const what of ['descriptors', 'threads']) {
  for (const when of ['before', 'after']) {
    test(`a call without ${what}, ${when} the first one, is ConnectError and NotSent, and the program goes on`, { skip }, async (context) => {
      emulator.reset();
      // Node would raise a soft limit by itself. A heap that never collects needs no memory that there is none of.
      const heap = '--min-semi-space-size=64 --max-semi-space-size=64';
      const line = `ulimit -n 128; exec "${process.execPath}" ${heap} "${program}" ${what} ${when} ${emulator.endpoint}`;
      const child = spawn('sh', ['-c', line], { timeout: 120_000 });
      let [out, err] = ['', ''];
      child.stdout.on('data', (data) => (out += data));
      child.stderr.on('data', (data) => (err += data));
      const [code] = (await once(child, 'close')) as [number];
      if (code === 75) return context.skip('prlimit cannot be used');
      // What has its thread already needs no other.
      const starved = what === 'threads' && when === 'after' ? /^(?:answered|\w+ Answered)$/ : /^Connect NotSent$/;
      const told = out.trim().split(', ');
      assert.deepEqual([code, err, told.length], [0, '', 4], `${out}${err}`);
      for (const each of told.slice(0, 3)) assert.match(each, starved);
      assert.match(told[3] as string, /^(?:answered|\w+ Answered)$/);
      return undefined;
    });
  }
}
