/** A claim for a person. */
import type { Claim, Report } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { styleFor } from '../terminal/style.ts';
import { isolated, oneLine, quoteBlock } from '../terminal/text.ts';
import type { Told } from './plover.ts';
import { datedText, dateText, signOf, typeText, whoText } from './words.ts';

/** The characters of a claim's evidence. */
export const quoteOf = (claim: Claim, text: string) => text.slice(claim.evidence.start, claim.evidence.end);

/** About as much as is read at a glance. */
const GLANCE = 280;
const BREAK = /\s/;

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

/** A claim in two lines: what it says, and the words that say it. */
export function claimText(claim: Claim, text: string, context: Context): string {
  const style = styleFor(context.out, context.env);
  const sign = signOf(claim.factuality);
  const said = claim.attribution.map(({ speaker }) => isolated(speaker)).join(' ← ');
  const head = [
    style[sign.colour](sign.glyph),
    datedText(claim.when, claim.when?.certainty ?? null),
    style.bold(typeText(claim)),
    whoText(claim),
    said && style.dim(`according to ${said}`),
    style.dim(isolated(claim.rule)),
  ];
  return `  ${head.filter(Boolean).join('  ')}\n${quoteBlock(excerptOf(claim, text), context.out.columns, '      ')}`;
}

/** All that a claim says, a field a line; what is not stated is left out. */
export function claimDetails(claim: Claim): [name: string, value: string][] {
  const { when, where } = claim;
  const quoted = ({ text }: { text: string }) => isolated(`“${oneLine(text)}”`);
  const rows: [string, string][] = [
    ['type', `${typeText(claim)}, quad ${claim.quad}, score ${claim.score}`],
    ['contexts', claim.contexts.join(', ')],
    ...claim.actors.map((party): [string, string] => [
      'actor',
      `${party.code} ${party.name}${party.sector ? ` ${party.sector}` : ''} ${quoted(party)}`,
    ]),
    ...claim.recipients.map((party): [string, string] => [
      'recipient',
      `${party.code} ${party.name}${party.sector ? ` ${party.sector}` : ''} ${quoted(party)}`,
    ]),
    ['reciprocal', claim.reciprocal ? 'yes' : ''],
    ...claim.persons.map((person): [string, string] => [
      'person',
      `${[person.name, person.role, person.of].filter(Boolean).join(', ')} ${quoted(person)}`,
    ]),
    [
      'when',
      when
        ? `${dateText(when)}, ${when.certainty}${when.calendar === 'gregory' ? '' : `, ${when.calendar} calendar`}${when.text ? ` ${quoted(when)}` : ''}`
        : '',
    ],
    ['where', where ? `${[where.name, where.country].filter(Boolean).join(', ')} ${quoted(where)}` : ''],
    ...claim.quantities.map((one): [string, string] => [
      'quantity',
      `${one.value} ${[one.unit ?? one.kind, one.of && isolated(one.of)].filter(Boolean).join(' of ')} ${quoted(one)}`,
    ]),
    ...claim.instruments.map((one): [string, string] => ['instrument', `${one.name} ${quoted(one)}`]),
    ['factuality', signOf(claim.factuality).word],
    ...claim.attribution.map((link): [string, string] => [
      'according to',
      `${isolated(link.speaker)}${link.code ? ` (${link.code})` : ''}, ${link.verb} ${quoted(link)}`,
    ]),
    ['rule', isolated(claim.rule)],
    ['confidence', claim.confidence.toFixed(2)],
  ];
  return rows.filter(([, value]) => value !== '');
}
