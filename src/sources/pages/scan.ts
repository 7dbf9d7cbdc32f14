/** One pass over a page: its metadata, and its text as blocks that know where they stand. Linear in the page's length. */
import { ASIDE, BLOCKS, hintsOf, META, SILENT } from './hints.ts';
import { withoutScripts } from './scripts.ts';
import { type Attributes, type Visitor, walk } from './walk.ts';

/** An element that holds blocks. */
export interface Box {
  tag: string;
  parent: Box | null;
  depth: number;
  /** Flags of hints.ts, its own. */
  hints: number;
  /** Whether it or one above it stands beside the article. */
  aside: boolean;
  /** Whether it or one above it holds nothing for readers. */
  silent: boolean;
  /** Whether it or one above it is marked as the article's body. */
  itemBody: boolean;
  /** Whether it or one above it is an `article`; which one. */
  article: Box | null;
  /** Heading level 1–6 of it or one above it, or 0. */
  heading: number;
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
  /** The language that the page says it is in. */
  language: string | null;
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
const DEEPEST = 300;
/** What no page that people made exceeds: elements inside each other, elements. */
const ORDINARY = { depth: 150, elements: 20_000 };
/** Longest page, in characters; what is behind is not read. Pages of a megabyte are mostly scripts and data. */
const LONGEST_PAGE = 8_000_000;
/** More blocks, times and metas than any page has. */
const MOST_BLOCKS = 20_000;
const MOST_TIMES = 200;
const MOST_METAS = 400;
const MOST_LD = 50;
/** Longest JSON-LD script that is kept, in characters, and longest attribute value. */
const LONGEST_LD = 400_000;
const LONGEST_VALUE = 2000;

const SPACES = /[\s\u00ad\u200b]+/g;
/** What nobody can see, and would part words: joiners and marks of direction stay. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufffe\uffff]+/g;

/** `text` as a reader sees it: white space is one space. */
const line = (text: string) => text.replace(UNSEEN, '').replace(SPACES, ' ').trim();

/** Elements that end another one of their kind that is open, unless one of the second list stands between. */
const SIBLINGS: Record<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }> = {};
for (const [ends, within] of [
  ['li', 'ul ol menu'],
  ['dt dd', 'dl'],
  ['tr', 'table tbody thead tfoot'],
  ['td th', 'tr table'],
] as const)
  for (const tag of ends.split(' '))
    SIBLINGS[tag] = { ends: new Set(ends.split(' ')), within: new Set(within.split(' ')) };

/** What a page holds. Never throws: broken markup is read as browsers read it, or nearly. Takes time in proportion to its length. */
export function scan(html: string): Scan {
  const page = new Scanner();
  walk(withoutScripts(html.length > LONGEST_PAGE ? html.slice(0, LONGEST_PAGE) : html), page);
  const result = page.end();
  if (html.length > LONGEST_PAGE) result.cut = true;
  return result;
}

const ROOT: Readonly<Box> = {
  tag: '',
  parent: null,
  depth: 0,
  hints: 0,
  aside: false,
  silent: false,
  itemBody: false,
  article: null,
  heading: 0,
  score: 0,
};

class Scanner implements Visitor {
  private readonly result: Scan = {
    title: '',
    language: null,
    metas: [],
    ld: [],
    canonical: null,
    times: [],
    blocks: [],
    cut: false,
    ordinary: true,
  };
  private box: Box = { ...ROOT };
  /** How many boxes of a tag are open, and how many elements were too deep to get one. */
  private readonly open_ = new Map<string, number>();
  private readonly skipped = new Map<string, number>();
  private elements = 0;
  private parts = '';
  private linked = 0;
  /** The depth at which a link began, or −1. */
  private link = -1;
  private inTitle = false;
  private ld: string | null = null;

  end(): Scan {
    this.flush();
    this.endLd();
    const { result } = this;
    result.title = line(result.title);
    return result;
  }

  private flush(): void {
    const { result, parts, box } = this;
    if (parts !== '') {
      const text = line(parts);
      if (text !== '') {
        if (result.blocks.length < MOST_BLOCKS)
          result.blocks.push({ text, box, linked: Math.min(this.linked, text.length), heading: box.heading });
        else result.cut = true;
      }
      this.parts = '';
    }
    this.linked = 0;
  }

  private endLd(): void {
    if (this.ld !== null && this.ld.length <= LONGEST_LD && this.result.ld.length < MOST_LD)
      this.result.ld.push(this.ld);
    this.ld = null;
  }

  open(tag: string, attributes: Attributes): void {
    const { result } = this;
    if (++this.elements > ORDINARY.elements) result.ordinary = false;
    if (tag === 'meta') {
      // In the page's body there may be those of other stories: where they stand counts.
      const within = this.box.depth > 0 && this.box.tag !== 'html' && !attributes.property && !attributes.name;
      if (within && attributes.itemprop) this.addTime(tag, attributes);
      else addMeta(result, attributes);
      return;
    }
    if (tag === 'title') {
      // A drawing has titles too.
      this.inTitle = result.title === '' && !this.box.silent;
      return;
    }
    if (tag === 'script' && /\bld\+json\b/i.test(attributes.type ?? '')) {
      this.endLd();
      this.ld = '';
    }
    if (tag === 'html') result.language ??= attributes.lang ?? null;
    if (SILENT.has(tag)) {
      if (tag !== 'head') this.push(tag, attributes);
      return;
    }
    if (this.box.silent && !BLOCKS.has(tag)) return;
    if (tag === 'link') {
      if (/\bcanonical\b/i.test(attributes.rel ?? '') && attributes.href)
        result.canonical ??= attributes.href.slice(0, LONGEST_VALUE);
      return;
    }
    // Old pages have no other paragraphs.
    if (tag === 'br' || tag === 'hr') this.flush();
    else if (BLOCKS.has(tag)) this.push(tag, attributes);
    else if (tag === 'a')
      // A link within the page leads to nothing else.
      this.link = attributes.href === undefined || attributes.href.startsWith('#') ? -1 : this.box.depth;
    else if (INLINE_BOXES.has(tag)) this.inline(tag, attributes);
    if (!this.box.silent) this.addTime(tag, attributes);
  }

  private addTime(tag: string, { itemprop, datetime, content, title, class: names, id }: Attributes): void {
    // The time of an abbreviation is its title, in the older of the formats for this.
    const old = title !== undefined && names !== undefined && /\b(?:published|updated|entry-date)\b/.test(names);
    if (tag !== 'time' && !old && !(itemprop && /\bdate(?:Published|Created|Modified)\b/i.test(itemprop))) return;
    if (this.result.times.length >= MOST_TIMES) return;
    this.result.times.push({
      datetime: (datetime ?? content ?? title ?? null)?.slice(0, 100) ?? null,
      itemprop: itemprop?.slice(0, 100) ?? '',
      names: `${names ?? ''} ${id ?? ''}`.slice(0, 200),
      at: this.result.blocks.length,
      box: this.box,
    });
  }

  private push(tag: string, attributes: Attributes): void {
    this.flush();
    const siblings = SIBLINGS[tag];
    if (this.box.tag === 'p' || (this.box.heading > 0 && HEADING.test(this.box.tag) && HEADING.test(tag))) this.pop();
    if (siblings) {
      let open: Box | null = this.box;
      while (open !== null && !siblings.ends.has(open.tag) && !siblings.within.has(open.tag)) open = open.parent;
      if (open !== null && siblings.ends.has(open.tag)) this.popTo(open);
    }
    const depth = this.box.depth + 1;
    if (depth > ORDINARY.depth) this.result.ordinary = false;
    if (depth > DEEPEST) {
      this.skipped.set(tag, (this.skipped.get(tag) ?? 0) + 1);
      return;
    }
    this.open_.set(tag, (this.open_.get(tag) ?? 0) + 1);
    this.box = boxOf(tag, attributes, this.box);
  }

  /** Elements within a line: a date before the text is none of it, and what is hidden is not read. */
  private inline(tag: string, attributes: Attributes): void {
    const hidden = attributes['aria-hidden'] === 'true' || attributes.hidden !== undefined;
    if (!hidden && (this.parts !== '' || !(tag === 'time' || hintsOf(tag, attributes) & META))) return;
    const depth = this.box.depth + 1;
    if (depth > DEEPEST) return;
    this.open_.set(tag, (this.open_.get(tag) ?? 0) + 1);
    this.box = boxOf(tag, attributes, this.box);
    this.box.silent ||= hidden;
  }

  private pop(): void {
    const { tag, parent, depth } = this.box;
    this.open_.set(tag, (this.open_.get(tag) as number) - 1);
    this.box = parent as Box;
    // A link that nobody closed ends with the element that holds it.
    if (this.link >= depth) this.link = -1;
  }

  private popTo(open: Box): void {
    while (this.box !== open) this.pop();
    this.pop();
  }

  close(tag: string): void {
    if (tag === 'title') this.inTitle = false;
    else if (tag === 'a') this.link = -1;
    else if (tag === 'script') this.endLd();
    const inline = INLINE_BOXES.has(tag);
    if (inline ? (this.open_.get(tag) ?? 0) === 0 : !BLOCKS.has(tag) && !SILENT.has(tag)) return;
    // What is hidden parts nothing.
    if (!inline || !this.box.silent) this.flush();
    const skipped = this.skipped.get(tag) ?? 0;
    if (skipped > 0) this.skipped.set(tag, skipped - 1);
    else if ((this.open_.get(tag) ?? 0) > 0) {
      let open = this.box;
      while (open.tag !== tag) open = open.parent as Box;
      this.popTo(open);
    }
  }

  text(piece: string): void {
    if (this.ld !== null) {
      if (this.ld.length <= LONGEST_LD) this.ld += piece;
    } else if (this.inTitle) {
      if (this.result.title.length < LONGEST_VALUE) this.result.title += piece.slice(0, LONGEST_VALUE);
    } else if (!this.box.silent) {
      // Line breaks between tags are most of a page's text.
      if (this.parts === '' && piece.trim() === '') return;
      this.parts += piece;
      if (this.link >= 0) this.linked += piece.length;
    }
  }
}

/** Elements within a line that may hold its date, or be hidden. */
const INLINE_BOXES = new Set(['span', 'time', 'small', 'font', 'label', 'abbr']);
const HEADING = /^h[1-6]$/;

function boxOf(tag: string, attributes: Attributes, parent: Box): Box {
  const hints = hintsOf(tag, attributes);
  const box: Box = {
    tag,
    parent,
    depth: parent.depth + 1,
    hints,
    aside: parent.aside || (hints & ASIDE) !== 0,
    itemBody: parent.itemBody || /\barticleBody\b/i.test(attributes.itemprop ?? ''),
    silent: parent.silent || SILENT.has(tag),
    article: parent.article,
    heading: HEADING.test(tag) ? Number(tag[1]) : parent.heading,
    score: 0,
  };
  if (tag === 'article') box.article = box;
  return box;
}

function addMeta(result: Scan, attributes: Attributes): void {
  const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
  const { content } = attributes;
  if (name === undefined || content === undefined || result.metas.length >= MOST_METAS) return;
  result.metas.push([name.trim().toLowerCase().slice(0, 100), content.trim().slice(0, LONGEST_VALUE)]);
}
