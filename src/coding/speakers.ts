/** Who can speak in a sentence, and who does: reporting words with their speakers. */
import type { Relation, Token, World } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { romanise } from '../text/romanise.ts';
import type { Grammar } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';
import type { Tag } from './tag.ts';

/** Somebody who says something, as later sentences can take him up ("he added", "the ministry said"). */
export interface Speaker {
  speaker: string;
  code: string | null;
  /** Tokens of the sentence that name him. */
  from: number;
  to: number;
  /** In whose name he speaks: who "we" is in his words. */
  party: PartyPart | null;
  /** What he is without a name: `foreign ministry`, `sources`. */
  kind: string | null;
  medium: boolean;
  /** The noun phrase that names him, in his own sentence. */
  mention: Mention | null;
  /** He spoke in a statement: "the statement" means his words. */
  written: boolean;
}

/** How a speaker stands in a chain: a medium that cites, who speaks, who is cited. */
export type Depth = 0 | 1 | 2;

export interface Said {
  tag: Tag<'report'>;
  speaker: Speaker | null;
  depth: Depth;
}

/** Somebody whom a reporting word can take as its speaker. */
interface Candidate extends Omit<Speaker, 'speaker' | 'code' | 'written'> {
  relation: Relation | null;
  name: string | null;
}

/** Words between "according to", "citing" and whom they name. */
const MOST_AFTER = 4;
const MOST_BEFORE = 25;
/** Tokens between a reporting verb and a medium that is told. */
const MOST_TO_MEDIUM = 4;
/** Words of an unknown name. */
const MOST_NAME = 7;
/** Kinds that say nothing of who speaks: what stands behind them does ("a statement of the ministry"). */
const WORDS_OF = new Set(['statement', 'joint statement']);
/** Particles between a statement and whose it is. */
const OWNING = new Set<string>(['of', 'from', 'by']);
const MEDIA_KINDS = /\b(?:media|television|newspaper|news agency|channel|website)$/;
/** Offices whose kind says more than they do: "a security official". */
const VAGUE = new Set(['official', 'officials', 'spokesperson']);
/** Kinds that an unknown name in quotation marks behind them completes. */
const NAMED_KINDS =
  /^(?:newspaper|news agency|channel|website|foundation|centre|institute|organisation|media|state media)$/;
/** Persian "this", "that", "the same" before whom they point back to. */
const POINTING = new Set(['این', 'آن', 'همین', 'همان'].map((w) => fold(w)));
/** Words behind a verb without a subject: "أكدت أن …", "أضاف قائلا". */
const EMPTY = new Set(
  ['أن', 'إن', 'أنه', 'أنها', 'إنه', 'إنها', 'أنهم', 'إنهم', 'بأن', 'قائلا', 'قائلة'].map((w) => fold(w)),
);
const QUOTES = /^["«“”„»]$/;

const words = new Map<string, string>();

/** A code of the tables as words: "foreign ministry". */
function inWords(code: string): string {
  let known = words.get(code);
  if (known === undefined) {
    known = code.replaceAll('-', ' ');
    words.set(code, known);
  }
  return known;
}

/** All who can speak: mentions of parties, persons and offices, and the speakers without a name that the pack knows. */
function candidatesOf(grammar: Grammar): Candidate[] {
  const { mentions, tagged, pack } = grammar;
  const { tokens } = tagged.sentence;
  const out: Candidate[] = [];
  const taken = new Set<Tag<'speaker'>>();
  for (const m of mentions) {
    if (m.kind === 'adjective' || !(m.parties.length > 0 || m.role || m.person)) continue;
    const inside = tagged.speakers.filter((t) => t.from < m.to && m.from < t.to);
    for (const t of inside) taken.add(t);
    const kinds = inside.map((t) => inWords(t.entry.code));
    // "a statement of the ministry": the ministry speaks
    const office = m.role?.kind === 'person' && !VAGUE.has(m.role.code);
    const kind = (m.role ? kinds.find((k) => !WORDS_OF.has(k)) : undefined) ?? kinds[0] ?? null;
    // "the foreign ministry in Islamabad", "министерство обороны в Киеве"
    const capital =
      m.role && m.role.sector === 'GOV' && m.parties.length === 0
        ? mentions.find(
            (o) => o.relation === 'in' && o.parties.length === 1 && o.from - m.to >= 0 && o.from - m.to <= 1,
          )
        : undefined;
    out.push({
      from: Math.min(m.from, ...inside.map((t) => t.from)),
      to: Math.max(m.to, ...inside.map((t) => t.to)),
      party: m.parties[0] ?? capital?.parties[0] ?? null,
      kind: (office ? null : kind) ?? (m.role ? inWords(m.role.code) : null),
      medium: m.medium || (kind !== null && MEDIA_KINDS.test(kind)),
      relation: m.relation,
      mention: m,
      name: m.person?.name ?? null,
    });
  }
  const named = [...out];
  for (const t of tagged.speakers) {
    if (taken.has(t)) continue;
    const kind = inWords(t.entry.code);
    // "مصادر باكستانية", "Pakistani sources": whose they are
    const near = mentions.find((m) =>
      pack.adjectiveAfterNoun
        ? m.from === t.to && m.kind === 'adjective'
        : m.to === t.from && (m.kind === 'adjective' || m.possessive),
    );
    // "a source in the ministry": where he sits
    const seat = near
      ? undefined
      : named.find((c) => c.from - t.to <= 1 && c.from >= t.to && c.party && c.relation === 'in');
    const from = Math.min(t.from, near?.from ?? t.from);
    const to = Math.max(t.to, near?.to ?? seat?.to ?? t.to);
    const before = tagged.particles.find((p) => p.to <= t.from && from - p.to <= 1 && tokens[p.from]!.kind === 'word');
    const { particle } = t.reading;
    const relation = (particle ?? before?.entry.code ?? null) as Relation | null;
    out.push({
      from,
      to,
      party: near?.parties[0] ?? seat?.party ?? null,
      kind: seat?.kind ? `${seat.kind} ${kind}` : kind,
      medium: MEDIA_KINDS.test(kind),
      relation: relation && /^(?:and|or|relative|subordinator|list|stop)$/.test(relation) ? null : relation,
      mention: null,
      name: null,
    });
  }
  return out.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** All reporting words of a sentence with their speakers, in reading order. `heard`: who spoke in the report so far. */
export function findSpeakers(grammar: Grammar, world: World, heard: readonly Speaker[], text: string): Said[] {
  const { tagged } = grammar;
  const { tokens } = tagged.sentence;
  // nobody speaks without a word of reporting, or the colon of a headline
  if (tagged.reports.length === 0 && !tokens.some(({ norm }) => norm === ':')) return [];
  const candidates = candidatesOf(grammar);
  const out: Said[] = [];
  const done = (c: Candidate) => speakerOf(c, grammar, world, heard, text);
  const headline = headlineOf(candidates, tokens);
  if (headline && tagged.acts.length > 0) {
    const tag = headlineTag(headline);
    out.push({ tag, speaker: done(headline), depth: headline.medium ? 0 : 1 });
  }
  /** Whom a phrase of citing or according names is no subject of another verb. */
  const cited = new Set<Candidate>();
  for (const tag of tagged.reports) {
    const { code, pos } = tag.entry.row;
    if (code !== 'according' && !(code === 'cite' && pos === 'phrase')) continue;
    const one = behind(tag, candidates, grammar, text);
    if (one) cited.add(one);
  }
  const free = candidates.filter((c) => !cited.has(c));
  for (const tag of tagged.reports) {
    if (tag.entry.light !== null && !carried(tag, grammar)) continue;
    // "Напомним, X …": the writers speak of themselves
    if (grammar.pack.declines && tag.from === 0 && tokens[1]?.norm === ',' && /[ие]м$/.test(tokens[0]!.norm)) continue;
    if (silent(tag, grammar)) continue;
    const { code, pos } = tag.entry.row;
    if (code === 'same') {
      out.push({ tag, speaker: null, depth: 1 });
      continue;
    }
    if (code === 'according' || pos === 'noun' || (code === 'cite' && pos === 'phrase')) {
      const one = behind(tag, candidates, grammar, text);
      out.push({ tag, speaker: one ? done(one) : null, depth: code === 'cite' ? 2 : 1 });
      continue;
    }
    const subject = subjectOf(tag, free, grammar, text, out);
    const passive = tag.entry.form?.passive === true && grammar.pack.order !== 'verb-first';
    if (code === 'cite') {
      const quoted = candidates.find(
        (c) => c !== subject && c.from >= tag.to && c.from - tag.to <= 8 && !(passive && c.relation !== 'by'),
      );
      if (subject) out.push({ tag, speaker: done(subject), depth: passive ? 2 : 0 });
      if (quoted) out.push({ tag, speaker: done(quoted), depth: passive ? 0 : 2 });
      continue;
    }
    out.push({ tag, speaker: subject ? done(subject) : null, depth: subject?.medium ? 0 : 1 });
    const told = candidates.find(
      (c) =>
        c !== subject &&
        c.medium &&
        c.kind !== 'media' &&
        c.relation !== 'in' &&
        !cited.has(c) &&
        subject?.medium !== true &&
        (Math.abs(c.from - tag.to) <= MOST_TO_MEDIUM || Math.abs(tag.from - c.to) <= 1) &&
        !tagged.reports.some((r) => r !== tag && r.to <= c.from && c.from - r.to <= 2),
    );
    if (told && subject) out.push({ tag, speaker: done(told), depth: 0 });
  }
  return out;
}

/** "he said", "отметил он": a pronoun for a subject. In English one behind the verb is that of what is said. */
export function pronounBeside(tag: Tag<'report'>, { tagged, pack }: Grammar): boolean {
  const { tokens } = tagged.sentence;
  // "the ministry also said", "he also said"
  const from = tokens[tag.from - 1]?.norm === 'also' ? tag.from - 1 : tag.from;
  return tagged.classes.some(
    (c) =>
      c.entry.code === 'pronoun' &&
      c.to - c.from === 1 &&
      (c.to === from || (c.from === tag.to && pack.script !== 'Latn')),
  );
}

/** "has not said", "لم يعلق": nobody speaks. A denial that is a word of its own speaks. */
function silent(tag: Tag<'report'>, { tagged }: Grammar): boolean {
  if (tag.entry.form?.negated) return true;
  return (
    tag.entry.light !== null &&
    tagged.lightVerbs.some(
      (v) => v.entry.lemma === tag.entry.light && v.entry.form.negated && v.from >= tag.from && v.from - tag.to <= 4,
    )
  );
}

function carried(tag: Tag<'report'>, { tagged }: Grammar): boolean {
  return tagged.lightVerbs.some(
    (v) => v.entry.lemma === tag.entry.light && v.from >= tag.from - 3 && v.from - tag.to <= 8,
  );
}

/** Who stands behind "according to", "citing". */
function behind(
  tag: Tag<'report'>,
  candidates: readonly Candidate[],
  grammar: Grammar,
  text: string,
): Candidate | null {
  const found = candidates.filter((c) => c.from >= tag.to - 1 && c.from - tag.to <= MOST_AFTER);
  const [first] = found;
  const unknown = unknownName(grammar, tag.to, text);
  if (!first || (unknown && unknown.to > first.to && unknown.from <= first.from)) return unknown ?? first ?? null;
  // "according to a statement from the ministry", "in a report by X": whose words they are
  if (!first.kind || !WORDS_OF.has(first.kind) || first.party) return first;
  const { particles } = grammar.tagged;
  const next = candidates.find(
    (c) =>
      c.from === first.to ||
      particles.some((p) => p.from >= first.to && p.to <= c.from && c.from - first.to <= 3 && OWNING.has(p.entry.code)),
  );
  return next ?? first;
}

/** The subject of a verb of saying. */
function subjectOf(
  tag: Tag<'report'>,
  candidates: readonly Candidate[],
  grammar: Grammar,
  text: string,
  said: readonly Said[],
): Candidate | null {
  const { tagged, pack, clauses } = grammar;
  const clause = clauses.find((c) => c.from <= tag.from && tag.from < c.to);
  const within = tag.entry.row.pos === 'phrase';
  // "In a joint statement, which the sides signed in X, it is said that …"
  const paper = within
    ? candidates.find((c) => c.relation === 'in' && c.kind !== null && WORDS_OF.has(c.kind) && c.to <= tag.from)
    : undefined;
  if (paper) return paper;
  const bare = candidates.filter(
    (c) =>
      c.relation === null ||
      c.relation === 'by' ||
      (within && c.relation === 'in' && c.kind !== null) ||
      // what can be a noun of action ("نقل") takes who stands behind it for its genitive
      (pack.order === 'verb-first' && c.relation === 'of' && c.from === tag.to),
  );
  const before = bare.filter((c) => c.to <= tag.from && tag.from - c.to <= MOST_BEFORE);
  const after = bare.filter(
    (c) => c.from >= tag.to && c.from - tag.to <= MOST_AFTER && (!clause || c.from < clause.to + 1),
  );
  const inClause = before.filter((c) => clause && c.from >= clause.from);
  if (pronounBeside(tag, grammar)) return null;
  if (pack.order === 'verb-first') {
    if (after[0]) return after[0];
    const unknown = unknownName(grammar, tag.to, text);
    if (unknown) return unknown;
    // "وأضافت أن …" in the middle of a sentence: who spoke before goes on
    if (tag.reading.conjunction && (tag.from === 0 || said.some((s) => s.speaker))) return null;
    // "أكد السيد X": a subject that no table knows
    const next = tagged.sentence.tokens[tag.to];
    const unsaid =
      next === undefined ||
      next.kind === 'punct' ||
      tagged.particles.some((p) => p.from === tag.to) ||
      EMPTY.has(next.norm);
    if (!unsaid) return null;
    // "…، وأكدت أن …": the subject of the verb before it
    return (tag.reading.conjunction ? before[0] : (inClause.at(-1) ?? before.at(-1))) ?? null;
  }
  if (pack.order === 'subject-first') {
    // "X accused Y of … and claims Z …": who speaks is the subject of the clause before
    const joined =
      clause?.kind === 'coordinate' &&
      tag.from - clause.from <= 2 &&
      tagged.particles.some((p) => p.from === clause.from && p.entry.code === 'and');
    const outer = joined
      ? before.find((c) => c.from >= (clauses[clause.index - 1]?.from ?? 0) && c.to <= clause.from)
      : undefined;
    const unknown = unknownBefore(grammar, tag.from, text) ?? unknownName(grammar, tag.to, text);
    const near = inClause.at(-1);
    if (unknown && (!near || (unknown.from <= near.from && near.to < unknown.to && !near.name))) return unknown;
    // "заявил министр": in the order of news, who speaks stands behind the verb
    if (pack.declines && after[0] && (!near || near.to < tag.from - 3) && after[0].relation === null) return after[0];
    const inside = pack.declines
      ? candidates.find((c) => c.relation === 'in' && c.to <= tag.from && tag.from - c.to <= 2 && c.mention?.role)
      : undefined;
    return near ?? outer ?? after[0] ?? inside ?? before.at(-1) ?? null;
  }
  return inClause.find((c) => !c.medium || c.relation === null) ?? before[0] ?? null;
}

/** Names a candidate; one that only says what it is ("the ministry") takes up who was heard before. */
function speakerOf(c: Candidate, grammar: Grammar, world: World, heard: readonly Speaker[], text: string): Speaker {
  const { from, to, kind, medium, party } = c;
  const { tokens } = grammar.tagged.sentence;
  if (!party && !c.name && kind) {
    const again = takenUp(c, grammar, heard, text);
    if (again) return { ...again, from, to, mention: c.mention };
  }
  // "the ministry" of a state whose interior ministry has spoken
  const fuller =
    party && !c.name ? heard.findLast((s) => s.party?.code === party.code && isFuller(s.kind, kind)) : null;
  if (fuller) return { ...fuller, from, to, mention: c.mention };
  const state = party ? world.party(party.code) : undefined;
  let name = c.name;
  // "صحيفة «X»", "خبرگزاری «X»": the name in quotation marks
  if (!name && kind && !party && NAMED_KINDS.test(kind)) {
    const quoted = quotedAt(tokens, to);
    if (quoted) name = nameAt(grammar, quoted.from, quoted.to, text);
  }
  const written = grammar.tagged.speakers.some((t) => WORDS_OF.has(inWords(t.entry.code)));
  const label = name ?? [state?.name, state?.kind === 'agency' ? null : kind].filter(Boolean).join(' ');
  return {
    speaker: label,
    code: party ? (state?.country ?? party.code) : null,
    from,
    to,
    party,
    kind,
    medium,
    mention: c.mention,
    written,
  };
}

/** Whether one kind says more exactly what the other says: "interior ministry" and "ministry". */
function isFuller(kind: string | null, plain: string | null): boolean {
  return kind !== null && plain === 'ministry' && kind.endsWith(` ${plain}`);
}

/** Whom "the ministry", "the statement", "این مقام" take up: the last speaker of that kind, if the words point back. */
function takenUp(c: Candidate, grammar: Grammar, heard: readonly Speaker[], text: string): Speaker | null {
  const { tagged, pack } = grammar;
  const { tokens } = tagged.sentence;
  const first = tokens[c.from] as Token;
  const before = tokens[c.from - 1]?.norm ?? '';
  const points =
    pack.script === 'Latn'
      ? before === 'the' || first.norm === 'the'
      : pack.order === 'verb-first'
        ? /^(?:[وفبكل]{0,2}ال|لل)/.test(first.norm) && c.to - c.from === 1
        : pack.order === 'verb-last'
          ? POINTING.has(before) || POINTING.has(first.norm)
          : c.to - c.from === 1 && !/[A-ZА-ЯЁ]{2}/.test(text.slice(first.start, first.end));
  if (!points) return null;
  if (WORDS_OF.has(c.kind!)) return heard.findLast((s) => s.written && s.party !== null) ?? null;
  const last = (kind: string) => kind.split(' ').at(-1)!.replace(/s$/, '');
  const word = last(c.kind!);
  const plain = c.kind === word || c.kind === `${word}s`;
  return (
    heard.findLast(
      (s) => s.kind !== null && s.speaker !== c.kind && (s.kind === c.kind || (plain && last(s.kind) === word)),
    ) ??
    (/^(?:official|spokesperson)$/.test(word) && plain ? (heard.findLast((s) => !s.medium && s.party) ?? null) : null)
  );
}

/** A capitalised run right before a verb of saying that no table knows: "the Institute for X Studies said". */
function unknownBefore(grammar: Grammar, end: number, text: string): Candidate | null {
  const { tagged, pack } = grammar;
  if (!pack.capitals || pack.declines) return null;
  const { tokens } = tagged.sentence;
  let from = end;
  for (let k = end - 1; k >= 0 && end - k <= MOST_NAME; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word') break;
    const large = /\p{Lu}/u.test(text[token.start] as string);
    if (large && !tagged.time[k]) from = k;
    else if (!/^(?:of|for|and|the|on|in)$/.test(token.norm)) break;
  }
  const name = /^(?:the|a|an|but|and|in|on)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  if (end - name < 2) return null;
  return unknown(grammar, name, end, text);
}

/** A name behind a verb of saying that no table knows: in quotation marks, or in Latin letters among others. */
function unknownName(grammar: Grammar, at: number, text: string): Candidate | null {
  const { tagged, pack } = grammar;
  const { tokens } = tagged.sentence;
  if (pack.script === 'Latn') {
    let to = at;
    while (to < tokens.length && to - at < MOST_NAME) {
      const token = tokens[to] as Token;
      const large = token.kind === 'word' && /\p{Lu}/u.test(text[token.start] as string) && !tagged.time[to];
      if (!large && !/^(?:of|for|the)$/.test(token.norm)) break;
      to++;
    }
    const from = tokens[at]?.norm === 'the' ? at + 1 : at;
    return to - from >= 2 ? unknown(grammar, from, to, text) : null;
  }
  const quoted = quotedAt(tokens, at) ?? quotedAt(tokens, at + 1);
  if (!quoted || tagged.acts.some((a) => a.from >= quoted.from && a.from < quoted.to)) return null;
  return unknown(grammar, quoted.from, quoted.to, text);
}

/** The words of a short name in quotation marks that open at `at`. */
function quotedAt(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  if (!QUOTES.test(tokens[at]?.norm ?? '')) return null;
  let to = at + 1;
  while (to < tokens.length && to - at <= MOST_NAME && tokens[to]!.kind === 'word') to++;
  return to > at + 1 && QUOTES.test(tokens[to]?.norm ?? '') ? { from: at + 1, to } : null;
}

function unknown(grammar: Grammar, from: number, to: number, text: string): Candidate {
  return {
    from,
    to,
    party: null,
    kind: null,
    medium: false,
    relation: null,
    mention: null,
    name: nameAt(grammar, from, to, text),
  };
}

/** An unknown name as the text writes it, in Latin letters. */
function nameAt(grammar: Grammar, from: number, to: number, text: string): string {
  const { tokens } = grammar.tagged.sentence;
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return grammar.pack.script === 'Latn' ? words : romanise(words, grammar.pack.code);
}

/** "Reuters: X attacked Y", "МИД X: …": who stands before a colon at the head of a line tells what follows. */
function headlineOf(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate | null {
  const [first] = candidates;
  if (!first || first.from > 1) return null;
  if (tokens[first.to]?.norm !== ':' || !tokens[first.to + 1]?.spaced) return null;
  return first.medium || first.name !== null || (first.kind !== null && first.mention?.role !== undefined)
    ? first
    : null;
}

function headlineTag(c: Candidate): Tag<'report'> {
  return {
    from: c.from,
    to: c.to,
    entry: { kind: 'report', row: { code: 'say', pos: 'phrase', words: ':' }, form: null, light: null },
    reading: { key: ':' },
  } as unknown as Tag<'report'>;
}
