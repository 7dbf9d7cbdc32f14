/** What a view is narrowed to, as its address holds it: `?type=AGREE,CONSULT&since=2020-01-01&minOrigins=2`. */
import { CONTEXTS } from '../codebook/index.ts';
import { EVENT_TYPES, type EventType, FACTUALITIES } from '../model/index.ts';
import type { Filter } from '../query/index.ts';

/** A filter of the library without its parties and places, which belong to the page; of types and contexts, any of some. */
export type Filters = Omit<Filter, 'party' | 'party2' | 'place' | 'country' | 'type' | 'context'> & {
  type?: readonly EventType[];
  context?: readonly string[];
};
export type FilterKey = keyof Filters;

/** What the reader sets and removes as one: the two ends of a period belong together. */
export const FILTER_FIELDS = [
  'type',
  'context',
  'factuality',
  'minOrigins',
  'language',
  'outlet',
  'period',
  'asOf',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

export const CERTAINTIES = [...FACTUALITIES, 'contested'] as const;

/** The keys of an address that a field stands for. */
export const keysOf = (field: FilterField): readonly FilterKey[] => (field === 'period' ? ['since', 'until'] : [field]);

const KEYS = FILTER_FIELDS.flatMap(keysOf);

/** Days that no month has are read by browsers as those of the next. */
const isDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
const among = (values: readonly string[]) => (value: string) => values.includes(value);

const VALID: Record<FilterKey, (value: string) => boolean> = {
  type: among(EVENT_TYPES),
  context: among(Object.keys(CONTEXTS)),
  factuality: among(CERTAINTIES),
  minOrigins: (value) => /^[1-9]\d{0,3}$/.test(value) && value !== '1',
  language: (value) => /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})?$/.test(value),
  outlet: (value) => value.length <= 300,
  since: isDay,
  until: isDay,
  asOf: isDay,
};

/** The fields that may have several values, any of which will do: parted by commas, as the API takes them. */
export type SeveralField = 'type' | 'context';
export const isSeveral = (field: FilterKey | FilterField): field is SeveralField =>
  field === 'type' || field === 'context';

/** The filters in an address. What is no value of its key is left out: an address may come from anywhere. */
export function filtersIn(params: URLSearchParams): Filters {
  const found: Record<string, string | number | string[]> = {};
  for (const key of KEYS) {
    const value = params.get(key);
    if (!value) continue;
    if (isSeveral(key)) {
      const values = [...new Set(value.split(','))].filter(VALID[key]);
      if (values.length > 0) found[key] = values;
    } else if (VALID[key](value)) found[key] = key === 'minOrigins' ? Number(value) : value;
  }
  return found as Filters;
}

/** An address with some filters changed: undefined removes one. What else is in the address stays. */
export function withFilters(params: URLSearchParams, change: Partial<Filters>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of KEYS) {
    if (!(key in change)) continue;
    const value = change[key];
    const values = Array.isArray(value) ? value.map(String) : [String(value)];
    if (value === undefined || values.length === 0 || !values.every(VALID[key])) next.delete(key);
    else next.set(key, values.join(','));
  }
  return next;
}

/** The address of another view, narrowed by the same filters: what was counted here is listed there. */
export function narrowedAddress(address: string, filters: Filters): string {
  const query = withFilters(new URLSearchParams(), filters).toString();
  return query === '' ? address : `${address}?${query}`;
}

/** An address with these fields removed. */
export function withoutFields(params: URLSearchParams, fields: readonly FilterField[]): URLSearchParams {
  return withFilters(params, Object.fromEntries(fields.flatMap(keysOf).map((key) => [key, undefined])));
}

/** The fields that narrow something, in the order in which they are shown. */
export function fieldsOf(filters: Filters): FilterField[] {
  return FILTER_FIELDS.filter((field) => keysOf(field).some((key) => filters[key] !== undefined));
}

/** Filters (and the page's own parties) as the API takes them. */
export function queryOf(filters: Filters & Pick<Filter, 'party' | 'party2'>): ApiQuery {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)])) as ApiQuery;
}

/** Every value as text; the names keep their types, so that the client can check them. */
export type ApiQuery = Omit<Filters, 'minOrigins' | SeveralField> & {
  [K in 'party' | 'party2' | 'minOrigins' | SeveralField]?: string;
};
