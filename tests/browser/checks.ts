/** What must hold of every page, however it looks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, with the first places; an empty list is wanted. */
export async function accessibilityFaults(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...options,
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => {
        const places = nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ''})`);
        return `${id}: ${help}: ${places.join(' | ')}`;
      });
  }, options);
}

/** How much wider the page is than its window, and what sticks out; null: it fits. */
export function overflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const excess = root.scrollWidth - root.clientWidth;
    if (excess <= 0) return null;
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > root.clientWidth + 1);
    });
    const names = wide.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    return `${excess} px too wide at ${root.clientWidth}: ${names.join(', ')}`;
  });
}

/** Elements whose text is of a language of the other direction, and that are not laid out in its direction. */
export function turnedRound(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rtl = /^(?:ar|fa|he|ur|ps)\b/;
    return [...document.querySelectorAll<HTMLElement>('[lang]')].flatMap((element) => {
      const wanted = rtl.test(element.lang) ? 'rtl' : 'ltr';
      const { direction } = getComputedStyle(element);
      const text = element.textContent?.trim() ?? '';
      // A name in another script takes its direction from its letters where it stands by itself.
      if (direction === wanted || text === '' || element.dir === 'auto') return [];
      return [`${element.tagName} lang=${element.lang} is ${direction}: ${text.slice(0, 60)}`];
    });
  });
}

/** Whatever hostile text would have made of itself, had it been taken for more than text. */
export function made(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (document.documentElement.dataset.attacked) faults.push('a script of a report has run');
    const fetching = 'script, iframe, object, embed, img, base, form[action], meta[http-equiv], link[rel="import"]';
    for (const element of document.querySelectorAll(fetching)) {
      const source = element.getAttribute('src') ?? '';
      if (element.tagName === 'SCRIPT' && source.startsWith('/assets/')) continue;
      faults.push(element.outerHTML.slice(0, 120));
    }
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) faults.push(`${element.tagName} ${name}`);
        if (/^(?:href|src|action|xlink:href)$/i.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))
          faults.push(`${element.tagName} ${name}=${value.slice(0, 80)}`);
      }
    return faults;
  });
}
