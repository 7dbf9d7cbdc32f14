/** The map as a table. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { colourOf } from '../../parts/colour.ts';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { texts } from './messages.ts';
import type { PlaceMark } from './places.ts';

/** Rows shown before "show more". */
const FIRST = 15;

interface Props {
  marks: readonly PlaceMark[];
  chosen: string | null;
  choose(key: string | null): void;
}

export function PlaceTable({ marks, chosen, choose }: Props) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const [most, setMost] = useState(FIRST);
  return (
    <section className="map-section">
      <table>
        <caption>
          {say.table}
          {marks.length > most && <small> {say.shown(words.number(most), words.number(marks.length))}</small>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.place}</th>
            <th scope="col">{say.state}</th>
            <th scope="col" className="number">
              {say.events}
            </th>
            <th scope="col" className="number">
              {say.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {marks.slice(0, most).map(({ key, name, country, names, events, score }) => (
            <tr key={key}>
              <th scope="row">
                <button
                  type="button"
                  className="map-place"
                  aria-pressed={key === chosen}
                  onClick={() => choose(key === chosen ? null : key)}
                >
                  {name === null ? names.map((one) => words.place(one)).join(' · ') : words.place(name)}
                </button>
              </th>
              <td>{country !== null && <Link href={addressOf.party(country)}>{words.party(country)}</Link>}</td>
              <td className="number">{words.number(events)}</td>
              <td className="number">
                {words.score(score, true)}{' '}
                <span className="swatch" aria-hidden="true" style={{ background: colourOf(score) }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {marks.length > most && (
        <Button className="button" onPress={() => setMost(most + 100)}>
          {shared.more}
        </Button>
      )}
    </section>
  );
}
