/**
 * Takes pictures of every page of the desk over the bundled samples: `npm run screenshots -- FOLDER`.
 *
 *   --languages en,fa     which (default: en,fa)
 *   --themes light,dark   which (default: light)
 *   --size 390x844        the window (default: 1280x800)
 *   --full                the whole page, not only what the window shows
 *   --print               as on paper
 *   --library FILE        over a library of your own
 *   --pages dyad,event    only these
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { addresses, ask, type PageName } from '../tests/browser/addresses.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { sampleReports, startDesk } from '../tests/browser/desk.ts';
import { FLAGS, settle } from '../tests/browser/machine.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    languages: { type: 'string', default: 'en,fa' },
    themes: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1280x800' },
    full: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    library: { type: 'string' },
    pages: { type: 'string' },
  },
});
const [folder] = positionals;
const [width = 0, height = 0] = values.size.split('x').map(Number);
if (!folder || !width || !height) {
  console.error(
    'usage: npm run screenshots -- FOLDER [--languages en,fa] [--themes light,dark] [--size 1280x800] [--full]',
  );
  process.exit(2);
}
const found = findChromium();
if (found.path === null) {
  console.error(found.why);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const desk = await startDesk(values.library ?? sampleReports());
const browser = await chromium.launch({ executablePath: found.path, args: FLAGS });
try {
  const of = { ...(await addresses(desk.url)), ...(await evidence(desk.url)) };
  const wanted = values.pages?.split(',');
  for (const language of values.languages.split(','))
    for (const theme of values.themes.split(',')) {
      const context = await browser.newContext({ viewport: { width, height }, timezoneId: 'UTC' });
      const settings = { language, calendar: language === 'fa' ? 'persian' : 'gregory', theme };
      await context.addInitScript(
        ([settings, following]) => {
          localStorage.setItem('dragoman.settings', settings as string);
          localStorage.setItem('dragoman.following', following as string);
        },
        [JSON.stringify(settings), JSON.stringify({ followed: ['BLR-IRN', 'KAZ-TUR'], seen: {} })],
      );
      const page = await context.newPage();
      for (const [name, path] of Object.entries(of)) {
        if (wanted && !wanted.includes(name)) continue;
        await page.goto(new URL(path, desk.url).href);
        await settle(page);
        if (values.print) await page.emulateMedia({ media: 'print' });
        const file = join(folder, `${name}-${language}${theme === 'light' ? '' : `-${theme}`}.png`);
        await page.screenshot({ path: file, fullPage: values.full });
        console.log(file);
      }
      await context.close();
    }
} finally {
  await browser.close();
  await desk.close();
}

/** The columns of evidence, beside the dyad. */
async function evidence(url: string): Promise<Partial<Record<string, string>>> {
  const pages: Record<PageName, string> = await addresses(url);
  const id = pages.event.replace('/events/', '');
  const { claims } = await ask<{ claims: { claim: { id: string } }[] }>(url, `/api/events/${id}`);
  return {
    'event-evidence': `${pages.dyad}?evidence=${id}`,
    'report-evidence': `${pages.event}?evidence=${claims[0]?.claim.id}`,
  };
}
