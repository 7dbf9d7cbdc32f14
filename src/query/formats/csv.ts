/** Events as comma-separated values (RFC 4180): one row an event, for a spreadsheet. */
import type { EventRecord } from '../../model/index.ts';

/** A value as a CSV field; a leading =, +, - or @ is kept from being taken for a formula. */
function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS: readonly [name: string, value: (event: EventRecord, told: Line) => string | number | null][] = [
  ['id', (event) => event.id],
  ['from', (event) => event.when?.from ?? null],
  ['to', (event) => event.when?.to ?? null],
  ['type', (event) => event.type],
  ['factuality', (event) => event.factuality],
  ['summary', (_, told) => told.sentence],
  ['dyads', (event) => event.dyads.join(' ')],
  ['parties', (event) => Object.keys(event.parties).sort().join(' ')],
  ['place', (event) => event.place],
  ['persons', (event) => event.fields.persons.values.map(({ value }) => value).join('; ')],
  ['disputed', (event) => event.disputed.join(' ')],
  ['reports', (event) => event.reports.length],
  ['origins', (event) => event.origins.join('; ')],
  ['languages', (event) => event.languages.join(' ')],
  ['outlets', (event) => event.outlets.join('; ')],
  ['first_reported', (event) => event.firstReported],
  ['last_reported', (event) => event.lastReported],
  ['quote', (_, told) => told.quote],
  ['quote_report', (_, told) => told.report],
];

/** What a row says beside the event's own fields. */
export interface Line {
  sentence: string;
  quote: string | null;
  report: string | null;
}

export const csvHeader = () => `${COLUMNS.map(([name]) => name).join(',')}\r\n`;

export const csvLine = (event: EventRecord, told: Line) =>
  `${COLUMNS.map(([, value]) => field(value(event, told))).join(',')}\r\n`;
