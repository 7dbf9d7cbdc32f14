/** One pass over a page: its metadata, and its text as blocks that know where they stand. Linear in the page's length. */
import { Parser } from 'htmlparser2';
import { ASIDE, BLOCKS, hintsOf, SILENT } from './hints.ts';

/** An element that holds blocks. */
export interface Box {
  tag: string;
  parent: Box | null;
  depth: number;
  /** Flags of hints.ts, its own. */
  hints: number;
  /** Whether it or one above it stands beside the article. */
  aside: boolean;
  /** Whether it or one above it is marked as the article's body. */
  itemBody: boolean;
  /** Whether it or one above it is an `article`; which one. */
  article: Box | null;
  /** Filled in when the main text is looked for. */
  score: number;
}

/** A run of text between two ends of paragraphs. */
export interface Block {
  text: string;
  box: Box;
  /** Characters of it that stand in links. */
  linked: number;
  /** Heading level 1–6, or 0. */
  heading: number;
}

export interface TimeElement {
  datetime: string | null;
  itemprop: string;
  names: string;
  /** Number of the block before which it stands. */
  at: number;
  box: Box;
}

export interface Scan {
  title: string;
  /** Meta elements, in order: name, property, itemprop or http-equiv in small letters. */
  metas: [name: string, content: string][];
  /** Contents of JSON-LD scripts. */
  ld: string[];
  canonical: string | null;
  times: TimeElement[];
  blocks: Block[];
  /** Whether something was left out because there is too much of it. */
  cut: boolean;
  /** Whether it is no larger and no odder than pages are: what is slow may be tried on it. */
  ordinary: boolean;
}

/** More elements inside each other than any page has; deeper ones count as their parents. */
const DEEPEST = 400;
/** More than this, and the rest of the page is not read: parsers take ever longer for each further one. */
const TOO_DEEP = 3000;
/** What no page that people made exceeds: elements inside each other, elements, attributes of one. */
const ORDINARY = { depth: 150, elements: 20_000, attributes: 60 };
/** More blocks, times and metas than any page has. */
const MOST_BLOCKS = 20_000;
const MOST_TIMES = 200;
const MOST_METAS = 400;
/** Longest JSON-LD script that is kept, in characters, and longest attribute value. */
const LONGEST_LD = 400_000;
const LONGEST_VALUE = 2000;

/** Where links and headings begin and end, on the way through. */
interface State {
  links: number;
  heading: number;
  silent: number;
}

const SPACES = /[ \t\n\r\f\u00a0]+/g;

class TooDeep extends Error {}

/** What a page holds. Never throws: broken markup is read as browsers read it. */
export function scan(html: string): Scan {
  const result: Scan = {
    title: '',
    metas: [],
    ld: [],
    canonical: null,
    times: [],
    blocks: [],
    cut: false,
    ordinary: true,
  };
  const root: Box = {
    tag: '',
    parent: null,
    depth: 0,
    hints: 0,
    aside: false,
    itemBody: false,
    article: null,
    score: 0,
  };
  let box = root;
  let tooDeep = 0;
  const state: State = { links: 0, heading: 0, silent: 0 };
  let open = 0;
  let elements = 0;
  const parts: string[] = [];
  let linked = 0;
  let inTitle = false;
  let ld: string[] | null = null;
  let ldLength = 0;

  const flush = () => {
    if (parts.length === 0) return;
    const text = parts.join('').replace(SPACES, ' ').trim();
    parts.length = 0;
    if (text !== '') {
      if (result.blocks.length < MOST_BLOCKS)
        result.blocks.push({ text, box, linked: Math.min(linked, text.length), heading: state.heading });
      else result.cut = true;
    }
    linked = 0;
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        elements++;
        open++;
        if (open > TOO_DEEP) throw new TooDeep();
        if (
          open > ORDINARY.depth ||
          elements > ORDINARY.elements ||
          Object.keys(attributes).length > ORDINARY.attributes
        )
          result.ordinary = false;
        if (SILENT.has(tag)) {
          if (tag === 'head') return;
          if (tag === 'script' && ld === null && /\bld\+json\b/i.test(attributes.type ?? '')) {
            ld = [];
            ldLength = 0;
          }
          state.silent++;
          return;
        }
        if (tag === 'title') {
          // A drawing has titles too.
          inTitle = result.title === '' && state.silent === 0;
          return;
        }
        if (tag === 'meta') {
          addMeta(result, attributes);
          return;
        }
        if (state.silent > 0) return;
        if (tag === 'link') {
          if (/\bcanonical\b/i.test(attributes.rel ?? '') && attributes.href)
            result.canonical ??= attributes.href.slice(0, LONGEST_VALUE);
          return;
        }
        if (tag === 'br') {
          // Old pages have no other paragraphs.
          flush();
          return;
        }
        if (BLOCKS.has(tag)) {
          flush();
          if (tag === 'hr') return;
          if (box.depth >= DEEPEST) tooDeep++;
          else box = boxOf(tag, attributes, box);
          if (/^h[1-6]$/.test(tag)) state.heading = Number(tag[1]);
        } else if (tag === 'a') state.links++;
        const isTime = tag === 'time' || /\bdate(?:Published|Created|Modified)\b/i.test(attributes.itemprop ?? '');
        if (isTime && result.times.length < MOST_TIMES)
          result.times.push({
            datetime: (attributes.datetime ?? attributes.content ?? null)?.slice(0, 100) ?? null,
            itemprop: attributes.itemprop?.slice(0, 100) ?? '',
            names: `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 200),
            at: result.blocks.length,
            box,
          });
      },
      ontext(text) {
        if (ld !== null) {
          ldLength += text.length;
          if (ldLength <= LONGEST_LD) ld.push(text);
        } else if (inTitle) result.title = (result.title + text).slice(0, LONGEST_VALUE);
        else if (state.silent === 0) {
          // Line breaks between tags are most of a page's text.
          if (parts.length === 0 && text.trim() === '') return;
          parts.push(text);
          if (state.links > 0) linked += text.length;
        }
      },
      onclosetag(tag) {
        open--;
        if (SILENT.has(tag)) {
          if (tag === 'head') return;
          if (ld !== null && tag === 'script') {
            if (ldLength <= LONGEST_LD) result.ld.push(ld.join(''));
            ld = null;
          }
          if (state.silent > 0) state.silent--;
          return;
        }
        if (tag === 'title') {
          inTitle = false;
          return;
        }
        if (state.silent > 0) return;
        if (tag === 'a') {
          if (state.links > 0) state.links--;
        } else if (BLOCKS.has(tag) && tag !== 'hr') {
          flush();
          if (/^h[1-6]$/.test(tag)) state.heading = 0;
          if (tooDeep > 0) tooDeep--;
          else if (box.parent !== null && box.tag === tag) box = box.parent;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.write(withoutScripts(html));
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    result.cut = true;
  }
  flush();
  result.title = result.title.replace(SPACES, ' ').trim();
  return result;
}

/** What holds no text and is often most of a page: cutting it out beforehand is several times as quick as parsing it. */
const SCRIPT = /<(script|style|svg)\b([^>]{0,1000})>/gi;

function withoutScripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  SCRIPT.lastIndex = 0;
  for (let found = SCRIPT.exec(html); found !== null; found = SCRIPT.exec(html)) {
    const [tag, name = '', attributes = ''] = found;
    const start = found.index + tag.length;
    if (attributes.endsWith('/') && name.toLowerCase() === 'svg') continue;
    const end = endOf(html, name, start);
    // One that is never closed is the parser's to judge.
    if (end < 0) break;
    if (!/\bld\+json\b/i.test(attributes)) {
      kept.push(html.slice(from, found.index), ' ');
      from = end;
    }
    SCRIPT.lastIndex = end;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Behind the closing tag of a script or style that begins at `start`, or −1. */
function endOf(html: string, name: string, start: number): number {
  let at = html.indexOf(`</${name}`, start);
  if (at < 0) at = html.indexOf(`</${name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase()}`, start);
  const end = at < 0 ? -1 : html.indexOf('>', at);
  return end < 0 ? -1 : end + 1;
}

function boxOf(tag: string, attributes: Record<string, string>, parent: Box): Box {
  const hints = hintsOf(tag, attributes);
  const box: Box = {
    tag,
    parent,
    depth: parent.depth + 1,
    hints,
    aside: parent.aside || (hints & ASIDE) !== 0,
    itemBody: parent.itemBody || /\barticleBody\b/i.test(attributes.itemprop ?? ''),
    article: parent.article,
    score: 0,
  };
  if (tag === 'article') box.article = box;
  return box;
}

function addMeta(result: Scan, attributes: Record<string, string>): void {
  const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
  const { content } = attributes;
  if (name === undefined || content === undefined || result.metas.length >= MOST_METAS) return;
  result.metas.push([name.trim().toLowerCase().slice(0, 100), content.trim().slice(0, LONGEST_VALUE)]);
}
