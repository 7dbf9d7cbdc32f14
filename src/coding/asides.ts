/**
 * Adverbial phrases that stand before the verb where verbs come last: "پس از حمله X به Y، …", "به دلیل حمایت X از Y". Who is
 * named in one takes part in what it names, and not in what the verb says; a noun of action in one is not what the verb
 * carries. The words that open them are in the pack: class `aside`, and `during` for those that only give the setting.
 */
import type { Clause } from './clauses.ts';
import { COMMAS, firstVerb } from './grammar.ts';
import type { Mention } from './mention.ts';
import type { TaggedSentence } from './tag.ts';

export interface Aside {
  /** Tokens, end exclusive; the first are the words that open it. */
  from: number;
  to: number;
  /** It only gives the setting: who is met or visited in it may be whom the clause is about. */
  during: boolean;
}

/** Unknown words that may stand between the opening words and what they govern. */
const MOST_WORDS = 3;

/** The adverbial phrases of a sentence. */
export function findAsides(
  tagged: TaggedSentence,
  mentions: readonly Mention[],
  heads: ReadonlyMap<Mention, number>,
  clauses: readonly Clause[],
): Aside[] {
  const asides: Aside[] = [];
  for (const { entry, from, to } of tagged.classes) {
    if (entry.code !== 'aside' && entry.code !== 'during') continue;
    if (tagged.time[to] || asides.some((aside) => from < aside.to)) continue; // "پس از ظهر": only a time
    const clause = clauses.find((c) => c.from <= from && from < c.to);
    const limit = clause?.to ?? tagged.sentence.tokens.length;
    const verb = firstVerb(tagged, to, limit, true);
    let comma = -1;
    for (let k = to; k < verb && comma < 0; k++) if (COMMAS.has(tagged.sentence.tokens[k]!.norm)) comma = k;
    // "در واکنش به … اعلام کرد": nothing but the phrase stands before a verb of saying
    const said =
      entry.code === 'aside' && tagged.reports.some((r) => r.from === verb || (r.to === verb && r.entry.light));
    const start = said ? Math.min(verb, ...tagged.reports.filter((r) => r.to === verb).map((r) => r.from)) : verb;
    const closed = comma >= 0 && !listed(comma, mentions);
    const end = closed ? comma : said ? start : reach(tagged, mentions, heads, to, verb);
    if (end > to) asides.push({ from, to: end, during: entry.code === 'during' });
  }
  return asides;
}

/** A comma between two of one list closes nothing. */
function listed(comma: number, mentions: readonly Mention[]): boolean {
  const before = mentions.findLast((m) => m.to <= comma);
  const after = mentions.find((m) => m.from > comma);
  return before !== undefined && after !== undefined && before.group === after.group;
}

/** Without a comma: the noun right behind the opening words, with its genitive and its own prepositional phrases. */
function reach(
  tagged: TaggedSentence,
  mentions: readonly Mention[],
  heads: ReadonlyMap<Mention, number>,
  from: number,
  to: number,
): number {
  const nouns = tagged.acts.filter((t) => t.from >= from && t.from < to && isNoun(t));
  const first = nouns.find((t) => t.from - from <= 1 && t.entry.row.type !== '-');
  if (!first) {
    const near = mentions.find((m) => m.from >= from && m.from < to && m.kind !== 'adjective');
    const open = near && tagged.particles.some((p) => p.from >= from && p.to <= near.from);
    return near && !open && near.from - from <= MOST_WORDS ? near.to : from;
  }
  let end = first.to;
  /** A noun takes one prepositional phrase: the next is the verb's. */
  let full = false;
  for (let again = true; again; ) {
    again = false;
    for (const m of mentions) {
      if (m.from < end || m.to > to || m.from - end > MOST_WORDS) continue;
      const head = heads.get(m);
      const own =
        (head !== undefined && head >= from && head < end) ||
        (m.inner !== undefined && m.inner >= from && m.inner < end) ||
        (m.kind === 'adjective' && m.from === end);
      const phrase: boolean =
        !own &&
        !full &&
        m.relation !== null &&
        m.relation !== 'of' &&
        m.relation !== 'object' &&
        opens(tagged, end, m.from);
      if (!own && !phrase) continue;
      full ||= phrase || m.inner !== undefined;
      end = m.to;
      again = true;
    }
    // "حمایت از X و ارسال سلاح به Y": a noun that is joined to the first goes with it
    const and = tagged.particles.find((p) => p.entry.code === 'and' && p.from === end);
    const next = and && nouns.find((t) => t.from >= and.to && t.from - and.to <= 1);
    if (next && next.to <= to) {
      end = next.to;
      full = false;
      again = true;
    }
  }
  return end;
}

/** Whether a preposition stands right behind a noun and governs what follows. */
function opens(tagged: TaggedSentence, from: number, to: number): boolean {
  return tagged.particles.some((p) => p.from >= from && p.from - from <= 1 && p.to <= to && p.entry.code !== 'and');
}

const isNoun = (t: TaggedSentence['acts'][number]) => t.entry.kind === 'light' || t.entry.form === null;

/** The aside in which a token stands, behind the words that open it. */
export function asideAt(asides: readonly Aside[], token: number): Aside | undefined {
  return asides.find((aside) => aside.from <= token && token < aside.to);
}

/** How many of the tokens between two places stand in adverbial phrases. */
export function besides(asides: readonly Aside[], from: number, to: number): number {
  let count = 0;
  for (const aside of asides) count += Math.max(0, Math.min(aside.to, to) - Math.max(aside.from, from));
  return count;
}
