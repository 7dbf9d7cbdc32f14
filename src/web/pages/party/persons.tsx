/** Who stands for a party: a picture of terms, the same as a table, and those of whom only reports tell. */
import { useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { common } from '../../common.ts';
import { useMessages } from '../../messages.ts';
import { ExportList, SavePicture } from '../../parts/save.tsx';
import { addressOf } from '../../routes.tsx';
import { useWords } from '../../words.ts';
import { dayOf } from '../dyad/days.ts';
import { OfficeChart } from './chart.tsx';
import { texts } from './messages.ts';
import { lanesOf, type PartyPerson } from './offices.ts';
import { useTermDate } from './term-text.ts';

const claimsOf = ({ told }: PartyPerson) => told.reduce((sum, { claims }) => sum + claims, 0);

export function Persons({ code, persons }: { code: string; persons: readonly PartyPerson[] }) {
  const say = useMessages(texts);
  const words = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const today = useMemo(() => dayOf(new Date().toISOString().slice(0, 10)), []);
  const lanes = useMemo(() => lanesOf(persons), [persons]);
  const onlyTold = persons.filter(({ terms }) => terms.length === 0);
  return (
    <section className="party-section" aria-labelledby="party-offices">
      <div className="party-section-head">
        <h2 id="party-offices">{say.offices}</h2>
        {persons.length > 0 && (
          <div className="page-actions">
            {lanes.length > 0 && (
              <SavePicture
                picture={() => svg.current}
                title={`${words.party(code)}: ${say.offices}`}
                name={`${code}-offices`}
                scored={false}
              />
            )}
            <ExportList name={`${code}-persons`} rows={() => ({ csv: csvOf(persons), json: persons })} />
          </div>
        )}
      </div>
      {persons.length === 0 && <p className="party-soft">{say.noPersons}</p>}
      {lanes.length > 0 && (
        <>
          <OfficeChart lanes={lanes} today={today} svg={svg} />
          <p className="party-soft">{say.open}</p>
          <details>
            <summary>{say.asTable}</summary>
            <TermTable persons={persons} />
          </details>
        </>
      )}
      {onlyTold.length > 0 && <OnlyTold persons={onlyTold} />}
    </section>
  );
}

function csvOf(persons: readonly PartyPerson[]) {
  const terms = persons.flatMap((person) =>
    person.terms.map(({ office, from, to }) => [person.name, office, from, to, 'tables', claimsOf(person)]),
  );
  const told = persons.flatMap(({ name, told: roles }) =>
    roles.map(({ role, from, to, claims }) => [name, role, from, to, 'reports', claims]),
  );
  return [['person', 'office', 'from', 'to', 'by', 'claims'], ...terms, ...told];
}

function TermTable({ persons }: { persons: readonly PartyPerson[] }) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  const dateOf = useTermDate();
  const rows = lanesOf(persons).flatMap(({ office, rows: lane }) =>
    lane
      .flat()
      .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
      .map((bar) => ({ office, bar })),
  );
  return (
    <div className="party-scroll" tabIndex={-1}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.office}</th>
            <th scope="col">{say.person}</th>
            <th scope="col">{say.from}</th>
            <th scope="col">{say.to}</th>
            <th scope="col">{say.reportsSay}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ office, bar: { person, term, claims } }) => (
            <tr key={`${office} ${person} ${term.from} ${term.to}`}>
              <td>{words.label('role', office)}</td>
              <th scope="row">
                <PersonLink name={person} />
              </th>
              <td>{dateOf(term.from)}</td>
              <td>{dateOf(term.to)}</td>
              <td>{claims > 0 && shared.claims(claims)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OnlyTold({ persons }: { persons: readonly PartyPerson[] }) {
  const say = useMessages(texts);
  const shared = useMessages(common);
  const words = useWords();
  return (
    <>
      <h3>{say.onlyReports}</h3>
      <ul className="party-told">
        {persons.map((person) => (
          <li key={person.name}>
            <PersonLink name={person.name} />{' '}
            <span className="party-soft">
              {person.told.map(({ role }) => (role === null ? say.noOffice : words.label('role', role))).join(' · ')} ·{' '}
              {shared.claims(claimsOf(person))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A person has no page: what the reports say of them is found by the name. */
function PersonLink({ name }: { name: string }) {
  const words = useWords();
  return (
    <Link href={addressOf.search(name)}>
      <bdi>{words.person(name)}</bdi>
    </Link>
  );
}
