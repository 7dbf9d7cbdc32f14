/** Orders and layers that all of merging shares. */
import type { Feature } from './feature.ts';
import type { Profile } from './profile.ts';
import type { Layer } from './rules.ts';

/** How exactly days are given; `published` tells whether a day of publication is known when they are not given. */
export function layerOf({ from, to, published }: Pick<Feature, 'from' | 'to' | 'published'>): Layer {
  if (from === null || to === null) return published === null ? 'none' : 'published';
  const days = to - from + 1;
  if (days <= 3) return 'day';
  if (days <= 10) return 'week';
  // Months of two calendars, seasons' beginnings; then years.
  if (days <= 45) return 'month';
  return days <= 400 ? 'year' : 'long';
}

/** By day of publication (unknown last), then id: the first claim of an event names it. */
export function canonical(a: Feature, b: Feature): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1;
    if (b.published === null) return -1;
    return a.published - b.published;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export const byFirst = (a: Profile, b: Profile) => canonical(first(a), first(b));

function first(profile: Profile): Feature {
  return profile.members.reduce((best, member) => (canonical(member, best) < 0 ? member : best));
}
