/** Whom and what the words may name, and where that leads. */
import { Link } from 'wouter';
import { useMessages } from '../../messages.ts';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { dyadsOf } from './pairs.ts';
import { searching } from './words.ts';

export interface Names {
  parties: { code: string; name: string; kind: string }[];
  persons: { key: string; name: string; parties: string[] }[];
  places: { name: string; country: string | null }[];
}

export function NamesFound({ names }: { names: Names }) {
  const say = useMessages(searching);
  const words = useWords();
  const { parties, persons, places } = names;
  const dyads = dyadsOf(names);
  if (parties.length + persons.length + places.length === 0) return null;
  const partyLinks = (codes: readonly string[]) =>
    codes.map((code) => (
      <Link key={code} href={addressOf.party(code)}>
        {words.party(code)}
      </Link>
    ));
  return (
    <section className="names-found" aria-labelledby="names-found">
      <h2 id="names-found">{say.names}</h2>
      <ul>
        {parties.map(({ code, kind }) => (
          <li key={code}>
            <span className="names-kind">{words.label('kind', kind)}</span> {partyLinks([code])}
          </li>
        ))}
        {persons.map(({ key, name, parties: codes }) => (
          <li key={key}>
            <bdi>{words.person(name)}</bdi> {partyLinks(codes)}
          </li>
        ))}
        {places.map(({ name, country }) => (
          <li key={`${name}-${country}`}>
            <bdi>{words.place(name)}</bdi> {country !== null && partyLinks([country])}
          </li>
        ))}
        {dyads.map((code) => (
          <li key={code} className="names-dyad">
            <span className="names-kind">{say.dyad}</span>
            <Link href={addressOf.dyad(code)}>{words.dyad(code)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
