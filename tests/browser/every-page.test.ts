/** What holds of every page, in every language: it fits, it reads in the right direction, it can be used by everybody. */
import { expect, inject } from 'vitest';
import { LANGUAGES, type Language } from '../../src/web/settings.tsx';
import { addresses, type PageName } from './addresses.ts';
import { accessibilityFaults, overflow, turnedRound } from './checks.ts';
import { describe, it } from './harness.ts';

const PAGES: readonly PageName[] = ['desk', 'dyad', 'event', 'report', 'party', 'network', 'map', 'search', 'library'];
/** Axe takes its time: the languages of which each stands for a direction. */
const AXE: readonly Language[] = ['en', 'fa'];

describe.each(PAGES)('the page: %s', (name) => {
  it.for(LANGUAGES)('is whole in %s', async (language, { open }) => {
    const { url } = inject('browser')!;
    const { page } = await open((await addresses(url))[name], {
      language,
      calendar: language === 'fa' ? 'persian' : 'gregory',
      followed: ['BLR-IRN', 'OMN-TZA'],
    });
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe(language);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
      language === 'fa' || language === 'ar' ? 'rtl' : 'ltr',
    );
    expect(await turnedRound(page)).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).count(), 'one heading of the first level').toBe(1);
    expect(await page.title()).toMatch(/\S.* · Dragoman$/);
    expect(await overflow(page)).toBeNull();
    if (AXE.includes(language)) {
      expect(await accessibilityFaults(page), 'axe, light').toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark';
      });
      const dark = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } as const;
      expect(await accessibilityFaults(page, dark), 'axe, dark').toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => overflow(page)).toBeNull();
  });

  it('prints its text', async ({ open }) => {
    const { url } = inject('browser')!;
    const { page } = await open((await addresses(url))[name], { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible(), 'the rail is no part of it').toBe(false);
    // Dark paper is not printed: letters are darker than what they stand on.
    const light = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      const sum = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((all, n) => all + Number(n), 0);
      return sum(style.color) < 384;
    });
    expect(light, 'letters are dark').toBe(true);
    expect(await overflow(page)).toBeNull();
  });
});
