/** Who acts for a party, by the reports. */
import { type Kysely, sql } from 'kysely';
import type { Claim, EventRecord } from '../model/index.ts';
import { inPieces } from './rows.ts';
import type { Schema } from './schema.ts';

/** A person in an office, as claims name them. */
export interface ToldPerson {
  name: string;
  /** Kind of office in English, or null. */
  role: string | null;
  claims: number;
  /** First and last day of the events in which they act, as far as these are dated. */
  from: string | null;
  to: string | null;
}

/** The persons who act for a party, by number of claims, the most first, then by name and role. */
export async function personsOf(db: Kysely<Schema>, party: string): Promise<ToldPerson[]> {
  const rows = await db
    .selectFrom('event_parties')
    .innerJoin('event_records', 'event_records.id', 'event_parties.event_id')
    .select('event_records.record')
    .where('event_parties.party', '=', party)
    // Most events name nobody: their records need not be parsed.
    .where(sql<boolean>`replace(event_records.record, '"persons":{"values":[]', '') = event_records.record`)
    .execute();
  const days = new Map<string, EventRecord['when']>();
  for (const { record } of rows) {
    const event = JSON.parse(record) as EventRecord;
    for (const { claims } of event.fields.persons.values) for (const id of claims) days.set(id, event.when);
  }
  const claims = await inPieces([...days.keys()], (piece) =>
    db.selectFrom('claims').select(['id', 'record']).where('id', 'in', piece).execute(),
  );
  const persons = new Map<string, ToldPerson>();
  for (const { id, record } of new Map(claims.map((row) => [row.id, row])).values()) {
    const day = days.get(id) ?? null;
    for (const { name, role, of } of (JSON.parse(record) as Claim).persons) {
      if (of !== party) continue;
      const key = JSON.stringify([name, role]);
      const person = persons.get(key) ?? { name, role, claims: 0, from: null, to: null };
      person.claims++;
      if (day !== null && (person.from === null || day.from < person.from)) person.from = day.from;
      if (day !== null && (person.to === null || day.to > person.to)) person.to = day.to;
      persons.set(key, person);
    }
  }
  const key = ({ name, role }: ToldPerson) => `${name} ${role ?? ''}`;
  return [...persons.values()].sort((a, b) => b.claims - a.claims || (key(a) < key(b) ? -1 : 1));
}
