/** Who deals with whom: parties and the events between them. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { withValues } from '../../address.ts';
import { bodyOf, client } from '../../api.ts';
import { queryOf } from '../../filter.ts';
import { useMessages } from '../../messages.ts';
import { FilterBar, NothingMatches } from '../../parts/filters.tsx';
import { PageHead } from '../../parts/page.tsx';
import { ExportList, SavePicture } from '../../parts/save.tsx';
import { Answered, Empty, ToDesk } from '../../parts/states.tsx';
import { type FilterState, useFilter } from '../../parts/use-filter.ts';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { type Frame, type Network, placeNodes } from './layout.ts';
import { texts } from './messages.ts';
import { NetworkPicture } from './picture.tsx';
import { NetworkTables } from './tables.tsx';
import './network.css';

const COUNTS = [20, 50, 100, 200, 500];

export default function NetworkPage() {
  const say = useMessages(texts);
  const words = useWords();
  const state = useFilter();
  const [params, setParams] = useSearchParams();
  const around = params.get('party');
  const most = COUNTS.find((count) => String(count) === params.get('nodes')) ?? 50;
  const asked = { ...queryOf(state.filters), nodes: String(most), ...(around !== null && { around }) };
  const query = useQuery({
    queryKey: ['network', asked],
    queryFn: () => bodyOf(client.api.network.$get({ query: asked })),
    placeholderData: keepPreviousData,
  });
  const set = (name: string, value: string | null) => setParams((old) => withValues(old, { [name]: value }));
  return (
    <Answered query={query}>
      {(network) => (
        <Answer network={network} around={around} state={state}>
          <div className="network-controls no-print">
            <FilterBar state={state} />
            <label>
              {say.most}
              <select className="field" value={most} onChange={(event) => set('nodes', event.target.value)}>
                {COUNTS.map((count) => (
                  <option key={count} value={count}>
                    {words.number(count)}
                  </option>
                ))}
              </select>
            </label>
            {around !== null && (
              <>
                <button type="button" className="button" onClick={() => set('party', null)}>
                  {say.all}
                </button>
                <Link href={addressOf.party(around)}>{words.party(around)}</Link>
              </>
            )}
          </div>
        </Answer>
      )}
    </Answered>
  );
}

interface AnswerProps {
  network: Network;
  around: string | null;
  state: FilterState;
  children: ReactNode;
}

/** Narrow screens get a picture that is higher than wide: names stay as large as they are. */
function frameOf(): Frame {
  return window.innerWidth < 700 ? { width: 400, height: 560 } : { width: 1000, height: 680 };
}

function Answer({ network, around, state, children }: AnswerProps) {
  const say = useMessages(texts);
  const words = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const [lit, setLit] = useState<string | null>(null);
  const [frame] = useState(frameOf);
  const nodes = useMemo(() => placeNodes(network, frame), [network, frame]);
  const title = around === null ? say.title : say.around(words.party(around));
  return (
    <>
      <PageHead title={title} note={say.note(say.parties(nodes.length), say.dyads(network.edges.length))}>
        <SavePicture picture={() => svg.current} title={title} name="network" />
        <ExportList
          name="network"
          rows={() => ({
            csv: [
              ['from', 'to', 'events', 'score'],
              ...network.edges.map(({ from, to, events, score }) => [from, to, events, score]),
            ],
            json: network,
          })}
        />
      </PageHead>
      {children}
      {nodes.length < 2 ? (
        <Nothing state={state} />
      ) : (
        <>
          <NetworkPicture network={network} nodes={nodes} frame={frame} around={around} lit={lit} svg={svg} />
          <NetworkTables nodes={nodes} edges={network.edges} onLit={setLit} />
        </>
      )}
    </>
  );
}

function Nothing({ state }: { state: FilterState }) {
  const say = useMessages(texts);
  if (state.active.length > 0) return <NothingMatches state={state} />;
  return (
    <Empty title={say.nothing}>
      <p>{say.read}</p>
      <ToDesk />
    </Empty>
  );
}
