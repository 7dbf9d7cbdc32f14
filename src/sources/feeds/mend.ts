/**
 * Broken XML of a feed → well-formed XML with the same whole entries. Feeds are often written with string templates: stray
 * ampersands, markup that is not escaped, elements that are never closed, a file that ends in the middle.
 */
import { readXml } from './tolerant.ts';

export interface Mended {
  xml: string;
  /** Entries that had begun when the file ended, and are left out. */
  cut: number;
}

const ENTRIES = new Set(['item', 'entry']);
/** What readers want as it is written, markup and all. */
const WRITTEN = new Set([
  'title',
  'description',
  'summary',
  'content',
  'content:encoded',
  'tagline',
  'atom:content',
  'atom:summary',
]);
/** Elements nested deeper are no part of any feed. */
const DEEPEST = 60;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text: string) => escaped(text).replace(/"/g, '&quot;');
const isName = (name: string) => /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name);
const isEntry = (name: string) => ENTRIES.has(name.toLowerCase());

/** See above. Document types are dropped, and so whatever entities they define. */
export function mend(xml: string): Mended {
  const out: string[] = [];
  /** Open elements, and how much of the output was before each. */
  const open: { name: string; at: number }[] = [];
  /** How many elements within are not told of as such: too deep, or markup of an element that is wanted as written. */
  let hidden = 0;
  let written = false;
  let cut = 0;
  const close = (missing: boolean) => {
    const { name, at } = open.pop() as { name: string; at: number };
    written = false;
    if (missing && isEntry(name)) {
      out.length = at;
      cut++;
    } else out.push(`</${name}>`);
  };
  readXml(xml, {
    open(name, attributes) {
      const pairs = Object.entries(attributes).filter(([key]) => isName(key));
      const tag = `<${name}${pairs.map(([key, value]) => ` ${key}="${quoted(value)}"`).join('')}>`;
      // An entry is in no other: the one before was not closed.
      if (isEntry(name) && open.some((each) => isEntry(each.name))) {
        while (!isEntry((open.at(-1) as { name: string }).name)) close(false);
        close(false);
        hidden = 0;
      }
      if (hidden > 0 || written || open.length >= DEEPEST || !isName(name)) {
        hidden++;
        if (written) out.push(escaped(tag));
        return;
      }
      open.push({ name, at: out.length });
      out.push(tag);
      written = WRITTEN.has(name.toLowerCase()) && open.some((each) => isEntry(each.name));
    },
    text(text) {
      if (open.length > 0) out.push(escaped(text));
    },
    close(name, missing) {
      if (hidden > 0) {
        hidden--;
        if (written) out.push(escaped(`</${name}>`));
      } else if (open.at(-1)?.name === name) close(missing);
    },
  });
  while (open.length > 0) close(true);
  return { xml: out.join(''), cut };
}
