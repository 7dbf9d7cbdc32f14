/** How well names are told to be one person's or two: precision and recall over a table of pairs. */
import { readFileSync } from 'node:fs';
import { sameName } from '../../text/same-name.ts';
import { CommandError, EXIT } from '../context.ts';

/** One line of a table of pairs. */
export interface NamePair {
  left: string;
  right: string;
  same: boolean;
  /** Scripts of the two, or what else sorts them: `arabic-latin`. */
  kind: string;
  note: string;
}

const COLUMNS = ['left', 'right', 'same', 'kind', 'source', 'note'];

/** Reads a table of pairs: tab-separated, with the header `left right same kind source note`. */
export function readPairs(path: string): NamePair[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(`cannot read ${path}: ${(error as Error).message}`, EXIT.failed);
  }
  const [header = '', ...lines] = text.replace(/\r/g, '').trimEnd().split('\n');
  if (header !== COLUMNS.join('\t'))
    throw new CommandError(`${path}: no table of names: ${header} (allowed: ${COLUMNS.join(' ')})`, EXIT.failed);
  return lines.map((line, i) => {
    const [left, right, same, kind, , note] = line.split('\t');
    if (!left || !right || !kind || (same !== 'yes' && same !== 'no'))
      throw new CommandError(`${path}, line ${i + 2}: no pair of names: ${line} (same: yes, no)`, EXIT.failed);
    return { left, right, same: same === 'yes', kind, note: note ?? '' };
  });
}

export interface NameFigures {
  pairs: number;
  /** Of those said to be one, how many are. */
  precision: number | null;
  /** Of those that are one, how many are found. */
  recall: number | null;
}

export interface NameEvaluation {
  all: NameFigures;
  /** By the last part of the note, and by kind. */
  parts: Record<string, NameFigures>;
  kinds: Record<string, NameFigures>;
  errors: NamePair[];
}

const share = (n: number, of: number) => (of === 0 ? null : Math.round((n / of) * 1000) / 1000);

function figuresOf(pairs: readonly NamePair[], wrong: ReadonlySet<NamePair>): NameFigures {
  const same = pairs.filter((pair) => pair.same);
  const found = same.filter((pair) => !wrong.has(pair)).length;
  const false_ = pairs.filter((pair) => !pair.same && wrong.has(pair)).length;
  return { pairs: pairs.length, precision: share(found, found + false_), recall: share(found, same.length) };
}

/** Compares each pair by `sameName`. */
export function evaluateNames(pairs: readonly NamePair[]): NameEvaluation {
  const errors = pairs.filter(({ left, right, same }) => sameName(left, right) !== same);
  const wrong = new Set(errors);
  const by = (key: (pair: NamePair) => string) =>
    Object.fromEntries(
      [...Map.groupBy(pairs, key)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, group]) => [name, figuresOf(group, wrong)]),
    );
  return {
    all: figuresOf(pairs, wrong),
    parts: by(({ note }) => note.split('; ').at(-1) || '–'),
    kinds: by(({ kind }) => kind),
    errors: [...errors],
  };
}

export function namesText({ all, parts, kinds, errors }: NameEvaluation, listed: boolean): string {
  const line = (name: string, { pairs, precision, recall }: NameFigures) =>
    `${name.padEnd(20)} ${String(pairs).padStart(6)} ${shown(precision).padStart(10)} ${shown(recall).padStart(7)}\n`;
  const block = (figures: Record<string, NameFigures>) =>
    Object.entries(figures)
      .map(([name, one]) => line(`  ${name}`, one))
      .join('');
  let text = `${''.padEnd(20)} ${'pairs'.padStart(6)} ${'precision'.padStart(10)} ${'recall'.padStart(7)}\n`;
  text += line('names', all);
  if (Object.keys(parts).length > 1) text += block(parts);
  text += block(kinds);
  if (listed)
    for (const { left, right, same, note } of errors)
      text += `${same ? 'not found' : 'mistaken'}: ${left} = ${right}${note ? ` (${note})` : ''}\n`;
  return text;
}

const shown = (value: number | null) => (value === null ? '–' : value.toFixed(3));
