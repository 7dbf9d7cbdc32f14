/** One thing looked for in four scripts; dates in three calendars; the network by keyboard. */
import { expect } from 'vitest';
import { describe, it, reopen } from './harness.ts';

describe('the search', () => {
  it('finds the same place in every script', async ({ open }) => {
    const { page, go } = await open('/search?q=Tehran');
    const found = () =>
      page.locator('.search-results ol a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const first = (await found()).toSorted();
    expect(first.length).toBeGreaterThan(2);
    for (const name of ['تهران', 'Тегеран', 'طهران']) {
      await go(`/search?q=${encodeURIComponent(name)}`);
      expect((await found()).toSorted(), name).toEqual(first);
    }
  });
});

describe('dates', () => {
  it('are shown in the calendar and the digits that are chosen', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN');
    const dates = () => page.locator('.event-row .when').allInnerTexts();
    expect((await dates()).join(' ')).toContain('15 August 2024');
    await reopen(page, { language: 'fa', calendar: 'persian', theme: 'light' });
    expect((await dates()).join(' ')).toContain('۲۵ مرداد ۱۴۰۳');
    await reopen(page, { language: 'ar', calendar: 'islamic', theme: 'light' });
    expect((await dates()).join(' ')).toMatch(/١[٠١] صفر ١٤٤٦/);
    await reopen(page, { language: 'ru', calendar: 'gregory', theme: 'light' });
    expect((await dates()).join(' ')).toContain('15 августа 2024');
  });
});

describe('the network', () => {
  it('leads to a dyad by its table, and to the parties around one', async ({ open }) => {
    const { page } = await open('/network');
    await page.getByRole('img').or(page.locator('svg')).first().waitFor();
    await page.getByRole('link', { name: /^Network around it: Iran/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Network around Iran' }).waitFor();
    expect(new URL(page.url()).searchParams.get('party')).toBe('IRN');
    await page.getByRole('table').getByRole('link', { name: 'Belarus – Iran', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Belarus – Iran' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Network around Iran' }).waitFor();
  });
});
