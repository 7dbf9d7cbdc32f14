/** The desk, the search and the library: what is given, followed and looked for. */
import { expect } from 'vitest';
import { describe, it, ready } from './harness.ts';

const TEXT = 'Oman and Iran signed a memorandum on 2 January 2024. <img src=x onerror="document.title=1">';

describe('the desk', () => {
  it('codes a text as soon as it is pasted, and shows the words that say each claim', async ({ open }) => {
    const { page } = await open('/');
    await page.getByRole('textbox', { name: 'The text of a report' }).fill(TEXT);
    const claim = page.locator('.coded-claim');
    await claim.first().waitFor();
    expect(await claim.first().locator('mark[data-role="trigger"]').allInnerTexts()).toEqual(['signed']);
    expect(await page.locator('.coded img').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => claim.count()).toBe(0);
  });

  it('takes what is nothing but links for links, and fetches none by itself', async ({ open }) => {
    const { page, strayed } = await open('/');
    await page
      .getByRole('textbox', { name: 'The text of a report' })
      .fill('https://one.example/a\nhttps://two.example/b');
    await page.getByRole('button', { name: 'Fetch 2 links' }).waitFor();
    expect(strayed).toEqual([]);
  });

  it('follows a dyad by two names in two scripts; what was unfollowed can be had back', async ({ open }) => {
    const { page } = await open('/');
    for (const [box, begun, name] of [
      ['First party', 'бело', 'Belarus'],
      ['Second party', 'ایر', 'Iran'],
    ] as const) {
      await page.getByRole('combobox', { name: box }).fill(begun);
      await page.getByRole('option', { name }).first().click();
    }
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    const card = page.getByRole('article', { name: 'Belarus – Iran' });
    await card.getByRole('img', { name: /^Events by month from/ }).waitFor();
    await page.getByRole('button', { name: 'Unfollow Belarus – Iran' }).click();
    await expect.poll(() => card.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();
  });
});

describe('the search', () => {
  it('opens by a key, follows what is typed after a pause, and leads into the report', async ({ open }) => {
    const { page } = await open('/library');
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-box');
    await page.keyboard.type('Иран Belarus');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Иран Belarus');
    await page.getByRole('link', { name: 'Belarus – Iran' }).waitFor();
    const found = page.locator('.found').first();
    expect(await found.locator('mark').count()).toBeGreaterThan(0);
    await found.getByRole('link').click();
    await ready(page);
    expect(new URL(page.url()).searchParams.get('find')).toBe('Иран Belarus');
  });
});

describe('the library', () => {
  it('narrows its reports by an address', async ({ open }) => {
    const { page, go } = await open('/library');
    await page.getByRole('link', { name: /^Russian/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('language')).toBe('ru');
    await expect.poll(() => page.locator('.report-row', { hasText: 'Persian' }).count()).toBe(0);
    expect(await page.locator('.report-row', { hasText: 'Russian' }).count()).toBeGreaterThan(0);
    await go('/library?language=xx');
    await page.getByRole('button', { name: 'Show all reports' }).click();
    await expect.poll(() => page.locator('.report-row').count()).toBeGreaterThan(0);
  });
});
