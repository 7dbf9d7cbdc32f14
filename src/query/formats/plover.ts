/**
 * Claims and events as rows of the table in which PLOVER data is published (POLECAT's column names and order), so that
 * what reads that table reads ours. Columns that Dragoman does not fill stay empty; its own follow at the end.
 */
import type { Claim, ClaimParty, EventRecord, Report } from '../../model/index.ts';

const PARTY = ['Name', 'Country', 'COW', 'Sector', 'Sectors', 'Title', 'Name Raw', 'Wikipedia', 'Resolution'] as const;

const partyColumns = (role: 'Actor' | 'Recipient') =>
  PARTY.map((part) => {
    if (part === 'Sector') return `Primary ${role} Sector`;
    if (part === 'Sectors') return `${role} Sectors`;
    return part === 'Wikipedia' ? `Wikipedia ${role} ID` : `${role} ${part}`;
  });

export const PLOVER_COLUMNS: readonly string[] = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...partyColumns('Actor'),
  ...partyColumns('Recipient'),
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename'],
  ...['Feature Type', 'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations'],
  ...['Language', 'Version'],
  // Ours: what PLOVER names but its data never had, and the way back to the words.
  ...['Event Date To', 'Factuality', 'Attribution', 'Origins', 'Reports', 'Text'],
];

/** A claim with its report, as a row is made of them. */
export interface Told {
  claim: Claim;
  report: Omit<Report, 'text'>;
  /** The words that say it. */
  quote: string;
  /** The same, shortened for a list. */
  excerpt: string;
}

const list = (values: Iterable<string | number | null | undefined>) =>
  [...new Set([...values].filter((value) => value !== null && value !== undefined && value !== ''))].join('; ');

const isState = (code: string) => /^[A-Z]{3}$/.test(code);

function party(role: 'Actor' | 'Recipient', parties: readonly ClaimParty[]): Record<string, string> {
  const sectors = parties.map(({ sector }) => sector);
  return {
    [`${role} Name`]: list(parties.map(({ name }) => name)),
    [`${role} Country`]: list(parties.map(({ code }) => (isState(code) ? code : null))),
    [`Primary ${role} Sector`]: sectors.find((sector) => sector !== null) ?? '',
    [`${role} Sectors`]: list(sectors),
    [`${role} Name Raw`]: list(parties.map(({ text }) => text)),
    [`${role} Resolution`]: list(parties.map(({ code }) => code)),
  };
}

const speakers = ({ claim }: Told) => claim.attribution.map(({ speaker }) => speaker);

/** One row of what one or more claims tell; the first claim leads where only one value can be. */
function row(id: string, told: readonly Told[]): Record<string, string> {
  const claims = told.map(({ claim }) => claim);
  const lead = claims[0] as Claim;
  const where = claims.find((claim) => claim.where !== null)?.where ?? null;
  return {
    'Event ID': id,
    'Event Date': lead.when?.from ?? '',
    'Event Date To': lead.when?.to ?? '',
    'Event Type': lead.type,
    'Event Mode': list(claims.flatMap(({ modes }) => modes)),
    Intensity: String(lead.score),
    'Quad Code': `Q${lead.quad}`,
    Contexts: list(claims.flatMap(({ contexts }) => contexts)),
    ...party(
      'Actor',
      claims.flatMap(({ actors }) => actors),
    ),
    ...party(
      'Recipient',
      claims.flatMap(({ recipients }) => recipients),
    ),
    Placename: where?.name ?? '',
    Country: where?.country ?? '',
    Latitude: String(where?.lat ?? ''),
    Longitude: String(where?.lon ?? ''),
    'Raw Placename': where?.text ?? '',
    Source: list(told.map(({ report }) => report.outlet)),
    'Publication Date': list(told.map(({ report }) => report.published).sort()).split('; ')[0] as string,
    'Story People': list(claims.flatMap(({ persons }) => persons.map(({ name }) => name))),
    Language: list(told.map(({ report }) => report.language)),
    Factuality: lead.factuality,
    Attribution: list(told.flatMap(speakers)),
    Reports: list(told.map(({ report }) => report.id)),
    Text: told[0]?.quote ?? '',
  };
}

/** The row of a claim. */
export const claimRow = (told: Told): Record<string, string> => row(told.claim.id, [told]);

/** The row of an event, from its claims; what they agree on comes from the event. */
export function eventRow(event: EventRecord, told: readonly Told[]): Record<string, string> {
  return {
    ...row(event.id, told),
    'Event Date': event.when?.from ?? '',
    'Event Date To': event.when?.to ?? '',
    'Event Type': event.type,
    Factuality: event.factuality,
    Origins: list(event.origins),
    'Publication Date': event.firstReported ?? '',
  };
}

/** A line of tab-separated values: white space within a value becomes one space. */
export const tsvLine = (columns: readonly string[], values: Record<string, string>) =>
  `${columns.map((column) => (values[column] ?? '').replace(/\s+/g, ' ').trim()).join('\t')}\n`;

export const tsvHeader = (columns: readonly string[]) => `${columns.join('\t')}\n`;
