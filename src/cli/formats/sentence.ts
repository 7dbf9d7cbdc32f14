/** An event as a sentence. */
import type { EventRecord } from '../../model/index.ts';

/** Who did what: `Belarus ↔ Iran: CONSULT in Tehran`. */
export function eventLine(event: EventRecord): string {
  const name = (code: string) => event.parties[code] ?? code;
  const parties =
    event.dyads.length > 0
      ? event.dyads.map((dyad) => dyad.split('-').map(name).join(' – '))
      : Object.values(event.parties);
  return `${parties.join(', ')}: ${event.type}${event.place ? ` in ${event.place}` : ''}`;
}
