/**
 * What a test of the desk stands on. `describe` skips where there is no browser; `it` brings `open`, which opens a page
 * of the desk as a reader with given settings would, and lets the test fail for whatever no page may do: an error in the
 * console, a dialog, a request to anywhere else.
 *
 * Wait for things, never for a time: `page.getByRole(…).click()` waits by itself, `expect.poll` asks again and again.
 */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
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
  /** Requests that would have left the desk; the browser finds no other host (see `FLAGS`). */
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

/** Every reader of a test; settings that differ are in storage, and the window is that of the page. */
const READER: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'UTC' };

/** A profile that has fetched and compiled the desk already, emptied of what a reader left; null while one is open in it. */
let idle: Promise<BrowserContext> | null | undefined;

/** A profile without a trace of another reader, and how it is given back. */
async function profile(wanted: BrowserContextOptions | undefined): Promise<[BrowserContext, () => Promise<void>]> {
  const kept = wanted ? null : idle;
  if (wanted || kept === null) {
    const context = await (await connected()).newContext({ ...READER, ...wanted });
    return [context, () => context.close()];
  }
  idle = null;
  const context = await (kept ?? (await connected()).newContext(READER));
  return [
    context,
    async () => {
      const pages = context.pages();
      const [page = await context.newPage()] = pages;
      const session = await context.newCDPSession(page);
      for (const origin of new Set(pages.map((one) => new URL(one.url()).origin).filter((one) => one !== 'null')))
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
      await Promise.all(context.pages().map((one) => one.close()));
      idle = Promise.resolve(context);
    },
  ];
}

async function openPage(path: string, visit: Visit, faults: string[]): Promise<Opened & { close(): Promise<void> }> {
  const { width = 1280, height = 800, desk = there!, followed, allowed, context: more, ...chosen } = visit;
  const settings: Settings = { language: 'en', calendar: 'gregory', theme: 'light', ...chosen };
  const [context, close] = await profile(more);
  context.setDefaultTimeout(60_000);
  const strayed: string[] = [];
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.addInitScript(
    ({ settings, followed }) => {
      // A page without an address has no storage; and what the test changes must outlast a reload.
      if (location.protocol !== 'http:' || localStorage.getItem('dragoman.settings')) return;
      localStorage.setItem('dragoman.settings', JSON.stringify(settings));
      if (followed) localStorage.setItem('dragoman.following', JSON.stringify({ followed, seen: {} }));
    },
    { settings, followed },
  );
  page.on('request', (request) => {
    if (request.url().startsWith(desk.url) || /^(?:data|blob):/.test(request.url())) return;
    strayed.push(request.url());
    faults.push(`a request left the desk: ${request.url()}`);
  });
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
  return { page, go, strayed, close };
}
