/**
 * What one report tells of one event. A news report on one strike speaks of it five times, with the place here and the
 * dead there: its claims are put together first, so that all they say counts when other reports are compared with it. A
 * review of twenty years speaks of many events of one kind: what is put together must be told near each other or agree
 * in something, and fit no other event of the report as well.
 */
import { type Fit, fitOf } from './evidence.ts';
import { familyOf, isMutual, isSpoken } from './families.ts';
import type { Feature } from './feature.ts';
import { byFirst, canonical, layerOf } from './order.ts';
import { addAll, daysApart, isDeed, type Profile, profileOf } from './profile.ts';
import { LAYERS, partiesAllow } from './rules.ts';

/** How near, in characters between the beginnings of sentences, two sentences are still of one passage. */
const PASSAGE = 600;

/** How many days before or after its publication a report's news of a busy block may lie: bounds what hangs together. */
const NEWS_WEEK = 7;

/** By how much one event of the report must fit better than the next. */
const MARGIN = 0.5;

/**
 * The claims of every report, put together. Depends on the set of features alone.
 *
 * @param busy whether only news is put together: what happened about when it was told. The rest stays as it is.
 */
export function storiesOf(features: readonly Feature[], busy: boolean): Profile[] {
  const reports = Map.groupBy(features, (feature) => {
    if (!busy) return feature.report;
    return isNews(feature) ? `${feature.report} ${feature.published}` : null;
  });
  const apart = reports.get(null) ?? [];
  reports.delete(null);
  return [...apart.map(profileOf), ...[...reports.values()].flatMap(ofReport)].sort(byFirst);
}

function isNews({ from, to, published }: Feature): boolean {
  if (published === null) return false;
  return from === null || to === null || (from >= published - NEWS_WEEK && to <= published + NEWS_WEEK);
}

function ofReport(features: readonly Feature[]): Profile[] {
  // Exact dates first: what is vaguer finds its event among them. Then those that say most.
  const ordered = features
    .map((feature) => ({ single: profileOf(feature), layer: LAYERS.indexOf(layerOf(feature)), feature }))
    .sort((a, b) => a.layer - b.layer || richness(b.single) - richness(a.single) || canonical(a.feature, b.feature));
  const review = isReview(features);
  const stories: Profile[] = [];
  for (const { single } of ordered) {
    const home = homeOf(single, stories, review);
    if (home) addAll(home, single);
    else stories.push(single);
  }
  // What came first found nothing to join then: two that have no other choice than each other.
  const others = (story: Profile) => stories.filter((other) => other !== story);
  for (const story of [...stories].reverse()) {
    const home = homeOf(story, others(story), review);
    if (!home || homeOf(home, others(home), review) !== story) continue;
    addAll(home, story);
    stories.splice(stories.indexOf(story), 1);
  }
  return stories;
}

/** The one story of the report that a claim, or a few, belong to; null when there is none, or no telling which. */
function homeOf(single: Profile, stories: readonly Profile[], review: boolean): Profile | null {
  let best: Profile | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const story of stories) {
    const fit = fitOf(single, story);
    const distance = distanceOf(single, story);
    if (!tellsOf(single, story, fit, distance, review)) continue;
    const score = fit.score + (distance === 0 ? 2 : distance <= PASSAGE ? 0.5 : 0);
    if (score > top) {
      next = top;
      top = score;
      best = story;
    } else if (score > next) next = score;
  }
  return top - next >= MARGIN ? best : null;
}

/** How much a group says: the groups that say most become the cores that others are compared with. */
export function richness(profile: Profile): number {
  let places = 0;
  for (const { lat } of profile.places.values()) places = Math.max(places, lat === null ? 1 : 2);
  return (
    2 * profile.names.size +
    places +
    profile.instruments.size +
    profile.quantities.size +
    2 * profile.ordinals.size +
    profile.modes.size +
    profile.contexts.size
  );
}

/** Characters between the beginnings of the nearest two sentences; 0: they share a sentence. */
function distanceOf(a: Profile, b: Profile): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a.members)
    for (const two of b.members) least = Math.min(least, Math.abs(one.sentence - two.sentence));
  return least;
}

const isToCome = (profile: Profile) => profile.members.every(({ factuality }) => factuality === 'future');

const sameDays = (a: Profile, b: Profile) => a.from === b.from && a.to === b.to;

/** Whether a claim tells of the event that these claims of its report tell of. */
function tellsOf(single: Profile, story: Profile, fit: Fit, distance: number, review: boolean): boolean {
  if (fit.impossible || !fit.sameParties || !partiesAllow(single, fit)) return false;
  if (single.from !== null && story.from !== null && daysApart(single, story) > 0) return false;
  // Of two things that both were said, denied or planned in one sentence, the words tell which is which.
  if (distance === 0 && fit.against === 0 && (fit.sameType || (fit.sameKind && !review))) return true;
  const near = distance <= PASSAGE;
  const agree = fit.strong + fit.weak;
  if (isDeed(single)) {
    if (!fit.sameType || fit.against > 0.75 + 0.5 * agree) return false;
    if (single.from !== null && sameDays(single, story) && fit.against === 0) return true;
    // One strike is told in many words; but measures against a state are taken, and told, several at once.
    if (near && single.family === 'assault' && fit.against <= 0.5) return true;
    return agree > (near ? 0.5 * fit.against : fit.against);
  }
  if (isSpoken(single.family)) return fit.sameType && near && fit.against === 0 && agree > 0;
  if (fit.against > 0) return false;
  // A meeting to come is not the meeting that was. But what two agree on is always to come.
  if (single.family === 'consult' && isToCome(single) !== isToCome(story)) return false;
  if (review) return fit.sameType && near && fit.things >= 1.5;
  if (single.family === 'consult') return near ? agree > 0 || fit.usual : fit.things >= 1.5 && fit.weak > 0;
  return near ? fit.sameType && (agree > 0 || fit.usual) : fit.sameKind && fit.things >= 1.5 && fit.weak > 0;
}

/** Whether a report looks back over more than one thing of a kind: it gives days that exclude each other. */
function isReview(features: readonly Feature[]): boolean {
  const last = new Map<number, number>();
  const first = new Map<number, number>();
  for (const { direction, from, to, type } of features) {
    if (from === null || to === null) continue;
    const side = isMutual(familyOf(type)) ? 0 : direction;
    last.set(side, Math.max(last.get(side) ?? from, from));
    first.set(side, Math.min(first.get(side) ?? to, to));
  }
  return [...last].some(([side, from]) => from > first.get(side)!);
}
