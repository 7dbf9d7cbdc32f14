/** The figures of an evaluation for a person. */
import { EVENT_TYPES, type EventType } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { styleFor } from '../terminal/style.ts';
import { columnsOf, cut, isolated, oneLine } from '../terminal/text.ts';
import type { Detection } from './detect.ts';
import type { Figures, Miss, Score } from './score.ts';
import { type Cell, type Confusion, NONE, type Quiet, type TypeFigures } from './types.ts';

const shownValue = (value: unknown) =>
  value === null || value === undefined
    ? NONE
    : typeof value === 'number' && !Number.isInteger(value)
      ? value.toFixed(3)
      : String(value);

/** All that is printed of one evaluation. */
export interface Evaluation {
  score: Score;
  types: Record<string, Partial<Record<EventType, TypeFigures>>>;
  confusion: Confusion;
  quiet: Record<string, Quiet>;
}

export function evaluationText({ score, types, confusion, quiet }: Evaluation, context: Context): string {
  const style = styleFor(context.out, context.env);
  const groups = Object.keys(score.figures);
  const names = Object.keys(score.figures.all as Figures) as (keyof Figures)[];
  const head = ['', ...groups].map((cell) => style.bold(cell));
  const section = (title: string, rows: string[][]) => `\n${style.bold(title)}\n${columnsOf(rows, '  ')}`;
  let text = columnsOf([
    head,
    ...names.map((name) => [name, ...groups.map((group) => shownValue(score.figures[group]?.[name]))]),
  ]);
  if (score.missingDocuments.length > 0)
    text += `\nnot among the reports: ${score.missingDocuments.map(isolated).join(', ')}\n`;
  text += section('by type', typeRows(types, groups));
  text += section(`types: gold in rows, coded in columns (${NONE}: none)`, confusionRows(confusion));
  if (quiet.all)
    text += section('quiet reports', [
      ['', ...groups.filter((group) => quiet[group])],
      ...(['reports', 'falseAlarms', 'share', 'claims'] as const).map((name) => [
        name,
        ...groups.filter((group) => quiet[group]).map((group) => shownValue(quiet[group]?.[name])),
      ]),
    ]);
  if (score.merging && score.merging.linkedClaims > 0)
    text += section(
      'merging',
      Object.entries(score.merging).map(([name, value]) => [name, shownValue(value)]),
    );
  return text;
}

/** Types with their figures over all languages, then the F1 of each language. */
function typeRows(types: Evaluation['types'], groups: readonly string[]): string[][] {
  const names = ['must', 'recall', 'claims', 'precision', 'f1'] as const;
  const languages = groups.filter((group) => group !== 'all');
  const found = EVENT_TYPES.filter((type) => types.all?.[type]);
  return [
    ['', ...names, ...languages.map((language) => `f1 ${language}`)],
    ...found.map((type) => [
      type,
      ...names.map((name) => shownValue(types.all?.[type]?.[name])),
      ...languages.map((language) => shownValue(types[language]?.[type]?.f1)),
    ]),
  ];
}

function confusionRows(confusion: Confusion): string[][] {
  const cells: Cell[] = [...EVENT_TYPES, NONE];
  const used = (cell: Cell) => confusion[cell] !== undefined || cells.some((gold) => confusion[gold]?.[cell]);
  const shown = cells.filter(used);
  return [
    ['', ...shown.map((cell) => cell.slice(0, 4))],
    ...shown
      .filter((gold) => confusion[gold])
      .map((gold) => [gold, ...shown.map((coded) => String(confusion[gold]?.[coded] ?? '·'))]),
  ];
}

export function missesText(misses: readonly Miss[], context: Context): string {
  return misses
    .map(({ kind, document, type, actors, recipients, when, text }) => {
      const who = `${actors.join(' ')}${recipients.length > 0 ? ` → ${recipients.join(' ')}` : ''}`;
      const quote = isolated(cut(oneLine(text), context.out.columns - 8));
      return `\n${kind}: ${isolated(document)} ${type} ${who}${when ? ` ${when}` : ''}\n    ${quote}\n`;
    })
    .join('');
}

export function detectionText(figures: Record<string, Detection>): string {
  const rows = Object.entries(figures).map(([type, one]) => [type, ...Object.values(one).map(shownValue)]);
  return columnsOf([['', ...Object.keys(Object.values(figures)[0] ?? {})], ...rows]);
}
