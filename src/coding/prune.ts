/** Which drafts of a sentence say nothing of their own. */
import { isCooperative } from '../codebook/index.ts';
import type { EventType } from '../model/index.ts';
import type { Draft } from './acts.ts';
import type { Roles } from './frames.ts';
import type { SentenceTrace } from './trace.ts';

/** Acts of will: what stands in the subjunctive behind them is wanted, not done. */
const WILLS = new Set<EventType>(['AGREE', 'REQUEST', 'REJECT', 'THREATEN']);

/** Drops acts in the subjunctive that an act of will before them governs; their recipients are lent to it. */
export function withoutWilled(drafts: readonly Draft[], trace: SentenceTrace | null = null): Draft[] {
  return drafts.filter((d) => {
    // "X را به حمایت از Y متهم کرد": of what someone is accused, the accuser did nothing
    const accuser = drafts.find(
      (v) =>
        v.row.type === 'ACCUSE' && !v.noun && v.clause === d.clause && d.to <= v.from && sameActors(v.roles, d.roles),
    );
    if (d.noun && !d.carrier && accuser) {
      trace?.dropDraft(d, `only what someone is accused of: ${accuser.rule}`);
      return false;
    }
    // "تهدید کرد که اگر …، … خواهد کرد": what is threatened is the threat
    const threat = drafts.find(
      (v) =>
        v.row.type === 'THREATEN' &&
        v !== d &&
        !v.noun &&
        v.clause.index < d.clause.index &&
        d.clause.index - v.clause.index <= 3 &&
        sameActors(v.roles, d.roles),
    );
    if (threat && (d.carrier?.form ?? d.form)?.future === true) {
      if (threat.roles.recipients.length === 0) threat.roles = { ...threat.roles, recipients: d.roles.recipients };
      trace?.dropDraft(d, `only threatened: ${threat.rule}`);
      return false;
    }
    if ((d.carrier?.form ?? d.form)?.subjunctive !== true) return true;
    const will = drafts.find(
      (v) =>
        v !== d &&
        !v.noun &&
        WILLS.has(v.row.type) &&
        v.clause.index === d.clause.index - 1 &&
        !v.carrier?.form?.subjunctive,
    );
    if (!will) return true;
    if (will.roles.recipients.length === 0 && !will.roles.reciprocal)
      will.roles = {
        ...will.roles,
        recipients: d.roles.recipients.filter((part) => !will.roles.actors.some((a) => a.code === part.code)),
      };
    trace?.dropDraft(d, `only wanted, by an act of will before it: ${will.rule}`);
    return false;
  });
}

function sameActors(a: Roles, b: Roles): boolean {
  return a.actors.length > 0 && a.actors.every((part) => b.actors.some((other) => other.code === part.code));
}

/** Codes of all who take part, sorted: what makes two drafts about the same parties. */
function partyKey(roles: Roles): string {
  const codes: string[] = [];
  for (const { code } of roles.actors) if (!codes.includes(code)) codes.push(code);
  for (const { code } of roles.recipients) if (!codes.includes(code)) codes.push(code);
  return codes.sort().join(' ');
}

/**
 * Drops nouns that a verb governs, and nouns that only repeat a verb of their clause.
 * @param fixed an act of the same two the other way round stays, though a noun says it
 * @param parts a noun repeats a verb of its type that names all of its parties and more ("killed … in a strike of X")
 */
export function prune(drafts: Draft[], trace: SentenceTrace | null = null, parts = false, fixed = false): Draft[] {
  if (drafts.length < 2) return drafts;
  const governed = (d: Draft) => {
    const by = drafts.find((v) => v !== d && v.governs && v.governs.from <= d.from && d.to <= v.governs.to);
    if (by) trace?.dropDraft(d, `a verb governs it: ${by.rule}`);
    return by !== undefined;
  };
  const kept = drafts.filter((d) => !governed(d));
  const keys = kept.map((d) => partyKey(d.roles));
  return kept.filter((d, i) => {
    const key = keys[i] as string;
    const said = kept.find((other, k) => {
      if (other === d || other.clause !== d.clause) return false;
      const otherKey = keys[k] as string;
      // "X condemned Y's attack on it": who is blamed for a thing has done it, and that is not what the verb says
      const turned =
        !d.roles.reciprocal &&
        !other.roles.reciprocal &&
        d.roles.recipients.length > 0 &&
        d.roles.actors.length > 0 &&
        d.roles.actors.every((part) => other.roles.recipients.some((r) => r.code === part.code));
      if (other.row.type === d.row.type && otherKey === key && !(fixed && turned))
        return d.noun === other.noun ? k < i : d.noun;
      const within = parts && d.noun && !other.noun && other.row.type === d.row.type;
      if (within && key.split(' ').every((code) => otherKey.split(' ').includes(code))) return true;
      // one clause, same parties, both cooperative: the verb says it, the noun repeats it
      const alike = isCooperative(other.row.type) === isCooperative(d.row.type);
      return d.noun && !other.noun && alike && !turned && otherKey === key;
    });
    if (said) trace?.dropDraft(d, `only repeats another act of its clause: ${said.rule}`);
    return said === undefined;
  });
}
