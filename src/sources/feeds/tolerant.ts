/** Broken XML read as far as it can be. */
import { Parser, type ParserOptions } from 'htmlparser2';
import { withoutDoctype } from './doctype.ts';

export interface Handler {
  /** Name and attributes as written. */
  open(name: string, attributes: Record<string, string>): void;
  /** Text, and what is in CDATA; entities of XML are replaced, others are left as they are written. */
  text?(text: string): void;
  /** `missing`: the end of the document closes it, not a tag. */
  close?(name: string, missing: boolean): void;
}

/** No document of ours is nested deeper, and the cost of a level grows with their number. */
const DEEPEST = 1000;
class TooDeep extends Error {}

/**
 * Tells a handler of the elements of XML, however broken. Document types are dropped with the entities that they define, and
 * nothing is fetched. Reading ends where elements are nested more than 1,000 deep.
 */
export function readXml(xml: string, handler: Handler): void {
  let depth = 0;
  let ended = false;
  const options: ParserOptions = { xmlMode: true, decodeEntities: true, recognizeCDATA: true };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new TooDeep();
        handler.open(name, attributes);
      },
      ontext(text) {
        handler.text?.(text);
      },
      onclosetag(name) {
        depth--;
        handler.close?.(name, ended);
      },
    },
    options,
  );
  try {
    parser.write(withoutDoctype(xml));
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  ended = true;
  parser.end();
}
