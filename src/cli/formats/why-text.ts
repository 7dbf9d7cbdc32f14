/** Why a report gives the claims that it gives, for a person: what was seen and decided, sentence by sentence. */
import type { Explanation, TracedAct, TracedSentence, TraceStep } from '../../coding/index.ts';
import type { Claim } from '../../model/index.ts';
import { CommandError, type Context, EXIT } from '../context.ts';
import { styleFor } from '../terminal/style.ts';
import { columnsOf, isolated, oneLine, quoteBlock } from '../terminal/text.ts';
import { claimText } from './claim-text.ts';
import { dateText } from './words.ts';

/** What is shown: one claim, the sentences at a place, or all sentences. */
export interface WhyOptions {
  claim?: string;
  /** An offset in the text, or words of it. */
  at?: string;
}

/** The part of an explanation that was asked for. Throws CommandError for a place that is not in the text. */
export function narrowed(explanation: Explanation, { claim, at }: WhyOptions): Explanation {
  const { document, claims, sentences, skipped, notes } = explanation;
  if (claim !== undefined) {
    const own = sentences.filter(({ acts }) => acts.some((act) => act.claim === claim));
    const about = notes.filter(({ text }) => text.includes(claim));
    return { document, claims: claims.filter(({ id }) => id === claim), sentences: own, skipped: [], notes: about };
  }
  if (at === undefined) return explanation;
  const [start, end] = placeOf(at, document.text);
  const inside = (span: { start: number | null; end: number | null }) =>
    span.start !== null && span.end !== null && span.start < end && span.end > start;
  const own = sentences.filter(inside);
  const ids = new Set(own.flatMap(({ acts }) => acts.map((act) => act.claim)));
  return {
    document,
    claims: claims.filter(({ id }) => ids.has(id)),
    sentences: own,
    skipped: skipped.filter(inside),
    notes: notes.filter((note) => note.start === null || inside(note)),
  };
}

/** The stretch of the text that `at` means. */
function placeOf(at: string, text: string): [start: number, end: number] {
  const start = /^\d+$/.test(at) ? Number(at) : text.indexOf(at);
  if (start < 0) throw new CommandError(`the text of the report does not have the words: ${at}`, EXIT.failed);
  if (start >= text.length)
    throw new CommandError(`offset out of the text: ${at} (allowed: 0–${text.length - 1})`, EXIT.failed);
  return /^\d+$/.test(at) ? [start, start + 1] : [start, start + at.length];
}

/** An explanation as text. */
export function whyText(explanation: Explanation, context: Context): string {
  const { document, claims, sentences, skipped, notes } = explanation;
  const writer = new Writer(context, document.text, claims);
  let out = '';
  for (const sentence of sentences) out += writer.sentence(sentence);
  if (skipped.length > 0) {
    out += `${writer.title('not read: lines that are no part of the report')}\n`;
    out += columnsOf(
      skipped.map(({ start, end, why }) => [`${start}–${end}`, why, writer.quote(start, end)]),
      '  ',
    );
  }
  if (notes.length > 0) out += `${writer.title('of the whole report')}\n${columnsOf(writer.steps(notes), '  ')}`;
  return out;
}

class Writer {
  private readonly context: Context;
  private readonly text: string;
  private readonly claims: readonly Claim[];

  constructor(context: Context, text: string, claims: readonly Claim[]) {
    this.context = context;
    this.text = text;
    this.claims = claims;
  }

  title = (text: string) => styleFor(this.context.out, this.context.env).bold(text);
  quote = (start: number, end: number) => isolated(`“${oneLine(this.text.slice(start, end))}”`);

  steps(steps: readonly TraceStep[]): string[][] {
    return steps.map(({ about, text, start, end }) => [
      about,
      start === null || end === null ? isolated(text) : `${isolated(text)} ${this.quote(start, end)}`,
    ]);
  }

  sentence(sentence: TracedSentence): string {
    const { start, end, acts, words, phrases, clauses, dates, speakers } = sentence;
    const style = styleFor(this.context.out, this.context.env);
    const made = acts.filter(({ claim }) => claim !== null);
    const dropped = acts.filter(({ claim }) => claim === null);
    let out = `${style.bold(`characters ${start}–${end}`)}\n`;
    out += quoteBlock(this.text.slice(start, end), this.context.out.columns, '  ');
    for (const act of made) {
      const claim = this.claims.find(({ id }) => id === act.claim);
      out += `\n${style.dim(`  claim ${act.claim}`)}\n`;
      if (claim) out += claimText(claim, this.text, this.context);
      else out += `  dropped with the whole report\n`;
      out += this.act(act);
    }
    if (dropped.length > 0) {
      out += `\n  ${style.bold('considered, and dropped')}\n`;
      for (const act of dropped)
        out += `  ${style.red('✕')} ${this.quote(act.start, act.end)} ${isolated(act.rule)}: ${isolated(act.dropped ?? '')}\n${this.act(act)}`;
    }
    if (acts.length === 0) out += '\n  no word of this sentence names an act\n';
    const section = (name: string, rows: string[][]) =>
      rows.length > 0 ? `\n  ${style.bold(name)}\n${columnsOf(rows, '    ')}` : '';
    out += section(
      'phrases',
      phrases.map((one) => [
        this.quote(one.start, one.end),
        one.relation ?? 'bare',
        one.kind,
        isolated(
          [one.parties.join('+'), one.person, one.role, one.place, one.reference, `group ${one.group}`]
            .filter(Boolean)
            .join(', '),
        ),
      ]),
    );
    out += section(
      'clauses',
      clauses.map((one) => [one.kind, this.quote(one.start, one.end)]),
    );
    out += section(
      'dates',
      dates.map(({ kind, published, last, when, ...at }) => [
        this.quote(at.start, at.end),
        when ? `${dateText(when)}, ${when.certainty}` : 'not known',
        `${kind}, read with published ${published ?? 'unknown'}, last named ${last ?? 'none'}`,
      ]),
    );
    out += section(
      'who says',
      speakers.map((one) => [this.quote(one.start, one.end), one.verb, isolated(one.speaker ?? 'no speaker')]),
    );
    out += section(
      'words that the tables know (- another reading was taken)',
      words.map((one) => [
        `${one.used ? ' ' : '-'} ${this.quote(one.start, one.end)}`,
        one.kind,
        isolated(one.row),
        one.table,
      ]),
    );
    return `${out}\n`;
  }

  private act({ rule, frame, needs, blocks, start, end, steps }: TracedAct): string {
    const row = [
      `frame ${frame}`,
      needs.length > 0 && `needs ${needs.join(', ')}`,
      blocks.length > 0 && `blocked by ${blocks.join(', ')}`,
    ];
    const head = ['act', `${this.quote(start, end)} ${isolated(rule)}: ${row.filter(Boolean).join('; ')}`];
    return columnsOf([head, ...this.steps(steps)], '      ');
  }
}
