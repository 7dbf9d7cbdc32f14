/** Dates that are told by an offset: "yesterday", "last month", "two days ago", "the following year". */
import type { Calendar } from '../../model/index.ts';
import { monthAt, type Parsed } from './common.ts';
import type { Scan } from './scan.ts';
import type { Relative, Unit } from './types.ts';

export function fixedOffset(scan: Scan, at: number): Parsed<Relative> | null {
  const item = scan.item(at);
  const found = item?.means.offset;
  if (!item || !found) return null;
  return { expression: { type: 'relative', ...found, weekday: null, calendar: null }, start: at, end: item.end };
}

/** "last month", "الشهر الماضي", "the same year", "the following day". */
export function modified(scan: Scan, at: number, language: string): Parsed<Relative> | null {
  const item = scan.item(at);
  if (!item) return null;
  let unitAt = at;
  let modifier = modifierAt(scan, at);
  let end: number;
  if (modifier) {
    unitAt = scan.skip(item.end, 'article');
    if (scan.named(unitAt, 'unit-') === null) return null;
    end = scan.item(unitAt)?.end ?? unitAt + 1;
    // "هذا العام الماضي" and the like do not occur: one modifier is enough
  } else {
    if (scan.named(at, 'unit-') === null) return null;
    modifier = modifierAt(scan, item.end);
    if (!modifier) return null;
    if (language === 'en' || language === 'ru') return null;
    end = scan.item(item.end)?.end ?? item.end + 1;
  }
  const unit = scan.named(unitAt, 'unit-') as Unit;
  if (unit === 'hour' || unit === 'decade' || unit === 'century') return null;
  let { base } = modifier;
  const { offset } = modifier;
  if (unit === 'day' && base === 'now' && offset > 0) base = 'then';
  if (unit === 'day' && base === 'now' && offset < 0) return null;
  if (scan.count(end) && !scan.digits(end)) return null;
  const calendar = (scan.named(end, 'era-') as Calendar | null) ?? null;
  if (calendar) end = scan.item(end)?.end ?? end + 1;
  return { expression: { type: 'relative', base, unit, offset, weekday: null, calendar }, start: at, end };
}

function modifierAt(scan: Scan, at: number): { base: 'now' | 'then'; offset: number } | null {
  if (!scan.item(at)) return null;
  if (scan.has(at, 'last')) return { base: 'now', offset: -1 };
  if (scan.has(at, 'next')) return { base: 'now', offset: 1 };
  if (scan.has(at, 'this')) return { base: 'now', offset: 0 };
  if (scan.has(at, 'same')) return { base: 'then', offset: 0 };
  if (scan.has(at, 'following')) return { base: 'then', offset: 1 };
  if (scan.has(at, 'preceding')) return { base: 'then', offset: -1 };
  return null;
}

/** An offset of one unit, in either way of saying it. */
export function offset(scan: Scan, at: number, unit: Unit, language: string): Parsed<Relative> | null {
  const found = fixedOffset(scan, at) ?? modified(scan, at, language);
  return found?.expression.unit === unit ? found : null;
}

/** "two days ago", "قبل يومين", "двумя днями ранее", "two days later". */
export function counted(scan: Scan, at: number): Parsed<Relative> | null {
  let i = at;
  let order: 'ago' | 'later' | 'earlier' | null = null;
  for (const kind of ['ago', 'later', 'earlier'] as const)
    if (scan.has(i, `${kind}-pre`)) {
      order = kind;
      break;
    }
  const since = scan.has(i, 'since');
  const told = order !== null && scan.has(i, 'that');
  if (order) i = scan.item(i)?.end ?? i + 1;
  const amount = amountAt(scan, i);
  if (!amount) return null;
  let { end } = amount;
  let direction: 'ago' | 'later' | 'earlier';
  if (order) {
    const that = scan.skip(end, 'that');
    if (that > end) {
      if (order === 'ago') order = 'earlier';
      end = that;
    } else if (told) {
      // "قبل ذلك بيومين": the phrase itself holds "that"
    } else if (order === 'earlier') return null;
    else if (scan.has(end, 'of') || scan.has(end, 'clause')) return null;
    // "since two months" lasts; "since two days" is as good as a day
    if (since && amount.unit !== 'day' && amount.unit !== 'week' && amount.unit !== 'hour') return null;
    direction = order;
  } else {
    const kind = (['later', 'earlier', 'ago'] as const).find((code) => scan.has(end, code));
    if (!kind) return null;
    const after = scan.item(end)?.end ?? end + 1;
    if (scan.has(after, 'clause') || scan.has(after, 'of') || scan.has(after, 'from')) return null;
    // "چند روز پیش" is some days ago; a day needs its number or article
    if (scan.has(at - 1, 'vague')) return null;
    if (kind === 'ago' && amount.unit === 'day' && amount.alone && !scan.has(at - 1, 'article')) return null;
    direction = kind;
    end = after;
  }
  const offset = direction === 'later' ? amount.value : -amount.value;
  return {
    expression: {
      type: 'relative',
      base: direction === 'ago' ? 'now' : 'then',
      unit: amount.unit,
      offset,
      weekday: null,
      calendar: null,
    },
    start: at,
    end,
  };
}

interface Amount {
  value: number;
  unit: Unit;
  end: number;
  /** The unit stands without a number. */
  alone: boolean;
}

/** A number of units: "two days", "يومين", "a year" (the unit alone is one). */
function amountAt(scan: Scan, at: number): Amount | null {
  const dual = scan.named(at, 'dual-');
  if (dual !== null) return { value: 2, unit: dual as Unit, end: scan.item(at)?.end ?? at + 1, alone: false };
  let i = at;
  let value = 1;
  const alone = scan.named(at, 'unit-') !== null;
  if (!alone) {
    const number = scan.count(at);
    if (!number) return null;
    value = number.value;
    i = number.end;
  }
  const unit = scan.unit(i);
  if (unit === null || value > 999) return null;
  const end = scan.item(i)?.end ?? i + 1;
  // "before the year 2015", "after the month of March" are no amounts
  if (alone && (scan.digits(end) !== null || monthAt(scan, end) || scan.named(end, 'weekday-') !== null)) return null;
  return { value, unit: unit as Unit, end, alone };
}
