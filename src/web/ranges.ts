/** Days in the calendar, digits and words of the reader, no more exact than they are known. */
import type { DateCertainty, DateRange } from '../model/index.ts';
import { CALENDARS, type Calendar, type Language, localeOf, type Settings } from './settings.tsx';

type Chosen = Pick<Settings, 'language' | 'calendar'>;
/** What is written of a range: whole years and whole months of the calendar by their names alone. */
type Grain = 'day' | 'month' | 'year';

const FIELDS: Record<Grain, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Names beside marks and in narrow places: `2023`, `Aug`, `3 Aug`, and `Aug 2023` where a month stands alone. */
const SHORT = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
  monthOfYear: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The months of the solar year in Arabic: browsers spell them as nobody does. */
export const SOLAR_IN_ARABIC: readonly string[] = [
  'فروردين',
  'أرديبهشت',
  'خرداد',
  'تير',
  'مرداد',
  'شهريور',
  'مهر',
  'آبان',
  'آذر',
  'دي',
  'بهمن',
  'إسفند',
];

const UNDATED: Record<Language, string> = {
  en: 'undated',
  ar: 'بلا تاريخ',
  fa: 'بی‌تاریخ',
  ru: 'без даты',
};

const ABOUT: Record<Language, (day: string) => string> = {
  en: (day) => `about ${day}`,
  ar: (day) => `نحو ${day}`,
  fa: (day) => `حدود ${day}`,
  // Shortened, it governs no case: names of months alone are given in the nominative.
  ru: (day) => `ок. ${day}`,
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** So many texts are kept: a view writes the same days again whenever it is drawn. */
const MOST = 5000;
const texts = new Map<string, string>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/**
 * A range of ISO days as the reader would write it: `2 August 2023`, `1–20 March 2023`, `March 2023`, `2023`. What is a
 * whole month or year of another calendar reaches over months of this one, and no days are made up for its ends. For
 * null: that there is no date. A day that is only that of publication is `about` it.
 */
export function rangeIn(chosen: Chosen, range: DateRange | null, dated: DateCertainty | null = null): string {
  if (range === null) return UNDATED[chosen.language];
  const [first, last] = [dayOf(range.from), dayOf(range.to)];
  if (first === null || last === null) return `${range.from} – ${range.to}`;
  const text = kept(chosen, first, last);
  return dated === 'published' ? ABOUT[chosen.language](text) : text;
}

/** One ISO day; what is none stays as it is. */
export function dayIn(chosen: Chosen, iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : kept(chosen, day, day);
}

function kept(chosen: Chosen, first: Date, last: Date): string {
  const key = `${chosen.language} ${chosen.calendar} ${first.valueOf()} ${last.valueOf()}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = written(chosen, first, last);
  if (texts.size >= MOST) texts.clear();
  texts.set(key, text);
  return text;
}

/** A range in the calendars that the reader has not chosen; none of what is no range of days. */
export function otherCalendars(range: DateRange, chosen: Chosen): { calendar: Calendar; text: string }[] {
  if (dayOf(range.from) === null || dayOf(range.to) === null) return [];
  return CALENDARS.filter((one) => one !== chosen.calendar).map((calendar) => ({
    calendar,
    text: rangeIn({ language: chosen.language, calendar }, range),
  }));
}

/** The year, month or day in which an ISO day lies, as short as it can be said. */
export function shortIn(chosen: Chosen, iso: string, what: keyof typeof SHORT): string {
  const day = dayOf(iso);
  return day === null ? iso : textOf(chosen, SHORT[what], day, day);
}

function written(chosen: Chosen, first: Date, last: Date): string {
  return textOf(chosen, FIELDS[first < last ? shownGrain(chosen.calendar, first, last) : 'day'], first, last);
}

function textOf(chosen: Chosen, fields: Intl.DateTimeFormatOptions, first: Date, last: Date): string {
  // Of a month and its year alone, Persian patterns put the year first, as nobody writes it.
  const apart = chosen.language === 'fa' && fields.year !== undefined && fields.month !== undefined && !fields.day;
  const format = formatOf(localeOf(chosen), apart ? { ...fields, day: 'numeric' } : fields);
  const parts = spelled(chosen, withoutEra(format.formatRangeToParts(first, last)), first, last);
  const shown = apart ? parts.filter(({ type }, i) => type !== 'day' && parts[i - 1]?.type !== 'day') : parts;
  const text = shown.map(({ value }) => value).join('');
  // Russian need not say that a year is one.
  return (chosen.language === 'ru' ? text.replace(/\sгг?\./g, '') : text).trim();
}

type Parts = ReturnType<Intl.DateTimeFormat['formatRangeToParts']>;

function spelled({ language, calendar }: Chosen, parts: Parts, first: Date, last: Date): Parts {
  if (language !== 'ar' || calendar !== 'persian') return parts;
  const nameIn = (date: Date) => SOLAR_IN_ARABIC[numbersOf(calendar, date).month - 1];
  return parts.map((part) =>
    part.type === 'month' ? { ...part, value: nameIn(part.source === 'endRange' ? last : first) ?? part.value } : part,
  );
}

function shownGrain(calendar: Settings['calendar'], first: Date, last: Date): Grain {
  // No month of any calendar is shorter: most ranges need not be looked at in each of them.
  if (last.valueOf() - first.valueOf() < 27 * 86_400_000) return 'day';
  const own = grainOf(calendar, first, last);
  const elsewhere = own === 'day' && CALENDARS.some((other) => grainOf(other, first, last) !== 'day');
  return elsewhere ? 'month' : own;
}

/** Whether a range is made of whole years or months of a calendar. */
function grainOf(calendar: Settings['calendar'], first: Date, last: Date): Grain {
  const [start, after] = [numbersOf(calendar, first), numbersOf(calendar, new Date(last.valueOf() + 86_400_000))];
  if (start.day !== 1 || after.day !== 1) return 'day';
  return start.month === 1 && after.month === 1 ? 'year' : 'month';
}

function numbersOf(calendar: Settings['calendar'], date: Date): { day: number; month: number } {
  const parts = formatOf(localeOf({ language: 'en', calendar }), { day: 'numeric', month: 'numeric' }).formatToParts(
    date,
  );
  const number = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  return { day: number('day'), month: number('month') };
}

/** The reader has chosen the calendar: its era would only say so again. */
function withoutEra(parts: Parts): Parts {
  return parts.filter(({ type }, i) => type !== 'era' && !(type === 'literal' && parts[i + 1]?.type === 'era'));
}

function dayOf(iso: string): Date | null {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.valueOf()) ? null : date;
}
