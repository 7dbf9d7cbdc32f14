/** One line of JSONL, or one text, → a raw report. */
import { createHash } from 'node:crypto';
import type { RawReport } from '../model/index.ts';
import { canonicalAddress } from '../text/address.ts';
import { contradicts, givenLanguage, languageOf } from './language.ts';
import type { Place, Sourced } from './source.ts';

/** `10 Aug 2023 …`, as feeds and mail write it. */
const MAIL_DATE = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3,9} \d{4} \d{2}:\d{2}/i;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=$|[T\s])/;

/**
 * The day of a date as sources give it, as ISO `YYYY-MM-DD`, or null when it is none.
 * A day is that of the date's own time zone: midnight in Tehran stays the same day.
 */
export function publishedDay(given: string): string | null {
  const text = given.trim();
  const iso = ISO_DATE.exec(text);
  let [year, month, day] = iso ? [iso[1], iso[2], iso[3]].map(Number) : [];
  if (!iso && MAIL_DATE.test(text)) {
    const named = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/i.exec(text);
    month = 1 + 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((named?.[2] ?? '').toLowerCase()) / 3;
    day = Number(named?.[1]);
    year = Number(named?.[3]);
  }
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

const FIELDS = ['url', 'title', 'outlet'] as const;

/**
 * A report from what a line of JSONL says: `{id, url, language or lang, published, title, outlet, text}`, of which only
 * `text` must be there; other fields are left alone. Without an id the report is named after its address, else its text.
 */
export async function* fromRecord(record: unknown, place: Place): AsyncGenerator<Sourced> {
  const refuse = (reason: string): Sourced => ({ kind: 'refused', ...place, reason });
  const warn = (reason: string): Sourced => ({ kind: 'warning', ...place, reason });
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    yield refuse(`not a JSON object: ${shown(record)}`);
    return;
  }
  const given = record as Record<string, unknown>;
  const { text } = given;
  if (typeof text !== 'string') {
    yield refuse(text === undefined ? 'no field "text"' : `"text" is not a string: ${shown(text)}`);
    return;
  }
  if (text.trim() === '') {
    yield refuse('the text is empty');
    return;
  }
  if (given.id !== undefined && given.id !== null && typeof given.id !== 'string' && typeof given.id !== 'number') {
    yield refuse(`"id" is neither a string nor a number: ${shown(given.id)}`);
    return;
  }
  const language = given.language ?? given.lang ?? null;
  if (language !== null && typeof language !== 'string') {
    yield refuse(`"language" is not a string: ${shown(language)}`);
    return;
  }
  const raw: RawReport = { id: '', text };
  for (const field of FIELDS) {
    const value = given[field];
    if (typeof value === 'string' && value !== '') raw[field] = value;
    else if (value !== undefined && value !== null && value !== '')
      yield warn(`"${field}" is not a string, and is left out: ${shown(value)}`);
  }
  const { published } = given;
  if (published !== undefined && published !== null && published !== '') {
    raw.published = typeof published === 'string' ? publishedDay(published) : null;
    if (raw.published === null)
      yield warn(
        `"published" is no date, and is left out: ${shown(published)} (allowed: 2024-05-31, 2024-05-31T08:00:00Z)`,
      );
  }
  const id = given.id === undefined || given.id === null ? '' : String(given.id).trim();
  raw.id = id !== '' ? id : idOf(raw);
  const other = language === null ? null : contradicts(text, givenLanguage(language));
  if (other !== null) yield warn(`given as ${language}, but the text is in another language, and is read as ${other}`);
  yield await withLanguage(raw, other === null ? language : null, place);
}

/** Completes a report: with its language, the given one or else that of its text, and with an id where it has none. */
export async function withLanguage(raw: RawReport, given: string | null, place: Place): Promise<Sourced> {
  const detected = given === null || given.trim() === '';
  const language = detected ? await languageOf(raw.text) : givenLanguage(given);
  return { kind: 'report', ...place, raw: { ...raw, id: raw.id || idOf(raw), language }, detected };
}

/** An id that the same report gets wherever and in whatever order it is read. */
export function idOf({ url, text }: RawReport): string {
  const address = url ? (canonicalAddress(url) ?? url) : '';
  return `r_${createHash('sha256').update(`${address}\u0000${text}`, 'utf16le').digest('hex').slice(0, 16)}`;
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
