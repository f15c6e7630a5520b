/** Times are texts as the service wrote them; reading them eagerly would fail a whole answer over one field. */

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)$/;

/**
 * The point in time that a text of the service names.
 *
 * Reads ISO 8601 dates with time and zone (`Z`, `+09:00`, `+0900`, `+09`). `undefined` for anything
 * else, also for a time without a zone: the vendors do not say which one they mean, and a guess
 * would be nine hours wrong in Korea.
 */
export function toDate(text: string | undefined | null): Date | undefined {
  const parts = typeof text === 'string' ? FORM.exec(text.trim()) : null;
  if (parts === null) return undefined;
  const part = (index: number): number => Number(parts[index] ?? '0');
  const millis = Number((parts[7] ?? '0').padEnd(3, '0').slice(0, 3));
  const local = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), millis);
  const date = new Date(local);
  // A day or an hour that does not exist moves on to another one.
  const exists = date.getUTCMonth() === part(2) - 1 && date.getUTCDate() === part(3);
  if (!exists || part(4) > 23 || part(5) > 59 || part(6) > 60) return undefined;
  const offset = (parts[9] === '-' ? -1 : 1) * (part(10) * 60 + part(11));
  return new Date(local - offset * 60_000);
}

/** When what began at `start` is over; `undefined` where nobody knows, or it has no end. */
export function endOf(start: string | null | undefined, seconds: number | null | undefined): Date | undefined {
  const begun = toDate(start);
  if (begun === undefined || typeof seconds !== 'number' || !(seconds >= 0)) return undefined;
  const end = new Date(begun.getTime() + seconds * 1000);
  return Number.isNaN(end.getTime()) ? undefined : end;
}
