/** A browser that draws the same on every machine, and the moment when a page is drawn. */
import type { Page } from 'playwright-core';

/** Nothing that differs by screen, and nothing that asks the network by itself. */
export const FLAGS: string[] = [
  '--force-color-profile=srgb',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // No other machine is found, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Until the page has its heading, all that it asked for, and its letters. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1, main .state:not(.loading)').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy="true"]') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
