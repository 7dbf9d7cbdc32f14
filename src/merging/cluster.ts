/**
 * Same-event decisions within one block. The result depends on the set of features alone, not on their order:
 * claims are put in layers by how exactly they are dated; within a layer, claims of the very same days are grouped; each
 * group then joins the one narrower unit that it fits (none, if two fit as well); what is left is linked in pairs with
 * its like. Groups are compared as wholes, so that a chain of small likenesses cannot tie together what is unlike.
 */
import { type Fit, fitOf } from './evidence.ts';
import { exchanged } from './exchange.ts';
import { isMutual } from './families.ts';
import type { Feature } from './feature.ts';
import { byFirst, canonical, layerOf } from './order.ts';
import { addAll, daysApart, isDoubtful, type Profile } from './profile.ts';
import {
  daysBefore,
  FRESH_DAYS,
  joins,
  LAYERS,
  type Layer,
  LINK_DAYS,
  LONELY_DAYS,
  links,
  NEWS_DAYS,
  sameRange,
  timeAllows,
} from './rules.ts';
import { richness, storiesOf } from './stories.ts';

/** By how much a candidate must be better than the next one to count as the only one that fits. */
const MARGIN = 0.5;

/** Layers in which claims of a busy block meet only within their own report. */
const WIDE: ReadonlySet<Layer> = new Set(['month', 'year', 'long', 'none']);

/**
 * Groups the claims of one block into events.
 *
 * @param features all of one block, each claim once, in any order.
 * @param busy whether the block is too full for claims that are not dated to about a week to find their event among the
 *   others: these then meet only within their own report, and every decision depends on claims near in time alone.
 * @returns the groups, each in canonical order, sorted by their first claims.
 */
export function cluster(features: readonly Feature[], busy: boolean): Feature[][] {
  const layers = new Map<Layer, Map<string, Profile[]>>();
  for (const story of storiesOf(features, busy)) {
    const layer = layerOf({ from: story.from, to: story.to, published: story.publishedFrom });
    let groups = layers.get(layer);
    if (!groups) {
      groups = new Map();
      layers.set(layer, groups);
    }
    push(groups, groupKey(story, layer, busy), story);
  }

  const units: Profile[] = [];
  // Wide claims of a busy block: nothing joins them either, or its fate would hang on days far away.
  const apart: Profile[] = [];
  for (const layer of LAYERS) {
    const groups = layers.get(layer);
    if (!groups) continue;
    const alone = busy && WIDE.has(layer);
    let clusters = [...groups.values()].flatMap((group) => grouped(layer, group));
    clusters.sort(byFirst);
    if (alone) {
      apart.push(...clusters);
      continue;
    }
    clusters = joined(layer, clusters, units, busy);
    for (const side of sides(clusters)) units.push(...linked(layer, linked(layer, side, busy), busy));
  }
  const all = busy ? [...units, ...apart] : exchanged(again(units));
  return all.map((unit) => unit.members.sort(canonical)).sort((a, b) => canonical(a[0]!, b[0]!));
}

function groupKey(story: Profile, layer: Layer, busy: boolean): string {
  const days = layer === 'published' ? `${story.publishedFrom}` : `${story.from}:${story.to}`;
  return busy && WIDE.has(layer) ? `${days}:${story.members[0]!.report}` : days;
}

function grouped(layer: Layer, group: readonly Profile[]): Profile[] {
  const ordered = group
    .map((profile) => ({ profile, rich: richness(profile) }))
    .sort((a, b) => b.rich - a.rich || byFirst(a.profile, b.profile));
  const clusters: Profile[] = [];
  for (const { profile } of ordered) {
    let best: Profile | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const candidate of clusters) {
      const fit = fitOf(profile, candidate);
      if (fit.impossible || fit.score <= bestScore || !sameRange(layer, profile, candidate, fit)) continue;
      best = candidate;
      bestScore = fit.score;
    }
    if (best) addAll(best, profile);
    else clusters.push(profile);
  }
  return clusters;
}

interface Choice {
  from: Profile;
  to: Profile;
  score: number;
  sole: boolean;
}

/** Lets each cluster join the only unit that it fits best; gives back those that joined none. */
function joined(layer: Layer, clusters: Profile[], units: readonly Profile[], busy: boolean): Profile[] {
  const choices: Choice[] = [];
  for (const from of clusters) {
    const open: { unit: Profile; fit: Fit }[] = [];
    for (const unit of units) {
      if (layer === 'published' || layer === 'none') {
        if (!timeAllows(from, unit)) continue;
        if (busy && daysBefore(from, unit) > NEWS_DAYS) continue;
      } else if (unit.from === null || daysApart(from, unit) > 0) continue;
      const fit = fitOf(from, unit);
      if (!fit.impossible) open.push({ unit, fit });
    }
    // What speaks against a unit more than for it leaves it out of the choice.
    const sole = open.filter(({ unit, fit }) => fit.against < fit.strong + 1 && !isDoubtful(unit)).length === 1;
    const choice = best(open, ({ unit, fit }) => {
      if (!joins(layer, from, unit, fit, sole)) return null;
      const fresh = layer === 'published' && daysBefore(from, unit) <= FRESH_DAYS;
      return fit.score + (fresh ? 1 : 0);
    });
    if (choice) choices.push({ from, to: choice.to.unit, score: choice.score, sole });
  }
  // The choices are made; what they bring along may still exclude each other: the better one comes first.
  choices.sort((a, b) => b.score - a.score || byFirst(a.from, b.from));
  const gone = new Set<Profile>();
  for (const { from, to, sole } of choices) {
    if (!joins(layer, from, to, fitOf(from, to), sole)) continue;
    if (from.from !== null && daysApart(from, to) > 0) continue;
    addAll(to, from);
    gone.add(from);
  }
  return clusters.filter((one) => !gone.has(one));
}

/** What found no dated event when little was known of that event may find it when all its reports are together. */
function again(units: readonly Profile[]): Profile[] {
  const dated = units.filter(({ from }) => from !== null);
  const layers = Map.groupBy(
    units.filter(({ from }) => from === null),
    ({ publishedFrom }): Layer => (publishedFrom === null ? 'none' : 'published'),
  );
  const left = (['published', 'none'] as const).flatMap((layer) =>
    joined(layer, (layers.get(layer) ?? []).sort(byFirst), dated, false),
  );
  return [...dated, ...left];
}

/** The best candidate, if no second one is nearly as good. */
function best<T>(candidates: readonly T[], score: (candidate: T) => number | null): { to: T; score: number } | null {
  let to: T | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value === null) continue;
    if (value > top) {
      next = top;
      top = value;
      to = candidate;
    } else if (value > next) next = value;
  }
  return to !== null && top - next >= MARGIN ? { to, score: top } : null;
}

/**
 * Strikes and strikes back have nothing to do with each other here: nothing of the one side, and nothing that is told the
 * wrong way round, makes the other side crowded.
 */
function sides(clusters: readonly Profile[]): Profile[][] {
  if (clusters.some(({ family }) => isMutual(family))) return [[...clusters]];
  return [...Map.groupBy(clusters, (one) => `${[...one.directions]} ${isDoubtful(one)}`).values()];
}

/** Merges pairs of clusters of one layer that are each other's only best fit. */
function linked(layer: Layer, clusters: Profile[], busy: boolean): Profile[] {
  if (layer === 'none' || layer === 'long') return clusters;
  const undated = layer === 'published';
  const start = (profile: Profile) => (undated ? profile.publishedFrom : profile.from) as number;
  const end = (profile: Profile) => (undated ? profile.publishedTo : profile.to) as number;
  const sorted = [...clusters].sort((a, b) => start(a) - start(b) || byFirst(a, b));
  const longest = sorted.reduce((most, one) => Math.max(most, end(one) - start(one)), 0);
  const near: Map<Profile, { to: Profile; lonely: boolean }[]> = new Map();
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length; j++) {
      const [a, b] = [sorted[i]!, sorted[j]!];
      if (start(b) - start(a) > longest + LINK_DAYS) break;
      if (start(b) - end(a) > LINK_DAYS) continue;
      const [before, after] = [sorted[i - 1], sorted[j + 1]];
      const lonely =
        !busy &&
        j === i + 1 &&
        (before === undefined || start(a) - start(before) > LONELY_DAYS) &&
        (after === undefined || start(after) - start(b) > LONELY_DAYS);
      push(near, a, { to: b, lonely });
      push(near, b, { to: a, lonely });
    }
  const choice = new Map<Profile, Profile>();
  for (const [from, candidates] of near) {
    const found = best(candidates, ({ to: candidate, lonely }) => {
      const fit = fitOf(from, candidate);
      if (!links(layer, from, candidate, fit, lonely)) return null;
      // Of two days that fit as well, the nearer, then the earlier: reports of one thing spread over days.
      const distance = Math.max(0, start(candidate) - end(from), start(from) - end(candidate));
      return fit.score - (undated ? distance + (start(candidate) > start(from) ? 0.5 : 0) : 0);
    });
    if (found) choice.set(from, found.to.to);
  }
  const gone = new Set<Profile>();
  for (const [from, to] of choice) {
    if (choice.get(to) !== from || gone.has(from) || gone.has(to)) continue;
    const [stays, goes] = byFirst(from, to) < 0 ? [from, to] : [to, from];
    addAll(stays, goes);
    gone.add(goes);
  }
  return clusters.filter((one) => !gone.has(one));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
