/** The time control: all years as a strip, and on it the period that the page is about. */
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { useMessages } from '../../messages.ts';
import { useWords } from '../../words.ts';
import { isoOf, type Period, SHORTEST, within } from './days.ts';
import { plotOf, useTicks } from './plot.ts';
import type { Point } from './points.ts';
import type { PeriodState } from './use-period.ts';
import { useWidth } from './use-width.ts';
import { dyadWords } from './words.ts';

/** A fieldset is for forms. */
const GROUP = { role: 'group' } as const;

const HEIGHT = 34;
/** Pixels of a bar of the strip. */
const BIN = 6;
/** Days that a key moves an end by. */
const STEPS: Record<string, number> = {
  ArrowRight: 30.44,
  ArrowLeft: -30.44,
  ArrowUp: 30.44,
  ArrowDown: -30.44,
  PageUp: 365.25,
  PageDown: -365.25,
};

interface Drag {
  part: 'start' | 'end' | 'window' | 'new';
  /** Day under the pointer when it was pressed, and the period then. */
  day: number;
  from: Period;
  far: boolean;
}

interface BrushProps {
  points: readonly Point[];
  time: PeriodState;
  rtl: boolean;
}

export const Brush = memo(function Brush({ points, time, rtl }: BrushProps) {
  const say = useMessages(dyadWords);
  const words = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const drag = useRef<Drag | null>(null);
  const { all, shown } = time;
  const plot = useMemo(() => ({ ...plotOf(width, all, rtl) }), [width, all, rtl]);
  const ticks = useTicks(plot);
  const bars = useMemo(() => histogram(points, all, plot.length), [points, all, plot.length]);
  const dayAt = (event: PointerEvent) => plot.day(event.clientX - (ref.current?.getBoundingClientRect().left ?? 0));

  function press(event: PointerEvent) {
    if (event.button !== 0) return;
    const part = ((event.target as Element).closest('[data-part]') as HTMLElement | null)?.dataset.part ?? 'new';
    drag.current = { part: part as Drag['part'], day: dayAt(event), from: shown, far: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function pull(event: PointerEvent) {
    const held = drag.current;
    if (!held) return;
    const day = Math.min(Math.max(dayAt(event), all.start), all.end);
    held.far ||= Math.abs(plot.x(day) - plot.x(held.day)) > 3;
    if (held.far) time.move(pulled(held, day, all));
  }
  function release(event: PointerEvent) {
    const held = drag.current;
    drag.current = null;
    // A press on an empty place brings the period there.
    if (!held || held.far || held.part !== 'new') return;
    const half = (shown.end - shown.start) / 2;
    const day = dayAt(event);
    if (half * 2 < all.end - all.start) time.choose(within({ start: day - half, end: day + half }, all));
  }
  /** The page scrolls instead: what has moved goes back. */
  function giveUp() {
    const held = drag.current;
    drag.current = null;
    if (held?.far) time.move(held.from);
  }
  function key(event: KeyboardEvent, end: 'start' | 'end') {
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const step = (STEPS[event.key] ?? 0) * (sideways && rtl ? -1 : 1);
    let day: number | null = step === 0 ? null : shown[end] + step;
    if (event.key === 'Home') day = end === 'start' ? all.start : shown.start + SHORTEST;
    if (event.key === 'End') day = end === 'end' ? all.end : shown.end - SHORTEST;
    if (day === null) return;
    event.preventDefault();
    time.move(withEnd(shown, end, day, all));
  }

  // What is everything has nowhere to go: a pull over it begins a period.
  const whole = shown.start <= all.start && shown.end >= all.end;
  const clipped = { start: Math.max(shown.start, all.start), end: Math.min(shown.end, all.end) };
  const [x0, x1] = [plot.x(clipped.start), plot.x(clipped.end)].sort((a, b) => a - b) as [number, number];
  return (
    <div
      ref={ref}
      className="brush no-print"
      {...GROUP}
      {...{ 'aria-label': say.time }}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={giveUp}
    >
      {width > 0 && (
        <svg width={width} height={HEIGHT + 18} aria-hidden="true">
          <line className="axis" x1={plot.left} x2={plot.left + plot.length} y1={HEIGHT} y2={HEIGHT} />
          {bars.map(({ from, height }) => {
            const at = plot.at(from * BIN);
            return (
              <rect
                key={from}
                className="brush-bar"
                x={rtl ? at - BIN + 1 : at}
                y={HEIGHT - height * (HEIGHT - 4)}
                width={BIN - 1}
                height={height * (HEIGHT - 4)}
              />
            );
          })}
          {ticks.map(({ day, text }) => (
            <g key={day}>
              <line className="axis" x1={plot.x(day)} x2={plot.x(day)} y1={HEIGHT} y2={HEIGHT + 4} />
              <text className="tick" x={plot.x(day)} y={HEIGHT + 15} textAnchor={plot.anchor(day)}>
                {text}
              </text>
            </g>
          ))}
          <rect
            className="brush-window"
            data-part={whole ? 'new' : 'window'}
            x={x0}
            y={0}
            width={Math.max(2, x1 - x0)}
            height={HEIGHT}
          />
        </svg>
      )}
      {width > 0 &&
        (['start', 'end'] as const).map((end) => (
          <div
            key={end}
            className="brush-handle"
            data-part={end}
            role="slider"
            tabIndex={0}
            aria-label={say[end]}
            aria-valuemin={Math.round(end === 'start' ? all.start : clipped.start)}
            aria-valuemax={Math.round(end === 'start' ? clipped.end : all.end)}
            aria-valuenow={Math.round(clipped[end])}
            aria-valuetext={words.day(isoOf(Math.round(clipped[end]) - (end === 'end' ? 1 : 0)))}
            onKeyDown={(event) => key(event, end)}
            style={{ transform: `translateX(${plot.x(clipped[end])}px)` }}
          />
        ))}
    </div>
  );
});

function withEnd(shown: Period, end: 'start' | 'end', day: number, all: Period): Period {
  return end === 'start'
    ? { start: Math.min(Math.max(day, all.start), shown.end - SHORTEST), end: shown.end }
    : { start: shown.start, end: Math.max(Math.min(day, all.end), shown.start + SHORTEST) };
}

function pulled({ part, day: pressed, from }: Drag, day: number, all: Period): Period {
  if (part === 'start' || part === 'end') return withEnd(from, part, day, all);
  if (part === 'window') return within({ start: from.start + day - pressed, end: from.end + day - pressed }, all);
  return within({ start: Math.min(pressed, day), end: Math.max(pressed, day) }, all);
}

/** How many events lie at each place of the strip, as a share of the most. */
function histogram(points: readonly Point[], { start, end }: Period, length: number) {
  const counts = new Map<number, number>();
  for (const point of points) {
    if (Number.isNaN(point.start)) continue;
    const bin = Math.floor(((((point.start + point.end) / 2 - start) / (end - start)) * length) / BIN);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  // The root keeps single events visible beside hundreds.
  return [...counts].map(([from, count]) => ({ from, height: Math.sqrt(count / most) }));
}
