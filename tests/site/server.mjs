// The built site as a host of static pages serves it: below its path, packed, with a page for what is not there.
import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml']);

/** Starts it; gives the address of the site and what ends it. */
export async function serve(folder, base) {
  const packed = new Map();
  const answer = (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
    const file = found(folder, base, path);
    const shown = file ?? join(folder, '404.html');
    const kind = extname(shown);
    const headers = { 'content-type': TYPES[kind] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
    if (!packed.has(shown)) packed.set(shown, PACKED.has(kind) ? gzipSync(readFileSync(shown)) : readFileSync(shown));
    if (PACKED.has(kind)) headers['content-encoding'] = 'gzip';
    response.writeHead(file ? 200 : 404, headers).end(packed.get(shown));
  };
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}${base}/`, close: () => server.close() };
}

function found(folder, base, path) {
  if (!`${path}/`.startsWith(`${base}/`)) return undefined;
  let file = normalize(join(folder, path.slice(base.length)));
  if (!file.startsWith(folder)) return undefined;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  return existsSync(file) ? file : undefined;
}
