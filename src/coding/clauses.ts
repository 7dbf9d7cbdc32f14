/** Cuts a sentence into clauses: the stretches within which words and particles give roles. */
import type { LanguagePack, Token } from '../model/index.ts';
import type { Mention } from './mentions.ts';
import type { TaggedSentence } from './tag.ts';

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'coordinate' | 'apart';

export interface Clause {
  index: number;
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  kind: ClauseKind;
}

const HARD = new Set([';', '؛', ':', '—', '–', '(', ')', '|', '/']);
const COMMAS = new Set([',', '،']);

/** Clauses in order; together they cover the sentence. */
export function findClauses(tagged: TaggedSentence, mentions: readonly Mention[], pack: LanguagePack): Clause[] {
  const { tokens } = tagged.sentence;
  const inMention: boolean[] = new Array(tokens.length).fill(false);
  for (const m of mentions) for (let i = m.from; i < m.to; i++) inMention[i] = true;

  /** Where finite verbs stand, as far as the tables know verbs. */
  const verbs = new Set<number>();
  for (const tag of tagged.acts) if (tag.entry.kind === 'act' && tag.entry.form && !tag.entry.form.participle) verbs.add(tag.from);
  for (const tag of tagged.reports) if (tag.entry.form) verbs.add(tag.from);
  for (const tag of tagged.lightVerbs) if (!tag.entry.form.participle) verbs.add(tag.from);
  const hasVerb = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (verbs.has(i)) return true;
    return false;
  };

  const starts = new Map<number, ClauseKind>();
  const open = (at: number, kind: ClauseKind) => {
    if (at > 0 && at < tokens.length && !starts.has(at)) starts.set(at, kind);
  };
  for (const tag of tagged.particles) {
    if (tag.entry.code === 'relative') open(tag.from, 'relative');
    else if (tag.entry.code === 'subordinator') open(tag.from, 'subordinate');
    else if (tag.entry.code === 'stop') open(tag.from, 'apart');
    else if (tag.entry.code === 'and') {
      const after = verbs.has(tag.to);
      const before = pack.order === 'verb-last' && endsVerb(tag.from, tagged);
      if (after || before) open(tag.from, 'coordinate');
    }
  }
  // a conjunction glued to a verb: "وزودت", "فأعلنت"
  for (const tag of [...tagged.acts, ...tagged.reports])
    if (tag.reading.conjunction && verbs.has(tag.from)) open(tag.from, 'coordinate');

  let lastComma = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'punct' || inMention[i]) continue;
    if (token.norm === '(' && shortAside(tokens, i)) {
      while ((tokens[i] as Token).norm !== ')') i++;
      continue;
    }
    if (HARD.has(token.norm)) open(i + 1, token.norm === ')' ? 'coordinate' : 'apart');
    else if (COMMAS.has(token.norm)) {
      // a comma parts clauses when a verb stands on both sides of it, and ends a relative clause
      const next = nextComma(tokens, i + 1);
      const opened = Math.max(...[...starts.keys()].filter((at) => at <= i), 0);
      const closes = starts.get(opened) === 'relative' && i - opened >= 3 && hasVerb(i + 1, tokens.length);
      if (closes || (hasVerb(lastComma, i) && hasVerb(i + 1, next))) open(i + 1, 'coordinate');
      lastComma = i + 1;
    }
  }
  const cuts = [...starts].sort((a, b) => a[0] - b[0]);
  const clauses: Clause[] = [];
  let from = 0;
  let kind: ClauseKind = 'main';
  for (const [at, next] of [...cuts, [tokens.length, 'main'] as const]) {
    if (at > from) clauses.push({ index: clauses.length, from, to: at, kind });
    from = at;
    kind = next;
  }
  return clauses;
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
  return (clauses.find((clause) => clause.from <= token && token < clause.to) ?? clauses.at(-1)) as Clause;
}
