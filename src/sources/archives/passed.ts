/** What of an archive is not read, and why: one line a file tells of it. */

import { warning } from '../item.ts';
import type { Place, Refusal } from '../source.ts';

/** Counts what is passed over by kind. */
export class PassedOver {
  readonly #kinds = new Map<string, number>();

  /** `kind` reads well behind a number: `of status 404`, `image`. */
  add(kind: string): void {
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
  }

  /** `passed over 120 records: 80 of status 404, 40 images`; nothing when nothing was. `behind`: since where, if not all. */
  *told(place: Place, noun: string, behind = ''): Generator<Refusal & { kind: 'warning' }> {
    const kinds = [...this.#kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return;
    const shown = kinds
      .slice(0, MOST)
      .map(([kind, count]) => `${count} ${kind}${count !== 1 && NOUNS.has(kind) ? 's' : ''}`);
    const others = kinds.slice(MOST).reduce((sum, [, count]) => sum + count, 0);
    if (others > 0) shown.push(`${others} of other kinds`);
    yield warning(place, `passed over ${total} ${noun}${total === 1 ? '' : 's'}${behind}: ${shown.join(', ')}`);
  }
}

/** Kinds that a line names. */
const MOST = 12;

const GROUPS: Record<string, string> = { image: 'image', video: 'video', audio: 'recording', font: 'font' };
const NOUNS = new Set([...Object.values(GROUPS), 'revisit']);

/** What to call bytes of a media type that nothing reads: `image`, `of type text/css`. */
export const kindOf = (type: string) =>
  GROUPS[type.split('/', 1)[0] as string] ?? (type === '' ? 'of no known type' : `of type ${type.slice(0, 60)}`);
