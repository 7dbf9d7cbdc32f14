/** The day of publication where nobody gives it: from a report's address, a crawler's header, a line with a date, a dateline. */
import type { LanguagePack, Report, Sentence, Skipped } from '../model/index.ts';
import { dayOfIso } from '../text/calendars.ts';
import { tokenize } from '../text/tokens.ts';
import type { DateMention, DateReader } from './dates/index.ts';

/** Lines at the head of a text among which the day is looked for, up to the first that is prose. */
const HEAD = 12;
/** A line of more characters is prose; of it only this much is read, for a dateline. */
const MOST_CHARACTERS = 200;
/** How many tokens besides its date a line of a page's head may have. */
const MOST_BESIDE = 8;
/** Tokens of a dateline before its date: "ЕРЕВАН, 16 июля. Агентство". */
const MOST_BEFORE = 4;
/** Tokens behind the date of a dateline up to the dash or full stop that closes it. */
const MOST_BEHIND = 8;
/** Days from the last day that a report names exactly to that of its dateline, which has no year. */
const SOON = 120;

/** A date in an address: `/2024/08/21/`, `/20240821/`, `/2024-08-21`. */
const IN_ADDRESS = /\/(20\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|\s)/;
const ADDRESS = /https?:\/\/\S+/;

/**
 * `report` with its day of publication, when it was not given and the report, or a line beside it, says it; else `report`
 * itself. `dates`: the dates of the report, asked for when a dateline without a year must be dated by them.
 */
export function withPublication(
  report: Report,
  pack: LanguagePack,
  reader: DateReader,
  skipped: readonly Skipped[],
  dates: () => readonly DateMention[],
  datelines: readonly string[],
): Report {
  if (report.published) return report;
  const beside = besideText(datelines, pack, reader);
  if (beside) return { ...report, published: beside, publishedFrom: 'page' };
  const head = headLines(report.text, pack, reader, skipped);
  const day = fromHead(head, reader);
  if (day) return { ...report, published: day, publishedFrom: 'text' };
  const address = inAddress(report.url) ?? inAddress(ADDRESS.exec(report.text.slice(0, 1000))?.[0] ?? null);
  if (address) return { ...report, published: address, publishedFrom: 'page' };
  const dateline = fromDateline(head, reader, dates);
  return dateline ? { ...report, published: dateline, publishedFrom: 'text' } : report;
}

/** "May 3, 2024" as programs write it in languages that say the day first. */
const MONTH_FIRST = /(\p{L}[\p{L}\p{M}]+)\s+(\p{Nd}{1,2})\s*[,،]\s*(\p{Nd}{4})/u;
/** What parts one date of a line from the next: the same day in another calendar, or the day of a correction. */
const PARTS = /\s+[-–—]\s+|\s*[|•]\s*/;

/**
 * The first exact day in the lines that a source found beside the text. Where a line gives it in two calendars, the lunar
 * one counts less: its months begin when the moon is seen.
 */
function besideText(lines: readonly string[], pack: LanguagePack, reader: DateReader): string | null {
  for (const line of lines) {
    let lunar: string | null = null;
    for (const part of new Set([line, ...line.split(PARTS), line.replace(MONTH_FIRST, '$2 $1 $3')])) {
      const tokens = tokenize(part, 0, part.length, pack.joins);
      const sentence: Sentence = { start: 0, end: part.length, paragraph: 0, tokens };
      for (const mention of reader.find(sentence, part)) {
        const day = exactDay(mention, reader);
        if (day === null) continue;
        if (mention.expression.type !== 'point' || mention.expression.calendar !== 'islamic') return day;
        lunar ??= day;
      }
    }
    if (lunar !== null) return lunar;
  }
  return null;
}

/** The day that a date names by itself, or null. */
function exactDay(mention: DateMention, reader: DateReader): string | null {
  if (mention.kind !== 'day') return null;
  const when = reader.resolve(mention, { published: null, last: null });
  return when?.from && when.from === when.to && when.certainty === 'stated' ? when.from : null;
}

interface Line {
  sentence: Sentence;
  mention: DateMention | null;
  prose: boolean;
}

function headLines(text: string, pack: LanguagePack, reader: DateReader, skipped: readonly Skipped[]): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length && lines.length < HEAD; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const prose = end - start > MOST_CHARACTERS;
    const caption = skipped.some(
      (span) => span.start < end && start < span.end && (span.why === 'caption' || span.why === 'related'),
    );
    const tokens =
      end > start && !caption ? tokenize(text, start, Math.min(end, start + MOST_CHARACTERS), pack.joins) : [];
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) {
      const sentence: Sentence = { start: first.start, end: last.end, paragraph: lines.length, tokens };
      lines.push({ sentence, mention: reader.find(sentence, text)[0] ?? null, prose });
    }
    if (prose) break;
    start = end + 1;
  }
  return lines;
}

/** A line with little else than a date in it, or a crawler's header ("date 2025-08-20 …"). */
function fromHead(lines: readonly Line[], reader: DateReader): string | null {
  let first: string | null = null;
  for (const { sentence, mention, prose } of lines) {
    if (mention?.kind !== 'day') continue;
    const header = mention.tokenFrom <= 1 && sentence.tokens[0]?.norm === 'date';
    const others = sentence.tokens.length - (mention.tokenTo - mention.tokenFrom);
    if (!header && (prose || others > MOST_BESIDE)) continue;
    const when = reader.resolve(mention, { published: null, last: null });
    if (!when?.from || when.from !== when.to || when.certainty !== 'stated') continue;
    // a page may also say what day it is, or when it was first put up
    if (header || reader.tellsPublication(sentence)) return when.from;
    first ??= when.from;
  }
  return first;
}

function inAddress(url: string | null): string | null {
  const found = url === null ? null : IN_ADDRESS.exec(url);
  const day = found && `${found[1]}-${found[3]}-${found[4]}`;
  return day && dayOfIso(day) !== null ? day : null;
}

/**
 * "Москва. 10 марта. INTERFAX.RU – …": a day without a year. The year is that of the last day which the report names
 * exactly, when the dateline follows soon after; of an older report the text does not say how old it is.
 */
function fromDateline(lines: readonly Line[], reader: DateReader, dates: () => readonly DateMention[]): string | null {
  const line = lines.find(({ mention }) => mention?.kind === 'day' && mention.expression.type === 'point');
  if (!line?.mention || line.mention.tokenFrom > MOST_BEFORE || line.mention.tokenFrom === 0) return null;
  const behind = line.sentence.tokens.slice(line.mention.tokenTo, line.mention.tokenTo + MOST_BEHIND);
  if (!/^[-–—.,(/]$/.test(behind[0]?.norm ?? '') || !behind.some(({ norm }) => /^[-–—/]+$/.test(norm))) return null;
  const whole = exactDay(line.mention, reader);
  if (whole !== null) return whole;
  let last: string | null = null;
  for (const mention of dates()) {
    if (mention.kind !== 'day') continue;
    const when = reader.resolve(mention, { published: null, last: null });
    if (when?.certainty === 'stated' && when.from && (last === null || when.from > last)) last = when.from;
  }
  const known = last === null ? null : dayOfIso(last);
  if (last === null || known === null) return null;
  for (const year of [Number(last.slice(0, 4)), Number(last.slice(0, 4)) + 1]) {
    const { expression } = line.mention;
    if (expression.type !== 'point' || expression.calendar !== 'gregory') return null;
    const when = reader.resolve(
      { ...line.mention, expression: { ...expression, year } },
      { published: null, last: null },
    );
    const day = when?.from && when.from === when.to ? dayOfIso(when.from) : null;
    if (day !== null && day >= known && day - known <= SOON) return when?.from ?? null;
  }
  return null;
}
