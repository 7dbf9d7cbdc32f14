/** Claims with the words that say them. */
import type { Claim, EventRecord, Report } from '../../model/index.ts';
import type { Told } from './plover.ts';

/** The characters of a claim's evidence. */
export const quoteOf = (claim: Claim, text: string) => text.slice(claim.evidence.start, claim.evidence.end);

/** About as much as is read at a glance. */
const GLANCE = 280;
const BREAK = /\s/;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * A claim's evidence for a list: all of it when it is short, else the part around the words that name the act, cut
 * between words and marked with … where something is left out.
 */
export function excerptOf(claim: Claim, text: string): string {
  const { evidence, trigger } = claim;
  if (evidence.end - evidence.start <= GLANCE) return oneLine(quoteOf(claim, text));
  const middle = Math.round((trigger.start + trigger.end) / 2);
  let start = Math.max(evidence.start, Math.min(middle - GLANCE / 2, evidence.end - GLANCE));
  let end = Math.min(evidence.end, start + GLANCE);
  while (start > evidence.start && !BREAK.test(text[start - 1] as string)) start--;
  while (end < evidence.end && !BREAK.test(text[end] as string)) end++;
  const part = oneLine(text.slice(start, end));
  return `${start > evidence.start ? '… ' : ''}${part}${end < evidence.end ? ' …' : ''}`;
}

/** A claim with its report and its words. */
export const toldIn = (report: Report, claim: Claim): Told => ({
  claim,
  report,
  quote: quoteOf(claim, report.text),
  excerpt: excerptOf(claim, report.text),
});

/**
 * The quotes to show under an event: the first of each language, those that say it happened as the event says before
 * others, and the shorter before the longer, since a headline says it best.
 */
export function quotesOf(event: EventRecord, told: readonly Told[]): Told[] {
  const rank = ({ claim, quote }: Told) => (claim.factuality === event.factuality ? 0 : 1000) + quote.length;
  const chosen = new Map<string, Told>();
  for (const one of [...told].sort((a, b) => rank(a) - rank(b)))
    if (!chosen.has(one.report.language)) chosen.set(one.report.language, one);
  return [...chosen.values()];
}
