/** Where it happened: which of the places that a sentence names is that of an act. */
import type { EventType, PlaceRecord, Where, World } from '../model/index.ts';
import type { Draft } from './acts.ts';
import type { Grammar } from './grammar.ts';
import type { Mention } from './mention.ts';

/** Acts that are done to a place: what stands as their target says where they happen. */
const TARGETED = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE']);
/** Relations of a target to what is done to it. */
const TARGET = new Set<Mention['relation']>(['on', 'to', 'object', 'against', null]);
/** Tokens between a place and the preposition of its phrase: "in the southern border province of X". */
const MOST_TO_PREPOSITION = 6;
/** Tokens between a word for a visit and its destination. */
const MOST_TO_DESTINATION = 4;
/** Tokens between a noun of action and a place that tells it apart: "the X talks". */
const MOST_BESIDE = 1;
/** Added to the distance of a place before a bare noun of action. */
const BEFORE_NOUN = 15;
const NEVER = 99;
/** Acts of word: a place behind what they speak of is where that happened. */
const SPEECH = new Set<EventType>(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN']);
const LISTED = new Set([',', '،', ';', '؛']);
const SINCE = new Set(['since', 'منذ']);

interface Site {
  mention: Mention;
  score: number;
}

/**
 * Best a place behind "in"; for visits and what is done on them their destination, for violence its target, for what is
 * hosted the host; a city before a state. The clause comes first; the rest of the sentence counts when the clause says
 * nothing.
 */
export function whereOf(
  draft: Draft,
  near: readonly Mention[],
  drafts: readonly Draft[],
  grammar: Grammar,
  text: string,
  world: World,
): Where | null {
  const { tokens } = grammar.tagged.sentence;
  const lone = drafts.length === 1 || drafts.every((d) => d.row.type === draft.row.type);
  const consult = draft.row.type === 'CONSULT';
  let best: Site | null = null;
  let distance = 0;
  for (const mention of grammar.mentions) {
    const own = near.includes(mention);
    if (!own && !lone && !consult) continue;
    const rank = rankOf(mention, draft, drafts, grammar, world);
    if (rank >= NEVER || strikesHome(mention, draft)) continue;
    const score = rank + (own ? 0 : 10);
    const far = distanceOf(mention, draft);
    if (!best || score < best.score || (score === best.score && far < distance)) {
      best = { mention, score };
      distance = far;
    }
  }
  if (!best) return null;
  const { mention } = best;
  grammar.trace?.step(
    'where',
    `a place ${mention.relation ? `behind "${mention.relation}"` : 'without a particle'}`,
    mention.from,
    mention.to,
  );
  const [start, end] = [tokens[mention.from]!.start, tokens[mention.to - 1]!.end];
  const quoted = { text: text.slice(start, end), start, end };
  const place = mention.place ?? capitalNamed(mention, grammar, world);
  if (place) return { name: place.name, country: place.country, lat: place.lat, lon: place.lon, ...quoted };
  const party = world.party(mention.parties[0]!.code);
  return party?.kind === 'state' ? { name: party.name, country: party.code, lat: null, lon: null, ...quoted } : null;
}

/** Nobody strikes another on his own soil: what stands there in the sentence is told of something else. */
function strikesHome(mention: Mention, draft: Draft): boolean {
  const { actors, recipients } = draft.roles;
  if (draft.row.type !== 'ASSAULT' || mention.place?.lat != null) return false;
  const land = mention.place?.country ?? mention.parties[0]?.code ?? null;
  const isLand = (part: { code: string }) => part.code === land;
  return recipients.length > 0 && actors.some(isLand) && !recipients.some(isLand);
}

/** How good a place a mention is for an act, the less the better; `NEVER`: none. */
function rankOf(m: Mention, draft: Draft, drafts: readonly Draft[], grammar: Grammar, world: World): number {
  const { row } = draft;
  if (ofOther(m, draft, grammar)) return NEVER;
  if (!m.place) {
    const state = m.parties.length === 1 && world.party(m.parties[0]!.code)?.kind === 'state';
    if (!state) return NEVER;
    if (standsIn(m, grammar)) return capitalNamed(m, grammar, world) ? 0 : namesLand(m) ? 5 : NEVER;
    const { code, from } = m.parties[0]!;
    // "two bases on X's soil"
    if (grammar.tagged.particles.some((tag) => tag.entry.code === 'in' && tag.from > m.from && tag.to === from))
      return 4;
    const among = (parts: Draft['roles']['actors']) =>
      parts.some((part) => part.code === code && part.from >= m.from && part.to <= m.to);
    if (m.possessive) return NEVER;
    if (row.frame === 'mediate')
      return m.kind === 'name' && hosts(draft, grammar) && among(draft.roles.actors) ? 6 : NEVER;
    if (!among(draft.roles.recipients)) return NEVER;
    if (row.frame === 'host' || row.frame === 'visit') return m.kind === 'name' ? 6 : NEVER;
    // "a strike on X": X bare is its land, unlike its army or its envoy
    return row.type === 'ASSAULT' && m.kind !== 'adjective' && namesLand(m) ? 7 : NEVER;
  }
  if (standsIn(m, grammar)) return 0;
  const visited = m.relation === 'to' || m.relation === 'object' || m.relation === null || m.relation === 'of';
  // "الذي يزور X": behind a phrase the place looks like its genitive
  const beside = m.from >= draft.to && m.from - draft.to <= MOST_BESIDE;
  if (row.frame === 'visit' && visited && (m.relation !== 'of' || beside)) return 1;
  if (TARGETED.has(row.type) && TARGET.has(m.relation) && m.parties.length === 0) return 2;
  if (visited && m.kind === 'name' && m.from > 0 && isDestination(m, grammar)) return 3;
  if (row.type !== 'CONSULT') return NEVER;
  if (draft.noun && namesTalks(m, draft, grammar)) return 1;
  const visits = drafts.some((d) => d.row.frame === 'visit');
  return visits && (m.relation === 'to' || m.relation === null) && m.kind === 'name' ? 4 : NEVER;
}

/** "X hosted talks between Y and Z": a verb that in other company says who receives a guest. */
function hosts(draft: Draft, { tagged }: Grammar): boolean {
  return tagged.acts.some(({ from, entry }) => from === draft.from && entry.row.frame === 'host');
}

/** "condemned the attack in X", "shelling since the war in X": the place is that of what an act of word or of time names. */
function ofOther(m: Mention, draft: Draft, { tagged }: Grammar): boolean {
  if (m.from < draft.to) return false;
  for (let k = draft.to; k < m.from - 1; k++) if (SINCE.has(tagged.sentence.tokens[k]!.norm)) return true;
  return (
    SPEECH.has(draft.row.type) &&
    tagged.acts.some(
      ({ from, to, entry }) =>
        from >= draft.to && to <= m.from && entry.row.type !== '-' && entry.row.type !== draft.row.type,
    )
  );
}

/** What stands before a bare noun of action is rather the place of who speaks or is spoken of. */
function distanceOf(m: Mention, draft: Draft): number {
  const bare = draft.noun && !draft.carrier && m.to <= draft.from;
  return Math.abs(m.from - draft.from) + (bare ? BEFORE_NOUN : 0);
}

/** "in X", "on X's soil", "in X territory": not people or offices of X. */
function namesLand(m: Mention): boolean {
  return m.kind === 'name' || m.kind === 'adjective' || m.role?.code === 'territory';
}

/** "in X", "in the port city of X", "in the Omani capital X": words that say what kind of place it is may stand between. */
function standsIn(m: Mention, { tagged, mentions }: Grammar): boolean {
  if (m.relation === 'in') return true;
  if (m.relation !== null && m.relation !== 'of') return false;
  let kind = false;
  for (let k = m.from - 1; k >= 0 && m.from - k <= MOST_TO_PREPOSITION; k--) {
    const particle = tagged.particles.find((tag) => tag.to === k + 1);
    if (particle && particle.entry.code !== 'of') return kind && particle.entry.code === 'in';
    if (particle) continue;
    const word = tagged.classes.find((tag) => tag.entry.code === 'locality' && k >= tag.from && k < tag.to);
    if (word) {
      kind = true;
      if (word.reading.particle === 'in') return true;
      continue;
    }
    const before = mentions.find((other) => k >= other.from && k < other.to);
    if (before ? before.kind !== 'adjective' : tagged.sentence.tokens[k]!.kind !== 'word') return false;
    if (before?.relation === 'in') return kind || isCapital(before, tagged);
  }
  return false;
}

function isCapital(m: Mention, tagged: Grammar['tagged']): boolean {
  return tagged.classes.some(
    (tag) =>
      tag.entry.code === 'capital' &&
      (tag.to === m.from || tag.from === m.to || (tag.from >= m.from && tag.to <= m.to)),
  );
}

/** "the Chinese capital", "столица Китая": the city that a state and a word for its capital name. */
function capitalNamed(m: Mention, grammar: Grammar, world: World): PlaceRecord | null {
  if (m.parties.length !== 1 || !isCapital(m, grammar.tagged)) return null;
  return world.capital(m.parties[0]!.code) ?? null;
}

/**
 * Whether a place is where a visit goes that the sentence tells or only mentions: "on his trip to X", "الذي يزور X". A visit
 * that is one more item of a list ("the deal and the trip to X") says nothing of the others.
 */
function isDestination(m: Mention, { tagged }: Grammar): boolean {
  const relative = (at: number) => tagged.particles.some((tag) => tag.entry.code === 'relative' && tag.from === at);
  return tagged.acts.some(
    ({ entry, from, to, reading }) =>
      entry.row.frame === 'visit' &&
      to <= m.from &&
      m.from - to <= MOST_TO_DESTINATION &&
      !reading.conjunction &&
      (!LISTED.has(tagged.sentence.tokens[from - 1]?.norm ?? '') || relative(from)) &&
      !tagged.particles.some((tag) => tag.entry.code === 'and' && tag.to === from),
  );
}

/** "the Geneva talks", "لقاء بكين": a place right beside the noun, which no one of that place takes part in. */
function namesTalks(m: Mention, draft: Draft, { pack, mentions }: Grammar): boolean {
  if (m.parties.some((part) => [...draft.roles.actors, ...draft.roles.recipients].some((p) => p.from === part.from)))
    return false;
  const behind = m.from - draft.to;
  if (pack.adjectiveAfterNoun && behind >= 0 && behind <= MOST_BESIDE && (m.relation === null || m.relation === 'of'))
    return !mentions.some((other) => other !== m && other.group === m.group);
  const before = draft.from - m.to;
  return !pack.adjectiveAfterNoun && before >= 0 && before <= MOST_BESIDE && m.relation === null && !m.possessive;
}
