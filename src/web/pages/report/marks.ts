/** What the text of a report is marked with. */
import type { Claim, Span } from '../../../model/index.ts';
import type { Piece } from '../../parts/marks.ts';
import type { FieldName } from './fields.ts';
import type { Explained } from './why.ts';

export type Mark = Span &
  (
    | { kind: 'evidence' | 'trigger'; claim: number }
    | { kind: 'field'; name: FieldName; number: number }
    | { kind: 'hit' }
    | { kind: 'sentence'; sentence: number }
    | { kind: 'word'; used: boolean }
    | { kind: 'act'; made: boolean }
    | { kind: 'skipped' }
  );

/** Claims as they are marked for reading. Claims go by their number in the report, from 0. */
export function claimMarks(claims: readonly Claim[]): Mark[] {
  return claims.flatMap(({ evidence, trigger }, claim): Mark[] => [
    { kind: 'evidence', claim, start: evidence.start, end: evidence.end },
    { kind: 'trigger', claim, start: trigger.start, end: trigger.end },
  ]);
}

/** What the coder saw, as marks: its sentences, the words that its tables know, the words that may name an act. */
export function whyMarks({ sentences, skipped }: Pick<Explained, 'sentences' | 'skipped'>): Mark[] {
  const marks: Mark[] = skipped.map(({ start, end }) => ({ kind: 'skipped', start, end }));
  for (const [sentence, { start, end, words, acts }] of sentences.entries()) {
    marks.push({ kind: 'sentence', sentence, start, end });
    for (const word of words) marks.push({ kind: 'word', used: word.used, start: word.start, end: word.end });
    for (const act of acts) marks.push({ kind: 'act', made: act.claim !== null, start: act.start, end: act.end });
  }
  return marks;
}

/** What one piece of a paragraph says to the style sheet and to whoever points at it. */
export interface Dressing {
  /** Numbers of the claims whose evidence it is part of, the widest first. */
  evidence: number[];
  triggers: number[];
  /** Numbers of claims whose trigger begins here: where the keyboard stops, and where they are numbered. */
  begins: number[];
  fields: { name: FieldName; number: number }[];
  /** The fields that begin here, and so are named here. */
  named: FieldName[];
  hit: boolean;
  sentence: number | null;
  /** Whether a table knows the words: as they were read, or as another reading that was not taken. */
  known: 'used' | 'unused' | null;
  /** Whether a word begins here, for the keyboard. */
  wordBegins: boolean;
  act: 'made' | 'dropped' | null;
  skipped: boolean;
}

export function dressingOf({ start, marks }: Piece<Mark>): Dressing {
  const is: Dressing = {
    evidence: [],
    triggers: [],
    begins: [],
    fields: [],
    named: [],
    hit: false,
    sentence: null,
    known: null,
    wordBegins: false,
    act: null,
    skipped: false,
  };
  for (const mark of marks)
    switch (mark.kind) {
      case 'evidence':
        is.evidence.push(mark.claim);
        break;
      case 'trigger':
        is.triggers.push(mark.claim);
        if (mark.start === start) is.begins.push(mark.claim);
        break;
      case 'field':
        is.fields.push({ name: mark.name, number: mark.number });
        if (mark.start === start && !is.named.includes(mark.name)) is.named.push(mark.name);
        break;
      case 'hit':
        is.hit = true;
        break;
      case 'sentence':
        is.sentence = mark.sentence;
        break;
      case 'word':
        if (mark.used || is.known === null) is.known = mark.used ? 'used' : 'unused';
        is.wordBegins ||= mark.start === start;
        break;
      case 'act':
        if (is.act !== 'made') is.act = mark.made ? 'made' : 'dropped';
        is.wordBegins ||= mark.start === start;
        break;
      case 'skipped':
        is.skipped = true;
    }
  return is;
}

/**
 * Which claim a click on a piece means: of those whose words are here, the narrowest; when that is selected already,
 * the next, so that claims on top of each other can all be reached.
 */
export function claimMeant(
  here: readonly number[],
  claims: readonly Claim[],
  selected: number | null,
): number | undefined {
  const width = (claim: number) => {
    const { start, end } = (claims[claim] as Claim).evidence;
    return end - start;
  };
  const order = [...here].sort((a, b) => width(a) - width(b) || a - b);
  const at = selected === null ? -1 : order.indexOf(selected);
  return order[(at + 1) % order.length];
}
