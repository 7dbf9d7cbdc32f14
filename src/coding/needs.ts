/** Whether what a row of acts.tsv asks for stands around the act. */
import { isCooperative } from '../codebook/index.ts';
import type { ActRow } from '../model/index.ts';
import { asideAt } from './asides.ts';
import { behindAside } from './bounds.ts';
import { type ActTag, isNoun, REACH } from './carriers.ts';
import { type Clause, clauseAt } from './clauses.ts';
import type { Participants, Roles } from './frames.ts';
import type { Grammar } from './grammar.ts';
import type { Tag } from './tag.ts';

/** A noun of action under a verb. */
export interface Governed {
  from: number;
  to: number;
  pronoun: boolean;
}

/** The same for what is unlikely to be another verb's, where all that a verb has stands before it. */
const FAR_REACH = 22;
const FAR_NEEDS = new Set(['agreement', 'base', 'diplomat', 'sanction', 'sanction-list', 'ship', 'weapons']);

/** Needs that are no words: `@two` both sides are named, `@alone` nobody undergoes it, `@from` someone stands behind "from", `@local` people of the place act, `@both` two act together. */
export const SHAPES = new Set(['@two', '@alone', '@from', '@local', '@both']);

/** Whether the participants stand as the row's needs of shape want them. */
export function hasShape(tag: ActTag, roles: Roles, given: Participants): boolean {
  const { row } = tag.entry;
  if (row.needs.includes('@two') && (roles.actors.length === 0 || roles.recipients.length === 0)) return false;
  if (row.needs.includes('@both') && roles.actors.length < 2) return false;
  if (row.needs.includes('@alone') && roles.recipients.length > 0) return false;
  return !row.needs.includes('@from') || given.from?.some((part) => part.to <= tag.from) === true;
}

/** true: nothing more is needed, or all is there; a span: the noun of action that the act governs; false: not met. */
export function meetsNeeds(grammar: Grammar, tag: ActTag, row: ActRow, clause: Clause): boolean | Governed {
  if (row.needs.length === 0 && row.blocks.length === 0) return true;
  const { tagged } = grammar;
  const local = row.needs.includes('@local');
  const near = (from: number, reach = REACH) => {
    if (local) return true; // what came of it stands in a clause of its own
    const { resumes } = clause;
    const own = (from >= clause.from && from < clause.to) || (resumes && from >= resumes.from && from < resumes.to);
    if (own) return distance(grammar, from, tag.from, reach > REACH) <= reach;
    // "اجتماع استضافته X": the noun that a relative clause without a pronoun of its own stands behind
    if (grammar.pack.order === 'verb-first' && clause.kind === 'relative' && from === clause.from - 1) return true;
    // a complement clause right behind: "agreed to sign", "called on X to stop"
    const next = grammar.clauses[clause.index + 1];
    // "stressed that the cooperation …" is no promise of it: where verbs come last, only what is asked or refused follows
    if (grammar.pack.order === 'verb-last' && row.type === 'AGREE') return false;
    return next?.kind === 'subordinate' && from >= next.from && from < next.to && from - tag.to <= 8;
  };
  const beside = (from: number) => grammar.pack.order === 'verb-first' && behindAside(tag.to, from, clause, tagged);
  const classes = tagged.classes.filter(
    (c) =>
      (row.needs.includes(c.entry.code) || row.blocks.includes(c.entry.code)) &&
      (near(c.from, grammar.pack.order === 'verb-last' && FAR_NEEDS.has(c.entry.code) ? FAR_REACH : REACH) ||
        inObject(c.to, tag.from, clause, grammar)) &&
      (c.to <= tag.from || c.from >= tag.to) &&
      !beside(c.from),
  );
  const blocks = (c: (typeof classes)[number]) => row.blocks.includes(c.entry.code);
  const within = (c: (typeof classes)[number]) => c.from >= tag.from && c.to <= tag.to && blocks(c);
  const block = row.blocks.length === 0 ? undefined : (classes.find(blocks) ?? tagged.classes.find(within));
  if (block) {
    grammar.trace?.step(
      'blocks',
      `${tag.entry.rule} is blocked by a word of class ${block.entry.code}`,
      block.from,
      block.to,
    );
    return false;
  }
  const needs = row.needs.filter((need) => !SHAPES.has(need));
  if (needs.length === 0 || needs.includes('@said')) return true;
  for (const need of needs) {
    if (need.startsWith('@')) {
      const noun = governed(grammar, tag, need, near);
      if (noun) {
        grammar.trace?.step('needs', `${tag.entry.rule} has its need ${need}`, noun.from, noun.to);
        return noun;
      }
    } else {
      // a person who is known to hold an office is an official without being called one
      if (need === 'official' && grammar.mentions.some((m) => m.person?.role && m.from >= clause.from && near(m.from)))
        return true;
      // "афганцы" are people, whatever they do
      if (need === 'people' && tagged.names.some((t) => isDemonym(t) && near(t.from))) return true;
      const word = classes.find((c) => c.entry.code === need);
      if (word && local) return true;
      if (word) {
        grammar.trace?.step('needs', `${tag.entry.rule} has its need ${need}`, word.from, word.to);
        const noun = tagged.acts.find((t) => t !== tag && isNoun(t) && t.from <= word.from && word.to <= t.to);
        return noun ? { from: noun.from, to: noun.to, pronoun: noun.pronoun } : true;
      }
    }
  }
  grammar.trace?.step('needs', `${tag.entry.rule} has none of its needs: ${needs.join(', ')}`);
  return false;
}

const isDemonym = ({ entry }: Tag): boolean => entry.kind === 'party' && entry.name.use === 'demonym';
/** Words from the head of an object to its marker: "the envoy of X's embassy" and the particle. */
const MOST_TO_MARKER = 5;

/** Where the verb comes last, its object can stand far before it: whether a word belongs to a phrase with the object marker. */
function inObject(from: number, verb: number, clause: Clause, { pack, tagged }: Grammar): boolean {
  if (pack.order !== 'verb-last' || from < clause.from || from > verb) return false;
  return tagged.particles.some(
    (p) => p.entry.code === 'object' && p.from >= from && p.from - from <= MOST_TO_MARKER && p.from < verb,
  );
}

/** "involved in the attack", "the victims of the strike": what is inquired into or remembered was told before. */
export function isKnown(tag: ActTag, { tagged }: Grammar): boolean {
  if (!isNoun(tag) || tag.entry.row.type === '-' || isCooperative(tag.entry.row.type)) return false;
  const end = tagged.particles.find((p) => p.to === tag.from && p.from < tag.from)?.from ?? tag.from;
  return tagged.classes.some((c) => c.entry.code === 'inquiry' && c.to === end);
}

/** Tokens between two places; where the verb comes first, and with `short`, a name counts as one word however long it is. */
function distance(grammar: Grammar, a: number, b: number, short = false): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let far = to - from;
  if (grammar.pack.order !== 'verb-first' && !short) return far;
  for (const m of grammar.mentions) if (m.from >= from && m.to <= to) far -= m.to - m.from - 1;
  return far;
}

function governed(grammar: Grammar, tag: ActTag, need: string, near: (from: number) => boolean): Governed | null {
  const { tagged, pack } = grammar;
  const side = (t: ActTag) => (pack.order === 'verb-last' ? t.to <= tag.from || t.from >= tag.to : t.from >= tag.to);
  const fits = (t: ActTag) => {
    if (t === tag || t.entry.row.type === '-' || !near(t.from) || !side(t)) return false;
    if (asideAt(grammar.asides, t.from) !== asideAt(grammar.asides, tag.from)) return false;
    if (pack.order === 'verb-first' && behindAside(tag.to, t.from, clauseAt(grammar.clauses, tag.from), tagged))
      return false;
    // "decided in a meeting to …": where it was said is not what was said
    if (
      pack.order === 'verb-first' &&
      need === '@coop' &&
      t.entry.row.type === 'CONSULT' &&
      tagged.particles.some((p) => p.to === t.from && (p.entry.code === 'in' || p.entry.code === 'about'))
    )
      return false;
    return need === '@any' || isCooperative(t.entry.row.type) === (need === '@coop');
  };
  const far = (t: ActTag) => Math.abs(t.from - tag.from);
  let found = tagged.acts.filter(fits).sort((a, b) => far(a) - far(b))[0];
  if (found && pack.complementizers && need !== '@any') {
    // what is agreed to or threatened is said first: a later noun of another kind does not count
    const nearer = tagged.acts.some(
      (t) =>
        t !== tag &&
        t.entry.row.type !== '-' &&
        far(t) < far(found as ActTag) &&
        near(t.from) &&
        side(t) &&
        meetsNeeds(grammar, t, t.entry.row, clauseAt(grammar.clauses, t.from)),
    );
    if (
      nearer ||
      !tagged.acts.some(
        (t) =>
          t.from === found?.from && fits(t) && meetsNeeds(grammar, t, t.entry.row, clauseAt(grammar.clauses, t.from)),
      )
    )
      found = undefined;
  }
  // "decided to cut the ties": what is decided stands first
  if (found && pack.order === 'verb-first' && need === '@coop' && !isNoun(tag)) {
    const limit = far(found);
    const nearer = tagged.acts.some(
      (t) =>
        t !== tag && t.entry.row.type !== '-' && far(t) < limit && side(t) && near(t.from) && isNoun(t) && !fits(t),
    );
    if (nearer) return null;
  }
  return found ? { from: found.from, to: found.to, pronoun: found.pronoun } : null;
}

/** "X را به … متهم کرد", "حملات X را محکوم کرد": whether an act is what a later verb of its clause accuses of or condemns. */
export function judgedBy({ from, to }: { from: number; to: number }, { pack, tagged, clauses }: Grammar): boolean {
  if (pack.order !== 'verb-last') return false;
  const clause = clauseAt(clauses, from);
  const verb = tagged.acts.find(
    (t) => t.from >= to && t.from < clause.to && t.entry.row.type === 'ACCUSE' && t.entry.kind === 'light',
  );
  if (!verb) return false;
  const charged = tagged.particles.some((p) => p.to === from && p.entry.code === 'to');
  return charged || tagged.particles.some((p) => p.entry.code === 'object' && p.from >= to && p.to <= verb.from);
}
