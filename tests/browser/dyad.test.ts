/** The dyad: one period for all of its views, filters in the address, and the timeline by keyboard and wheel. */
import { expect } from 'vitest';
import { describe, it } from './harness.ts';

const search = (url: string) => new URL(url).searchParams;

describe('the dyad', () => {
  it('keeps its period in the address, and goes back', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN');
    await page.getByRole('slider', { name: 'Start of the period' }).press('PageUp');
    await expect.poll(() => search(page.url()).get('since')).not.toBeNull();
    await page.goBack();
    await expect.poll(() => search(page.url()).get('since')).toBeNull();
  });

  it('narrows by a filter, and takes it away by its chip', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN');
    await page.getByRole('button', { name: 'Type' }).click();
    await page.getByRole('option').nth(1).click();
    await expect.poll(() => search(page.url()).get('type')).not.toBeNull();
    await page
      .getByRole('button', { name: /^Remove filter/ })
      .first()
      .click();
    await expect.poll(() => search(page.url()).get('type')).toBeNull();
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

  it('says when nothing matches, and what to take away', async ({ open }) => {
    const { page } = await open('/dyads/BLR-IRN?type=ASSAULT&minOrigins=10');
    expect(await page.getByText('Nothing matches these filters').isVisible()).toBe(true);
  });
});
