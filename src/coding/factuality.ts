/** How far an act is said to be real: negation, future, condition, allegation, each with its scope. */
import type { Factuality } from '../model/index.ts';
import type { Draft } from './acts.ts';
import { behindAside } from './bounds.ts';
import { COMMAS, type Grammar } from './grammar.ts';
import type { Mention } from './mention.ts';
import type { Tag } from './tag.ts';

/** The stronger one wins: what is denied is not merely future. */
const RANK: Record<Factuality, number> = { negated: 4, hypothetical: 3, alleged: 2, future: 1, asserted: 0 };
const MOST_NEXT = 6;
/** Hedges that are adjectives too. */
const OF_NOUNS = new Set([
  'planned',
  'scheduled',
  'expected',
  'upcoming',
  'forthcoming',
  'future',
  'possible',
  'potential',
  'alleged',
  'suspected',
]);

export function factualityOf(draft: Draft, grammar: Grammar): Factuality {
  const { tagged, clauses } = grammar;
  const found: Factuality[] = [];
  const carrier = draft.carrier?.form ?? draft.form;
  const { trace } = grammar;
  const formAt = draft.carrier?.from ?? draft.from;
  if (draft.form?.negated || carrier?.negated) {
    found.push('negated');
    trace?.step('factuality', 'negated: the form of the verb', formAt, formAt + 1);
  }
  if (draft.form?.future || carrier?.future || draft.future || draft.carrier?.future) {
    found.push('future');
    trace?.step('factuality', 'future: the form of the verb', formAt, formAt + 1);
  }
  const verb = draft.carrier?.from ?? draft.from;
  for (const hedge of tagged.hedges) {
    const { code, scope } = hedge.entry.row;
    if (reaches(hedge, draft, verb, grammar)) {
      found.push(code);
      trace?.step('factuality', `${code}: a hedge of scope ${scope}`, hedge.from, hedge.to);
    } else trace?.step('hedge', `${code}, of scope ${scope}, does not reach the act`, hedge.from, hedge.to);
  }
  for (const report of tagged.reports) {
    const code = report.entry.row.code;
    if ((code !== 'deny' && code !== 'claim') || report.from >= draft.from) continue;
    const far = clauses.findIndex((c) => c.from <= report.from && report.from < c.to);
    // "denied the claim, accusing X": what follows the comma is not denied
    const { tokens } = tagged.sentence;
    if (
      code === 'deny' &&
      grammar.pack.order === 'subject-first' &&
      tokens.slice(report.to, draft.from).some((t) => t.norm === ',')
    )
      continue;
    const under = draft.clause.index === far || (draft.clause.index === far + 1 && draft.clause.kind === 'subordinate');
    if (!under) continue;
    found.push(code === 'deny' ? 'negated' : 'alleged');
    trace?.step('factuality', `${found.at(-1)}: under a verb of saying`, report.from, report.to);
  }
  // headlines: "X, Y to hold talks"
  const { tokens } = tagged.sentence;
  const to = verb - 1;
  if (
    found.length === 0 &&
    grammar.pack.order === 'subject-first' &&
    carrier?.infinitive &&
    tokens[to]?.norm === 'to' &&
    grammar.mentions.some((m) => m.to === to && m.relation === null && opensClause(m, draft, grammar))
  ) {
    found.push('future');
    trace?.step('factuality', 'future: a headline with an infinitive', to, verb + 1);
  }
  // "وزیر خارجه X فردا به Y سفر می‌کند": news tells of meetings and visits in the present when they are to come
  if (found.length === 0 && carrier?.present && draft.row.type === 'CONSULT' && draft.row.frame !== 'mediate') {
    found.push('future');
    trace?.step('factuality', 'future: a meeting in the present', formAt, formAt + 1);
  }
  if (found.length === 0 && carrier?.subjunctive) {
    // "قرار است … سفر کند و … دیدار کند": one word of the future governs all that is joined to it
    const planned = tagged.hedges.some((h) => h.entry.row.code === 'future' && h.entry.light === null && h.from < verb);
    found.push(planned ? 'future' : 'hypothetical');
    trace?.step('factuality', `${found[0]}: the subjunctive`, formAt, formAt + 1);
  }
  // "اگر X مرز را باز نکند": what is not done under a condition is not denied
  const conditional =
    grammar.pack.order === 'verb-last' &&
    tagged.classes.some((c) => c.entry.code === 'condition' && c.from === draft.clause.from);
  if (conditional && found.includes('hypothetical')) return 'hypothetical';
  return found.sort((a, b) => RANK[b] - RANK[a])[0] ?? 'asserted';
}

/** Whether nothing but the phrases joined to it stands before a mention in the clause: the subject of a headline. */
export function opensClause(mention: Mention, draft: Draft, { mentions, tagged }: Grammar): boolean {
  const first = mentions.find((m) => m.group === mention.group) ?? mention;
  for (let k = draft.clause.from; k < first.from; k++) {
    const noun = tagged.classes.some((c) => c.entry.code === 'determiner' && c.from === k);
    if (!noun && tagged.sentence.tokens[k]!.kind === 'word') return false;
  }
  return true;
}

function reaches(hedge: Tag<'hedge'>, draft: Draft, verb: number, grammar: Grammar): boolean {
  const { tagged, clauses, pack } = grammar;
  if (hedge.from >= draft.from && hedge.to <= draft.to) return false;
  // "no fewer than ten": the negation is the number's
  if (tagged.classes.some((c) => c.entry.code === 'quantifier' && c.from <= hedge.from && hedge.to <= c.to))
    return false;
  if (hedge.entry.light !== null) {
    const light = tagged.lightVerbs.some(
      (v) => v.entry.lemma === hedge.entry.light && Math.abs(v.from - hedge.from) <= 6,
    );
    if (!light) return false;
    // "X را به Y متهم کرد و … هشدار داد": what is alleged is the noun; a verb of the same clause is told for a fact
    if (
      pack.order === 'verb-last' &&
      hedge.entry.row.code === 'alleged' &&
      !draft.noun &&
      hedge.from >= draft.clause.from
    )
      return false;
  }
  const own = hedge.from >= draft.clause.from && hedge.from < draft.clause.to;
  // "the new clashes … can undo the efforts": what the verb may do does not make its subject unreal
  const modal = pack.order === 'verb-last' && hedge.entry.row.code === 'hypothetical' && draft.noun && !draft.carrier;
  if (own && modal && hedge.from >= draft.to && hedge.to < draft.clause.to - 2) return false;
  // "با میانجی‌گری X قرار شد …": what stands beside the verb is not what is planned
  const beside =
    draft.noun && !draft.carrier && tagged.particles.some((p) => p.to === draft.from && p.entry.code === 'with');
  if (pack.order === 'verb-last' && beside && hedge.entry.row.code === 'future' && hedge.from >= draft.to) return false;
  // "فردا آزمایش موشکی X را بررسی خواهد کرد": the day is that of the verb, unless it stands in the noun's own phrase
  const aside = draft.noun && !draft.carrier && hedge.entry.row.code === 'future' && hedge.entry.row.scope === 'clause';
  if (pack.order === 'verb-last' && aside && hedge.to <= draft.from && own && finite(draft, grammar)) return false;
  const at = clauses.findIndex((c) => c.from <= hedge.from && hedge.from < c.to);
  // a clause that depends on the one before it stands under that one's hedges: "it is expected that …"
  const depends =
    draft.clause.kind === 'subordinate' || (draft.clause.kind === 'relative' && draft.clause.from - hedge.to <= 1);
  const above = depends && at === draft.clause.index - 1;
  switch (hedge.entry.row.scope) {
    case 'clause':
      return own || above;
    case 'next': {
      const target = Math.min(draft.from, verb);
      const anyTarget = pack.order === 'verb-last' ? [draft.from, verb] : [target, draft.from];
      return anyTarget.some((t) => {
        // behind its noun, a hedge must touch the light verb: what stands between belongs to other words
        const most = pack.order === 'verb-last' && t === verb && hedge.from >= draft.from ? 1 : MOST_NEXT;
        if (hedge.from >= t || t - hedge.to > most || !(own || above)) return false;
        if (pack.order === 'verb-first' && behindAside(hedge.to, t, draft.clause, tagged)) return false;
        // "برای توقف درگیری‌ها به X سفر کرد": the noun right behind takes the hedge for itself
        if (
          pack.order === 'verb-last' &&
          ((!draft.noun && tagged.particles.some((p) => p.to === hedge.from && p.entry.code === 'for')) ||
            tagged.acts.some(
              (a) =>
                a.from >= hedge.to &&
                a.from - hedge.to <= 1 &&
                a.to <= t &&
                a.from !== draft.from &&
                a.entry.kind === 'act' &&
                a.entry.form === null,
            ))
        )
          return false;
        // "is not new, and X agreed …": what was negated ends at the comma
        if (
          pack.order === 'verb-first' &&
          hedge.entry.row.code === 'negated' &&
          tagged.sentence.tokens.slice(hedge.to, t).some((token) => COMMAS.has(token.norm))
        )
          return false;
        // "the planned talks were cancelled": the adjective is the noun's
        if (
          pack.order === 'subject-first' &&
          !draft.noun &&
          draft.from === t &&
          OF_NOUNS.has(tagged.sentence.tokens[hedge.from]!.norm) &&
          tagged.acts.some((a) => a.entry.kind === 'act' && a.entry.form === null && a.from >= hedge.to && a.to <= t)
        )
          return false;
        // "denied the claim, accusing X"
        const { tokens } = tagged.sentence;
        if (
          pack.order === 'subject-first' &&
          tokens[hedge.from]!.norm.startsWith('den') &&
          tokens.slice(hedge.to, t).some((token) => token.norm === ',')
        )
          return false;
        // "did not comment on the attack": the verb of saying takes the negation for itself
        if (
          hedge.entry.row.code === 'negated' &&
          pack.order === 'subject-first' &&
          tagged.reports.some((r) => r.entry.form && r.from >= hedge.to && r.to <= t)
        )
          return false;
        // "без предупреждения открыли огонь": a preposition takes its noun, and leaves the verb alone
        if (!draft.noun && tagged.sentence.tokens[hedge.from]!.norm === 'без') return false;
        // another verb between takes the hedge for itself
        return !tagged.acts.some(
          (a) =>
            a.entry.kind === 'act' &&
            a.entry.form &&
            a.entry.row.type !== '-' &&
            a.from >= hedge.to &&
            a.to <= t &&
            a.from !== draft.from,
        );
      });
    }
    default:
      // "اتفقا قبيل القمة المقررة": an adjective is of the noun that it follows
      if (
        pack.order === 'verb-first' &&
        !tagged.time[hedge.from - 1] &&
        !tagged.time[hedge.from] &&
        (!draft.noun || hedge.from - draft.to > 3)
      )
        return false;
      return own && hedge.from >= draft.to;
  }
}

/** Whether a finite verb stands in the clause of a noun of action. */
function finite(draft: Draft, { tagged }: Grammar): boolean {
  const inside = (t: { from: number }) => t.from >= draft.to && t.from < draft.clause.to;
  return (
    tagged.lightVerbs.some((v) => inside(v) && !v.entry.form.participle) ||
    tagged.acts.some((t) => inside(t) && t.entry.kind === 'act' && t.entry.form !== null)
  );
}
