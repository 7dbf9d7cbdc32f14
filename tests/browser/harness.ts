/**
 * What a test of the desk stands on. `describe` skips where there is no browser; `it` brings `open`, which opens a page
 * of the desk as a reader with given settings would, and lets the test fail for whatever no page may do: an error in the
 * console, a dialog, a request to anywhere else.
 *
 * Wait for things, never for a time: `page.getByRole(…).click()` waits by itself, `expect.poll` asks again and again.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { describe as all, it as base, expect, inject } from 'vitest';
import type { Settings } from '../../src/web/settings.tsx';
import { settle } from './machine.ts';

export interface Visit extends Partial<Settings> {
  /** Size of the window (default 1280 × 800). */
  width?: number;
  height?: number;
  /** Another desk than the one over the samples (see `startDesk`). */
  desk?: { url: string };
  /** Dyads that the reader follows. */
  followed?: string[];
  /** What this test may provoke in the console. */
  allowed?: RegExp;
  context?: BrowserContextOptions;
}

export interface Opened {
  page: Page;
  /** Goes to another address of the same desk, and waits until the page is there. */
  go(path: string): Promise<void>;
  /** Requests that would have left the desk; they are stopped. */
  strayed: string[];
}

export type Open = (path: string, visit?: Visit) => Promise<Opened>;

const there = inject('browser');
export const describe = all.skipIf(there === null);

let browser: Promise<Browser> | undefined;
const connected = () => (browser ??= chromium.connect(there!.endpoint));

export const ready = settle;

/** Opens the page again, as a reader who has chosen other settings meanwhile. */
export async function reopen(page: Page, settings: Settings): Promise<void> {
  await page.evaluate((kept) => localStorage.setItem('dragoman.settings', kept), JSON.stringify(settings));
  await page.reload();
  await ready(page);
}

export const it = base.extend<{ open: Open }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it that nothing else is wanted
  open: async ({}, use) => {
    const faults: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (path, visit = {}) => {
      const opened = await openPage(path, visit, faults);
      closing.push(opened.close);
      return opened;
    });
    for (const close of closing) await close();
    expect(faults).toEqual([]);
  },
});

async function openPage(path: string, visit: Visit, faults: string[]): Promise<Opened & { close(): Promise<void> }> {
  const { width = 1280, height = 800, desk = there!, followed, allowed, context: more, ...chosen } = visit;
  const settings: Settings = { language: 'en', calendar: 'gregory', theme: 'light', ...chosen };
  const context = await (await connected()).newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...more,
  });
  context.setDefaultTimeout(30_000);
  const strayed: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(desk.url),
    (route) => {
      strayed.push(route.request().url());
      faults.push(`a request left the desk: ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.addInitScript(
    ({ settings, followed }) => {
      // A page without an address has no storage; and what the test changes must outlast a reload.
      if (location.protocol !== 'http:' || localStorage.getItem('dragoman.settings')) return;
      localStorage.setItem('dragoman.settings', JSON.stringify(settings));
      if (followed) localStorage.setItem('dragoman.following', JSON.stringify({ followed, seen: {} }));
    },
    { settings, followed },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !allowed?.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const go = async (to: string) => {
    await page.goto(desk.url + to.replace(/^\//, ''));
    await ready(page);
  };
  await go(path);
  return { page, go, strayed, close: () => context.close() };
}
