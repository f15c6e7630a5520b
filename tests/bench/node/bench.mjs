/**
 * Gureum beside undici, fetch and axios: same server, same signed request, same parsed answer.
 *
 *     node bench.mjs SERVER PACKAGE      SERVER is the program made of tests/bench/server,
 *                                        PACKAGE the folder of the installed package
 *
 * The peers sign with `node:crypto`. Clients take turns, and the best round of each counts: other
 * programs can only make a round worse.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import http from 'node:http';

import axios from 'axios';
import { Pool } from 'undici';

const { DataForest } = createRequire(import.meta.url)(process.argv[3]);

const ROUNDS = Number(process.env.GUREUM_BENCH_ROUNDS ?? '5');
const CALLS = Number(process.env.GUREUM_BENCH_CALLS ?? '6400');
const [ACCESS, SECRET, PATH] = ['A'.repeat(20), 'S'.repeat(40), '/api/v2/accounts/getDetail'];
const BODY = JSON.stringify({ id: '2mUVZaHseGadiNFAg5MHjk' });

/** The headers of a signed request, as the vendor's documentation makes them. */
function signed() {
  const stamp = String(Date.now());
  const signature = createHmac('sha256', SECRET).update(`POST ${PATH}\n${stamp}\n${ACCESS}`).digest('base64');
  return {
    'x-ncp-apigw-timestamp': stamp,
    'x-ncp-iam-access-key': ACCESS,
    'x-ncp-apigw-signature-v2': signature,
    'content-type': 'application/json',
    accept: 'application/json',
  };
}

/** The whole answer was parsed. */
const right = (answer) => assert.equal(answer.contents.length, 10);

function clients(url) {
  const df = new DataForest({ accessKey: ACCESS, secretKey: SECRET, endpoint: url, isolated: true });
  const pool = new Pool(url, { connections: 256 });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  const peer = axios.create({ baseURL: url, httpAgent: agent, proxy: false });
  const calls = {
    gureum: async () => right(await df.accounts.getDetail({ id: '2mUVZaHseGadiNFAg5MHjk' })),
    undici: async () => {
      const { body } = await pool.request({ path: PATH, method: 'POST', headers: signed(), body: BODY });
      right(await body.json());
    },
    fetch: async () => {
      const answer = await fetch(url + PATH, { method: 'POST', headers: signed(), body: BODY });
      right(await answer.json());
    },
    axios: async () => right((await peer.post(PATH, BODY, { headers: signed() })).data),
  };
  const close = () => Promise.all([df.close(), pool.close(), agent.destroy()]);
  return { calls, close };
}

/** Wall time and CPU time of all threads, per call, in microseconds. */
async function measured(call, width, count) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const each = Math.floor(count / width);
  const worker = async () => {
    for (let done = 0; done < each; done += 1) await call();
  };
  await Promise.all(Array.from({ length: width }, worker));
  const used = process.cpuUsage(cpu);
  const total = each * width;
  return { wall: ((performance.now() - wall) * 1000) / total, cpu: (used.user + used.system) / total };
}

async function table(title, calls, width, count) {
  const rounds = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    for (const [name, call] of Object.entries(calls)) {
      const found = await measured(call, width, count);
      // The first round opens connections.
      if (turn > 0) rounds[name].push(found);
    }
  }
  console.log(`\n${title}`);
  const best = {};
  for (const [name, found] of Object.entries(rounds)) {
    const least = (what) => Math.min(...found.map((each) => each[what]));
    best[name] = { rate: 1e6 / least('wall'), cpu: least('cpu') };
    const { rate, cpu } = best[name];
    console.log(`  ${name.padEnd(8)} ${rate.toFixed(0).padStart(8)} calls/s ${cpu.toFixed(1).padStart(8)} µs CPU per call`);
  }
  return best;
}

/** Prints whether a bar is kept. */
function bar(text, value, bound, isLeast) {
  const kept = isLeast ? value >= bound : value <= bound;
  console.log(`${kept ? 'ok' : 'not ok'} - ${text}: ${value.toFixed(2)}, ${isLeast ? 'at least' : 'at most'} ${bound}`);
  return kept;
}

console.log(`Node ${process.version}`);
const server = spawn(process.argv[2], { stdio: ['pipe', 'pipe', 'inherit'] });
const [address] = await once(server.stdout, 'data');
const { calls, close } = clients(String(address).trim());
const wide = await table('64 in flight', calls, 64, CALLS);
const one = await table('one at a time', calls, 1, Math.floor(CALLS / 4));
await close();
server.kill();
console.log();
/** The fastest of the others. */
const fastest = (found) => Object.keys(found).filter((name) => name !== 'gureum').reduce((a, b) => (found[a].rate > found[b].rate ? a : b));
const [first, single] = [fastest(wide), fastest(one)];
const kept = [
  bar(`calls/s of the fastest, ${first}, 64 in flight`, wide.gureum.rate / wide[first].rate, 2, true),
  bar(`calls/s of the fastest, ${single}, one at a time`, one.gureum.rate / one[single].rate, 1.2, true),
  bar('calls/s of undici, 64 in flight', wide.gureum.rate / wide.undici.rate, 1.8, true),
  bar('CPU of undici, 64 in flight', wide.gureum.cpu / wide.undici.cpu, 0.75, false),
  bar('calls/s of fetch, 64 in flight', wide.gureum.rate / wide.fetch.rate, 8, true),
  bar('calls/s of axios, 64 in flight', wide.gureum.rate / wide.axios.rate, 8, true),
  bar('calls/s of undici, one at a time', one.gureum.rate / one.undici.rate, 1, true),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;
