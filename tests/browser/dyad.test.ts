/** The dyad: one period for all of its views, filters in the address, and the timeline by keyboard and wheel. */
import { expect } from 'vitest';
import { dateWords } from '../../src/web/parts/date-words.ts';
import { filterWords } from '../../src/web/parts/filter-words.ts';
import { accessibilityFaults } from './checks.ts';
import { describe, it } from './harness.ts';

const search = (url: string) => new URL(url).searchParams;

describe('the dyad', () => {
  it('keeps its period in the address, and goes back', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN');
    await page.getByRole('slider', { name: 'Start of the period' }).press('PageUp');
    await expect.poll(() => search(page.url()).get('since')).not.toBeNull();
    await page.goBack();
    await expect.poll(() => search(page.url()).get('since')).toBeNull();
    // Pulled over the strip: everything follows.
    const events = page.getByRole('status').filter({ hasText: /^\d+ events?,/ });
    const before = await events.innerText();
    const strip = (await page.locator('.brush-window').boundingBox())!;
    await page.mouse.move(strip.x + strip.width * 0.1, strip.y + 15);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.6, strip.y + 15, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => search(page.url()).get('since')).not.toBeNull();
    expect(search(page.url()).get('until')).not.toBeNull();
    await expect.poll(() => events.innerText()).not.toBe(before);
  });

  it('narrows by a filter, and takes it away by its chip', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN');
    await page.getByRole('button', { name: 'Type' }).click();
    await page.getByRole('option').nth(1).click();
    await page.getByRole('option').nth(2).click();
    await expect.poll(() => search(page.url()).get('type')).toMatch(/^[A-Z]+,[A-Z]+$/);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Remove filter/ })
      .first()
      .click();
    await expect.poll(() => search(page.url()).get('type')).toBeNull();
  });

  it('takes a day as it is typed in the calendar of the reader, or picked, and says what is none', async ({ open }) => {
    const say = dateWords.fa;
    const { page } = await open('/dyads/BLR-IRN', { language: 'fa', calendar: 'persian' });
    const period = page.getByRole('button', { name: filterWords.fa.period, exact: true });
    await period.click();
    const from = page.getByRole('textbox', { name: filterWords.fa.from });
    await from.waitFor();
    await page.keyboard.type('31 مهر 1402');
    await page.keyboard.press('Enter');
    await page.getByText(say.noDay('مهر ۱۴۰۲', 30)).waitFor();
    expect(search(page.url()).get('since')).toBeNull();
    await from.fill('12 مرداد 1402');
    await page.getByText('۳ اوت ۲۰۲۳').waitFor();
    await page.getByRole('button', { name: say.pick(filterWords.fa.until) }).press('Enter');
    await page.getByRole('grid').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('grid').count()).toBe(0);
    await from.press('Enter');
    await expect.poll(() => search(page.url()).get('since')).toBe('2023-08-03');
    expect(search(page.url()).get('until')).toBeNull();
    // Picked: the day after the one that is chosen lies to its left.
    await period.click();
    expect(await from.inputValue()).toBe('۱۲ مرداد ۱۴۰۲');
    await page.getByRole('button', { name: say.pick(filterWords.fa.from) }).click();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => from.inputValue()).toBe('۱۳ مرداد ۱۴۰۲');
    await page.getByRole('button', { name: say.clear(filterWords.fa.from) }).click();
    await from.press('Enter');
    await expect.poll(() => search(page.url()).get('since')).toBeNull();
  });

  it('zooms by keys and, once it has the focus, by the wheel; opens the evidence', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN');
    const timeline = page.getByRole('group', { name: /^Timeline/ });
    await timeline.press('+');
    await expect.poll(() => search(page.url()).get('since')).not.toBeNull();
    const before = page.url();
    await timeline.hover();
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.url()).not.toBe(before);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => search(page.url()).get('since')).toBeNull();
    await page.locator('.mark[aria-label*="report"]').first().press('Enter');
    await expect.poll(() => search(page.url()).get('evidence')).toMatch(/^e_/);
  });

  it('tells a date in the other calendars, and by the words that gave it, to pointers and keys', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN');
    const row = page.locator('.event-row', { hasText: '15 August 2024' }).first();
    const tip = page.getByRole('tooltip');
    await row.locator('time').hover();
    await expect.poll(() => tip.locator('.quote').count()).toBeGreaterThan(0);
    expect(await tip.innerText()).toMatch(/Solar Hijri\s+\d+ Mordad/);
    await page.mouse.move(0, 0);
    await expect.poll(() => tip.count()).toBe(0);
    await row.getByRole('link').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await tip.waitFor();
    const described = () => row.getByRole('link').getAttribute('aria-describedby');
    await expect.poll(described).toBe(await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.count()).toBe(0);
  });

  it('says when nothing matches, and what to take away', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN?type=ASSAULT&minOrigins=10');
    expect(await page.getByText('Nothing matches these filters').isVisible()).toBe(true);
  });
});
