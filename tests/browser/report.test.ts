/** The page of a report, and the same in the evidence column. */
import { expect } from 'vitest';
import { sampleReports } from './desk.ts';
import { describe, it, ready } from './harness.ts';

const sample = (language: string) => {
  const report = sampleReports().find((one) => one.language === language);
  if (!report) throw new Error(`no sample in ${language}`);
  return report;
};
const addressOf = (id: string, query = '') => `/reports/${encodeURIComponent(id)}${query}`;

describe('a report', () => {
  it('marks every claim in place, and joins marks and records', async ({ open }) => {
    const { page } = await open(addressOf(sample('en').id));
    const cards = page.locator('.card');
    await cards.first().waitFor();
    const count = await cards.count();
    const numbered = await page
      .locator('.mark[data-numbers]')
      .evaluateAll((marks) => marks.flatMap((mark) => (mark as HTMLElement).dataset.numbers?.split(' ') ?? []));
    expect(numbered.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));

    await cards.nth(1).hover();
    expect(await page.locator('.mark[data-trigger~="1"]').first().getAttribute('data-lit')).toBe('');
    await page.locator('.mark[data-trigger~="0"]').first().hover();
    expect(await cards.first().getAttribute('data-lit')).toBe('');

    await page.locator('.mark[data-trigger~="0"]').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('claim')).toMatch(/^c_/);
    expect(await cards.first().getByRole('button').first().getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.mark[data-fields]').count()).toBeGreaterThan(1);
    const field = page.locator('[data-field]').first();
    await field.focus();
    expect(await page.locator('.mark[data-lit-field]').count()).toBeGreaterThan(0);
  });

  it('says why, to the pointer and to the keyboard', async ({ open }) => {
    const { page } = await open(addressOf(sample('fa').id, '?why=1'), { language: 'fa' });
    const foot = page.locator('.foot-why');
    await page.locator('.mark[data-act="made"]').first().hover();
    await expect.poll(() => foot.innerText()).toContain('languages/fa/acts.tsv');
    const first = page.locator('[data-stop][tabindex="0"]');
    await first.focus();
    const before = await foot.innerText();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => foot.innerText()).not.toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^\d+$/);
    await page.locator('.sentence').waitFor();
  });

  it('keeps its own direction in any desk', async ({ open }) => {
    for (const [language, desk, own] of [
      ['ar', 'en', 'rtl'],
      ['fa', 'ru', 'rtl'],
      ['en', 'ar', 'ltr'],
      ['ru', 'fa', 'ltr'],
    ] as const) {
      const { page } = await open(addressOf(sample(language).id), { language: desk });
      const text = page.locator('.text > p').first();
      expect(await text.evaluate((p) => getComputedStyle(p).direction)).toBe(own);
      expect(await text.evaluate((p) => getComputedStyle(p).textAlign)).toBe('start');
      const around = desk === 'ar' || desk === 'fa' ? 'rtl' : 'ltr';
      expect(await page.locator('.report-side').evaluate((side) => getComputedStyle(side).direction)).toBe(around);
    }
  });

  it('finds words in its text', async ({ open }) => {
    const { page } = await open(addressOf(sample('en').id));
    await page.getByRole('searchbox').fill('OMAN');
    await page.keyboard.press('Enter');
    await page.locator('.mark[data-hit="now"]').waitFor();
    expect(await page.locator('.mark[data-hit]').first().innerText()).toBe('Oman');
    expect(new URL(page.url()).searchParams.get('find')).toBe('OMAN');
  });
});

describe('the evidence column', () => {
  it('opens the report of a claim at that claim, and goes on from there', async ({ open }) => {
    const { page } = await open(addressOf(sample('ru').id));
    await page.locator('.mark[data-stop]').last().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('claim')).toMatch(/^c_/);
    const claim = new URL(page.url()).searchParams.get('claim');
    const opened = await open(`/library?evidence=${claim}`, { height: 500 });
    const mark = opened.page.locator('.evidence .mark[data-trigger][data-selected]').first();
    await mark.waitFor();
    await expect
      .poll(async () => {
        const box = await mark.boundingBox();
        return box !== null && box.y > 0 && box.y < 500;
      })
      .toBe(true);
    await opened.page.getByRole('link', { name: 'Open the whole page' }).click();
    await ready(opened.page);
    expect(new URL(opened.page.url()).searchParams.get('claim')).toBe(claim);
  });
});
