import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../../src/coding/index.ts';
import { packs } from '../../../src/languages/index.ts';
import { readPage } from '../../../src/sources/pages/index.ts';
import { world } from '../../../src/world/index.ts';
import { PROSE, STRUCTURES, TITLE } from './structures.ts';

const coder = makeCoder(packs, world);

/** The report of a page and its day, as the coder has it. */
async function read(html: string, language: string, url: string | null = null) {
  const page = await readPage(html, url, '2026-02-25T10:00:00Z');
  if (typeof page === 'string') return { refused: page, text: '', title: null, outlet: null, published: null };
  const { text, title, outlet, published, datelines } = page;
  const raw = { id: 'x', text, language, url, title, outlet, published, datelines };
  return { refused: null, text, title, outlet, published: coder.code(raw).document.published };
}

describe('the ways in which news sites build their pages', () => {
  for (const { name, language, url, day, html, outlet, has = [], absent = [] } of STRUCTURES)
    it(name, async () => {
      const found = await read(html, language, url);
      const lines = found.text.split('\n');
      expect({
        refused: found.refused,
        day: found.published,
        title: found.title,
        outlet: outlet === undefined ? undefined : found.outlet,
        missing: [...PROSE[language], ...has].filter((one) => !found.text.includes(one)),
        there: absent.filter((one) => found.text.includes(one)),
        title_in_text: lines.includes(TITLE[language]),
        other: lines.filter((one) => !PROSE[language].includes(one) && !has.includes(one) && one.length > 30),
      }).toEqual({
        refused: null,
        day,
        title: TITLE[language],
        outlet,
        missing: [],
        there: [],
        title_in_text: false,
        other: [],
      });
    });
});
