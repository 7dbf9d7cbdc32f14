/** A claim for a person. */
import type { Claim } from '../../model/index.ts';
import { excerptOf } from '../../query/formats/told.ts';
import type { Context } from '../context.ts';
import { styleFor } from '../terminal/style.ts';
import { isolated, oneLine, quoteBlock } from '../terminal/text.ts';
import { datedText, dateText, signOf, typeText, whoText } from './words.ts';

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
