// What the page asks the emulator, and how it listens.

const KEY = 'gureum-token';

export const token = {
  get: () => sessionStorage.getItem(KEY) ?? '',
  set: (value) => sessionStorage.setItem(KEY, value),
};

// A refusal in words. `status` 403 means that the token is missing or wrong.
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function send(method, path, body, signal) {
  const headers = {};
  if (token.get()) headers['x-gureum-token'] = token.get();
  const answer = await fetch(path, { method, body, headers, signal, cache: 'no-store' });
  if (answer.ok) return answer;
  const text = await answer.text();
  let reason = text;
  try {
    reason = JSON.parse(text).error ?? text;
  } catch {
    // Not ours; what it says is shown as it is.
  }
  throw new Refused(answer.status, reason);
}

export async function ask(method, path, body) {
  const answer = await send(method, path, body === undefined ? undefined : JSON.stringify(body));
  return answer.json();
}

export const askText = async (method, path, body) => (await send(method, path, body)).text();

// One event of a stream, from its lines.
function parsed(block) {
  const event = { name: 'message', data: '' };
  for (const line of block.split('\n')) {
    if (line.startsWith('event: ')) event.name = line.slice(7);
    else if (line.startsWith('data: ')) event.data += line.slice(6);
  }
  return event.data ? { name: event.name, data: JSON.parse(event.data) } : null;
}

async function listen(path, take, opened) {
  const answer = await send('GET', path);
  opened();
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    const events = blocks.map(parsed).filter(Boolean);
    if (events.length) take(events);
  }
}

// Listens for ever. A browser's EventSource sends no header, so there could be no token.
// `path` is a function: after a break it begins where it was.
export async function watch(path, take, changed) {
  for (;;) {
    try {
      await listen(path(), take, () => changed('live'));
      changed('lost');
    } catch (error) {
      changed(error.status === 403 ? 'refused' : 'lost');
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
