/** Cuts a sentence into clauses: the stretches within which words and particles give roles. */

import type { LanguagePack, Token } from '../model/index.ts';
import { COMMAS, fixedOrder } from './grammar.ts';
import type { Mention } from './mention.ts';
import type { Tag, TaggedSentence } from './tag.ts';

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'coordinate' | 'apart';

export interface Clause {
  index: number;
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  kind: ClauseKind;
  /** The clause that this one goes on with after what was put into it: "X، که … دارد، حمله کرد". */
  resumes: Clause | null;
}

const HARD = new Set([';', '؛', ':', '—', '–', '(', ')', '|', '/']);
/** Types of acts behind which stands what is wanted, promised or threatened. */
const WILLED = new Set<string>(['AGREE', 'REQUEST', 'THREATEN']);
/** Verbs behind which stands what is said. */
const SAYS = new Set<string>(['say', 'announce', 'confirm', 'claim', 'report', 'warn', 'deny']);
/** Verbs of saying behind which stands to whom it is said. */
const ADDRESSED = new Set(['tell', 'inform', 'warn', 'remind', 'assure', 'brief', 'notify', 'quote', 'cite']);
/** Types of nouns of action behind which stands what is said. */
const SAYING = new Set<string>(['AGREE', 'REQUEST', 'THREATEN', 'ACCUSE', 'REJECT', '-']);

/** Which kind of clause begins at a token, if any. */
type Starts = (ClauseKind | undefined)[];

/** Clauses in order; together they cover the sentence. */
export function findClauses(tagged: TaggedSentence, mentions: readonly Mention[], pack: LanguagePack): Clause[] {
  const { tokens } = tagged.sentence;
  const { length } = tokens;
  const inMention: boolean[] = new Array(length).fill(false);
  for (const m of mentions) for (let i = m.from; i < m.to; i++) inMention[i] = true;

  /** Where finite verbs stand, as far as the tables know verbs. */
  const verbs: boolean[] = new Array(length).fill(false);
  const noun = pack.order === 'verb-first' ? behindPrepositions(tagged) : null;
  for (const tag of tagged.acts)
    if (
      tag.entry.kind === 'act' &&
      tag.entry.form &&
      !tag.entry.form.participle &&
      !tag.entry.form.infinitive &&
      !noun?.has(tag.from) &&
      !(noun && isObject(tag, tagged))
    )
      verbs[tag.from] = true;
  for (const tag of tagged.reports) if (tag.entry.form) verbs[tag.from] = true;
  for (const tag of tagged.lightVerbs) if (!tag.entry.form.participle) verbs[tag.from] = true;
  // "…, مشيدة بدور X", "… ومطالبا X": a participle that is used as a verb parts clauses as a verb does
  const spoken = new Set<number>();
  if (pack.order === 'verb-first')
    for (const tag of tagged.acts)
      if (
        tag.entry.kind === 'act' &&
        tag.entry.form?.participle &&
        (tag.reading.conjunction || COMMAS.has(tokens[tag.from - 1]?.norm ?? ''))
      )
        spoken.add(tag.from);
  const hasVerb = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (verbs[i]) return true;
    return false;
  };

  /** What begins at a token. */
  const starts: Starts = new Array(length).fill(undefined);
  const open = (at: number, kind: ClauseKind) => {
    if (at > 0 && at < length) starts[at] ??= kind;
  };
  /** Where the next clause behind a token begins; the end of the sentence when none does. */
  const nextStart = (from: number) => {
    let at = from + 1;
    while (at < length && !starts[at]) at++;
    return at;
  };
  for (const tag of tagged.particles) {
    // behind a verb the same word opens what is said: "گفت که …"
    if (tag.entry.code === 'relative')
      open(tag.from, pack.order === 'verb-last' && endsVerb(tag.from, tagged) ? 'subordinate' : 'relative');
    else if (tag.entry.code === 'subordinator')
      open(tag.from, describesNoun(tag, tagged, pack) ? 'relative' : 'subordinate');
    // "ввёл пошлины до 15% на …", "до 2030 года": a measure or a year is no other happening; nor is "the following day"
    else if (tag.entry.code === 'stop') {
      const measure = pack.declines && tokens[tag.to]?.kind === 'number';
      if (!measure && !(tagged.time[tag.from] && tagged.time[tag.to])) open(tag.from, 'apart');
    } else if (tag.entry.code === 'and') {
      const after = verbs[tag.to];
      const before = pack.order === 'verb-last' && endsVerb(tag.from, tagged);
      if (after || before) open(tag.from, 'coordinate');
    }
  }
  // a conjunction glued to a verb: "وزودت", "فأعلنت"
  for (const tag of tagged.acts) if (tag.reading.conjunction && verbs[tag.from]) open(tag.from, 'coordinate');
  for (const tag of tagged.reports) if (tag.reading.conjunction && verbs[tag.from]) open(tag.from, 'coordinate');

  for (const from of spoken) open(from, 'coordinate');
  // "اتفاقية وقعتها X": a verb with a pronoun behind an indefinite noun says something of it
  if (pack.order === 'verb-first')
    for (const tag of tagged.acts)
      if (verbs[tag.from] && tag.pronoun && !tag.reading.conjunction && behindIndefinite(tag.from, tagged, inMention))
        open(tag.from, 'relative');

  // "X said his country had agreed …", "X says four killed in …": what is said begins behind the verb of saying, without "that"
  if (fixedOrder(pack))
    for (const tag of tagged.reports) {
      const { row, form } = tag.entry;
      if (!form || form.infinitive || !SAYS.has(row.code) || ADDRESSED.has(row.words.split(' ')[0] as string)) continue;
      let at = tag.to;
      while (
        !starts[at] &&
        tokens[at]?.norm !== 'that' &&
        (tagged.time[at] || (tokens[at]?.norm === 'on' && tagged.time[at + 1]))
      )
        at++;
      const token = tokens[at];
      if (!token || token.kind === 'punct' || starts[at]) continue;
      if (token.norm === 'that' || token.norm === 'there' || token.norm === 'so') continue;
      if (tagged.classes.some((c) => c.from === at && c.entry.code === 'pronoun' && token.norm !== 'this')) continue;
      if (tagged.particles.some((p) => p.from === at && p.entry.code !== 'list')) continue;
      const next = nextStart(at);
      const says = tagged.acts.some(
        (t) => t.from > at && t.from < next && t.entry.kind === 'act' && (verbs[t.from] || t.entry.form?.passive),
      );
      if (says) open(at, 'subordinate');
    }

  let lastComma = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'punct' || inMention[i]) continue;
    if (token.norm === '(' && shortAside(tokens, i)) {
      while ((tokens[i] as Token).norm !== ')') i++;
      continue;
    }
    // "страны региона – X, Y и Z – заключили союз": a verbless stretch between two dashes stands inside its clause
    const closing = pack.declines && DASHES.has(token.norm) ? closingDash(tokens, i) : -1;
    if (closing > 0 && !hasVerb(i, closing) && hasVerb(closing, tokens.length) && !hasVerb(0, i)) {
      i = closing;
      continue;
    }
    if (HARD.has(token.norm)) open(i + 1, token.norm === ')' ? 'coordinate' : 'apart');
    else if (COMMAS.has(token.norm)) {
      // a comma parts clauses when a verb stands on both sides of it, and ends a relative clause
      const comma = nextComma(tokens, i + 1);
      // a verb with its own conjunction opens a clause of its own: it says nothing of the words between it and the comma
      const next = pack.order === 'verb-first' ? Math.min(comma, nextStart(i)) : comma;
      let opened = i;
      while (opened > 0 && !starts[opened]) opened--;
      // where verbs come last, a clause is not over before its verb
      const closes =
        starts[opened] === 'relative' &&
        i - opened >= 3 &&
        hasVerb(i + 1, tokens.length) &&
        (pack.order !== 'verb-last' || hasVerb(opened, i));
      // "…, сообщило министерство": a verb right behind the comma opens a clause wherever the verb before it stands
      const turns = pack.declines && verbs[i + 1] === true && hasVerb(opened, i);
      // "…, killing four, relief officials said": the last words of a sentence say who tells it
      const tells =
        fixedOrder(pack) &&
        comma >= tokens.length - 1 &&
        hasVerb(0, i) &&
        tagged.reports.some((r) => r.entry.form && r.from > i && r.to >= tokens.length - 6);
      if (
        closes ||
        turns ||
        tells ||
        (hasVerb(pack.order === 'verb-last' ? Math.max(lastComma, opened) : lastComma, i) && hasVerb(i + 1, next))
      )
        open(i + 1, 'coordinate');
      lastComma = i + 1;
    }
  }
  if (pack.order === 'verb-last') cutBehindVerbs(tagged, starts, open, hasVerb);
  const clauses: Clause[] = [];
  let kind: ClauseKind = 'main';
  for (let from = 0; from < length; ) {
    const to = nextStart(from);
    clauses.push({ index: clauses.length, from, to, kind, resumes: null });
    from = to;
    kind = starts[to] ?? 'main';
  }
  // "X в ходе визита в Y встретился с Z": a clause without a verb goes on behind the aside that no comma parts from it
  if (pack.declines)
    for (const [i, clause] of clauses.entries()) {
      const before = clauses[i - 1];
      if (clause.kind !== 'apart' || !before || tokens[clause.from - 1]!.kind === 'punct') continue;
      if (!hasVerb(before.from, before.to) && hasVerb(clause.from, clause.to)) clause.resumes = before;
    }
  if (pack.order === 'verb-last')
    resume(clauses, hasVerb, (at) => tagged.particles.some((p) => p.from === at && p.entry.code === 'and'));
  return clauses;
}

/** "the sanctions that X imposed on Y": behind a noun of action that says nothing, the complementizer is a relative pronoun. */
function describesNoun(tag: Tag<'particle'>, tagged: TaggedSentence, pack: LanguagePack): boolean {
  if (!fixedOrder(pack) || !pack.complementizers?.has(tagged.sentence.tokens[tag.from]!.norm)) return false;
  const noun = tagged.acts.find((t) => t.to === tag.from && t.entry.kind === 'act' && t.entry.form === null);
  return noun !== undefined && !SAYING.has(noun.entry.row.type) && !tagged.reports.some((r) => r.to === tag.from);
}

/**
 * Where verbs come last, a verb ends its clause without any sign: what is said begins behind the verb of saying
 * ("می‌گوید آنان …"), and the outer clause goes on behind the verb of a relative clause that broke into it.
 */
function cutBehindVerbs(
  tagged: TaggedSentence,
  starts: Starts,
  open: (at: number, kind: ClauseKind) => void,
  hasVerb: (from: number, to: number) => boolean,
): void {
  const { tokens } = tagged.sentence;
  const cuts = [0];
  for (const [at, kind] of starts.entries()) if (kind) cuts.push(at);
  cuts.push(tokens.length);
  const said = new Set<number>();
  for (const tag of tagged.reports) {
    if (tag.entry.form) said.add(tag.to);
    else if (tag.entry.light !== null) {
      const light = tagged.lightVerbs.find(
        (v) =>
          v.entry.lemma === tag.entry.light && v.from >= tag.to && v.from - tag.to <= 3 && !v.entry.form.participle,
      );
      if (light) said.add(light.to);
    }
  }
  for (const tag of tagged.acts) {
    if (!WILLED.has(tag.entry.row.type)) continue;
    if (tag.entry.kind === 'act' && tag.entry.row.pos === 'phrase') said.add(tag.to);
    const light =
      tag.entry.kind === 'light'
        ? tagged.lightVerbs.find((v) => v.from === tag.to && v.entry.lemma === (tag.entry as { verb: string }).verb)
        : undefined;
    if (light && !light.entry.form.participle) said.add(light.to);
  }
  const ends = tagged.lightVerbs.filter((v) => !v.entry.form.participle).map((v) => v.to);
  for (const tag of tagged.acts)
    if (tag.entry.kind === 'act' && tag.entry.form && !tag.entry.form.participle) ends.push(tag.to);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
    const broken = starts[from] === 'relative' && i > 0 && !hasVerb(cuts[i - 1] as number, from);
    for (let end of [...said, ...(broken ? ends : [])].sort((a, b) => a - b)) {
      while (end < to && hasVerb(end, end + 1)) end++; // "گرفته است": the auxiliary belongs to it
      if (end <= from || end >= to || tokens[end]!.kind !== 'word' || !hasVerb(end, to)) continue;
      if (tagged.particles.some((p) => p.from === end && (p.entry.code === 'and' || p.entry.code === 'relative')))
        continue;
      open(end, broken ? 'coordinate' : 'subordinate');
      break;
    }
  }
}

/** Where verbs come last, a clause that had no verb yet when a relative clause broke into it goes on behind that one. */
function resume(
  clauses: Clause[],
  hasVerb: (from: number, to: number) => boolean,
  isAnd: (at: number) => boolean,
): void {
  for (const [i, clause] of clauses.entries()) {
    if (clause.kind !== 'coordinate' || isAnd(clause.from)) continue;
    // "که A است و B دارد، …": what is joined to the relative clause is part of it
    let at = i - 1;
    while (at > 0 && clauses[at]!.kind === 'coordinate' && isAnd(clauses[at]!.from)) at--;
    const [outer, inner] = [clauses[at - 1], clauses[at]];
    if (!outer || inner?.kind !== 'relative') continue;
    if (!hasVerb(outer.from, outer.to) && hasVerb(inner.from, clause.from) && hasVerb(clause.from, clause.to))
      clause.resumes = outer;
  }
}

const NO_PREPOSITIONS = new Set(['and', 'or', 'relative', 'subordinator', 'stop', 'list', 'about']);

/** "قررت X اليوم، طرد السفير": behind a comma, without a conjunction, what can be a noun of action is no new verb. */
function isObject(tag: Tag<'act' | 'light'>, tagged: TaggedSentence): boolean {
  if (tag.reading.conjunction || !COMMAS.has(tagged.sentence.tokens[tag.from - 1]?.norm ?? '')) return false;
  return tagged.acts.some(
    (t) => t.from === tag.from && t.to === tag.to && t.entry.kind === 'act' && t.entry.form === null,
  );
}

/** Whether a word without an article stands right before a token, and neither a name nor a little word. */
function behindIndefinite(at: number, tagged: TaggedSentence, inMention: readonly boolean[]): boolean {
  const k = at - 1;
  const before = tagged.sentence.tokens[k];
  if (
    before?.kind !== 'word' ||
    inMention[k] ||
    tagged.time[k] ||
    before.norm.length < 4 ||
    before.norm.startsWith('ال')
  )
    return false;
  const covers = (t: { from: number; to: number }) => t.from <= k && k < t.to;
  return (
    ![tagged.particles, tagged.hedges, tagged.reports].some((tags) => tags.some(covers)) &&
    tagged.classes.some((c) => covers(c) && c.entry.code !== 'auxiliary')
  );
}

/** Tokens right behind a preposition: what is spelled like a verb there is a noun of action ("إلى ضبط النفس"). */
function behindPrepositions(tagged: TaggedSentence): Set<number> {
  const { tokens } = tagged.sentence;
  const out = new Set<number>();
  for (const tag of tagged.particles) {
    if (NO_PREPOSITIONS.has(tag.entry.code)) continue;
    let k = tag.to;
    while (tokens[k]?.kind === 'punct' && /["«“”]/.test(tokens[k]!.norm)) k++;
    out.add(k);
  }
  return out;
}

const DASHES = new Set(['—', '–']);
const LONGEST_ASIDE = 16;

/** The dash that closes what the dash at `from` opens; -1: none does. */
function closingDash(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST_ASIDE); i++)
    if (DASHES.has((tokens[i] as Token).norm)) return i;
  return -1;
}

function nextComma(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) if (COMMAS.has((tokens[i] as Token).norm)) return i;
  return tokens.length;
}

/** "(تشرين الأول)", "(IRNA)": a few words between brackets do not part a clause. */
function shortAside(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 4 && i < tokens.length; i++) if ((tokens[i] as Token).norm === ')') return true;
  return false;
}

/** Whether a verb form ends right before token `at`. */
function endsVerb(at: number, tagged: TaggedSentence): boolean {
  return (
    tagged.lightVerbs.some((tag) => tag.to === at) ||
    tagged.acts.some((tag) => tag.to === at && tag.entry.kind === 'act' && tag.entry.form !== null) ||
    tagged.reports.some((tag) => tag.to === at && tag.entry.form !== null)
  );
}

export function clauseAt(clauses: readonly Clause[], token: number): Clause {
  for (const clause of clauses) if (clause.from <= token && token < clause.to) return clause;
  return clauses[clauses.length - 1] as Clause;
}
