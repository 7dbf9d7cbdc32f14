/** Addresses of one of every kind of page, over the samples. */
import type { EventRecord } from '../../src/model/index.ts';

export type PageName = 'desk' | 'dyad' | 'event' | 'report' | 'party' | 'network' | 'map' | 'search' | 'library';

/** By what the page is. The event is one whose accounts differ: 12 documents were signed, or 13. */
export async function addresses(url: string): Promise<Record<PageName, string>> {
  const { items } = await ask<{ items: { event: EventRecord }[] }>(url, '/api/events?party=BLR&party2=IRN');
  const event = items.map((item) => item.event).find(({ disputed }) => disputed.length > 0);
  if (!event) throw new Error('the samples have no disputed event of Belarus and Iran');
  return {
    desk: '/',
    dyad: '/dyads/BLR-IRN',
    event: `/events/${event.id}`,
    report: `/reports/${encodeURIComponent(event.reports[0] as string)}`,
    party: '/parties/IRN',
    network: '/network',
    map: '/map',
    search: '/search?q=Tehran',
    library: '/library',
  };
}

export async function ask<T>(url: string, path: string): Promise<T> {
  const answer = await fetch(new URL(path, url));
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
