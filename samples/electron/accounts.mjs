// What the main process does, without a word of Electron: it is run on any machine.
import { DataForest } from 'gureum';

const OFFLINE = new Set(['Connect', 'Transport', 'Timeout']);

/** Keys from the app's own server, which knows who is logged in. No key is in the app. */
export function backend(address, session) {
  return async () => {
    const headers = { authorization: `Bearer ${await session()}` };
    const answer = await fetch(new URL('keys', address), { method: 'POST', headers, signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    const { accessKey, secretKey, expiresAt } = await answer.json();
    return { accessKey, secretKey, expiresAt: new Date(expiresAt) };
  };
}

/** The accounts of who is logged in. What was read last stays while something new is read, and where nothing can be read. */
export class Accounts {
  #client;
  #controller = new AbortController();
  #names = [];

  constructor(options) {
    this.#client = new DataForest({ timeoutMs: 20_000, ...options });
  }

  /** Reads them anew. Who asks twice gets one answer, the later one; the earlier one gets nothing. */
  async refresh() {
    this.pause();
    const { signal } = this.#controller;
    try {
      const names = [];
      for await (const account of this.#client.accounts.getList({}, { signal })) names.push(account.name);
      this.#names = names;
      return { names, isOffline: false };
    } catch (error) {
      if (signal.aborted) return undefined;
      // Errors cross to a page as plain values: Electron keeps only the text of one.
      const { kind, hint } = error;
      return { names: this.#names, isOffline: OFFLINE.has(kind), problem: { kind, message: error.message, hint } };
    }
  }

  /** For a machine that goes to sleep, or a window that is closed: the call ends and its socket is closed. */
  pause() {
    this.#controller.abort();
    this.#controller = new AbortController();
  }

  close() {
    this.pause();
    return this.#client.close();
  }
}
