/** Who says so: the chain of speakers behind an act, outermost first. */
import type { Attribution, Claim } from '../model/index.ts';
import type { Draft } from './acts.ts';
import type { Grammar } from './grammar.ts';
import { type Depth, pronounBeside, type Said, type Speaker } from './speakers.ts';
import type { Tag } from './tag.ts';

/** Words that may stand between the beginning of a sentence or clause and "he added". */
const MOST_BEFORE_GOING_ON = 2;
/** Tokens that may stand behind a verb of saying that ends its sentence. */
const MOST_BEHIND = 4;

/**
 * The chain for one act. A reporting word covers what follows it, or, after a comma or a quotation mark at a sentence's
 * end, what precedes it; "according to" covers its sentence. A medium that cites or is told stands outside who speaks,
 * who is cited inside. `last` is the speaker of the sentence before, for verbs without a subject.
 */
export function attribute(
  draft: Draft,
  said: readonly Said[],
  grammar: Grammar,
  last: Speaker | null,
  text: string,
): Attribution[] {
  const { tokens } = grammar.tagged.sentence;
  const found: { link: Attribution; depth: Depth; medium: boolean; cites: boolean }[] = [];
  for (const { tag, speaker, depth } of said) {
    if (tag.from >= draft.from && tag.from < draft.to) continue;
    const { code, pos } = tag.entry.row;
    const phrase = code === 'according' || code === 'same' || (code === 'cite' && pos === 'phrase');
    // "X از … خبر داد": where verbs come last, who speaks and the verb stand around what is said
    const around =
      grammar.pack.order === 'verb-last' &&
      speaker !== null &&
      speaker.to <= draft.from &&
      tag.from >= draft.to &&
      tag.to >= tokens.length - MOST_BEHIND;
    const covers = phrase || around || tag.to <= draft.from || closes(tag, draft, grammar);
    if (!covers) {
      grammar.trace?.step('said', `${code} does not cover the act`, tag.from, tag.to);
      continue;
    }
    const goesOn = code === 'same' || (!phrase && continues(tag, grammar, said));
    const who = speaker ?? (goesOn ? (spokeBefore(tag, said) ?? last) : null);
    if (!who || who.speaker === '') {
      grammar.trace?.step('said', `${code} has no speaker`, tag.from, tag.to);
      continue;
    }
    grammar.trace?.step(
      'said',
      `${code}: ${who.speaker}${speaker ? '' : ', who speaks on from before'}`,
      tag.from,
      tag.to,
    );
    if (found.some(({ link }) => link.speaker === who.speaker)) continue;
    const from = Math.min(tag.from, speaker?.from ?? tag.from);
    const to = Math.max(tag.to, speaker?.to ?? tag.to);
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    const link = {
      speaker: who.speaker,
      code: who.code,
      verb: code === 'same' ? 'say' : code,
      text: text.slice(start, end),
      start,
      end,
    };
    found.push({ link, depth, medium: who.medium, cites: code === 'cite' });
  }
  const rank = (f: { depth: Depth; medium: boolean; cites: boolean }) =>
    f.depth === 2 ? (f.medium ? 1.5 : 3) : f.depth === 0 && f.cites ? 0 : f.medium ? 1 : 2;
  return found.sort((a, b) => rank(a) - rank(b)).map(({ link }) => link);
}

/** "وأضاف", "He added", "…, он отметил": a verb of saying with nothing before it in its clause but a pronoun. */
function continues(tag: Tag<'report'>, grammar: Grammar, said: readonly Said[]): boolean {
  const { pack, clauses } = grammar;
  if (tag.entry.form === null && tag.entry.light === null) return false;
  const pronoun = pronounBeside(tag, grammar);
  if (pack.script === 'Latn') return pronoun;
  if (pronoun) return true;
  const clause = clauses.find((c) => c.from <= tag.from && tag.from < c.to);
  const opens = Math.min(tag.from, tag.from - (clause?.from ?? 0)) <= MOST_BEFORE_GOING_ON;
  const joined = tag.reading.conjunction === true && said.some((s) => s.speaker && s.tag.from < tag.from);
  return (opens && (pack.order !== 'subject-first' || tag.from <= MOST_BEFORE_GOING_ON)) || joined;
}

function spokeBefore(tag: Tag<'report'>, said: readonly Said[]): Speaker | null {
  return said.findLast((s) => s.tag.from < tag.from && s.speaker && s.speaker.speaker !== '')?.speaker ?? null;
}

const CLOSING = new Set([',', '،', ';', '؛', '"', '»', '”', '“', '—', '–', '-']);

/** "…, the ministry said": a reporting verb behind the act, in a clause of its own or at the end. */
function closes(tag: Tag<'report'>, draft: Draft, grammar: Grammar): boolean {
  if (tag.from < draft.to) return false;
  const { tokens } = grammar.tagged.sentence;
  for (let k = draft.to; k < tag.from; k++) if (CLOSING.has(tokens[k]!.norm)) return true;
  return false;
}

/** "Об этом сообщает X", "Такое заявление сделал X": a sentence that only says who told the one before it. */
export function saysOfBefore(tokens: readonly { norm: string }[]): boolean {
  const [first, second] = [tokens[0]?.norm ?? '', tokens[1]?.norm ?? ''];
  return (
    (/^об?$/.test(first) && second === 'этом') ||
    (/^так(?:ое|ую|ие)$/.test(first) && /^(?:заявлен|мнен|информац|оценк|данны)/.test(second))
  );
}

/** The link that a sentence gives to what others say: its first speaker with a name. */
export function linkOf(said: readonly Said[], grammar: Grammar, text: string): Attribution | null {
  const { tokens } = grammar.tagged.sentence;
  const found = said.find(({ speaker }) => speaker !== null && speaker.speaker !== '');
  if (!found?.speaker) return null;
  const { tag, speaker } = found;
  const start = tokens[Math.min(tag.from, speaker.from)]!.start;
  const end = tokens[Math.max(tag.to, speaker.to) - 1]!.end;
  const verb = tag.entry.row.code;
  return { speaker: speaker.speaker, code: speaker.code, verb, text: text.slice(start, end), start, end };
}

/** Gives claims that name no speaker the one whom another sentence names for them. */
export function attributeTo(claims: readonly Claim[], link: Attribution | null): void {
  if (!link) return;
  for (const claim of claims) if (claim.attribution.length === 0) claim.attribution.push({ ...link });
}
