/**
 * What a report that comes is to the library: new, there already, or another version of one that is there. An address
 * counts in its canonical form (text/address.ts).
 *
 * A report is there already when its text is, under the same address or, where an address is missing, the same id.
 * Another text under the same address, or under the same id unless both have addresses and these differ, is a version.
 * Whoever finds an id taken gets it with a suffix made of address and text: which of two texts under one given id keeps
 * the plain id depends on which was read first, everything else does not.
 */
import type { Kysely } from 'kysely';
import { claimId, hash } from '../model/ids.ts';
import type { Claim } from '../model/index.ts';
import { type Prepared, prepare } from './prepare.ts';
import { inPieces, reportOf } from './rows.ts';
import type { Schema } from './schema.ts';

/** What becomes of a report, in the order in which the reports came. */
export type Arrival =
  | { outcome: 'new' | 'version'; id: string; number: number; report: Prepared }
  | { outcome: 'duplicate'; id: string }
  | { outcome: 'refused'; id: string; reason: string };

export interface Arrivals {
  arrivals: Arrival[];
  /** Numbers of reports that are versions of one. */
  versions: [number, number][];
}

/** A report that the library holds, or will. */
interface Held {
  id: string;
  number: number;
  textHash: string;
  address: string | null;
}

/** @param next number of the first report that is to be written. */
export async function arrivalsOf(db: Kysely<Schema>, batch: readonly Prepared[], next: number): Promise<Arrivals> {
  const byId = new Map<string, Held>();
  const byAddress = new Map<string, Held[]>();
  await holdersOf(db, batch, byId, byAddress);
  const taken = await claimOwners(db, batch);
  let number = next;
  const arrivals: Arrival[] = [];
  const versions: [number, number][] = [];
  for (const given of batch) {
    const { textHash, address } = given;
    let report = given;
    let id = given.row.id;
    const holder = byId.get(id);
    const sameAddress = address === null ? [] : (byAddress.get(address) ?? []);
    const anywhere = (one: Held) => address === null || one.address === null || one.address === address;
    const known =
      sameAddress.find((one) => one.textHash === textHash) ??
      (holder && holder.textHash === textHash && anywhere(holder) ? holder : undefined) ??
      (holder && byId.get(suffixed(given)));
    if (given.fault !== null) {
      arrivals.push({ outcome: 'refused', id, reason: given.fault });
      continue;
    }
    if (known) {
      arrivals.push({ outcome: 'duplicate', id: known.id });
      continue;
    }
    if (holder) {
      report = renamed(given, suffixed(given));
      id = report.row.id;
    }
    const reason = claimTaken(report, taken);
    if (reason !== null) {
      arrivals.push({ outcome: 'refused', id, reason });
      continue;
    }
    const earlier = [...sameAddress.slice(0, 1), ...(holder && anywhere(holder) ? [holder] : [])];
    for (const one of earlier) versions.push([number, one.number]);
    arrivals.push({ outcome: earlier.length > 0 ? 'version' : 'new', id, number, report });
    for (const claim of report.claims) taken.set(claim.id, id);
    const held = { id, number, textHash, address };
    byId.set(id, held);
    if (address !== null) byAddress.set(address, [...sameAddress, held]);
    number++;
  }
  return { arrivals, versions };
}

/** The id of a report whose own is taken by another. */
const suffixed = ({ row, address, textHash }: Prepared) =>
  `${row.id}~${hash(`${address ?? ''}\u0000${textHash}`).slice(0, 8)}`;

/** The report under another id; its claims get the ids that the coder would give them under that id. */
function renamed({ row, claims }: Prepared, id: string): Prepared {
  const document = { ...reportOf(row), id };
  return prepare({
    document,
    claims: claims.map(({ record }) => {
      const claim = JSON.parse(record) as Claim;
      const { start, end } = claim.trigger;
      const rank = rankOf(claim, row.id);
      // An id of another making says nothing of a rank; it was the report's own, and so is what is made of it.
      return { ...claim, id: rank === null ? `c_${hash(`${id}\u0000${claim.id}`)}` : claimId(id, start, end, rank) };
    }),
  });
}

/** More claims than any word makes. */
const MOST_RANKS = 100;

function rankOf({ id, trigger: { start, end } }: Claim, report: string): number | null {
  for (let rank = 0; rank < MOST_RANKS; rank++) if (claimId(report, start, end, rank) === id) return rank;
  return null;
}

async function holdersOf(
  db: Kysely<Schema>,
  batch: readonly Prepared[],
  byId: Map<string, Held>,
  byAddress: Map<string, Held[]>,
): Promise<void> {
  const select = () =>
    db
      .selectFrom('reports')
      .innerJoin('fingerprints', 'fingerprints.report', 'reports.number')
      .select(['reports.id', 'reports.number', 'reports.text_hash as textHash', 'fingerprints.address']);
  const ofIds = (ids: readonly string[]) =>
    inPieces(ids, (piece) => select().where('reports.id', 'in', piece).execute());
  const seen = new Set<string>();
  const again = batch.filter(({ row }) => seen.has(row.id) || !seen.add(row.id));
  for (const held of await ofIds([...seen])) byId.set(held.id, held);
  const colliding = [...batch.filter(({ row }) => byId.has(row.id)), ...again];
  for (const held of await ofIds([...new Set(colliding.map(suffixed))])) byId.set(held.id, held);
  const addresses = new Set(batch.flatMap(({ address }) => address ?? []));
  const rows = await inPieces([...addresses], (piece) =>
    select()
      .where('fingerprints.address', 'in', [...new Set(piece)])
      .orderBy('reports.number')
      .execute(),
  );
  for (const held of rows) {
    const list = byAddress.get(held.address as string);
    if (list) list.push(held);
    else byAddress.set(held.address as string, [held]);
  }
}

/** Which claim ids of a batch the library holds, and of which report they are. */
async function claimOwners(db: Kysely<Schema>, batch: readonly Prepared[]): Promise<Map<string, string>> {
  const ids = batch.flatMap(({ claims }) => claims.map(({ id }) => id));
  const rows = await inPieces(ids, (piece) =>
    db
      .selectFrom('claims')
      .innerJoin('reports', 'reports.number', 'claims.report')
      .select(['claims.id', 'reports.id as owner'])
      .where('claims.id', 'in', piece)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row.owner]));
}

function claimTaken({ claims }: Prepared, taken: ReadonlyMap<string, string>): string | null {
  for (const { id } of claims) if (taken.has(id)) return `claim id taken by report ${taken.get(id)}: ${id}`;
  return null;
}
