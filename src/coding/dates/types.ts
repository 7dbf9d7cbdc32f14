/** Date expressions as they are read, before they are resolved. */
import type { Calendar, DateRange, LanguageCode, Quote } from '../../model/index.ts';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
/** Where an expression counts from: the moment of publication, or the last date named. */
export type Base = 'now' | 'then';
/** A modifier beside a month, weekday or unit. `same` counts from the last date named. */
export type Shift = 'last' | 'next' | 'this' | 'same';

/** A year, month of a year or day of a month, in its own calendar. */
export interface Point {
  type: 'point';
  calendar: Calendar;
  year: number | null;
  /** "of last year": the year as an offset. */
  yearOffset: { base: Base; offset: number } | null;
  month: number | null;
  day: number | null;
  /** Last day of "6–10 March". */
  lastDay: number | null;
  weekday: number | null;
  shift: Shift | null;
  /** Day and month in digits may be the other way round, `3/4/2021`: `guess` where the language has a usual order. */
  either?: 'guess' | 'unknown';
}

export interface Relative {
  type: 'relative';
  base: Base;
  unit: Unit;
  offset: number;
  weekday: number | null;
  /** Calendar that the words name ("سال گذشته میلادی"). */
  calendar: Calendar | null;
}

export interface Weekday {
  type: 'weekday';
  weekday: number;
  shift: Shift | null;
  /** "Tuesday of last week". */
  weekOffset: number | null;
}

export interface Overnight {
  type: 'overnight';
}

export interface Decade {
  type: 'decade';
  calendar: Calendar;
  year: number;
}

export type Simple = Point | Relative | Weekday | Overnight | Decade;

export interface Between {
  type: 'range';
  from: Simple;
  to: Simple;
}

export type Expression = Simple | Between;

/** What kind of expression a mention is: the finest unit that it names. */
export type DateKind = 'day' | 'weekday' | 'week' | 'month' | 'year' | 'decade' | 'relative' | 'range';

/** A date expression in a sentence. */
export interface DateMention extends Quote {
  tokenFrom: number;
  /** Index after the last token. */
  tokenTo: number;
  kind: DateKind;
  expression: Expression;
  /** `since`: only the start is meant; `until`: only the end. */
  edge: 'since' | 'until' | null;
  /**
   * Not the time of what the sentence tells but of something it mentions: "since 1999", "the 2015 deal", "the 1990s",
   * "by 2030". Such a date is a poor anchor for later ones.
   */
  background: boolean;
}

export interface DateAnchors {
  /** ISO day of publication, or null. */
  published: string | null;
  /** The last date range named before in the report, or null. */
  last: DateRange | null;
  /**
   * The latest day or month named so far in the report: stands in for the day of publication where that is not known
   * ("last March"). Where it is not given, `last` is used.
   */
  latest?: DateRange | null;
  /**
   * ISO day that the report cannot be older than, as far as it says: the latest year that it names, or the day on which
   * one whom it names took office. Settles the year of "Thursday 23 October" where there is no better anchor.
   */
  notBefore?: string | null;
  /** ISO day that the lead of the report names first: weekdays of a report whose day is unknown count from it. */
  lead?: string | null;
}

export interface DateOptions {
  language: LanguageCode;
  /** Calendars that a bare year of that calendar's size may belong to, besides Gregorian. */
  calendars?: readonly Calendar[];
  /** How `3/4/2023` is read: day first, month first, or not at all. Default: day first, in English not at all. */
  numeric?: 'day-first' | 'month-first' | 'unknown';
  /** Whether a day may follow its month ("March 5"). Default: in English only. */
  monthBeforeDay?: boolean;
}
