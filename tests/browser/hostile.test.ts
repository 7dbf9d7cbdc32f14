/** Reports by people who mean harm: shown as text, and nothing else comes of it. */
import { expect, inject } from 'vitest';
import type { EventRecord } from '../../src/model/index.ts';
import { ask } from './addresses.ts';
import { made, overflow } from './checks.ts';
import { describe, it } from './harness.ts';
import { hostileReports } from './hostile.ts';

const { url } = inject('browser') ?? { url: '' };
/** Characters that turn or hide what stands around them. */
const CONTROLS = /[\u200b\u202a-\u202e\u2060-\u2069\ufeff\u0007\u001b]/g;

describe('hostile text', () => {
  // Where none is found, the attacks are not where they should be, and these tests would show nothing.
  it('stands in events, as it was meant to', async () => {
    const { items } = await ask<{ items: { event: EventRecord }[] }>(url, '/api/events?party=URY&party2=FJI');
    const told = new Set(items.flatMap(({ event }) => event.reports));
    expect(hostileReports.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('is only text on the page of its report', async ({ open }) => {
    const { page, go } = await open('/library');
    for (const { id, text } of hostileReports) {
      await go(`/reports/${encodeURIComponent(id)}`);
      await page.locator('.text').waitFor();
      expect(await made(page), id).toEqual([]);
      expect(await overflow(page), id).toBeNull();
      const shown = await page.evaluate(() => ({
        text: document.querySelector('main')?.textContent ?? '',
        title: document.title,
        elements: document.querySelectorAll('.text :is(script, img, iframe, svg, b, a), main iframe').length,
        links: [...document.querySelectorAll('main a')].map((link) => (link as HTMLAnchorElement).protocol),
      }));
      expect(shown.text).not.toMatch(CONTROLS);
      expect(shown.title).not.toMatch(CONTROLS);
      expect(shown.elements).toBe(0);
      expect(shown.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
      expect(shown.text).toContain(text.slice(-12).replace(CONTROLS, ''));
    }
  });

  it('is only text on every other page', async ({ open }) => {
    const { page, go } = await open('/', { allowed: /Failed to load resource/, followed: ['FJI-URY'] });
    for (const path of [
      '/',
      '/dyads/FJI-URY',
      '/parties/URY',
      '/search?q=minister',
      `/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      '/library',
      `/parties/${encodeURIComponent('<svg onload=alert(1)>')}`,
      `/events/${encodeURIComponent('<svg onload=alert(1)>')}`,
      `/dyads/FJI-URY?evidence=${encodeURIComponent('h1-script')}`,
    ]) {
      if (path !== '/') await go(path);
      expect(await made(page), path).toEqual([]);
      await expect.poll(() => overflow(page), path).toBeNull();
    }
  });

  it('is only text on the page of each event', async ({ open }) => {
    const { items } = await ask<{ items: { event: EventRecord }[] }>(url, '/api/events?party=URY&party2=FJI');
    const [first, ...rest] = items.map(({ event }) => event.id);
    const { page, go } = await open(`/events/${first}?evidence=${first}`);
    for (const id of [first, ...rest]) {
      if (id !== first) await go(`/events/${id}?evidence=${id}`);
      expect(await made(page), id).toEqual([]);
      expect(await overflow(page), id).toBeNull();
    }
  });
});
