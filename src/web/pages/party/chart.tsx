/** The terms of a party's persons, an office a lane. */
import { type RefObject, useMemo } from 'react';
import { useMessages } from '../../messages.ts';
import { measure } from '../../parts/measure.ts';
import { useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { type Plot, plotOf, useTicks } from '../dyad/plot.ts';
import { useWidth } from '../dyad/use-width.ts';
import { texts } from './messages.ts';
import { type Bar, type Lane, reachOf } from './offices.ts';
import { useTermText } from './term-text.ts';

const ROW = 26;
const BAR = 18;
const AXIS = 28;
const FONT = 13;

export function OfficeChart({
  lanes,
  today,
  svg,
}: {
  lanes: readonly Lane[];
  today: number;
  svg: RefObject<SVGSVGElement | null>;
}) {
  const say = useMessages(texts);
  const words = useWords();
  const { direction } = useSettings();
  const [box, width] = useWidth<HTMLDivElement>();
  const period = useMemo(() => reachOf(lanes, today), [lanes, today]);
  const plot = plotOf(width, period, direction === 'rtl');
  const ticks = useTicks(plot);
  // On narrow screens the office stands above its lane.
  const above = plot.names === 0 ? 20 : 0;
  let y = AXIS;
  const placed = lanes.map((lane) => {
    const top = y;
    y += above + lane.rows.length * ROW + 8;
    return { lane, top };
  });
  const start = plot.rtl ? plot.width : 0;
  return (
    <div ref={box} className="offices">
      {width > 0 && (
        <svg ref={svg} width={width} height={y} viewBox={`0 0 ${width} ${y}`} role="img" aria-label={say.picture}>
          {ticks.map(({ day, text }) => (
            <g key={day} className="offices-tick">
              <line x1={plot.x(day)} x2={plot.x(day)} y1={AXIS - 6} y2={y} />
              <text x={plot.x(day)} y={AXIS - 12} textAnchor="middle">
                {text}
              </text>
            </g>
          ))}
          {placed.map(({ lane, top }) => (
            <g key={lane.office}>
              <line className="offices-line" x1={0} x2={width} y1={top} y2={top} />
              <text
                className="offices-name"
                x={start}
                y={top + (above || ROW + 4) / 2}
                textAnchor="start"
                direction={direction}
              >
                {words.label('role', lane.office)}
              </text>
              {lane.rows.map((row, i) =>
                row.map((bar, at) => (
                  <Term
                    key={`${bar.person}-${bar.term.from}-${bar.term.to}`}
                    bar={bar}
                    before={row[at - 1]}
                    after={row[at + 1]}
                    plot={plot}
                    y={top + above + 4 + i * ROW + (ROW - BAR) / 2}
                  />
                )),
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Pixels that the lines of an open end run on. */
const OPEN = 12;

interface TermProps {
  bar: Bar;
  /** The terms before and after it in its row. */
  before: Bar | undefined;
  after: Bar | undefined;
  plot: Plot;
  y: number;
}

function Term({ bar, before, after, plot, y }: TermProps) {
  const words = useWords();
  const termText = useTermText();
  const { start, end } = plot.period;
  const name = words.person(bar.person);
  const forms = formsOf(name);
  const [first, last] = [plot.x(bar.from ?? Math.max(start, (bar.to ?? end) - 365)), plot.x(bar.to ?? end)];
  const [left, right] = [Math.min(first, last), Math.max(first, last, Math.min(first, last) + 2)];
  const [leftOpen, rightOpen] = plot.rtl ? [bar.to === null, bar.from === null] : [bar.from === null, bar.to === null];
  // Between two terms the room is for the name of the first: both would not find it.
  const free = [
    before ? first : plot.x(start),
    after ? plot.x(after.from ?? start) : plot.x(end) + (plot.rtl ? -OPEN : OPEN),
  ];
  const [from = 0, to = 0] = plot.rtl ? free.reverse() : free;
  const label = labelOf(forms, { left, right, from, to });
  return (
    <g className="offices-term" data-told={bar.claims > 0 || undefined}>
      <title>{words.list([name, termText(bar.term)])}</title>
      <rect className="offices-bar" x={left} y={y} width={right - left} height={BAR} />
      <path className="offices-edge" d={edgeOf(left, right, y, leftOpen, rightOpen)} />
      {label && (
        <text x={label.x} y={y + BAR / 2}>
          {label.text}
        </text>
      )}
    </g>
  );
}

/** The edge of a bar. An open end has none: its upper and lower lines run on beyond the bar. */
function edgeOf(left: number, right: number, y: number, leftOpen: boolean, rightOpen: boolean): string {
  const [from, to] = [leftOpen ? left - OPEN : left, rightOpen ? right + OPEN : right];
  const bottom = y + BAR;
  return [
    `M${from} ${y}H${to}`,
    rightOpen ? `M${to} ${bottom}` : `V${bottom}`,
    `H${from}`,
    leftOpen ? '' : `V${y}`,
  ].join('');
}

/** A name, and for where it finds no room its last word; Arabic letters write one family name in several. */
function formsOf(name: string): string[] {
  return /\p{Script=Arabic}/u.test(name) ? [name] : [name, name.split(' ').at(-1) ?? name];
}

/** Where a name stands: in its bar, else behind it, else before it, where there is room until the next bar. */
function labelOf(
  forms: readonly string[],
  { left, right, from, to }: { left: number; right: number; from: number; to: number },
): { text: string; x: number } | null {
  const widthOf = measure(FONT);
  for (const text of forms) {
    const width = widthOf(text);
    if (width + 6 <= right - left) return { text, x: (left + right) / 2 };
    if (width + 10 <= to - right) return { text, x: right + 5 + width / 2 };
    if (width + 10 <= left - from) return { text, x: left - 5 - width / 2 };
  }
  return null;
}
