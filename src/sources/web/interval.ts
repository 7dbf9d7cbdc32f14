/** When a feed is asked again. All times in seconds. */
import { createHash } from 'node:crypto';

/** A publisher may wish to be asked this seldom. */
const LONGEST_WISH = 24 * 3600;
/** A feed that brings nothing new is asked at least this often. */
const LAZIEST = 6 * 3600;
/** A feed that fails is asked at least this often. */
const LONGEST_BACKOFF = 24 * 3600;

/** Shortest time between two polls: what the user allows, and what the publisher wishes. */
function floor(least: number, wish: number | null): number {
  return Math.max(least, Math.min(wish ?? 0, LONGEST_WISH));
}

/**
 * The time until the next poll, after one that went well: shorter when there was something new, longer when not.
 *
 * @param before the time between the last two.
 * @param least what the user allows.
 * @param wish what the publisher wishes, or null.
 */
export function nextInterval(before: number, least: number, wish: number | null, isNew: boolean): number {
  const shortest = floor(least, wish);
  const wanted = isNew ? before / 2 : before * 1.5;
  return Math.round(Math.min(Math.max(wanted, shortest), Math.max(shortest, LAZIEST)));
}

/**
 * The time until the next attempt after failures in a row: twice as long each time, up to a day, and up to a fifth longer
 * or shorter, so that feeds which failed together do not come back together. The same for the same name and number.
 */
export function backoff(name: string, failures: number, first: number): number {
  const whole = Math.min(first * 2 ** Math.min(failures - 1, 20), LONGEST_BACKOFF);
  const share = createHash('sha256').update(`${failures} ${name}`).digest().readUInt32BE(0) / 2 ** 32;
  return Math.round(whole * (0.8 + 0.4 * share));
}
