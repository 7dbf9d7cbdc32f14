/** Two parties over time: what happened between them, how it scored, and how sure it is. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { dyadOf, partiesOf } from '../../../query/index.ts';
import { withValues } from '../../address.ts';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { FilterBar, NothingMatches } from '../../parts/filters.tsx';
import { OrderChoice } from '../../parts/order.tsx';
import { PageHead } from '../../parts/page.tsx';
import { ExportList } from '../../parts/save.tsx';
import { Answered, Empty, Failure, Loading } from '../../parts/states.tsx';
import { useFilter } from '../../parts/use-filter.ts';
import { addressOf } from '../../routes.tsx';
import { useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { useEvents, useEventsAhead, usePoints, useSeries } from './ask.ts';
import { Brush } from './brush.tsx';
import { type Parties, partiesIn } from './codes.ts';
import { dayOf, extentOf, isoOf } from './days.ts';
import './dyad.css';
import { EventList } from './event-list.tsx';
import { exportOf } from './export.ts';
import { FollowButton } from './follow.tsx';
import type { LaneKind } from './lanes.ts';
import { askedOf, countsOf, lies, narrowed, type Point } from './points.ts';
import { type BarKind, Score } from './score.tsx';
import { Timeline } from './timeline.tsx';
import { usePeriod } from './use-period.ts';
import { dyadWords } from './words.ts';

export default function DyadPage() {
  const say = useMessages(dyadWords);
  const { code = '' } = useParams<{ code: string }>();
  const parties = partiesIn(code);
  if (parties) return <Dyad key={code} parties={parties} />;
  return (
    <>
      <PageHead title={code} />
      <Empty title={say.notDyad(code)}>
        <p>{say.notDyadHelp}</p>
        <OtherDyads />
      </Empty>
    </>
  );
}

function Dyad({ parties }: { parties: Parties }) {
  const words = useWords();
  const say = useMessages(dyadWords);
  const code = dyadOf(parties.party, parties.party2);
  const state = useFilter();
  // Asked for at once, though it is shown when the points are there; the list, which is read, before the pictures.
  useEvents(parties, state.filters);
  const points = usePoints(parties, askedOf(state.filters));
  useSeries(parties, state.filters);
  const codes = partiesOf(code);
  return (
    <>
      <PageHead
        title={words.dyad(code)}
        note={codes.map((one, i) => (
          <span key={one}>
            {i > 0 && ' · '}
            <Link href={addressOf.party(one)}>{words.party(one)}</Link>
          </span>
        ))}
      >
        <FollowButton code={code} />
      </PageHead>
      {!points.data ? (
        points.error ? (
          <Failure error={points.error} again={() => void points.refetch()} />
        ) : (
          <Loading />
        )
      ) : points.data.length === 0 && state.active.length === 0 ? (
        <Empty title={say.none}>
          <p>{say.noneHelp}</p>
          <OtherDyads party={parties} />
        </Empty>
      ) : (
        <Views parties={parties} code={code} points={points.data} stale={points.isPlaceholderData} />
      )}
    </>
  );
}

interface ViewsProps {
  parties: Parties;
  code: string;
  points: readonly Point[];
  /** Whether the points are still those of the filter before. */
  stale: boolean;
}

function Views({ parties, code, points, stale }: ViewsProps) {
  const say = useMessages(dyadWords);
  const shared = useMessages(common);
  const words = useWords();
  const { calendar, direction } = useSettings();
  const [params, setParams] = useSearchParams();
  const state = useFilter(useEventsAhead(parties));
  const { filters } = state;
  const rtl = direction === 'rtl';
  const today = Math.floor(Date.now() / 86_400_000);
  const { since, until } = filters;
  const all = useMemo(() => {
    const days = points.flatMap(({ start, end }) => (Number.isNaN(start) ? [] : [start, end - 1]));
    for (const iso of [since, until]) if (iso !== undefined) days.push(dayOf(iso));
    return extentOf(days, calendar, today);
  }, [points, since, until, calendar, today]);
  const time = usePeriod(all, state);
  // The pictures are drawn when the filters and the list are: there is more to draw.
  const drawn = useDeferredValue(useMemo(() => ({ points, filters }), [points, filters]));
  const left = useMemo(() => narrowed(drawn.points, drawn.filters), [drawn]);
  const counts = useMemo(() => countsOf(drawn.points, drawn.filters), [drawn]);
  const asked = useSeries(parties, filters);
  const series = { ...asked, data: useDeferredValue(asked.data) };
  const whole = since === undefined && until === undefined;
  const inside = useMemo(
    () => (time.settled && whole ? left : left.filter((point) => lies(point, time.shown))),
    [left, time.settled, time.shown, whole],
  );

  const lanes: LaneKind = params.get('lanes') === 'context' ? 'context' : 'type';
  const bars: BarKind = params.get('bars') === 'score' ? 'score' : 'count';
  const set = useCallback(
    (key: string, value: string | null) => setParams((old) => withValues(old, { [key]: value })),
    [setParams],
  );
  const setBars = useCallback((kind: BarKind) => set('bars', kind === 'score' ? kind : null), [set]);
  const setLanes = useCallback((kind: LaneKind) => set('lanes', kind === 'context' ? kind : null), [set]);
  const reach = words.range({ from: isoOf(Math.round(time.shown.start)), to: isoOf(Math.round(time.shown.end) - 1) });
  return (
    <>
      <Brush points={left} time={time} rtl={rtl} />
      <FilterBar state={state} counts={counts} />
      {left.length === 0 ? (
        <NothingMatches state={state} />
      ) : (
        <div className="dyad" aria-busy={stale}>
          <Answered query={series}>
            {({ months, undated, unreal }) => (
              <Score
                months={months}
                undated={undated}
                unreal={unreal}
                time={time}
                kind={bars}
                onKind={setBars}
                rtl={rtl}
                name={code}
              />
            )}
          </Answered>
          <Timeline points={left} time={time} kind={lanes} onKind={setLanes} rtl={rtl} name={code} today={today} />
          <section className="dyad-part" aria-labelledby="dyad-list">
            <header className="dyad-part-head">
              <h2 id="dyad-list">{say.list}</h2>
              <p className="soft" role="status">
                {say.note(shared.events(inside.length), reach)}
              </p>
              <div className="page-actions">
                <OrderChoice />
                <ExportList rows={() => exportOf(inside, words)} name={code} />
              </div>
            </header>
            {inside.length === 0 ? <NothingMatches state={state} /> : <EventList parties={parties} filters={filters} />}
          </section>
        </div>
      )}
    </>
  );
}

/** Dyads that there is something of: those of the parties first asked for. */
function OtherDyads({ party }: { party?: Parties }) {
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['dyads', party?.party ?? null],
    queryFn: () => bodyOf(client.api.dyads.$get({ query: { limit: '8', ...(party && { party: party.party }) } })),
  });
  return (
    <ul className="dyad-others">
      {data?.items.map(({ code, events }) => (
        <li key={code}>
          <Link href={addressOf.dyad(code)}>{words.dyad(code)}</Link>{' '}
          <span className="soft">{words.number(events)}</span>
        </li>
      ))}
    </ul>
  );
}
