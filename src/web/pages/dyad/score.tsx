/** The score by month with its parts: cooperation above the line, conflict below it, and the mean across. */
import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { SavePicture } from '../../parts/save.tsx';
import { useWords } from '../../words.ts';
import { isoOf } from './days.ts';
import { ABOVE, type Bar, BELOW, barsOf, heightsOf, type Month, unitFor } from './months.ts';
import { plotOf, useTicks } from './plot.ts';
import { Tip } from './tip.tsx';
import type { PeriodState } from './use-period.ts';
import { useWidth } from './use-width.ts';
import { dyadWords } from './words.ts';

export type BarKind = 'count' | 'score';

export interface ScoreProps {
  /** Of any period. */
  months: readonly Month[];
  /** Events that are in no month. */
  undated: number;
  unreal: number;
  time: PeriodState;
  kind: BarKind;
  onKind(kind: BarKind): void;
  rtl: boolean;
  name: string;
}

/** SVG has no element for a group. */
const GROUP = { role: 'group' } as const;

/** Pixels above and below the line of zero. */
const HALF = 52;
const TOP = 8;
const HEIGHT = TOP + HALF * 2 + 8;

export const Score = memo(function Score({ months, undated, unreal, time, kind, onKind, rtl, name }: ScoreProps) {
  const say = useMessages(dyadWords);
  const shared = useMessages(common);
  const words = useWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const picture = useRef<SVGSVGElement>(null);
  const [looked, look] = useState<Bar | null>(null);
  const [at, setAt] = useState<string | null>(null);
  /** The table is long, and made when it is opened. */
  const [tabled, setTabled] = useState(false);
  const id = useId();
  const { shown } = time;
  const plot = useMemo(() => plotOf(width, shown, rtl), [width, shown, rtl]);
  const ticks = useTicks(plot);
  const unit = unitFor(shown, plot.length);
  const allBars = useMemo(() => barsOf(months, unit), [months, unit]);
  const bars = useMemo(
    () => allBars.filter(({ start, end }) => end > shown.start && start < shown.end),
    [allBars, shown],
  );
  const { up, down } = heightsOf(bars, kind);
  const most = Math.max(up, down, 1);
  const zero = TOP + HALF;
  const y = (value: number) => zero - (value / most) * HALF;
  const meanY = (score: number) => zero - (score / 10) * HALF;
  const current = bars.some(({ key }) => key === at) ? at : bars[0]?.key;

  const rangeOf = ({ start, end }: Bar) => words.range({ from: isoOf(start), to: isoOf(end - 1) });
  const partsOf = (bar: Bar) =>
    say.inBar(words.number(bar.cooperation), words.number(bar.conflict), words.score(bar.mean, true));
  function key(event: KeyboardEvent) {
    const i = bars.findIndex(
      (bar) => bar.key === (event.target as Element).closest<SVGElement>('[data-bar]')?.dataset.bar,
    );
    if (event.key === 'Escape') return look(null);
    if (i < 0) return undefined;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? undefined : bars[i + (rtl ? -step : step)];
    if (event.key === 'Enter' || event.key === ' ') time.choose(bars[i]!);
    else if (next) {
      setAt(next.key);
      const element = picture.current?.querySelector(`[data-bar="${next.key}"]`);
      if (element instanceof SVGElement) element.focus();
    } else return undefined;
    return event.preventDefault();
  }

  return (
    <section className="dyad-part" aria-labelledby={`${id}h`}>
      <header className="dyad-part-head">
        <h2 id={`${id}h`}>
          {say.score}
          <span className="soft"> ({say.unit(unit)})</span>
        </h2>
        <RadioGroup
          className="switch no-print"
          orientation="horizontal"
          aria-label={say.barsOf}
          value={kind}
          onChange={(value) => onKind(value as BarKind)}
        >
          <Radio value="count">{say.byCount}</Radio>
          <Radio value="score">{say.byScore}</Radio>
        </RadioGroup>
        <div className="page-actions">
          <SavePicture
            picture={() => picture.current}
            title={`${words.dyad(name)}: ${say.score}`}
            name={`${name}-score`}
          />
        </div>
      </header>
      {bars.length === 0 ? (
        <p className="picture-note">{say.noBars}</p>
      ) : (
        <div className="picture" ref={box}>
          {width > 0 && (
            <svg
              ref={picture}
              className="score"
              width={width}
              height={HEIGHT + 20}
              {...GROUP}
              aria-label={say.score}
              onKeyDown={key}
              onBlur={() => look(null)}
              onPointerLeave={() => look(null)}
            >
              {ticks.map(({ day, unit, text }) => (
                <g key={day}>
                  <line className="grid" data-unit={unit} x1={plot.x(day)} x2={plot.x(day)} y1={TOP} y2={HEIGHT + 2} />
                  <text className="tick" data-unit={unit} x={plot.x(day)} y={HEIGHT + 15} textAnchor={plot.anchor(day)}>
                    {text}
                  </text>
                </g>
              ))}
              {bars.map((bar) => {
                const [a, b] = edges(bar, plot);
                return (
                  // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
                  <g
                    key={bar.key}
                    className="bar"
                    role="button"
                    tabIndex={bar.key === current ? 0 : -1}
                    data-bar={bar.key}
                    aria-label={`${rangeOf(bar)}: ${shared.events(bar.events)}; ${partsOf(bar)}`}
                    onClick={() => time.choose(bar)}
                    onFocus={() => look(bar)}
                    onPointerEnter={() => look(bar)}
                  >
                    <rect className="bar-target" x={a} y={TOP} width={Math.max(1, b - a)} height={HALF * 2} />
                    {stack(bar, kind).map(({ step, from, to }) => (
                      <rect
                        key={step}
                        fill={`var(--${step})`}
                        x={a + (b - a > 4 ? 0.75 : 0)}
                        y={y(Math.max(from, to))}
                        width={Math.max(1, b - a - (b - a > 4 ? 1.5 : 0))}
                        height={Math.abs(y(to) - y(from))}
                      />
                    ))}
                  </g>
                );
              })}
              <line className="axis" x1={plot.left} x2={plot.left + plot.length} y1={zero} y2={zero} />
              <path className="mean-line" d={meanPath(bars, (bar) => [middleOf(bar, plot), meanY(bar.mean)])} />
              {bars.map((bar) => (
                <circle key={bar.key} className="mean-dot" cx={middleOf(bar, plot)} cy={meanY(bar.mean)} r={2.5} />
              ))}
              {plot.names > 0 && (
                <>
                  <text className="lane-name" x={rtl ? width : 0} y={TOP + 10}>
                    {say.cooperation}
                  </text>
                  <text className="lane-name" x={rtl ? width : 0} y={TOP + HALF * 2}>
                    {say.conflict}
                  </text>
                </>
              )}
              <text
                className="tick"
                x={rtl ? plot.left + plot.length + (plot.names > 0 ? 4 : -2) : plot.left + (plot.names > 0 ? -4 : 2)}
                y={TOP + 9}
                textAnchor={plot.names > 0 ? 'end' : 'start'}
              >
                {words.number(round(most))}
              </text>
              {[10, -10].map((score) => (
                <text
                  key={score}
                  className="tick"
                  x={rtl ? 0 : width}
                  y={meanY(score) + (score > 0 ? 9 : 0)}
                  textAnchor="end"
                >
                  {words.score(score)}
                </text>
              ))}
            </svg>
          )}
          {looked && (
            <Tip x={plot.x((looked.start + looked.end) / 2)} y={HEIGHT} width={width}>
              <p className="tip-when">{rangeOf(looked)}</p>
              <p>
                {shared.events(looked.events)}: {partsOf(looked)}
              </p>
              <p>{typesText(looked)}</p>
              <p className="tip-more">{say.narrow}</p>
            </Tip>
          )}
        </div>
      )}
      <p className="picture-note">
        <span className="legend">
          <svg width="22" height="8" aria-hidden="true">
            <line className="mean-line" x1="0" x2="22" y1="4" y2="4" />
            <circle className="mean-dot" cx="11" cy="4" r="2.5" />
          </svg>{' '}
          {say.mean}
        </span>{' '}
        {undated + unreal > 0 && say.notInBars(words.number(undated), words.number(unreal))}
      </p>
      {bars.length > 0 && (
        <details className="as-table" onToggle={({ currentTarget }) => setTabled(currentTarget.open)}>
          <summary>{say.asTable}</summary>
          {tabled && (
            <table>
              <thead>
                <tr>
                  {[say.periodHead, say.eventsHead, say.cooperation, say.conflict, say.mean, say.typesHead].map(
                    (head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {bars.map((bar) => (
                  <tr key={bar.key}>
                    <th scope="row">{rangeOf(bar)}</th>
                    {[bar.events, bar.cooperation, bar.conflict].map((value, i) => (
                      <td key={i}>{words.number(value)}</td>
                    ))}
                    <td>{words.score(bar.mean, true)}</td>
                    <td>{typesText(bar)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </details>
      )}
    </section>
  );

  function typesText({ types }: Bar): string {
    return [...types]
      .sort((a, b) => b[1] - a[1])
      .map(([type, count]) => `${words.label('type', type)} ${words.number(count)}`)
      .join(' · ');
  }
});

const round = (value: number) => Math.round(value * 10) / 10;

function edges({ start, end }: Bar, plot: ReturnType<typeof plotOf>): [number, number] {
  const { period, left, length } = plot;
  const [a, b] = [plot.x(Math.max(start, period.start)), plot.x(Math.min(end, period.end))].sort((x, y) => x - y);
  return [Math.max(left, a ?? 0), Math.min(left + length, b ?? 0)];
}

/** The middle of what is seen of a bar. */
function middleOf(bar: Bar, plot: ReturnType<typeof plotOf>): number {
  const [a, b] = edges(bar, plot);
  return (a + b) / 2;
}

/** The parts of a bar, from zero outward. */
function stack(bar: Bar, kind: BarKind) {
  return [ABOVE, BELOW].flatMap((steps, i) => {
    let from = 0;
    return steps.flatMap((step) => {
      const part = bar.parts[step];
      const size = kind === 'count' ? part.events : Math.abs(part.score);
      if (size === 0) return [];
      const to = from + (i === 0 ? size : -size);
      const piece = { step, from, to };
      from = to;
      return [piece];
    });
  });
}

/** A line through the means of bars that follow each other; over months without events there is none. */
function meanPath(bars: readonly Bar[], at: (bar: Bar) => [number, number]): string {
  return bars
    .map((bar, i) => {
      const [x, y] = at(bar);
      return `${i > 0 && bars[i - 1]!.end === bar.start ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
