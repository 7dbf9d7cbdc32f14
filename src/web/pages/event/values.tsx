/** Values of the fields of an event in the reader's words, and the claims behind each. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EventRecord } from '../../../model/index.ts';
import { common } from '../../common.ts';
import { number, useMessages } from '../../messages.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useSpeaker } from '../../parts/speaker.ts';
import { addressOf } from '../../routes.tsx';
import { useSettings } from '../../settings.tsx';
import { useWords, type Words } from '../../words.ts';
import { texts } from './say.ts';
import { type FieldName, type OriginGroup, officesOf, reportOfOrigin, saidBy, type ToldClaim } from './told.ts';

/** A value of a field, with the ids of the claims that give it. */
export interface Given {
  key: string;
  value: ReactNode;
  claims: readonly string[];
}

/** The values that the claims give for a field, those that most claims give first. */
export function givenFor({ fields }: EventRecord, told: readonly ToldClaim[], name: FieldName, words: Words): Given[] {
  const each = <T,>(
    values: readonly { value: T; claims: string[] }[],
    show: (value: T, claims: string[]) => ReactNode,
  ) => values.map(({ value, claims }) => ({ key: JSON.stringify(value), value: show(value, claims), claims }));
  switch (name) {
    case 'type':
      return each(fields.type.values, (type) => words.label('type', type));
    case 'actors':
    case 'recipients':
      return each(fields[name].values, (codes) => <Parties codes={codes} words={words} />);
    case 'persons':
      return each(fields.persons.values, (person, claims) => (
        <>
          <bdi>{words.person(person)}</bdi>
          {officesOf(person, claims, told).map(({ role, of }) => (
            <span key={`${role} ${of}`} className="office">
              {role !== null && words.label('role', role)}
              {role !== null && of !== null && ' · '}
              {of !== null && <Link href={addressOf.party(of)}>{words.party(of)}</Link>}
            </span>
          ))}
        </>
      ));
    case 'when':
      return each(fields.when.values, (range) => words.range(range));
    case 'where':
      return each(fields.where.values, ({ name: place, country }) => (
        <>
          <bdi>{words.place(place)}</bdi>
          {country !== null && words.party(country) !== words.place(place) && (
            <span className="office">
              <Link href={addressOf.party(country)}>{words.party(country)}</Link>
            </span>
          )}
        </>
      ));
    case 'quantities':
      return each(fields.quantities.values, (quantity) => words.quantity(quantity));
    case 'instruments':
      return each(fields.instruments.values, (instrument) => words.label('instrument', instrument));
    case 'factuality':
      return each(fields.factuality.values, (factuality) => (
        <>
          <Glyph factuality={factuality} />
          {'\u00a0'}
          {words.label('factuality', factuality)}
        </>
      ));
  }
}

function Parties({ codes, words }: { codes: readonly string[]; words: Words }) {
  return codes.map((code, i) => (
    <span key={code}>
      {i > 0 && ' · '}
      <Link href={addressOf.party(code)}>{words.party(code)}</Link>
    </span>
  ));
}

/** More numbers than this are folded away under their count. */
const SHOWN = 4;

/** Numbers of claims on the page, as links to them. */
export function ClaimLinks({ groups, prefix }: { groups: readonly OriginGroup[]; prefix: string }) {
  const say = useMessages(texts);
  const { claims: counted } = useMessages(common);
  const { language } = useSettings();
  const all = groups.flatMap(({ claims }) => claims).sort((a, b) => a.number - b.number);
  const links = all.map(({ told, number: n }) => (
    <a
      key={told.claim.id}
      className="claim-link"
      href={`#${prefix}${told.claim.id}`}
      aria-label={say.claim(number(language, n))}
    >
      {number(language, n)}
    </a>
  ));
  if (all.length <= SHOWN) return <span className="claim-links">{links}</span>;
  return (
    <details className="claim-links">
      <summary>{counted(all.length)}</summary>
      {links}
    </details>
  );
}

/** Who a claim first comes from: a speaker in the reader's words, or an outlet as it is written. */
export function OriginName({ group }: { group: OriginGroup }) {
  const speaker = useSpeaker();
  const say = useMessages(texts);
  const report = reportOfOrigin(group.origin, group.claims);
  return report === null ? (
    <bdi>{speaker(group.origin)}</bdi>
  ) : (
    <span>
      {say.unknownOutlet} (<bdi>{report}</bdi>)
    </span>
  );
}

/** The disputed fields, value by value, with who says it. */
export function Differences({
  event,
  told,
  groups,
  prefix,
}: {
  event: EventRecord;
  told: readonly ToldClaim[];
  groups: readonly OriginGroup[];
  prefix: string;
}) {
  const say = useMessages(texts);
  const words = useWords();
  if (event.disputed.length === 0) return null;
  return (
    <section className="differences" aria-labelledby={`${prefix}differ`}>
      <h2 id={`${prefix}differ`}>{say.differ}</h2>
      <p className="page-note">{say.differNote}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.saidBy}</th>
          </tr>
        </thead>
        {(event.disputed as FieldName[]).map((name) => {
          const given = givenFor(event, told, name, words);
          return (
            <tbody key={name}>
              {given.map(({ key, value, claims }, i) => (
                <tr key={key}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={given.length}>
                      {words.label('field', name)}
                    </th>
                  )}
                  <td className="given">{value}</td>
                  <td>
                    <ul className="sayers">
                      {saidBy(claims, groups).map((group) => (
                        <li key={group.origin}>
                          <OriginName group={group} /> <ClaimLinks groups={[group]} prefix={prefix} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
