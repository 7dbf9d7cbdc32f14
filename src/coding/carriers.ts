/** The verbs that carry a noun of action: light verbs and support verbs. */
import type { VerbForm } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { asideAt, besides } from './asides.ts';
import { behindAside } from './bounds.ts';
import type { Clause } from './clauses.ts';
import { fixedOrder, type Grammar } from './grammar.ts';
import type { Tag, TaggedSentence } from './tag.ts';

export type ActTag = Tag<'act' | 'light'>;

/** How far an act looks for the class words it needs, in tokens. */
export const REACH = 14;

export function isNoun(tag: ActTag): boolean {
  return tag.entry.kind === 'light' || tag.entry.form === null;
}

/** The form of its light verb that belongs to a noun part: after it in verb-last languages, else on either side. */
export function lightVerb(grammar: Grammar, tag: Tag<'light'>, clause: Clause): Tag<'light-verb'> | null {
  const { pack, tagged, clauses } = grammar;
  // "قرار شد" is one word of the future: its verb carries nothing else
  const planned = (v: Tag<'light-verb'>) =>
    pack.order === 'verb-last' &&
    tagged.hedges.some(
      (h) => h.entry.row.code === 'future' && h.entry.light === null && h.from < v.from && v.from < h.to,
    );
  const same = tagged.lightVerbs.filter((v) => v.entry.lemma === tag.entry.verb && !planned(v));
  const within = (v: Tag<'light-verb'>, c: Clause | undefined) => c !== undefined && v.from >= c.from && v.from < c.to;
  if (pack.order !== 'verb-last')
    return same.find((v) => within(v, clause) && Math.abs(v.from - tag.from) <= 8) ?? null;
  const next = clauses[clause.index + 1];
  for (const verb of same) {
    if (verb.from < tag.to || !(within(verb, clause) || (next?.kind === 'coordinate' && within(verb, next)))) continue;
    if (bindsLight(grammar, tag, verb) && !isAttribute(grammar, verb)) return verb;
  }
  return null;
}

/** The light verb that an entry's words go with, or null. */
function lightOf(entry: Tag<'act' | 'light' | 'report' | 'hedge'>['entry']): string | null {
  return entry.kind === 'light' ? entry.verb : entry.kind === 'act' ? null : entry.light;
}

const DONE = fold('شده');
const BY_ITSELF = new Set(['and', 'or', 'relative', 'subordinator', 'stop']);

/** "موشک پرتاب شده از …", "سند امضا شده میان …": a bare participle with more of its phrase behind it says nothing by itself. */
function isAttribute({ tagged }: Grammar, verb: Tag<'light-verb'>): boolean {
  const { tokens } = tagged.sentence;
  const next = tokens[verb.to];
  if (tokens[verb.from]!.norm !== DONE || next?.kind !== 'word') return false;
  if (tagged.particles.some((p) => p.from === verb.to && BY_ITSELF.has(p.entry.code))) return false;
  return (
    !tagged.lightVerbs.some((v) => v.from === verb.to) &&
    !tagged.classes.some((c) => c.from === verb.to && c.entry.code === 'copula')
  );
}

/**
 * Whether a light verb is this noun's: it stands right behind it, or behind words that only enlarge the noun; or the
 * noun is joined by "and" to one that it stands right behind ("توافق و برای … چارچوبی ایجاد کردند").
 */
function bindsLight(grammar: Grammar, tag: Tag<'light'>, verb: Tag<'light-verb'>): boolean {
  const { tagged, pack } = grammar;
  const gap = verb.from - tag.to;
  if (gap === 0) return true;
  const covered = (k: number, kinds: { from: number; to: number }[]) => kinds.some((t) => t.from <= k && k < t.to);
  const joined = tagged.particles.some((p) => p.from === tag.to && p.entry.code === 'and');
  if (joined && gap <= REACH) return true;
  // "عازم X شد", "خواستار آزادی X شد", "هدف حمله X قرار گرفت": the noun part's own complement stands in between
  const between = (t: { from: number; to: number }) => t.from >= tag.to && t.to <= verb.from;
  const rivals = (t: Tag<'act' | 'light' | 'report' | 'hedge'>) =>
    between(t) &&
    (lightOf(t.entry) === verb.entry.lemma ||
      // "حملات X کشته شدند": the verb right behind another noun is that noun's, in whatever voice
      (pack.order === 'verb-last' &&
        t.to === verb.from &&
        tagged.lightVerbs.some((v) => v.from === verb.from && v.entry.lemma === lightOf(t.entry))));
  const rival = tagged.acts.some(rivals) || tagged.reports.some(rivals) || tagged.hedges.some(rivals);
  // "با مخالفت X مواجه شد": the verb is the support verb's right before it
  const nearer = tagged.acts.some(
    (t) =>
      t.to === verb.from &&
      t.from >= tag.to &&
      t.entry.kind === 'light' &&
      t.entry.row.type === '-' &&
      tagged.lightVerbs.some((v) => v.from === verb.from && v.entry.lemma === lightOf(t.entry)),
  );
  if (nearer) return false;
  const last = verb.from - 1;
  const demands = tag.entry.row.frame === 'demand' && !tagged.particles.some((p) => p.to === tag.from);
  if (!rival && gap <= REACH && demands) return true;
  if (!rival && gap <= REACH && (covered(last, grammar.mentions) || (covered(last, tagged.acts) && gap <= 3)))
    return true;
  if (gap > 3) return false;
  const own = (k: number) => tagged.classes.some((c) => c.entry.code === 'reflexive' && c.from <= k && k < c.to);
  // an unknown word right before the verb is sooner the verb's own noun, but behind an indefinite noun it is an adjective
  const indefinite = tagged.sentence.tokens[tag.to - 1]!.norm.endsWith('ي');
  for (let k = tag.to; k < verb.from; k++) {
    if (tagged.sentence.tokens[k]!.kind === 'punct') return false;
    if (covered(k, tagged.acts) || covered(k, tagged.lightVerbs)) return false;
    // "تعهد کتبی داد": an unknown word in the ending of adjectives
    const { norm } = tagged.sentence.tokens[k]!;
    const quality = gap === 1 && norm.length > 3 && norm.endsWith('ي') && !tagged.known[k];
    const adjective = quality || covered(k, tagged.contexts) || covered(k, tagged.hedges) || tagged.time[k];
    if (!adjective && !indefinite && !own(k)) return false;
  }
  return true;
}

const SINCE = new Set(['с', 'со', 'до', 'после']);
const PHASE = /^(?:начал|момент|окончани|завершени|прекращени)/;

/** "крупнейший с начала вторжения пакет помощи": a noun of action that only dates another, which no verb carries. */
function datesOther(at: number, tagged: TaggedSentence): boolean {
  const { tokens } = tagged.sentence;
  return PHASE.test(tokens[at - 1]?.norm ?? '') && SINCE.has(tokens[at - 2]?.norm ?? '');
}

/** A verb that lends its subject to the noun of action it governs: "imposed sanctions", "faces sanctions". */
export function supportVerb(grammar: Grammar, tag: ActTag, clause: Clause) {
  const { tagged, pack, asides } = grammar;
  if (asideAt(asides, tag.from) || (pack.declines && datesOther(tag.from, tagged))) return null;
  let best: {
    from: number;
    form: VerbForm | null;
    future: boolean;
    undergoes: boolean;
    tells: boolean;
    far: number;
  } | null = null;
  for (const other of tagged.acts) {
    if (other.entry.row.type !== '-' || other.from < clause.from || other.from >= clause.to || other === tag) continue;
    const far = Math.abs(other.from - tag.from) - besides(asides, tag.to, other.from);
    const before = other.from < tag.from;
    // "после обстрела войска нанесли удар": what stands in the genitive before a verb is not what the verb carries
    if (pack.declines && !before && tag.reading.particle === 'of') continue;
    if (pack.order === 'verb-first' && before && behindAside(other.to, tag.from, clause, tagged)) continue;
    if (before && fixedOrder(pack) && parted(other.to, tag.from, grammar)) continue;
    // "اقدام به احضار X کرد": the noun stands between the two parts of the verb that carries it
    const around = pack.order === 'verb-last' && before && other.entry.kind === 'light' && far <= 3;
    if (far > REACH || (pack.order === 'verb-last' ? before && !around : !before && far > 6)) continue;
    let form = other.entry.kind === 'act' ? other.entry.form : null;
    let from = other.from;
    let future = other.reading.future === true;
    if (other.entry.kind === 'light') {
      const light = lightVerb(grammar, other as Tag<'light'>, clause);
      if (!light || (around && light.from < tag.to)) continue;
      form = light.entry.form;
      from = light.from;
      future = light.reading.future === true;
    }
    const { frame } = other.entry.row;
    if (!best || far < best.far)
      best = { from, form, future, undergoes: frame === 'undergo', tells: frame === 'alone', far };
  }
  return best;
}

/** Words before "of" that only count or measure what follows. */
const COUNTS =
  /^(?:rounds?|series|waves?|packages?|raft|set|batch|flurry|spate|string|barrage|campaign|number|couple|kinds?|forms?|acts?|use|lot|dozens|hundreds|thousands|scores|types?|programme|program|state|policy|days|weeks|months|hours|years|day|week)$/;

/** Whether a particle stands between a verb and a noun, so that the noun is no object of the verb ("gave impetus to the talks"). */
function parted(from: number, to: number, { tagged }: Grammar): boolean {
  const { tokens } = tagged.sentence;
  return tagged.particles.some(
    (p) =>
      p.from > from &&
      p.to <= to &&
      !['and', 'or', 'list', 'relative', 'subordinator', 'stop', 'object'].includes(p.entry.code) &&
      !tagged.time[p.to] &&
      tokens[p.to]!.kind !== 'number' &&
      !(p.entry.code === 'of' && COUNTS.test(tokens[p.from - 1]!.norm)),
  );
}
