/** XML of office documents, read as a stream of tags: no entities but XML's own, no depth that a stack could feel. */
import { Parser } from 'htmlparser2';
import { encodingOf } from '../bytes.ts';

export interface Tags {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const DEPTH = 1000;

/** Reads a part. Returns whether its outermost element was closed: false when it is cut off, or no XML at all. */
export function readXml(bytes: Uint8Array, tags: Tags): boolean {
  const { encoding, mark } = encodingOf(bytes);
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(mark));
  const open: string[] = [];
  let root: string | null = null;
  let whole = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        root ??= name;
        // Each level costs the parser the more the deeper it is.
        if (open.push(name) > DEPTH) throw new Error(`elements within one another, more than ${DEPTH}`);
        tags.open(name, attributes);
      },
      onclosetag(name, implied) {
        open.pop();
        if (open.length === 0 && name === root && !implied) whole = true;
        tags.close(name);
      },
      ontext: (data) => tags.text(data),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return whole;
}

/** The text of the first element of each name, trimmed. */
export function firstTexts(bytes: Uint8Array | undefined, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  if (!bytes) return found;
  let at: string | null = null;
  readXml(bytes, {
    open: (name) => {
      if (names.includes(name) && found[name] === undefined) {
        at = name;
        found[name] = '';
      }
    },
    close: (name) => {
      if (name === at) at = null;
    },
    text: (text) => {
      if (at !== null) found[at] += text;
    },
  });
  return Object.fromEntries(Object.entries(found).map(([name, text]) => [name, text.trim()]));
}
