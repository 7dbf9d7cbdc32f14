/** Who says so: the chain of speakers behind an act, outermost first. */
import type { Attribution, Claim, World } from '../model/index.ts';
import type { Draft } from './acts.ts';
import type { Grammar } from './grammar.ts';
import type { Mention } from './mention.ts';
import { officeName } from './people.ts';
import type { Tag } from './tag.ts';

/** A speaker that a later "he added" can mean. */
export interface Speaker {
  speaker: string;
  code: string | null;
  mention: Mention;
}

export interface Said {
  tag: Tag<'report'>;
  speaker: Speaker | null;
}

/** All reporting words of a sentence with their speakers, in reading order. */
export function findSpeakers(grammar: Grammar, world: World): Said[] {
  const { tagged, mentions, pack, clauses } = grammar;
  return tagged.reports.flatMap((tag) => {
    if (tag.entry.light !== null) {
      const light = tagged.lightVerbs.some(
        (v) => v.entry.lemma === tag.entry.light && v.from >= tag.from - 3 && v.from - tag.to <= 8,
      );
      if (!light) return [];
    }
    const { code, pos } = tag.entry.row;
    // "Напомним, X …": the writers speak of themselves
    if (
      pack.declines &&
      tag.from === 0 &&
      tagged.sentence.tokens[1]?.norm === ',' &&
      /[ие]м$/.test(tagged.sentence.tokens[0]!.norm)
    )
      return [];
    const named = mentions.filter((m) => m.kind !== 'adjective' && (m.parties.length > 0 || m.role || m.person));
    let mention: Mention | undefined;
    if (code === 'according' || pos === 'noun' || pos === 'phrase')
      mention = named.find((m) => m.from >= tag.to - 1 && m.from - tag.to <= 4);
    else {
      const clause = clauses.find((c) => c.from <= tag.from && tag.from < c.to);
      const bare = named.filter((m) => m.relation === null || m.relation === 'by');
      const before = bare.filter((m) => m.to <= tag.from && tag.from - m.to <= 25);
      const after = bare.filter((m) => m.from >= tag.to && m.from - tag.to <= 4 && (!clause || m.from < clause.to + 1));
      if (pack.order === 'verb-first')
        mention = after[0] ?? before.filter((m) => clause && m.from >= clause.from).at(-1) ?? before.at(-1);
      else if (pack.order === 'subject-first') {
        // "X accused Y of … and claims Z …": who speaks is the subject of the clause before
        const joined =
          clause?.kind === 'coordinate' &&
          tag.from - clause.from <= 2 &&
          tagged.particles.some((p) => p.from === clause.from && p.entry.code === 'and');
        const outer = joined
          ? before.find((m) => m.from >= (clauses[clause.index - 1]?.from ?? 0) && m.to <= clause.from)
          : undefined;
        mention = before.filter((m) => clause && m.from >= clause.from).at(-1) ?? outer ?? after[0] ?? before.at(-1);
      } else mention = before.filter((m) => clause && m.from >= clause.from)[0] ?? before[0];
    }
    return [{ tag, speaker: mention ? speakerOf(mention, world) : null }];
  });
}

function speakerOf(mention: Mention, world: World): Speaker {
  const part = mention.parties[0];
  const speaker = mention.person?.name ?? officeName(mention.role?.code ?? null, part?.code ?? null, world);
  return { speaker, code: part ? (world.party(part.code)?.country ?? part.code) : null, mention };
}

/**
 * The chain for one act. A reporting word covers what follows it, or, after a comma at a sentence's end, what precedes
 * it; "according to" covers its sentence. `last` is the speaker of the sentence before, for verbs without a subject.
 */
export function attribute(
  draft: Draft,
  said: readonly Said[],
  grammar: Grammar,
  last: Speaker | null,
  text: string,
): Attribution[] {
  const { tokens } = grammar.tagged.sentence;
  const chain: Attribution[] = [];
  for (const { tag, speaker } of said) {
    if (tag.from >= draft.from && tag.from < draft.to) continue;
    const { code } = tag.entry.row;
    const covers = code === 'according' || tag.to <= draft.from || closes(tag, draft, grammar);
    if (!covers) {
      grammar.trace?.step('said', `${code} does not cover the act`, tag.from, tag.to);
      continue;
    }
    // "وأضاف", "He added": the speaker of the sentence before goes on
    const pronoun = grammar.tagged.classes.some((c) => c.entry.code === 'pronoun' && c.from === 0 && c.to === tag.from);
    const opens = tag.from <= 1 && (grammar.pack.order !== 'subject-first' || pronoun) && tag.entry.form !== null;
    const who = speaker ?? (opens ? last : null);
    if (!who || who.speaker === '') {
      grammar.trace?.step('said', `${code} has no speaker`, tag.from, tag.to);
      continue;
    }
    grammar.trace?.step(
      'said',
      `${code}: ${who.speaker}${speaker ? '' : ', who speaks on from the sentence before'}`,
      tag.from,
      tag.to,
    );
    if (chain.some((link) => link.speaker === who.speaker)) continue;
    const from = Math.min(tag.from, speaker?.mention.from ?? tag.from);
    const to = Math.max(tag.to, speaker?.mention.to ?? tag.to);
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    chain.push({ speaker: who.speaker, code: who.code, verb: code, text: text.slice(start, end), start, end });
  }
  return chain;
}

/** "…, the ministry said": a reporting verb behind the act, in a clause of its own or at the end. */
function closes(tag: Tag<'report'>, draft: Draft, grammar: Grammar): boolean {
  if (tag.from < draft.to) return false;
  const { tokens } = grammar.tagged.sentence;
  for (let k = draft.to; k < tag.from; k++)
    if (tokens[k]!.norm === ',' || tokens[k]!.norm === '،' || tokens[k]!.norm === '"' || tokens[k]!.norm === '»')
      return true;
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

/** Gives the claims of the sentence before, where they name no speaker, the one whom this sentence names. */
export function attributeBack(claims: readonly Claim[], said: readonly Said[], grammar: Grammar, text: string): void {
  const { tokens } = grammar.tagged.sentence;
  const found = said.find(({ speaker }) => speaker !== null && speaker.speaker !== '');
  if (!found?.speaker) return;
  const { tag, speaker } = found;
  const start = tokens[Math.min(tag.from, speaker.mention.from)]!.start;
  const end = tokens[Math.max(tag.to, speaker.mention.to) - 1]!.end;
  const link = {
    speaker: speaker.speaker,
    code: speaker.code,
    verb: tag.entry.row.code,
    text: text.slice(start, end),
    start,
    end,
  };
  for (const claim of claims) if (claim.attribution.length === 0) claim.attribution.push(link);
}
