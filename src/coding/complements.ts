/**
 * What depends on an act of word or will. "X agreed to lift sanctions on Y", "X accused Y of arming Z", "X said Y must
 * withdraw": the inner act is said or meant, not done. It lends the outer act its participants and makes no claim.
 * For packs that name their complementizers; other languages say the same with nouns of action, which rows govern.
 */
import { isCooperative } from '../codebook/index.ts';
import type { ActRow, EventType } from '../model/index.ts';
import type { Draft } from './acts.ts';
import type { Clause } from './clauses.ts';
import { opensClause } from './factuality.ts';
import { fixedOrder, type Grammar } from './grammar.ts';
import type { PartyPart } from './mention.ts';
import type { Tag } from './tag.ts';

/** A stretch of tokens behind an act that depends on it. */
export interface Complement {
  from: number;
  to: number;
  /** Only verbs in it are merely said; the nouns are given facts ("condemned the attack of X on Y"). */
  verbsOnly: boolean;
  /** The clause in which the complement has a subject of its own ("demanded that X …"). */
  clause: Clause | null;
}

type ActTag = Tag<'act' | 'light'>;

/** Types whose complement is what is wanted, refused, threatened or alleged. */
const WILLED = new Set<EventType>(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE']);
/** Words between a hedge and the infinitive that it governs: "решение правительства X закрыть …". */
const MOST_WILL = 5;

/** Verbs that make somebody do something. */
export const FORCES = /^(?:побуди|застави|заставля|вынуди|вынужда|подтолкну|принуди|позволи|позволя|помог)/;

/** Whether an infinitive is somebody's own act, planned or forced: "решение X закрыть", "вынудило X закрыть". */
function willed(draft: Draft, { tagged, mentions }: Grammar): boolean {
  const governed = tagged.hedges.some(
    (h) =>
      h.entry.row.scope === 'next' &&
      h.to <= draft.from &&
      draft.from - h.to <= MOST_WILL &&
      h.from >= draft.clause.from,
  );
  const forced = mentions.find((m) => m.to === draft.from && m.parties.length > 0);
  if (governed || forced?.relation === 'object') return true;
  return forced?.relation === null && FORCES.test(tagged.sentence.tokens[forced.from - 1]?.norm ?? '');
}

/** How far behind an act its complement clause may begin, in tokens. */
const MOST_GAP = 8;
/** How far into the complement its own act may stand. */
const MOST_INNER = 9;

/** Particles behind which stands what something is for. */
const FOR = /^(?:at|on|of|for|in)$/;
/** Verbs of duty. */
const OUGHT = /^(?:must|should|ought|has|have|needs?)$/;

const isVerb = (tag: ActTag) => tag.entry.kind === 'act' && tag.entry.form !== null;

/** The complement of an act, or null when it has none. */
export function complementOf(tag: ActTag, row: ActRow, clause: Clause, grammar: Grammar): Complement | null {
  const { pack, tagged, clauses } = grammar;
  if (!pack.complementizers || row.type === '-' || !WILLED.has(row.type)) return null;
  const { tokens } = tagged.sentence;
  const next = clauses[clause.index + 1];
  const opens =
    next?.kind === 'subordinate' && next.from - tag.to <= MOST_GAP && pack.complementizers.has(tokens[next.from]!.norm);
  const verbal = isVerb(tag) || row.pos === 'phrase';
  if (!verbal) {
    // a noun governs only what follows it at once: "its demand that X …", "the refusal to …"
    const infinitive = tagged.acts.find(
      (t) =>
        isVerb(t) && t.entry.kind === 'act' && t.entry.form?.infinitive && t.from >= tag.to && t.from - tag.to <= 2,
    );
    if (!infinitive && !(opens && next.from - tag.to <= 3)) return null;
  }
  // "threatened to leave the talks if X …"
  const last = opens ? next : clause;
  const after = clauses[last.index + 1];
  const unless = row.type === 'THREATEN' && after !== undefined && /^(?:if|unless)$/.test(tokens[after.from]!.norm);
  return {
    from: tag.to,
    to: unless ? after.to : last.to,
    verbsOnly: row.type === 'ACCUSE',
    clause: opens ? next : null,
  };
}

/** The act that a complement says: its first verb, or the noun of action before it. */
export function innerAct(complement: Complement, grammar: Grammar): ActTag | null {
  const inside = grammar.tagged.acts.filter(
    (t) =>
      t.entry.row.type !== '-' &&
      t.from >= complement.from &&
      t.to <= complement.to &&
      t.from - complement.from <= MOST_INNER + (complement.clause ? MOST_GAP : 0),
  );
  return inside[0] ?? null;
}

/** Who stands first in a complement clause: the one of whom something is demanded or alleged. */
export function subjectOf(complement: Complement, grammar: Grammar): PartyPart[] | null {
  const { clause } = complement;
  if (!clause) return null;
  const first = grammar.mentions.find((m) => m.from >= clause.from && m.from < clause.to && m.parties.length > 0);
  if (!first || first.relation !== null) return null;
  return grammar.mentions.filter((m) => m.group === first.group && m.from < clause.to).flatMap((m) => m.parties);
}

/** Who says what the clause of an act says: the subject of the nearest reporting verb before it. */
export function sayerOf(tag: ActTag, clause: Clause, grammar: Grammar): PartyPart[] | null {
  const { tagged, mentions, clauses } = grammar;
  const report = tagged.reports.findLast(
    (r) =>
      r.entry.form !== null &&
      r.to <= tag.from &&
      (r.from >= clause.from || r.from >= (clauses[clause.index - 1]?.from ?? 0)),
  );
  if (!report) return null;
  const start = clauses.find((c) => c.from <= report.from && report.from < c.to)?.from ?? 0;
  if (grammar.pack.order === 'verb-first') {
    // "قالت X إن …": the speaker stands behind the verb
    const next = mentions.find((m) => m.from >= report.to && m.to <= tag.from && m.kind !== 'adjective');
    const near = next && next.from - report.to <= 2 && next.relation === null && next.parties.length > 0;
    return near ? mentions.filter((m) => m.group === next.group && m.to <= tag.from).flatMap((m) => m.parties) : null;
  }
  const speaker = mentions.findLast(
    (m) =>
      m.from >= start && m.to <= report.from && m.relation === null && m.kind !== 'adjective' && m.parties.length > 0,
  );
  return speaker
    ? mentions.filter((m) => m.group === speaker.group && m.from < report.from).flatMap((m) => m.parties)
    : null;
}

/**
 * Drafts without those that are only said, wanted or repeated: what stands in another's complement; infinitives of
 * purpose ("came to discuss"); nouns with one party beside a verb; and the weaker of two of one type where the stronger
 * names all of its parties.
 */
export function withoutUnreal(drafts: readonly Draft[], grammar: Grammar): Draft[] {
  if (!grammar.pack.complementizers || drafts.length === 0) return [...drafts];
  const known = new Map<Draft, Set<string>>();
  const codes = (d: Draft) => {
    let found = known.get(d);
    if (!found) {
      found = new Set([...d.roles.actors, ...d.roles.recipients].map((part) => part.code));
      known.set(d, found);
    }
    return found;
  };
  const { trace } = grammar;
  const said = (d: Draft) => {
    const by = drafts.find(
      (v) =>
        v !== d &&
        v.complement &&
        v.complement.from <= d.from &&
        d.to <= v.complement.to &&
        !((v.complement.verbsOnly || d.row.type === 'ASSAULT') && d.noun && codes(d).size > 1),
    );
    if (by) trace?.dropDraft(d, `only said or wanted, in the complement of ${by.rule}`);
    return by !== undefined;
  };
  const kept = drafts.filter((d) => !said(d));
  const hedged = (d: Draft) =>
    grammar.tagged.hedges.some((h) => h.to === d.from || h.to === d.from - 1) ||
    (grammar.pack.declines && willed(d, grammar));
  // "X to visit …": a headline's future
  const headline = (d: Draft) =>
    grammar.mentions.some((m) => m.to === d.from - 1 && m.relation === null && opensClause(m, d, grammar));
  const purpose = (d: Draft) =>
    d.form?.infinitive === true &&
    d.row.type !== 'PROTEST' &&
    !hedged(d) &&
    (kept.some((v) => v !== d && v.from < d.from && !v.form?.infinitive) || (codes(d).size < 2 && !headline(d)));
  // "a meeting aimed at strengthening ties", "a treaty designed to end the war": what something is for
  const { classes, sentence } = grammar.tagged;
  const aims = classes.flatMap((c) => {
    if (c.entry.code !== 'purpose') return [];
    const particle = sentence.tokens[c.to]?.norm ?? '';
    const verb = sentence.tokens[c.to + 1]?.norm ?? '';
    return particle === 'to' || (FOR.test(particle) && verb.endsWith('ing')) ? [c.to + 1] : [];
  });
  // … and the nouns that such a verb governs, and the verbs that are joined to it
  const aimed = (d: Draft) =>
    aims.some(
      (verb) =>
        verb === d.from ||
        (verb < d.from &&
          d.from - verb <= MOST_GAP &&
          d.clause.from <= verb &&
          (d.noun ? isCooperative(d.row.type) : d.form?.infinitive || sentence.tokens[d.from - 1]?.norm === 'and')),
    );
  // "X must resign": what somebody ought to do he has not done; a demand of it is a row of its own
  const owed = (d: Draft) =>
    !d.noun &&
    grammar.tagged.hedges.some((h) => h.to === d.from && OUGHT.test(sentence.tokens[h.from]!.norm)) &&
    d.row.type !== 'REQUEST';
  // "demonstrated, calling for …": what a crowd cries is its protest
  const cried = (d: Draft) =>
    d.row.type === 'REQUEST' &&
    (d.form?.participle === true || d.form?.infinitive === true || d.noun) &&
    kept.some((v) => v.row.type === 'PROTEST' && v.from < d.from && [...codes(d)].some((code) => codes(v).has(code)));
  const reasons: [(d: Draft) => boolean, string][] = [
    [purpose, 'an infinitive of purpose'],
    [aimed, 'only what something is for'],
    [owed, 'only what somebody ought to do'],
    [cried, 'what a crowd cries is its protest'],
  ];
  const real = kept.filter((d) => {
    const reason = reasons.find(([holds]) => holds(d));
    if (reason) trace?.dropDraft(d, reason[1]);
    return !reason;
  });
  return real.filter((d, i) => {
    const own = codes(d);
    if (d.noun && own.size < 2 && real.some((v) => !v.noun)) {
      trace?.dropDraft(d, 'a noun with one party beside a verb');
      return false;
    }
    const stronger = real.find((v, k) => {
      if (v === d || v.row.type !== d.row.type) return false;
      const others = codes(v);
      for (const code of own) if (!others.has(code)) return false;
      if (others.size === own.size && own.size > 1 && v.clause !== d.clause) return false; // a second act between the same two
      // "X rejected Y's plan, and Y refused to stop": another's act of the same kind
      const side = new Set(
        [...v.roles.actors, ...(v.roles.reciprocal ? v.roles.recipients : [])].map((part) => part.code),
      );
      if (
        fixedOrder(grammar.pack) &&
        (!d.noun || d.roles.recipients.length > 0) &&
        d.roles.actors.length > 0 &&
        !d.roles.actors.some((part) => side.has(part.code))
      )
        return false;
      return others.size > own.size || (v.noun === d.noun ? k < i : d.noun);
    });
    if (stronger) trace?.dropDraft(d, `another of its type names all of its parties: ${stronger.rule}`);
    return stronger === undefined;
  });
}
