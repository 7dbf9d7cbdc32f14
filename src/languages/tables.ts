/** Turns the strings of cells that tools/tables.ts writes back into typed rows. */
import type { PackTables } from '../model/index.ts';
import { single } from '../text/single.ts';

const COLUMNS: Record<keyof PackTables, readonly string[]> = {
  acts: ['type', 'modes', 'contexts', 'pos', 'frame', 'needs', 'blocks', 'words'],
  classes: ['code', 'words'],
  reporting: ['code', 'pos', 'words'],
  hedges: ['code', 'scope', 'pos', 'words'],
  numbers: ['code', 'kind', 'words'],
  calendar: ['code', 'words'],
  roles: ['code', 'sector', 'kind', 'words'],
  speakers: ['code', 'words'],
  references: ['code', 'words'],
  particles: ['code', 'words'],
  contexts: ['code', 'words'],
  boilerplate: ['code', 'words'],
};
const LISTS = new Set(['modes', 'contexts', 'needs', 'blocks']);

/** A cell; of codes, which are compared all the time, equal ones are one string. */
const cell = (column: string, text: string | undefined) =>
  column === 'words' || text === undefined ? text : single(text);

/** Input: for each table its rows, one a line, cells parted by tabs, lists by `;`. The generator has checked them. */
export function parseTables(text: Record<keyof PackTables, string>): PackTables {
  const out: Record<string, unknown[]> = {};
  for (const [name, columns] of Object.entries(COLUMNS)) {
    out[name] = (text[name as keyof PackTables] ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const cells = line.split('\t');
        return Object.fromEntries(
          columns.map((column, i) => [
            column,
            LISTS.has(column) ? (cells[i] ?? '').split(';').filter(Boolean).map(single) : cell(column, cells[i]),
          ]),
        );
      });
  }
  return out as unknown as PackTables;
}
