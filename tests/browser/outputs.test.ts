/** What can be taken away from the desk: pictures as SVG and PNG, lists as CSV and JSON. */
import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { addresses } from './addresses.ts';
import { describe, it } from './harness.ts';

interface Saved {
  name: string;
  bytes: Buffer;
}

/** Chooses a line of a menu and takes the file that comes. */
async function save(page: Page, button: Locator, line: string): Promise<Saved> {
  await button.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: line, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

const { url } = inject('browser') ?? { url: '' };

describe('pictures', () => {
  it.for([
    ['the dyad', '/dyads/BLR-IRN?since=2000-01-01', /Belarus – Iran: .*from 1 January 2000/],
    ['the network', '/network', /Network/],
    ['the map', '/map', /Map: .* events/],
  ] as const)('of %s are saved whole, as lines and as points', async ([, path, title], { open }) => {
    const { page } = await open(path, { language: 'en', theme: 'dark' });
    // The file is not the desk's any more: where it is opened, its styles are allowed.
    const elsewhere = await page.context().newPage();
    const buttons = page.getByRole('button', { name: 'Save picture' });
    expect(await buttons.count()).toBeGreaterThan(0);
    for (const button of await buttons.all()) {
      const svg = await save(page, button, 'SVG');
      expect(svg.name).toMatch(/\.svg$/);
      const text = svg.bytes.toString('utf8');
      // It stands by itself: no colour of the page, no script, nothing from elsewhere.
      expect(text.slice(0, 4)).toBe('<svg');
      expect(/="var\(|<script|\son[a-z]+=|href="http/.exec(text)?.[0]).toBeUndefined();
      // Its title, what was filtered, and its letters go with it.
      expect(text.replaceAll(/<[^>]+>/g, ' ')).toMatch(title);
      expect(text).toContain('url("data:font/woff2;base64,');
      const parsed = await elsewhere.evaluate((source) => {
        const read = new DOMParser().parseFromString(source, 'image/svg+xml');
        return read.querySelector('parsererror') === null && read.documentElement.childElementCount > 0;
      }, text);
      expect(parsed).toBe(true);
      const png = await save(page, button, 'PNG');
      expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
      expect(width).toBeGreaterThan(300);
      expect(height).toBeGreaterThan(50);
    }
  });
});

describe('lists', () => {
  it.for(['dyad', 'event', 'report', 'network', 'search', 'library'] as const)(
    'of the page of the %s are exported',
    async (name, { open }) => {
      const { page } = await open((await addresses(url))[name]);
      const button = page.getByRole('button', { name: 'Export', exact: true }).last();
      const csv = await save(page, button, 'CSV');
      const lines = csv.bytes.toString('utf8').trim().split('\r\n');
      expect(csv.name).toMatch(/\.csv$/);
      expect(lines.length).toBeGreaterThan(1);
      const json = await save(page, button, 'JSON');
      const parsed = JSON.parse(json.bytes.toString('utf8'));
      expect(Object.keys(parsed).length).toBeGreaterThan(0);
    },
  );

  it('take no formula of a report for one of their own', async ({ open }) => {
    const { page } = await open('/library');
    const csv = await save(page, page.getByRole('button', { name: 'Export', exact: true }).last(), 'CSV');
    // A spreadsheet would run a cell that begins so.
    expect(csv.bytes.toString('utf8')).not.toMatch(/(?:^|,|")[=+@]/m);
  });
});
