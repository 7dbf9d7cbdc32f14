/** One mark of the timeline: an event, or several that stand too near each other. */
import { memo } from 'react';
import { colourOf } from '../../parts/colour.ts';
import { type Mark, meanOf } from './lanes.ts';
import { Flag, Sign } from './sign.tsx';

export interface PlacedMark extends Mark {
  /** Lane and mark: names the element. */
  id: string;
  lane: number;
  x: number;
  y: number;
  /** Left and right end of its days; the same where they are no longer than the sign. */
  from: number;
  to: number;
}

interface MarkProps {
  mark: PlacedMark;
  label: string;
  count: string;
  /** Whether the tab key comes here. */
  current: boolean;
}

export const MarkSign = memo(function MarkSign({ mark, label, count, current }: MarkProps) {
  const { points, x, y, from, to } = mark;
  const colour = colourOf(meanOf(points));
  const many = points.length > 1;
  // No wider than its cell, so that none covers the next.
  const half = Math.min(11.25, 8 + count.length * 3.2);
  const long = to - from > 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
    <g className="mark" role="button" tabIndex={current ? 0 : -1} aria-label={label} data-mark={mark.id}>
      {long && (
        <>
          <rect className="mark-span" x={from} y={y - 4} width={to - from} height={8} rx={4} fill={colour} />
          <path className="mark-ends" d={`M${from + 0.75} ${y - 4}v8M${to - 0.75} ${y - 4}v8`} stroke={colour} />
        </>
      )}
      <g transform={`translate(${x} ${y})`}>
        <rect className="mark-target" x={-12} y={-12} width={24} height={24} rx={6} />
        {many ? (
          <>
            <rect className="mark-many" x={-half} y={-9} width={half * 2} height={18} rx={9} stroke={colour} />
            <text className="mark-count" data-long={count.length > 2 || undefined} y={4.5} textAnchor="middle">
              {count}
            </text>
          </>
        ) : (
          <Sign factuality={points[0]!.factuality} colour={colour} />
        )}
        {points.some(({ disputed }) => disputed) && (
          <g transform={many ? `translate(${half - 6} -3)` : undefined}>
            <Flag />
          </g>
        )}
      </g>
    </g>
  );
});
