/** The dates of a whole report, each resolved with what the report has named before it. */
import type { When } from '../../model/index.ts';
import { dayOfIso } from '../../text/calendars.ts';
import type { DateReader } from './index.ts';
import type { DateAnchors, DateMention } from './types.ts';

/** Days that a date may span to stand in for the day of publication. */
const NEAR_SPAN = 31;

/**
 * Anchors after a mention. `last` moves with every date that is not background; `latest` only with days and months,
 * and only forward, since "last March" counts from when the report was written and that is after what it tells.
 */
export function follow(anchors: DateAnchors, mention: DateMention, when: When | null): DateAnchors {
  if (!when?.from || !when.to || mention.background) return anchors;
  const last = { from: when.from, to: when.to };
  const near = span(last.from, last.to) <= NEAR_SPAN;
  const latest = near && (!anchors.latest || last.to > anchors.latest.to) ? last : (anchors.latest ?? null);
  return { ...anchors, last, latest };
}

export interface ReportDates {
  /** A day that the report cannot be older than, known from elsewhere. */
  since?: string | null;
  /** Where the lead ends: a weekday may count from the first day that is named before, "on Tuesday" from "Thursday 18 January 2024". */
  leadEnd?: number;
  /** Told of each mention how it was resolved; of some twice. */
  trace?: (mention: number, anchors: DateAnchors, when: When | null) => void;
}

/**
 * Resolves the mentions of a report, given in reading order; the answers come in the same order. Without a day of
 * publication, what stands before the first date that can be known ("last February … on 6 March 2023") is tried again
 * with it.
 */
export function resolveReport(
  reader: DateReader,
  mentions: readonly DateMention[],
  published: string | null,
  { since = null, leadEnd = Number.POSITIVE_INFINITY, trace }: ReportDates = {},
): (When | null)[] {
  const out: (When | null)[] = [];
  const notBefore = published === null ? latestYear(reader, mentions, since) : null;
  let anchors: DateAnchors = { published, last: null, latest: null, notBefore, lead: null };
  let first: DateAnchors['latest'] = null;
  for (const [i, mention] of mentions.entries()) {
    const when = reader.resolve(mention, anchors);
    trace?.(i, anchors, when);
    out.push(when);
    anchors = follow(anchors, mention, when);
    if (!first && when?.certainty === 'stated') first = anchors.latest ?? null;
    if (!anchors.lead && mention.kind === 'day' && mention.start < leadEnd && !mention.background && when?.from)
      anchors = { ...anchors, lead: when.from };
  }
  const { lead } = anchors;
  const near = first ?? anchors.latest ?? null;
  if (published === null && near)
    for (const [i, mention] of mentions.entries()) {
      const shifted = isShifted(mention) || mention.kind === 'weekday';
      if (out[i] || !(shifted || lacksYear(mention))) continue;
      const again = shifted ? { published, last: null, latest: near, lead } : { published, last: near };
      out[i] = reader.resolve(mention, again);
      trace?.(i, again, out[i] ?? null);
    }
  return out;
}

/** The latest day that a year of the report begins on, what is only to be reached by then left out; or `since`. */
function latestYear(reader: DateReader, mentions: readonly DateMention[], since: string | null): string | null {
  let latest = since;
  for (const mention of mentions) {
    if (mention.edge === 'until' || mention.kind === 'decade') continue;
    const when = reader.resolve(mention, { published: null, last: null });
    if (when?.certainty === 'stated' && when.from && (latest === null || when.from > latest)) latest = when.from;
  }
  return latest;
}

/** "6 March", "in March" without a year. */
function lacksYear({ expression }: DateMention): boolean {
  return expression.type === 'point' && expression.year === null && !expression.yearOffset && expression.shift === null;
}

/** "last March", "last year": counts from the moment of writing, in months or years. */
function isShifted(mention: DateMention): boolean {
  const { expression } = mention;
  return (
    (expression.type === 'point' && expression.shift === 'last') ||
    (expression.type === 'relative' && expression.base === 'now')
  );
}

function span(from: string, to: string): number {
  return (dayOfIso(to) ?? 0) - (dayOfIso(from) ?? 0) + 1;
}
