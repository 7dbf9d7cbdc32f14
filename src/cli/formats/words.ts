/** How dates, factuality and parties are written for a person. */
import type { Claim, ClaimParty, DateCertainty, EventRecord, When } from '../../model/index.ts';

type Ends = Pick<When, 'from' | 'to'>;

/** A date as the timeline shows it; `~` marks one of which only the day of publication is known. */
export function datedText(when: Ends | null, certainty: DateCertainty | null): string {
  return certainty === 'published' ? `~${dateText(when)}` : dateText(when);
}

/** A range of days at the precision that it has: a day, a month, a year, or both ends. */
export function dateText(when: Ends | null): string {
  if (when === null || (when.from === null && when.to === null)) return 'undated';
  const { from, to } = when;
  if (from === null) return `until ${to}`;
  if (to === null) return `since ${from}`;
  if (from === to) return from;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const month = from.slice(0, 7);
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).getUTCDate();
  if (from === `${month}-01` && to === `${month}-${last}`) return month;
  if (to.startsWith(month)) return `${from}…${to.slice(8)}`;
  return to.startsWith(year) ? `${from}…${to.slice(5)}` : `${from}…${to}`;
}

type Sign = { glyph: string; word: string; colour: 'green' | 'yellow' | 'red' | 'cyan' | 'dim' };

const SIGNS: Record<EventRecord['factuality'], Sign> = {
  asserted: { glyph: '●', word: 'asserted', colour: 'green' },
  contested: { glyph: '◐', word: 'contested', colour: 'yellow' },
  future: { glyph: '◇', word: 'planned', colour: 'cyan' },
  alleged: { glyph: '○', word: 'alleged', colour: 'yellow' },
  hypothetical: { glyph: '◌', word: 'hypothetical', colour: 'dim' },
  negated: { glyph: '✕', word: 'denied', colour: 'red' },
};

export const signOf = (factuality: EventRecord['factuality']): Sign => SIGNS[factuality];

/** The signs and what they mean, for the foot of a list. */
export const LEGEND = Object.values(SIGNS)
  .map(({ glyph, word }) => `${glyph} ${word}`)
  .join('  ');

export const names = (parties: readonly ClaimParty[]) =>
  parties.map(({ name, sector }) => (sector === null ? name : `${name} (${sector})`)).join(', ');

/** Who does it to whom: `Iran → Belarus`, `Iran ↔ Belarus`, `Iran`. */
export function whoText({ actors, recipients, reciprocal }: Claim): string {
  if (recipients.length === 0)
    return actors.length > 0 ? names(actors).replaceAll(', ', reciprocal ? ' ↔ ' : ', ') : 'nobody named';
  return `${actors.length > 0 ? names(actors) : '?'} ${reciprocal ? '↔' : '→'} ${names(recipients)}`;
}

export const typeText = ({ type, modes }: Claim) => (modes.length > 0 ? `${type} (${modes.join(', ')})` : type);

export const plural = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
