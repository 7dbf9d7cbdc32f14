/** Reports by people who mean harm: shown as text, and nothing else comes of it. */
import { expect, inject } from 'vitest';
import type { EventRecord } from '../../src/model/index.ts';
import { ask } from './addresses.ts';
import { made, overflow } from './checks.ts';
import { describe, it } from './harness.ts';
import { hostileReports } from './hostile.ts';

const { url } = inject('browser') ?? { url: '' };

describe('hostile text', () => {
  // Where none is found, the attacks are not where they should be, and these tests would show nothing.
  it('stands in events, as it was meant to', async () => {
    const { items } = await ask<{ items: { event: EventRecord }[] }>(url, '/api/events?party=URY&party2=FJI');
    const told = new Set(items.flatMap(({ event }) => event.reports));
    expect(hostileReports.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it.for(hostileReports.map(({ id }) => id))('is only text on the page of the report %s', async (id, { open }) => {
    const { page } = await open(`/reports/${encodeURIComponent(id)}`);
    expect(await made(page)).toEqual([]);
    expect(await overflow(page)).toBeNull();
  });

  it.for([
    ['the dyad', '/dyads/FJI-URY'],
    ['the party', '/parties/URY'],
    ['the search', '/search?q=minister'],
    ['the search for an attack', `/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`],
    ['the library', '/library'],
    ['the desk', '/'],
    ['a party that is none', `/parties/${encodeURIComponent('<svg onload=alert(1)>')}`],
    ['an event that is none', `/events/${encodeURIComponent('<svg onload=alert(1)>')}`],
    ['the evidence of a report', `/dyads/FJI-URY?evidence=${encodeURIComponent('h1-script')}`],
  ] as const)('is only text on %s', async ([, path], { open }) => {
    const { page } = await open(path, { allowed: /Failed to load resource/, followed: ['FJI-URY'] });
    expect(await made(page)).toEqual([]);
    expect(await overflow(page)).toBeNull();
  });

  it('is only text on the page of each event', async ({ open }) => {
    const { items } = await ask<{ items: { event: EventRecord }[] }>(url, '/api/events?party=URY&party2=FJI');
    const [first, ...rest] = items.map(({ event }) => event.id);
    const { page, go } = await open(`/events/${first}`);
    for (const id of [first, ...rest]) {
      await go(`/events/${id}?evidence=${id}`);
      expect(await made(page), id).toEqual([]);
      expect(await overflow(page), id).toBeNull();
    }
  });
});
