/**
 * The codes of calendar.tsv: what a word or phrase means to the reader of dates. A closed list.
 *
 * Names
 * - `gregory-1` … `gregory-12`, `persian-1` …, `islamic-1` …: months
 * - `weekday-1` … `weekday-7`: days of the week, Monday first
 * - `era-gregory`, `era-persian`, `era-islamic`: words after a year that name its calendar
 * - `decade-2` … `decade-9`: "the twenties" … "the nineties" of the 20th century (`decade-2` too: of the 20th)
 *
 * Offsets, whole expressions (N from −9 to 9)
 * - `day-N`, `week-N`, `month-N`, `year-N`: counted from the day of publication: `day-0` today, `day--1` yesterday
 * - `then-day-N`, `then-week-N`, `then-month-N`, `then-year-N`: counted from the last date named: `then-day-1` "the day after"
 * - `overnight`: the night before the day of publication
 *
 * Units and what stands beside them
 * - `unit-hour`, `unit-day`, `unit-week`, `unit-month`, `unit-year`, `unit-decade`, `unit-century`: one of it
 * - `units-hour` … `units-century`: forms that go with a number or a list of years, never with a modifier ("last years")
 * - `dual-hour`, `dual-day`, `dual-week`, `dual-month`, `dual-year`: the unit with the number two in one word
 * - `last`, `next`, `this`: beside a unit, month or weekday, seen from the day of publication
 * - `same`, `following`, `preceding`: the same, seen from the last date named
 * - `ago`, `later`, `earlier`: after a number and unit; `ago-pre`, `later-pre`, `earlier-pre`: before them
 *   (`earlier-pre` counts only with `that` behind it: "за два дня до этого")
 * - `vague`: "some", before a unit
 * - `that`: makes "before two days" "two days before that"
 * - `clause`: a word that turns "after that" into a conjunction
 * - `within`: makes a number and unit a duration or a deadline
 * - `early`, `mid`, `late`: part of a year or month; `part`: part of a day
 *
 * Small words
 * - `in`, `since`, `until`, `from`, `to`, `between`, `and`, `of`
 * - `article`: words that may stand between and mean nothing here ("the")
 * - `prefix-and`, `prefix-in`: letters written as one with the next word; spelt with a final hyphen: `و-`
 *
 * Care
 * - `weak`: a name that is a common word too: a date only beside a day, a year, a modifier, a word for "month" or a preposition
 * - `weaker`: as `weak`, but a preposition is not enough
 * - `abbreviation`: counts only beside a number
 * - `not-date`: phrases with a name in them that are no dates ("Black Friday")
 * - `published`: a line with it and a date gives the day of publication ("Published: …")
 * - `fiscal`: a year beside this word is one of accounts, not when something happened ("fiscal year 2023")
 * - `name-before`, `name-after`: a date without a year beside this word is a name ("شارع 23 يوليو", "4 November Street")
 */
const FIXED = [
  'overnight',
  'last',
  'next',
  'this',
  'same',
  'following',
  'preceding',
  'ago',
  'later',
  'earlier',
  'ago-pre',
  'later-pre',
  'earlier-pre',
  'that',
  'vague',
  'clause',
  'within',
  'early',
  'mid',
  'late',
  'part',
  'in',
  'since',
  'until',
  'from',
  'to',
  'between',
  'and',
  'of',
  'article',
  'prefix-and',
  'prefix-in',
  'weak',
  'weaker',
  'abbreviation',
  'not-date',
  'published',
  'fiscal',
  'name-before',
  'name-after',
] as const;

const fixed: ReadonlySet<string> = new Set(FIXED);
const PATTERNS = [
  /^(gregory|persian|islamic)-([1-9]|1[0-2])$/,
  /^weekday-[1-7]$/,
  /^era-(gregory|persian|islamic)$/,
  /^decade-[2-9]$/,
  /^(then-)?(day|week|month|year)--?[0-9]$/,
  /^units?-(hour|day|week|month|year|decade|century)$/,
  /^dual-(hour|day|week|month|year)$/,
];

/** Whether calendar.tsv may use this code. */
export function isCalendarCode(code: string): boolean {
  return fixed.has(code) || PATTERNS.some((pattern) => pattern.test(code));
}

/** What may stand in the code column, for messages. */
export const CALENDAR_CODES = `${FIXED.join(', ')}, gregory-1…12, persian-1…12, islamic-1…12, weekday-1…7, era-gregory, era-persian, era-islamic, decade-2…9, day-N, week-N, month-N, year-N, then-day-N, then-week-N, then-month-N, then-year-N, unit-…, units-…, dual-…`;
