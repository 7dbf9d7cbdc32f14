/**
 * HTML → tags and text, in one pass over htmlparser2's tokenizer and in linear time. The tokenizer reads whatever it is
 * given (unclosed tags, scripts and comments, NUL bytes, made-up entities), as browsers do. Its parser is not used: that
 * reads every attribute of every element, and looks through all open elements for each that closes.
 */
import { Tokenizer } from 'htmlparser2';

/** The attributes that somebody asks for; values of others are never built. */
const WANTED = new Set([
  'aria-hidden',
  'charset',
  'class',
  'content',
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'property',
  'rel',
  'role',
  'style',
  'title',
  'type',
]);
const LONGEST_NAME = Math.max(...[...WANTED].map(({ length }) => length));
/** Characters of an attribute that are kept; a longer one holds data, not a name or a date. */
const MOST_VALUE = 4000;

export type Attributes = Record<string, string>;

const NONE: Attributes = Object.freeze({});

/** Elements of which there are many, and whose attributes nobody asks for. */
const PLAIN = new Set('img source br wbr input path use g circle rect b i em strong option iframe picture'.split(' '));

export interface Visitor {
  /** A tag opens; `name` in small letters. Of its attributes there are those that somebody asks for. */
  open(name: string, attributes: Attributes): void;
  /** A tag closes, whether or not one of the name is open. */
  close(name: string): void;
  /** Characters, entities resolved. They come in pieces; scripts, styles and titles come as text of their element. */
  text(piece: string): void;
}

/** Walks over `html` from its start to its end. */
export function walk(html: string, visitor: Visitor): void {
  let tag = '';
  let attributes = NONE;
  let name: string | null = null;
  let value = '';
  /** Text that is not handed over yet: pieces that follow each other are one. */
  let from = 0;
  let to = 0;
  const flush = () => {
    if (to > from) visitor.text(html.slice(from, to));
    from = to = 0;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        flush();
        tag = lower(html, start, end);
        attributes = NONE;
      },
      onattribname(start, end) {
        name = null;
        if (end - start > LONGEST_NAME || PLAIN.has(tag)) return;
        const found = lower(html, start, end);
        if (!WANTED.has(found)) return;
        name = found;
        value = '';
      },
      onattribdata(start, end) {
        if (name !== null && value.length < MOST_VALUE) value += html.slice(start, Math.min(end, start + MOST_VALUE));
      },
      onattribentity(codepoint) {
        if (name !== null && value.length < MOST_VALUE) value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (name === null) return;
        if (attributes === NONE) attributes = {};
        // Of an attribute that is given twice the first counts.
        attributes[name] ??= value;
        name = null;
      },
      onopentagend() {
        visitor.open(tag, attributes);
      },
      onselfclosingtag() {
        visitor.open(tag, attributes);
        // In HTML a stroke closes nothing, but in drawings and XHTML it does.
        if (FOREIGN.has(tag)) visitor.close(tag);
      },
      onclosetag(start, end) {
        flush();
        visitor.close(lower(html, start, end));
      },
      ontext(start, end) {
        if (start === to) to = end;
        else {
          flush();
          from = start;
          to = end;
        }
      },
      ontextentity(codepoint) {
        flush();
        visitor.text(String.fromCodePoint(codepoint));
      },
      oncdata(start, end, offset) {
        flush();
        visitor.text(html.slice(start, end - offset));
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend: flush,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Elements that a page in XHTML may close at once. */
const FOREIGN = new Set(['svg', 'path', 'use', 'g', 'math', 'iframe', 'object', 'canvas', 'video', 'audio']);

const names = new Map<string, string>();

/** A name in small letters. Few names are seen, millions of times: the same string is given out again. */
function lower(html: string, start: number, end: number): string {
  const written = html.slice(start, Math.min(end, start + 32));
  const known = names.get(written);
  if (known !== undefined) return known;
  // Copies of their own: a slice would keep the whole page in memory.
  const name = Buffer.from(written.toLowerCase()).toString();
  if (names.size < 2000) names.set(Buffer.from(written).toString(), name);
  return name;
}
