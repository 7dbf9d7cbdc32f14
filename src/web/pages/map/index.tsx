/** Events by place, on a map that needs no tiles. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { withValues } from '../../address.ts';
import { bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { queryOf } from '../../filter.ts';
import { useMessages } from '../../messages.ts';
import { FilterBar, NothingMatches } from '../../parts/filters.tsx';
import { PageHead } from '../../parts/page.tsx';
import { ExportList, SavePicture } from '../../parts/save.tsx';
import { Answered, Empty, ToDesk } from '../../parts/states.tsx';
import { type FilterState, useFilter } from '../../parts/use-filter.ts';
import { useWords } from '../../words.ts';
import { PlaceEvents } from './events.tsx';
import { texts } from './messages.ts';
import { outlinesIn } from './outlines.ts';
import { MapPicture } from './picture.tsx';
import { type CountedPlace, marksOf, type PlaceMark } from './places.ts';
import { PlaceTable } from './table.tsx';
import './map.css';

interface Places {
  items: readonly CountedPlace[];
  /** Events that name no place. */
  placeless: number;
}

export default function MapPage() {
  const state = useFilter();
  const asked = queryOf(state.filters);
  const query = useQuery({
    queryKey: ['places', asked],
    queryFn: () => bodyOf(client.api.places.$get({ query: asked })),
    placeholderData: keepPreviousData,
  });
  return <Answered query={query}>{(places) => <PlacesOnMap places={places} state={state} />}</Answered>;
}

function PlacesOnMap({ places, state }: { places: Places; state: FilterState }) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const [params, setParams] = useSearchParams();
  // Where there is no room for the whole width, letters would be too small to read.
  const [frame] = useState(() =>
    window.innerWidth < 700 ? { width: 480, height: 300 } : { width: 1000, height: 500 },
  );
  const outlines = useMemo(() => outlinesIn(frame), [frame]);
  const { marks, elsewhere } = useMemo(
    () => marksOf(places.items, outlines.project, outlines.middleOf),
    [places, outlines],
  );
  const chosen = marks.find(({ key }) => key === params.get('place'));
  const choose = (key: string | null) => setParams((old) => withValues(old, { place: key }));
  const nameOf = ({ name, country }: PlaceMark) => {
    const stateName = country === null ? null : words.party(country);
    if (name === null) return say.somewhere(stateName ?? '');
    return stateName === null ? words.place(name) : say.inState(words.place(name), stateName);
  };
  const sum = (all: readonly { events: number }[]) => all.reduce((total, { events }) => total + events, 0);
  const note = say.note(shared.events(sum(marks)), say.places(marks.length));
  return (
    <>
      <PageHead title={say.title} note={note}>
        <SavePicture picture={() => svg.current} title={`${say.title}: ${note}`} name="map" />
        <ExportList
          name="places"
          rows={() => ({
            csv: [
              ['place', 'country', 'lat', 'lon', 'events', 'score', 'cooperation', 'conflict'],
              ...places.items.map((place) => [
                place.name,
                place.country,
                place.lat,
                place.lon,
                place.events,
                place.score,
                place.cooperation,
                place.conflict,
              ]),
            ],
            json: places.items,
          })}
        />
      </PageHead>
      <div className="map-controls no-print">
        <FilterBar state={state} />
      </div>
      {marks.length === 0 ? (
        <Nothing state={state} />
      ) : (
        <MapPicture
          outlines={outlines}
          marks={marks}
          frame={frame}
          chosen={chosen?.key ?? null}
          choose={choose}
          nameOf={nameOf}
          svg={svg}
        />
      )}
      <p className="map-words">
        {elsewhere.length > 0 &&
          say.elsewhere(shared.events(sum(elsewhere)), elsewhere.map(({ name }) => words.place(name)).join(' · '))}{' '}
        {places.placeless > 0 && say.placeless(places.placeless)}
      </p>
      {chosen && <PlaceEvents mark={chosen} name={nameOf(chosen)} filter={asked(state)} close={() => choose(null)} />}
      {marks.length > 0 && <PlaceTable marks={marks} chosen={chosen?.key ?? null} choose={choose} />}
    </>
  );
}

const asked = ({ filters }: FilterState) => queryOf(filters);

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
