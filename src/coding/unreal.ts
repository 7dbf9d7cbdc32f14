/** Words of an act that tell of none: what something is for, what talks are about, whom another verb is done to. */
import { type ActTag, isNoun } from './carriers.ts';
import type { Clause } from './clauses.ts';
import { fixedOrder, type Grammar } from './grammar.ts';
import { judgedBy } from './needs.ts';

/** Words between a particle and what it introduces. */
const MOST_OF_MATTER = 7;

/** Classes of nouns behind which "about" names what is only wished for. */
const TOPICAL = new Set(['proposal', 'talks', 'demand-word']);

/** Whether an infinitive names what talks are about or something is for: "مذاکرات پیوستن به X", "برای پیوستن به X". */
export function isAim(grammar: Grammar, tag: ActTag, noun = false): boolean {
  if (!noun && judgedBy(tag, grammar)) return true;
  const { acts, particles, classes, hedges } = grammar.tagged;
  const denied = noun ? hedges.find((h) => h.to === tag.from && h.entry.row.scope === 'next') : undefined;
  if (!noun && acts.some((t) => t.to === tag.from && t.entry.kind === 'act' && t.entry.form === null)) return true;
  const aim = particles.find((p) => p.to === (denied?.from ?? tag.from) && p.entry.code === 'for');
  return (
    aim !== undefined &&
    !classes.some((c) => {
      if (c.entry.code !== 'offer' || c.from < aim.from - 6 || c.to > aim.from) return false;
      // "تصمیم گرفت …": the decision is a verb, and the aim is that of another
      return !grammar.tagged.lightVerbs.some((v) => v.from >= c.to && v.to <= aim.from);
    })
  );
}

/** "предложение о прекращении огня": what a proposal or talks are about has not happened. */
export function isTopic(grammar: Grammar, tag: ActTag): boolean {
  const { tagged, pack } = grammar;
  if (fixedOrder(pack)) return isNoun(tag) && tag.entry.kind === 'act' && isMatter(grammar, tag);
  if (pack.script !== 'Cyrl' || !isNoun(tag)) return false;
  const about = tagged.particles.find((p) => p.to === tag.from && p.entry.code === 'about');
  return about !== undefined && tagged.classes.some((c) => c.to === about.from && TOPICAL.has(c.entry.code));
}

/** "talks on a new trade agreement", "a proposal for joint patrols": cooperation that is talked of is not there yet. */
function isMatter(grammar: Grammar, tag: ActTag): boolean {
  const { tagged } = grammar;
  const { type } = tag.entry.row;
  if (type !== 'AGREE' && type !== 'COOPERATE' && type !== 'SUPPORT') return false;
  const particle = tagged.particles.findLast((p) => p.to <= tag.from && tag.from - p.to <= MOST_OF_MATTER);
  return (
    particle !== undefined &&
    ['on', 'about', 'for'].includes(particle.entry.code) &&
    tagged.classes.some((c) => c.to === particle.from && TOPICAL.has(c.entry.code))
  );
}

/** "атаковали протестующих": the participle names people to whom another verb of the clause does something. */
export function isCrowd(grammar: Grammar, tag: ActTag, clause: Clause): boolean {
  const { tagged, pack } = grammar;
  const form = tag.entry.kind === 'act' ? tag.entry.form : null;
  if (pack.script !== 'Cyrl' || tag.entry.row.type !== 'PROTEST' || !form?.participle) return false;
  return tagged.acts.some(
    (t) =>
      t.from >= clause.from &&
      t.from < clause.to &&
      t.entry.kind === 'act' &&
      t.entry.form &&
      !t.entry.form.participle &&
      t.entry.row.type !== '-',
  );
}

/** The "to" of the infinitive that says what is asked for; -1: there is none. */
export function infinitiveBehind(grammar: Grammar, tag: ActTag, clause: Clause): number {
  const { tokens } = grammar.tagged.sentence;
  for (let k = tag.to; k + 1 < clause.to; k++) if (tokens[k]!.norm === 'to' && isInfinitive(grammar, k + 1)) return k;
  return -1;
}

/** Whether a word behind "to" is a verb: no name, article or number stands there. */
function isInfinitive(grammar: Grammar, at: number): boolean {
  const { tagged, mentions } = grammar;
  const word = tagged.sentence.tokens[at]!;
  if (word.kind !== 'word' || mentions.some((m) => m.from <= at && at < m.to)) return false;
  if (tagged.acts.some((t) => t.from === at && t.entry.kind === 'act' && t.entry.form !== null)) return true;
  return !tagged.classes.some((c) => c.from === at) && !tagged.time[at] && /[a-z]{2}[^s]$/.test(word.norm);
}
