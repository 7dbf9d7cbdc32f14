/** The timeline: events as signs in lanes, over as many years or as few days as the reader wants to see. */
import { type KeyboardEvent, type MouseEvent, memo, useId, useMemo, useRef, useState } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import { common } from '../../common.ts';
import { useEvidence } from '../../evidence.tsx';
import { useMessages } from '../../messages.ts';
import { Icon } from '../../parts/icon.tsx';
import { SavePicture } from '../../parts/save.tsx';
import { useWords } from '../../words.ts';
import { isoOf, moved, within, zoomed } from './days.ts';
import { CELL, type LaneKind, lanesOf, marksOf, reachOf } from './lanes.ts';
import { MarkSign, type PlacedMark } from './mark.tsx';
import { plotOf, useTicks } from './plot.ts';
import { lies, type Point } from './points.ts';
import { ManyTip, PointTip, Tip } from './tip.tsx';
import { useGestures } from './use-gestures.ts';
import type { PeriodState } from './use-period.ts';
import { useWidth } from './use-width.ts';
import { dyadWords } from './words.ts';

export interface TimelineProps {
  /** Of any period. */
  points: readonly Point[];
  time: PeriodState;
  kind: LaneKind;
  onKind(kind: LaneKind): void;
  rtl: boolean;
  /** The name of a saved picture. */
  name: string;
  today: number;
}

/** SVG has no element for a group that keys move. */
const FOCUSED_GROUP = { role: 'group', tabIndex: 0 } as const;

/** Pixels between lanes, and above the axis. */
const GAP = 6;
const NAME = 20;

export const Timeline = memo(function Timeline({ points, time, kind, onKind, rtl, name, today }: TimelineProps) {
  const say = useMessages(dyadWords);
  const shared = useMessages(common);
  const words = useWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const picture = useRef<SVGSVGElement>(null);
  const [, openEvidence] = useEvidence();
  const [looked, look] = useState<PlacedMark | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const hint = useId();
  const { all, shown } = time;

  const plot = useMemo(() => plotOf(width, shown, rtl), [width, shown, rtl]);
  const ticks = useTicks(plot);
  const lanes = useMemo(() => lanesOf(points, kind), [points, kind]);
  const placed = useMemo(() => place(lanes, plot), [lanes, plot]);
  const dragged = useGestures(picture, plot, all, (period) => {
    look(null);
    time.move(period);
  });
  const byId = useMemo(() => new Map(placed.marks.map((mark) => [mark.id, mark])), [placed]);
  const current = at !== null && byId.has(at) ? at : placed.marks[0]?.id;
  const inside = useMemo(() => points.filter((point) => lies(point, shown)).length, [points, shown]);
  const undated = useMemo(() => points.filter(({ start }) => Number.isNaN(start)).length, [points]);
  const reach = words.range({ from: isoOf(Math.round(shown.start)), to: isoOf(Math.round(shown.end) - 1) });

  const markOf = (target: EventTarget) => {
    const element = (target as Element).closest('[data-mark]');
    return element instanceof SVGElement ? (byId.get(element.dataset.mark ?? '') ?? null) : null;
  };
  function open(mark: PlacedMark) {
    if (mark.points.length === 1) return openEvidence(mark.points[0]!.id);
    // The mark will fall apart into others.
    picture.current?.focus();
    const { start, end } = reachOf(mark.points);
    const room = Math.max(1, (end - start) * 0.08);
    return time.choose(within({ start: start - room, end: end + room }, all));
  }
  function focus(mark: PlacedMark | undefined) {
    if (!mark) return;
    setAt(mark.id);
    const element = picture.current?.querySelector(`[data-mark="${CSS.escape(mark.id)}"]`);
    if (element instanceof SVGElement) element.focus();
  }
  function key(event: KeyboardEvent) {
    const mark = markOf(event.target);
    if (event.key === 'Escape') {
      if (mark) picture.current?.focus();
      return look(null);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const middle = (shown.start + shown.end) / 2;
    const onward = rtl ? -1 : 1;
    const zoom = event.key === '+' || event.key === '=' ? 1 / 1.5 : event.key === '-' || event.key === '−' ? 1.5 : 0;
    if (mark && (zoom > 0 || event.key === 'Home')) picture.current?.focus();
    if (zoom > 0) time.move(zoomed(shown, zoom, middle, all));
    else if (mark && (event.key === 'Enter' || event.key === ' ')) open(mark);
    else if (mark && event.key.startsWith('Arrow')) focus(neighbour(placed.marks, mark, event.key, onward));
    else if (event.key === 'ArrowDown') focus(current === undefined ? undefined : byId.get(current));
    else if (event.key === 'ArrowRight') time.move(moved(shown, 0.2 * onward, all));
    else if (event.key === 'ArrowLeft') time.move(moved(shown, -0.2 * onward, all));
    else if (event.key === 'Home') time.move(all);
    else return undefined;
    return event.preventDefault();
  }
  function click(event: MouseEvent) {
    const mark = dragged.current ? null : markOf(event.target);
    if (mark) open(mark);
  }

  const button = (label: string, icon: 'plus' | 'minus' | 'before' | 'after', act: () => void) => (
    <Button className="quiet" aria-label={label} onPress={act}>
      <Icon name={icon} />
    </Button>
  );
  const middle = (shown.start + shown.end) / 2;
  return (
    <section className="dyad-part" aria-labelledby={`${hint}h`}>
      <header className="dyad-part-head">
        <h2 id={`${hint}h`}>{say.timeline}</h2>
        <RadioGroup
          className="switch no-print"
          orientation="horizontal"
          aria-label={say.lanes}
          value={kind}
          onChange={(value) => onKind(value as LaneKind)}
        >
          <Radio value="type">{say.byType}</Radio>
          <Radio value="context">{say.byContext}</Radio>
        </RadioGroup>
        <div className="timeline-buttons page-actions">
          {button(say.earlier, rtl ? 'after' : 'before', () => time.choose(moved(shown, -0.5, all)))}
          {button(say.later, rtl ? 'before' : 'after', () => time.choose(moved(shown, 0.5, all)))}
          {button(say.zoomOut, 'minus', () => time.choose(zoomed(shown, 2, middle, all)))}
          {button(say.zoomIn, 'plus', () => time.choose(zoomed(shown, 0.5, middle, all)))}
          <Button className="quiet" onPress={() => time.choose(all)}>
            {say.all}
          </Button>
          <SavePicture picture={() => picture.current} title={`${words.dyad(name)}: ${say.timeline}`} name={name} />
        </div>
      </header>
      <div className="picture" ref={box}>
        {width > 0 && (
          <svg
            ref={picture}
            className="timeline"
            width={width}
            height={placed.height + 22}
            {...FOCUSED_GROUP}
            aria-label={say.timelineIs(shared.events(inside), reach)}
            aria-describedby={hint}
            onKeyDown={key}
            onClick={click}
            onFocus={(event) => look(markOf(event.target))}
            onBlur={() => look(null)}
            onPointerOver={(event) => look(markOf(event.target))}
            onPointerLeave={() => look(null)}
          >
            {ticks.map(({ day, unit, text }) => (
              <g key={day}>
                <line
                  className="grid"
                  data-unit={unit}
                  x1={plot.x(day)}
                  x2={plot.x(day)}
                  y1={0}
                  y2={placed.height + 4}
                />
                <text
                  className="tick"
                  data-unit={unit}
                  x={plot.x(day)}
                  y={placed.height + 17}
                  textAnchor={plot.anchor(day)}
                >
                  {text}
                </text>
              </g>
            ))}
            {today >= shown.start && today < shown.end && (
              <line className="today" x1={plot.x(today)} x2={plot.x(today)} y1={0} y2={placed.height}>
                <title>{say.today}</title>
              </line>
            )}
            {lanes.map(({ key }, i) => {
              const { top, height } = placed.lanes[i]!;
              const text = key === '' ? say.noContext : key === '*' ? say.otherContexts : words.label(kind, key);
              return (
                <g key={key}>
                  <line className="lane-line" x1={0} x2={width} y1={top + height} y2={top + height} />
                  <text
                    className="lane-name"
                    x={rtl ? width : 0}
                    y={plot.names > 0 ? top + height / 2 + 4 : top + 14}
                    textAnchor="start"
                  >
                    {text}
                  </text>
                </g>
              );
            })}
            {placed.marks.map((mark) => (
              <MarkSign
                key={mark.id}
                mark={mark}
                label={labelOf(mark)}
                count={mark.points.length > 1 ? words.number(mark.points.length) : ''}
                current={mark.id === current}
              />
            ))}
          </svg>
        )}
        {looked && (
          <Tip x={looked.x} y={looked.y + 14} width={width}>
            {looked.points.length === 1 ? <PointTip point={looked.points[0]!} /> : <ManyTip points={looked.points} />}
          </Tip>
        )}
      </div>
      <p className="picture-note">
        <span id={hint} className="no-print keys">
          {say.keys}
        </span>{' '}
        {undated > 0 && <span>{say.undated(undated)}</span>}
      </p>
    </section>
  );

  function labelOf({ points: own }: PlacedMark): string {
    const [point] = own as [Point];
    if (own.length > 1) {
      const { start, end } = reachOf(own);
      return words.list([shared.events(own.length), words.range({ from: isoOf(start), to: isoOf(end - 1) })]);
    }
    const parts = [words.label('type', point.type), words.when({ when: whenOf(point), dated: point.dated })];
    parts.push(words.label('factuality', point.factuality));
    if (point.disputed) parts.push(say.disputed);
    return words.list([...parts, shared.reports(point.reports)]);
  }
});

const whenOf = ({ from, to }: Point) => (from === null || to === null ? null : { from, to });

/** Lanes below each other, and all marks in the order of the tab and arrow keys. */
function place(lanes: ReturnType<typeof lanesOf>, plot: ReturnType<typeof plotOf>) {
  const marks: PlacedMark[] = [];
  const places: { top: number; height: number }[] = [];
  let top = 0;
  lanes.forEach((lane, i) => {
    const head = plot.names > 0 ? 0 : NAME;
    const height = head + lane.rows * CELL + GAP;
    places.push({ top, height });
    for (const mark of marksOf(lane, plot.period, plot.length)) {
      const [from, to] = [mark.start, mark.end]
        .map((at) => plot.at(Math.min(Math.max(at, 0), plot.length)))
        .sort((a, b) => a - b) as [number, number];
      const long = mark.end - mark.start > CELL;
      const x = long ? (from + to) / 2 : plot.at(mark.middle);
      const y = top + head + GAP / 2 + (lane.rows - 0.5 - mark.row) * CELL;
      marks.push({ ...mark, id: `${lane.key}/${mark.key}`, lane: i, x, y, from: long ? from : x, to: long ? to : x });
    }
    top += height;
  });
  return { marks, lanes: places, height: top };
}

/** The mark that an arrow key goes to: along the lane, or the nearest of the next lane that has any. */
function neighbour(marks: readonly PlacedMark[], mark: PlacedMark, key: string, onward: number) {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const lane = marks.filter((one) => one.lane === mark.lane);
    return lane[lane.indexOf(mark) + (key === 'ArrowRight' ? onward : -onward)];
  }
  const down = key === 'ArrowDown' ? 1 : -1;
  const others = marks.filter((one) => (one.lane - mark.lane) * down > 0);
  const next = Math.min(...others.map((one) => one.lane * down)) * down;
  const lane = others.filter((one) => one.lane === next);
  return lane.sort((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x))[0];
}
