/** A party: how it is called, who stands for it, whom it deals with, and what happened last. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { ApiFailure, bodyOf, client } from '../../api.ts';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { PageHead } from '../../parts/page.tsx';
import { ExportList } from '../../parts/save.tsx';
import { Answered, Empty, ToDesk } from '../../parts/states.tsx';
import { addressOf } from '../../routes.tsx';
import { directionOf, useSettings } from '../../settings.tsx';
import { useWords } from '../../words.ts';
import { Dyads } from './dyads.tsx';
import { PartyEvents } from './events.tsx';
import { texts } from './messages.ts';
import { Persons } from './persons.tsx';
import './party.css';

const ask = (code: string) => bodyOf(client.api.parties[':code'].$get({ param: { code } }));
type Party = Awaited<ReturnType<typeof ask>>;

export default function PartyPage() {
  const say = useMessages(texts);
  const { code = '' } = useParams<{ code: string }>();
  const query = useQuery({ queryKey: ['party', code], queryFn: () => ask(code) });
  // No code of that form (400), or none that anybody knows (404).
  const { error } = query;
  if (error instanceof ApiFailure && (error.status === 400 || error.status === 404))
    return (
      <>
        <PageHead title={code} />
        <Empty title={say.unknown}>
          <p>{say.look}</p>
          <Link href="/network">{say.parties}</Link>
        </Empty>
      </>
    );
  return <Answered query={query}>{(party) => <Shown key={party.code} party={party} />}</Answered>;
}

function Shown({ party }: { party: Party }) {
  const say = useMessages(texts);
  const words = useWords();
  const shared = useMessages(common);
  const { code, kind, country, persons, dyads, types, events } = party;
  return (
    <>
      <PageHead
        title={words.party(code)}
        note={
          <>
            {kind !== null && <>{words.label('kind', kind)} · </>}
            {country !== null && country !== code && (
              <>
                <Link href={addressOf.party(country)}>{words.party(country)}</Link> ·{' '}
              </>
            )}
            {shared.events(events)} · <bdi>{code}</bdi>
          </>
        }
      >
        <Link className="button" href={`/network?party=${encodeURIComponent(code)}`}>
          {say.network}
        </Link>
        <ExportList
          name={code}
          rows={() => ({
            csv: [
              ['dyad', 'party', 'events', 'cooperation', 'conflict'],
              ...dyads.map((dyad) => [dyad.code, dyad.name, dyad.events, dyad.cooperation, dyad.conflict]),
            ],
            json: party,
          })}
        />
      </PageHead>
      <Names names={party.names} />
      {events === 0 && (
        <Empty title={say.noEvents}>
          <ToDesk />
        </Empty>
      )}
      {dyads.length > 0 && <Dyads dyads={dyads} />}
      <Persons code={code} persons={persons} />
      {events > 0 && <PartyEvents code={code} types={types} />}
    </>
  );
}

/** What the others call it, each in its own script. */
function Names({ names }: { names: Readonly<Record<string, string>> }) {
  const say = useMessages(texts);
  const words = useWords();
  const { language } = useSettings();
  const others = Object.entries(names).filter(([own]) => own !== language);
  if (others.length === 0) return null;
  return (
    <dl className="party-names" aria-label={say.otherNames}>
      {others.map(([own, name]) => (
        <div key={own}>
          <dt>{words.language(own)}</dt>
          <dd lang={own} dir={directionOf(own)}>
            {name}
          </dd>
        </div>
      ))}
    </dl>
  );
}
