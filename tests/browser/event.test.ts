/** The page of an event and its evidence column: who says what, in their own words. */
import { expect, inject } from 'vitest';
import { describe, it, ready } from './harness.ts';

/** The event of the samples that two origins count as 12 documents and two as 13. */
const DISPUTED = 'e_0hlpml501qdoif';

describe('an event', () => {
  it('shows where accounts differ, and leads from a value to the claims behind it', async ({ open }) => {
    const { page } = await open(`/events/${DISPUTED}`);
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.locator('.given').allInnerTexts()).toEqual(['12 documents', '13 documents']);
    await table.getByRole('link', { name: 'Claim 3' }).click();
    const claim = page.locator('article.told:target');
    await claim.waitFor();
    expect(await claim.locator('q').getAttribute('lang')).toBe('ru');
    expect(await claim.locator('mark[data-role="quantity"]').allInnerTexts()).toEqual(['13 документов']);
  });

  it('marks words by what they say, in their own direction; the legend turns marks off, in the address', async ({
    open,
  }) => {
    const { page } = await open(`/events/${DISPUTED}`);
    const quote = page.locator('q:lang(ar)').first();
    await quote.waitFor();
    expect(await quote.getAttribute('dir')).toBe('rtl');
    expect(await quote.locator('mark[data-role="trigger"]').allInnerTexts()).toEqual(['ووقّعت']);
    await page.getByRole('button', { name: 'act', exact: true }).click();
    await expect.poll(() => page.locator('q mark[data-role="trigger"]').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('hide')).toBe('trigger');
  });

  it('goes from claim to claim with the keyboard', async ({ open }) => {
    const { page } = await open(`/events/${DISPUTED}`);
    await page.locator('article.told').first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const ids = await page.locator('article.told').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toHaveLength(4);
    await page.keyboard.press('j');
    expect(await focused()).toBe(ids[1]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ids[2]);
    await page.keyboard.press('k');
    expect(await focused()).toBe(ids[1]);
  });

  it('is found by any id of its claims, and then says its own', async ({ open }) => {
    const answer = (await (await fetch(`${inject('browser')!.url}api/events/${DISPUTED}`)).json()) as {
      event: { claims: { claimId: string }[] };
    };
    const other = answer.event.claims.at(-1)?.claimId.replace('c_', 'e_');
    expect(other).not.toBe(DISPUTED);
    const { page } = await open(`/events/${other}`);
    await page.locator('.old-id').getByRole('link', { name: DISPUTED }).click();
    await ready(page);
    await expect.poll(() => page.locator('.old-id').count()).toBe(0);
  });

  it('that is not there says what to do', async ({ open }) => {
    const { page } = await open('/events/e_nope', { allowed: /404/ });
    await page.getByRole('heading', { level: 1, name: 'No event has this id' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Search' }).click();
    await ready(page);
    expect(new URL(page.url()).pathname).toBe('/search');
  });

  it('opens in the evidence column, one claim under another on a phone', async ({ open }) => {
    const { page } = await open(`/library?evidence=${DISPUTED}`, { language: 'fa', width: 390 });
    const claims = page.locator('aside article.told');
    await claims.first().waitFor();
    const boxes = await claims.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(4);
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(1);
    expect(boxes.every(({ right }) => right <= 390)).toBe(true);
    expect(await page.locator('aside .given').first().innerText()).toContain('۱۲');
  });
});
