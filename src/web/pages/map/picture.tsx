/** The map: outlines, and a mark for every place. */
import { type KeyboardEvent, memo, type RefObject, useMemo, useState } from 'react';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { colourOf } from '../../parts/colour.ts';
import { measure } from '../../parts/measure.ts';
import { Scale } from '../../parts/scale.tsx';
import { nextPoint, placeLabels } from '../../parts/spatial.ts';
import { StageFrame, useStage } from '../../parts/stage.tsx';
import { useWords } from '../../words.ts';
import { texts } from './messages.ts';
import type { Outlines } from './outlines.ts';
import { type PlaceMark, radiusOf } from './places.ts';

interface Props {
  outlines: Outlines;
  marks: readonly PlaceMark[];
  frame: { width: number; height: number };
  /** Key of the mark whose events are listed, or null. */
  chosen: string | null;
  choose(key: string | null): void;
  /** How a mark is called. */
  nameOf(mark: PlaceMark): string;
  svg: RefObject<SVGSVGElement | null>;
}

const FONT = 13;

export function MapPicture({ outlines, marks, frame, chosen, choose, nameOf, svg }: Props) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const stage = useStage(svg, frame, 30);
  const { transform } = stage;
  const [pointed, setPointed] = useState<string | null>(null);
  /** The mark that the Tab key leads to. */
  const [stop, setStop] = useState<string | null>(null);
  const placed = useMemo(() => {
    const most = marks[0]?.events ?? 1;
    return marks.map((mark) => ({
      ...mark,
      x: transform.applyX(mark.x),
      y: transform.applyY(mark.y),
      r: radiusOf(mark.events, most),
      short: mark.name === null ? words.party(mark.country ?? '') : words.place(mark.name),
    }));
  }, [marks, transform, words]);
  const labels = useMemo(() => {
    const widthOf = measure(FONT);
    const named = new Set([pointed, chosen]);
    const order = placed
      .toSorted((a, b) => Number(named.has(b.key)) - Number(named.has(a.key)))
      .map((mark) => ({ ...mark, width: widthOf(mark.short) }));
    return placeLabels(order, FONT * 1.25, frame).map(({ at, x, y }) => ({
      x,
      y,
      mark: order[at] as (typeof order)[0],
    }));
  }, [placed, pointed, chosen, frame]);
  const tabStop = [stop, chosen, marks[0]?.key].find((key) => marks.some((mark) => mark.key === key));

  function onKeyDown(event: KeyboardEvent) {
    stage.onKeyDown(event);
    if (event.defaultPrevented || event.shiftKey) return;
    const next = nextPoint(
      placed,
      marks.findIndex(({ key }) => key === tabStop),
      event.key,
    );
    const mark = next === null ? undefined : marks[next];
    if (!mark) return;
    event.preventDefault();
    stage.reveal(mark.x, mark.y);
    const elements = svg.current?.querySelectorAll<SVGElement>('[data-key]') ?? [];
    [...elements].find(({ dataset }) => dataset.key === mark.key)?.focus();
  }

  return (
    <StageFrame
      stage={stage}
      legend={
        <>
          <Scale />
          <p>
            {say.size} {say.outlines}
          </p>
        </>
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in */}
      <svg
        ref={svg}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="group"
        aria-label={say.picture}
        onKeyDown={onKeyDown}
      >
        <Ground outlines={outlines} transform={transform.toString()} />
        {placed.map((mark) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot be drawn
          <g
            key={mark.key}
            data-key={mark.key}
            role="button"
            className="map-mark"
            tabIndex={mark.key === tabStop ? 0 : -1}
            aria-pressed={mark.key === chosen}
            aria-label={say.markName(nameOf(mark), shared.events(mark.events))}
            data-ring={mark.name === null || undefined}
            style={{ color: colourOf(mark.score) }}
            onClick={() => choose(mark.key === chosen ? null : mark.key)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose(mark.key === chosen ? null : mark.key);
            }}
            onPointerEnter={() => setPointed(mark.key)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => {
              setPointed(mark.key);
              setStop(mark.key);
            }}
            onBlur={() => setPointed(null)}
          >
            <title>{say.markName(nameOf(mark), shared.events(mark.events))}</title>
            <circle className="map-reach" cx={mark.x} cy={mark.y} r={Math.max(12, mark.r)} />
            <circle className="map-circle" cx={mark.x} cy={mark.y} r={mark.r} />
          </g>
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group cannot have the focus; the marks have these names */}
        <g aria-hidden="true" fontSize={FONT}>
          {labels.map(({ mark, x, y }) => (
            <text
              key={mark.key}
              className="stage-name"
              x={x}
              y={y}
              fontWeight={mark.key === chosen || mark.key === pointed ? 600 : 400}
            >
              {mark.short}
            </text>
          ))}
        </g>
      </svg>
    </StageFrame>
  );
}

/** Drawn once; only moved. */
const Ground = memo(function Ground({ outlines, transform }: { outlines: Outlines; transform: string }) {
  return (
    <g transform={transform} className="map-ground">
      <path className="map-graticule" d={outlines.graticule} />
      <path className="map-land" d={outlines.land} />
      <path className="map-borders" d={outlines.borders} />
    </g>
  );
});
