/** The network as two tables: what the picture shows, for the keyboard, for readers that speak, and for counting. */
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { common } from '../../common.ts';
import { narrowedAddress } from '../../filter.ts';
import { useMessages } from '../../messages.ts';
import { colourOf } from '../../parts/colour.ts';
import { useFilter } from '../../parts/use-filter.ts';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import type { NetworkEdge, PlacedNode } from './layout.ts';
import { texts } from './messages.ts';

/** Rows shown before "show more". */
const FIRST = 15;

interface Props {
  nodes: readonly PlacedNode[];
  edges: readonly NetworkEdge[];
  /** Told of the party whose row is pointed at or has the focus. */
  onLit(code: string | null): void;
}

export function NetworkTables({ nodes, edges, onLit }: Props) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const { filters } = useFilter();
  const lights = (code: string) => ({
    onPointerEnter: () => onLit(code),
    onPointerLeave: () => onLit(null),
    onFocus: () => onLit(code),
    onBlur: () => onLit(null),
  });
  // The numbers are those of the filters: so is the list that they lead to.
  const listOf = (from: string, to: string) => narrowedAddress(addressOf.dyad(`${from}-${to}`), filters);
  return (
    <div className="network-tables">
      <Rows caption={say.nodes} head={[say.party, say.events, say.score, '']} count={nodes.length}>
        {(most) =>
          nodes.slice(0, most).map(({ code, events, score }) => (
            <tr key={code} {...lights(code)}>
              <th scope="row">
                <Link href={addressOf.party(code)}>{words.party(code)}</Link>
              </th>
              <td className="number">{words.number(events)}</td>
              <Score score={score} />
              <td>
                <Link
                  href={`/network?party=${encodeURIComponent(code)}`}
                  aria-label={`${say.lookAround}: ${words.party(code)}`}
                >
                  {say.lookAround}
                </Link>
              </td>
            </tr>
          ))
        }
      </Rows>
      <Rows caption={say.edges} head={[say.dyad, say.events, say.score]} count={edges.length}>
        {(most) =>
          edges.slice(0, most).map(({ from, to, events, score }) => (
            <tr key={`${from}-${to}`} {...lights(from)}>
              <th scope="row">
                <Link href={listOf(from, to)}>{words.dyad(`${from}-${to}`)}</Link>
              </th>
              <td className="number">
                <Link href={listOf(from, to)} aria-label={`${words.dyad(`${from}-${to}`)}: ${shared.events(events)}`}>
                  {words.number(events)}
                </Link>
              </td>
              <Score score={score} />
            </tr>
          ))
        }
      </Rows>
    </div>
  );
}

function Score({ score }: { score: number | null }) {
  const words = useWords();
  if (score === null) return <td className="number">–</td>;
  return (
    <td className="number">
      {words.score(score, true)} <span className="swatch" aria-hidden="true" style={{ background: colourOf(score) }} />
    </td>
  );
}

interface RowsProps {
  caption: string;
  head: readonly string[];
  count: number;
  children(most: number): ReactNode;
}

function Rows({ caption, head, count, children }: RowsProps) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const [most, setMost] = useState(FIRST);
  return (
    <section>
      <table>
        <caption>
          {caption}
          {count > most && <small> {say.shown(words.number(most), words.number(count))}</small>}
        </caption>
        <thead>
          <tr>
            {head.map((name, i) =>
              name === '' ? (
                <td key="more" />
              ) : (
                <th key={name} scope="col" className={i > 0 ? 'number' : undefined}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children(most)}</tbody>
      </table>
      {count > most && (
        <Button className="button" onPress={() => setMost(most + 100)}>
          {shared.more}
        </Button>
      )}
    </section>
  );
}
