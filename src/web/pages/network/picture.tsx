/** The drawing of a network. */
import { type KeyboardEvent, memo, type RefObject, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { colourOf } from '../../parts/colour.ts';
import { measure } from '../../parts/measure.ts';
import { Scale } from '../../parts/scale.tsx';
import { nextPoint, placeLabels } from '../../parts/spatial.ts';
import { StageFrame, useStage } from '../../parts/stage.tsx';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { type Frame, mainEdges, type Network, type NetworkEdge, type PlacedNode } from './layout.ts';
import { texts } from './messages.ts';

interface Props {
  network: Network;
  nodes: readonly PlacedNode[];
  frame: Frame;
  /** The party in the middle of an ego view, or null. */
  around: string | null;
  /** The party that a row of the tables points at. */
  lit: string | null;
  svg: RefObject<SVGSVGElement | null>;
}

/** Letters, in the units of the frame. */
const FONT = 14;

export function NetworkPicture({ network, nodes, frame, around, lit, svg }: Props) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const stage = useStage(svg, frame, 8);
  const { transform } = stage;
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  /** The party that the Tab key leads to: the last that had the focus. */
  const [stop, setStop] = useState<string | null>(null);
  const active = pointed ?? focused ?? lit;
  const byCode = useMemo(() => new Map(nodes.map((node) => [node.code, node])), [nodes]);
  const main = useMemo(() => mainEdges(network), [network]);
  const own = useMemo(
    () => (active === null ? [] : network.edges.filter(({ from, to }) => from === active || to === active)),
    [network, active],
  );
  const near = useMemo(() => new Set(own.flatMap(({ from, to }) => [from, to])), [own]);
  // Marks and letters keep their size; only the room between them grows.
  const placed = useMemo(
    () => nodes.map((node) => ({ ...node, x: transform.applyX(node.x), y: transform.applyY(node.y) })),
    [nodes, transform],
  );
  const labels = useMemo(() => {
    const widthOf = measure(FONT);
    const worth = ({ code }: PlacedNode) => (code === active ? 2 : near.has(code) ? 1 : 0);
    const shown = active === null ? placed : placed.filter((node) => worth(node) > 0 || node.code === active);
    const order = shown
      .toSorted((a, b) => worth(b) - worth(a))
      .map((node) => ({ ...node, width: widthOf(words.party(node.code)) }));
    return placeLabels(order, FONT * 1.25, frame).map(({ at, x, y }) => ({ x, y, code: order[at]?.code ?? '' }));
  }, [placed, active, near, words, frame]);
  const tabStop = [stop, around, nodes[0]?.code].find((code) => code && byCode.has(code));

  function onKeyDown(event: KeyboardEvent) {
    stage.onKeyDown(event);
    if (event.defaultPrevented || event.shiftKey) return;
    const from = nodes.findIndex(({ code }) => code === tabStop);
    const next = nextPoint(placed, from, event.key);
    const node = next === null ? undefined : nodes[next];
    if (!node) return;
    event.preventDefault();
    stage.reveal(node.x, node.y);
    svg.current?.querySelector<SVGElement>(`[data-code="${node.code}"]`)?.focus();
  }

  const hidden = network.edges.length - main.length;
  const drawn = { byCode, widest: Math.max(1, ...network.edges.map(({ events }) => events)) };
  return (
    <StageFrame
      stage={stage}
      legend={
        <>
          <Scale />
          <p>
            {say.size} {hidden > 0 && say.hidden(hidden)}
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
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group cannot have the focus; its links are in the table */}
        <g transform={transform.toString()} aria-hidden="true">
          <Edges {...drawn} edges={main} dim={active !== null} />
          {active !== null && <Edges {...drawn} edges={own} dim={false} />}
        </g>
        {placed.map((node) => (
          <Link
            key={node.code}
            href={addressOf.party(node.code)}
            data-code={node.code}
            tabIndex={node.code === tabStop ? 0 : -1}
            aria-label={say.nodeName(words.party(node.code), shared.events(node.events))}
            className="network-node"
            data-dim={(active !== null && node.code !== active && !near.has(node.code)) || undefined}
            onPointerEnter={() => setPointed(node.code)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => {
              setFocused(node.code);
              setStop(node.code);
            }}
            onBlur={() => setFocused(null)}
          >
            <circle className="network-reach" cx={node.x} cy={node.y} r={Math.max(12, node.r)} />
            <circle
              className="network-mark"
              cx={node.x}
              cy={node.y}
              r={node.r}
              fill={colourOf(node.score ?? 0)}
              data-middle={node.code === around || undefined}
            />
          </Link>
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group cannot have the focus; the links have these names */}
        <g aria-hidden="true" fontSize={FONT}>
          {labels.map(({ code, x, y }) => (
            <text
              key={code}
              className="stage-name"
              x={x}
              y={y}
              fontWeight={code === around || code === active ? 600 : 400}
            >
              {words.party(code)}
            </text>
          ))}
        </g>
      </svg>
    </StageFrame>
  );
}

interface EdgesProps {
  edges: readonly NetworkEdge[];
  byCode: ReadonlyMap<string, PlacedNode>;
  /** Events of the dyad with the most. */
  widest: number;
  dim: boolean;
}

/** Drawn anew only when they change, not while the picture is moved. */
const Edges = memo(function Edges({ edges, byCode, widest, dim }: EdgesProps) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  return (
    <g className="network-edges" data-dim={dim || undefined}>
      {edges.toReversed().map((edge) => {
        const [from, to] = [byCode.get(edge.from), byCode.get(edge.to)];
        if (!from || !to) return null;
        const dyad = `${edge.from}-${edge.to}`;
        const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        return (
          <Link key={dyad} href={addressOf.dyad(dyad)} tabIndex={-1}>
            <title>{say.edgeName(words.dyad(dyad), shared.events(edge.events), words.score(edge.score, true))}</title>
            <line className="network-grip" {...line} />
            <line {...line} stroke={colourOf(edge.score)} strokeWidth={0.75 + 7 * Math.sqrt(edge.events / widest)} />
          </Link>
        );
      })}
    </g>
  );
});
