/** One live line in a terminal that tells how a wait is going. */

import type { Progress } from './options';

/** Writes the same line again and again, and never more than the terminal is wide. */
export class ProgressLine {
  readonly #out: NodeJS.WriteStream | undefined;
  readonly #subject: string;
  #length = 0;

  constructor(token: string | undefined, wanted: boolean) {
    this.#out = wanted && isSeen() ? process.stderr : undefined;
    this.#subject = subjectOf(token);
  }

  show(progress: Progress): void {
    if (this.#out === undefined) return;
    const width = Math.max((this.#out.columns ?? 80) - 1, 1);
    const [soFar, pause] = [spoken(progress.elapsedMs), spoken(progress.nextPollInMs)];
    // The state and the times come first: they are what a narrow terminal must show.
    const state = progress.state ?? 'no state yet';
    const line = `${state}, ${soFar} so far, next look in ${pause} (${this.#subject})`.slice(0, width);
    this.#out.write(`\r${line.padEnd(Math.min(this.#length, width))}`);
    this.#length = line.length;
  }

  end(): void {
    if (this.#length > 0) this.#out?.write('\n');
    this.#length = 0;
  }
}

/** A time as people say it. */
function spoken(milliseconds: number): string {
  const whole = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

function isSeen(): boolean {
  const off = (process.env['GUREUM_PROGRESS'] ?? '').trim().toLowerCase();
  return process.stderr.isTTY === true && off !== '0' && off !== 'false';
}

function subjectOf(token: string | undefined): string {
  const wait = JSON.parse(token ?? '{}') as { wait?: string; resource?: string };
  return `${wait.wait ?? 'wait'} ${wait.resource ?? ''}`.trim();
}
