/** Whom a party deals with, and how. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { Scale } from '../../parts/scale.tsx';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { texts } from './messages.ts';

export interface PartyDyad {
  code: string;
  other: string;
  events: number;
  cooperation: number;
  conflict: number;
}

/** Rows shown before "show more". */
const FIRST = 12;

export function Dyads({ dyads }: { dyads: readonly PartyDyad[] }) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const [most, setMost] = useState(FIRST);
  const largest = Math.max(1, ...dyads.map(({ events }) => events));
  return (
    <section className="party-section" aria-labelledby="party-dyads">
      <div className="party-section-head">
        <h2 id="party-dyads">{say.dyads}</h2>
        <Scale />
      </div>
      <ul className="party-dyads">
        {dyads.slice(0, most).map(({ code, other, events, cooperation, conflict }) => (
          <li key={code}>
            <Link href={addressOf.dyad(code)}>
              <bdi>{words.party(other)}</bdi>
            </Link>
            <span
              className="party-bar"
              aria-hidden="true"
              title={say.parts(words.number(cooperation), words.number(conflict))}
            >
              <span className="party-conflict" style={{ inlineSize: `${(conflict / largest) * 100}%` }} />
              <span className="party-cooperation" style={{ inlineSize: `${(cooperation / largest) * 100}%` }} />
            </span>
            <span className="number">{words.number(events)}</span>
            <span className="party-parts">{say.parts(words.number(cooperation), words.number(conflict))}</span>
          </li>
        ))}
      </ul>
      {dyads.length > most && (
        <Button className="button" onPress={() => setMost(dyads.length)}>
          {shared.more}
        </Button>
      )}
    </section>
  );
}
