/**
 * Rows of CSV (RFC 4180, and what else there is: other delimiters, quotes within words). Rows are cut and read by
 * one rule, so that a quote that never closes costs its row and not the rest of the file.
 */

const QUOTE = 0x22;

/** Of a line of a row: whether a quoted field is open at its end, and whether all its quotes stand where they belong. */
export interface Quotes {
  open: boolean;
  /** A quote within a quoted field that is neither doubled nor before a delimiter. */
  stray: boolean;
}

/**
 * Follows the quotes of a line; `open`: one was open at its start. A quote opens at the start of a field only; a stray one
 * closes its field too, as spreadsheets read it.
 */
export function quotesOf(line: Uint8Array, delimiter: number, open: boolean): Quotes {
  let at = 0;
  let stray = false;
  let quoted = open;
  if (!open && line[0] === QUOTE) {
    quoted = true;
    at = 1;
  }
  for (;;) {
    if (quoted) {
      const quote = line.indexOf(QUOTE, at);
      if (quote < 0) return { open: true, stray };
      const behind = line[quote + 1];
      quoted = behind === QUOTE;
      stray ||= !quoted && behind !== undefined && behind !== delimiter;
      at = quote + (quoted ? 2 : 1);
      continue;
    }
    const next = line.indexOf(delimiter, at);
    if (next < 0) return { open: false, stray };
    quoted = line[next + 1] === QUOTE;
    at = next + (quoted ? 2 : 1);
  }
}

/** The fields of a row without an open quote at its end. */
export function fieldsOfRow(row: string, delimiter: string): string[] {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    let field = '';
    if (row[at] === '"') {
      // What is between quotes, a doubled quote standing for one.
      let from = at + 1;
      for (;;) {
        const quote = row.indexOf('"', from);
        if (quote < 0) return [...fields, field + row.slice(from)];
        field += row.slice(from, quote);
        at = quote + 1;
        if (row[at] !== '"') break;
        field += '"';
        from = at + 1;
      }
    }
    const next = row.indexOf(delimiter, at);
    fields.push(field + (next < 0 ? row.slice(at) : row.slice(at, next)));
    if (next < 0) return fields;
    at = next + 1;
  }
}

/** In the order in which they are preferred. */
export const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** The delimiter that cuts a first line into the most fields. */
export function delimiterOf(header: string): string {
  let best: { delimiter: string; fields: number } = { delimiter: ',', fields: 1 };
  for (const delimiter of DELIMITERS) {
    const fields = fieldsOfRow(header, delimiter).length;
    if (fields > best.fields) best = { delimiter, fields };
  }
  return best.delimiter;
}
