/** Party, network and map: what their pictures lead to, by mouse and by keys, and that tables say the same. */
import { expect } from 'vitest';
import { describe, it } from './harness.ts';

describe('the network', () => {
  it('leads from a party to its page, and lights its neighbours', async ({ open }) => {
    const { page } = await open('/network');
    const iran = page.getByRole('group', { name: /^Parties as circles/ }).getByRole('link', { name: /^Iran:/ });
    await iran.focus();
    await expect.poll(() => page.locator('.network-node[data-dim]').count()).toBeGreaterThan(0);
    expect(await iran.getAttribute('data-dim')).toBeNull();
    await iran.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/parties/IRN');
  });

  it('goes from party to party by the arrows, with one stop of the Tab key', async ({ open }) => {
    const { page } = await open('/network');
    expect(await page.locator('.network-node[tabindex="0"]').count()).toBe(1);
    await page.locator('.network-node[tabindex="0"]').focus();
    const code = () => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.code);
    const first = await code();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await code()) !== first) break;
    }
    expect(await code()).not.toBe(first);
    expect(await code()).toBeDefined();
  });

  it('is the same each time, and stands around a party that is asked for', async ({ open }) => {
    const { page } = await open('/network?party=BLR');
    const places = () => page.locator('.network-mark').evaluateAll((all) => all.map((one) => one.getAttribute('cx')));
    const before = await places();
    await page.reload();
    await page.locator('.network-mark').first().waitFor();
    expect(await places()).toEqual(before);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Network around Belarus');
    expect(await page.locator('.network-mark[data-middle]').count()).toBe(1);
  });
});

describe('the map', () => {
  it('lists the events of a place, as many as its mark says, and keeps the place in the address', async ({ open }) => {
    const { page } = await open('/map');
    const mark = page.getByRole('button', { name: /^Tehran, Iran: \d+ events?$/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('IRN:Tehran');
    const said = Number(/(\d+) event/.exec((await mark.getAttribute('aria-label')) ?? '')?.[1]);
    await expect.poll(() => page.locator('.map-section .event-row').count()).toBe(said);
    await page.getByRole('button', { name: 'Close the list' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBeNull();
  });

  it('is moved by keys', async ({ open }) => {
    const { page } = await open('/map');
    const ground = page.locator('.map-ground');
    const before = await ground.getAttribute('transform');
    await page.locator('.map-mark[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await expect.poll(() => ground.getAttribute('transform')).not.toBe(before);
    await page.keyboard.press('0');
    await expect.poll(() => ground.getAttribute('transform')).toBe(before);
  });
});

describe('a party', () => {
  it('says who held which office, in a picture and in a table', async ({ open }) => {
    const { page } = await open('/parties/IRN');
    expect(await page.getByRole('img', { name: /^Who held which office/ }).isVisible()).toBe(true);
    await page.getByText('As a table').click();
    const row = page.getByRole('row', { name: /supreme leader Ali Khamenei/ });
    expect(await row.isVisible()).toBe(true);
  });

  it('narrows its latest events to a type', async ({ open }) => {
    const { page } = await open('/parties/BLR');
    await page.locator('.event-row').first().waitFor();
    const type = page.locator('.party-type').last();
    const said = Number(/\d+/.exec((await type.textContent()) ?? '')?.[0]);
    await type.click();
    await expect.poll(() => page.locator('.event-row').count()).toBe(said);
  });

  it('that nobody knows is said to be none', async ({ open }) => {
    const { page } = await open('/parties/XXXXX', { allowed: /40[04]/ });
    expect(await page.getByText('There is no such party').isVisible()).toBe(true);
  });
});
