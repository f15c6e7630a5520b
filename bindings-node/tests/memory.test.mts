/**
 * A secret key from a file is nowhere in memory when the client is gone.
 *
 * A key that is given as a string cannot be wiped: the string is JavaScript's. So this looks at the way that is the
 * library's own from end to end.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Emulator } from 'gureum/testing';

const PROGRAM = fileURLToPath(new URL('../../tests/fixtures/secretive.cjs', import.meta.url));
const skip = process.platform === 'linux' ? false : 'memory is read as Linux shows it';

/** How often the needle stands in what the process may write to. */
function hits(process: number, needle: string): number {
  const memory = openSync(`/proc/${process}/mem`, 'r');
  const piece = Buffer.alloc(1 << 20);
  let count = 0;
  for (const line of readFileSync(`/proc/${process}/maps`, 'latin1').split('\n')) {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    const end = Number.parseInt(to, 16);
    // Pieces overlap, so that none cuts the needle; a hit in the overlap counts twice, and none stays none.
    for (let at = Number.parseInt(from, 16); at < end; at += piece.length - needle.length) {
      try {
        const length = readSync(memory, piece, 0, Math.min(piece.length, end - at), at);
        for (let place = piece.indexOf(needle); place >= 0 && place < length; place = piece.indexOf(needle, place + 1)) count += 1;
      } catch {
        // What the kernel does not show, such as a clock of its own, or what has gone meanwhile.
        break;
      }
      piece.fill(0);
    }
  }
  closeSync(memory);
  return count;
}

test('when a client is gone, its secret key is gone too', { skip }, async () => {
  const secret = randomBytes(30).toString('base64url');
  const home = mkdtempSync(join(tmpdir(), 'gureum-'));
  mkdirSync(join(home, '.ncloud'));
  const pair = `ncloud_access_key_id = AK0123456789ABCDEF\nncloud_secret_access_key = ${secret}\n`;
  writeFileSync(join(home, '.ncloud/configure'), `[DEFAULT]\n${pair}`);
  const emulator = new Emulator({ clock: 'real', verify: false });
  const child = spawn(process.execPath, ['--expose-gc', PROGRAM, emulator.endpoint], {
    env: { HOME: home },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  assert.equal((await lines.next()).value, 'open');
  assert.ok(hits(child.pid as number, secret) >= 1, 'the look finds what is there');
  child.stdin.write('\n');
  assert.equal((await lines.next()).value, 'closed');
  // Half of it would be as bad.
  for (const part of [secret, secret.slice(0, 20), secret.slice(20)]) assert.equal(hits(child.pid as number, part), 0);
  child.stdin.end('\n');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
  emulator.close();
  rmSync(home, { recursive: true });
});
