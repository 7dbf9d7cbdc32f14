/** Names of the months of all calendars in all languages of the desk, as somebody may type them. */
import { SOLAR_IN_ARABIC } from '../ranges.ts';
import { CALENDARS, type Calendar, localeOf } from '../settings.tsx';

export interface Month {
  calendar: Calendar;
  /** From 1. */
  month: number;
}

/** The languages of the desk, and the other names that months have in Arabic and in Dari. */
const LOCALES = ['en', 'ar', 'ar-SY', 'ar-MA', 'ar-DZ', 'fa', 'fa-AF', 'ru'];

/** What stands beside the parts of a date and says nothing of its own, folded. */
const IDLE = new Set(
  'of the st nd rd th ad ce ah ap sh hijri год года году гг سنه عام سال ماه شهر مورخ روز یوم میلادی هجری شمسی قمری'.split(
    ' ',
  ),
);

/** A word without what is written in more than one way: marks, hamzas, forms of ya and kaf, the Arabic article. */
export function foldedWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}]|\p{Lm}/gu, '')
    .replace(/^ذی/, 'ذو')
    .replace(/ال/g, '');
}

const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2' };

/** Words as one name, without what says nothing: so that `Rabi I` is not `Rab. II`. */
function keyOf(words: readonly string[], idle: ReadonlySet<string>): string {
  return words
    .map(foldedWord)
    .filter((word) => !idle.has(word))
    .map((word) => NUMERALS[word] ?? (word.length > 1 ? word : ''))
    .join('');
}

interface Names {
  months: Map<string, Month[]>;
  idle: Set<string>;
}

let made: Names | null = null;

/** Made when a name is first typed: it takes some milliseconds. */
function names(): Names {
  if (made) return made;
  const months = new Map<string, Month[]>();
  const idle = new Set(IDLE);
  const add = (name: string, month: Month) => {
    const key = keyOf(name.split(/\s+/), IDLE);
    const known = months.get(key) ?? [];
    if (!known.some((one) => one.calendar === month.calendar && one.month === month.month))
      months.set(key, [...known, month]);
  };
  for (const locale of LOCALES) {
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++) idle.add(foldedWord(weekday.format(Date.UTC(2023, 0, day))));
    for (const calendar of CALENDARS) addMonths(locale, calendar, add);
  }
  SOLAR_IN_ARABIC.forEach((name, i) => void add(name, { calendar: 'persian', month: i + 1 }));
  made = { months, idle };
  return made;
}

function addMonths(locale: string, calendar: Calendar, add: (name: string, month: Month) => void): void {
  const options = { calendar: localeOf({ language: 'en', calendar }).match(/-ca-(.+)-nu/)?.[1], timeZone: 'UTC' };
  const numeric = new Intl.DateTimeFormat('en', { ...options, month: 'numeric' });
  // Beside a day, a month has another form than alone.
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { ...options, month }),
    new Intl.DateTimeFormat(locale, { ...options, month, day: 'numeric' }),
  ]);
  // A year and more in steps that are shorter than any month.
  for (let day = 0; day < 400; day += 14) {
    const date = Date.UTC(2023, 0, 1 + day);
    const partOf = (format: Intl.DateTimeFormat) =>
      format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
    const month = Number(partOf(numeric));
    for (const format of formats) add(partOf(format), { calendar, month });
  }
}

/** Fewest letters that stand for the whole of a name. */
const SHORTEST = 3;

/**
 * The month that words name, whole or by its first letters. Where calendars have months of one name, that of the calendar
 * chosen; null where no month or more than one is meant, undefined where no word is there that says anything.
 */
export function monthNamed(words: readonly string[], chosen: Calendar): Month | null | undefined {
  const { months, idle } = names();
  const name = keyOf(words, idle);
  if (name === '') return undefined;
  const found =
    months.get(name) ??
    (name.length < SHORTEST ? [] : [...months].flatMap(([key, list]) => (key.startsWith(name) ? list : [])));
  const own = found.filter(({ calendar }) => calendar === chosen);
  const [first, ...others] = own.length > 0 ? own : found;
  if (!first || others.some(({ calendar, month }) => calendar !== first.calendar || month !== first.month)) return null;
  return first;
}
