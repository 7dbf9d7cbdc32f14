/** What holds of every page, in every language: it fits, it reads in the right direction, it can be used by everybody. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { directionOf, LANGUAGES, type Language } from '../../src/web/settings.tsx';
import { addresses, type PageName } from './addresses.ts';
import { accessibilityFaults, overflow, turnedRound } from './checks.ts';
import { describe, it, reopen } from './harness.ts';

const PAGES: readonly PageName[] = ['desk', 'dyad', 'event', 'report', 'party', 'network', 'map', 'search', 'library'];
/** Axe takes its time: the languages of which each stands for a direction. */
const AXE: readonly Language[] = ['en', 'fa'];

describe.each(PAGES)('the page: %s', (name) => {
  it('is whole in every language, on a screen, on a phone and on paper', async ({ open }) => {
    const { url } = inject('browser')!;
    const { page } = await open((await addresses(url))[name], { followed: ['BLR-IRN', 'OMN-TZA'] });
    for (const language of LANGUAGES) {
      await page.setViewportSize({ width: 1280, height: 800 });
      if (language !== 'en')
        await reopen(page, { language, calendar: language === 'fa' ? 'persian' : 'gregory', theme: 'light' });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(directionOf(language));
      expect(await turnedRound(page), language).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).count(), 'one heading of the first level').toBe(1);
      expect(await page.title()).toMatch(/\S.* · Dragoman$/);
      await expect.poll(() => overflow(page), language).toBeNull();
      if (AXE.includes(language)) expect(await accessibilityFaults(page), `axe, ${language}, light`).toEqual([]);
      // Colours and paper are the same in every language.
      if (language === 'en') await inTheDarkAndOnPaper(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => overflow(page), language).toBeNull();
    }
  });
});

async function inTheDarkAndOnPaper(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } as const;
  expect(await accessibilityFaults(page, colours), 'axe, dark').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible(), 'the rail is no part of it').toBe(false);
  // Dark paper is not printed: letters are darker than what they stand on.
  const light = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    const sum = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((all, n) => all + Number(n), 0);
    return sum(style.color) < 384;
  });
  expect(light, 'letters are dark').toBe(true);
  await expect.poll(() => overflow(page), 'on paper').toBeNull();
  await page.emulateMedia({ media: null });
}
