/** The listed events as a table and as JSON. */
import type { Cell } from '../../parts/download.ts';
import type { Words } from '../../words.ts';
import type { Point } from './points.ts';

const HEAD = ['id', 'type', 'from', 'to', 'dated', 'factuality', 'disputed', 'contexts', 'score', 'reports', 'origins'];

/** Records keep their own words, so that a table reads the same in every language; only dates get the reader's too. */
export function exportOf(points: readonly Point[], words: Pick<Words, 'when'>): { csv: Cell[][]; json: unknown } {
  const rows = points.map((point) => [
    point.id,
    point.type,
    point.from,
    point.to,
    point.dated,
    point.factuality,
    point.disputed ? 'yes' : 'no',
    point.contexts.join(' '),
    point.score,
    point.reports,
    point.origins,
    words.when({ when: point.from && point.to ? { from: point.from, to: point.to } : null, dated: point.dated }),
  ]);
  return {
    csv: [[...HEAD, 'when'], ...rows],
    json: points.map(({ start: _, end: __, ...event }) => event),
  };
}
