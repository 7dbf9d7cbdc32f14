/** Which columns of a table, or fields of a JSON object, hold what a report is made of. */

/** The fields of a report that a source may give, as JSONL names them. */
export const REPORT_FIELDS = ['id', 'url', 'language', 'published', 'title', 'outlet', 'text'] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** The names that a user gives: field of a report → name of the column. */
export type ColumnMap = Partial<Record<ReportField, string>>;

/** Names that spreadsheets and archives of news give these columns, in small letters; the first that is there counts. */
const NAMES: Record<ReportField, readonly string[]> = {
  id: ['id', 'report_id', 'article_id', 'doc_id', 'document_id', 'uid', 'guid'],
  url: ['url', 'link', 'uri', 'permalink', 'source_url', 'رابط', 'الرابط', 'لینک', 'پیوند', 'ссылка', 'адрес'],
  language: ['language', 'lang', 'اللغة', 'لغة', 'زبان', 'язык'],
  published: [
    'published',
    'date',
    'published_at',
    'publish_date',
    'date_publish',
    'publication_date',
    'date_published',
    'pubdate',
    'publishdate',
    'التاريخ',
    'تاريخ',
    'تاریخ',
    'дата',
  ],
  title: ['title', 'headline', 'subject', 'العنوان', 'عنوان', 'تیتر', 'заголовок', 'название'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'media', 'المصدر', 'مصدر', 'منبع', 'رسانه', 'источник'],
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'full_text',
    'maintext',
    'article',
    'article_text',
    'story',
    'النص',
    'نص',
    'متن',
    'текст',
  ],
};

const folded = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/**
 * Which field each column of a table holds (null: none), by the map and, for fields that it leaves out, by the names that
 * such columns commonly have. As a string: why the table cannot be read.
 */
export function fieldsOf(header: readonly string[], map: ColumnMap = {}): (ReportField | null)[] | string {
  const fields: (ReportField | null)[] = header.map(() => null);
  const there = header.map((name) => name.trim().slice(0, 30)).filter(Boolean);
  const listed = `${there.slice(0, 20).join(', ') || 'none'}${there.length > 20 ? ' …' : ''}`;
  for (const field of REPORT_FIELDS) {
    const name = map[field];
    if (name === undefined) continue;
    let at = header.findIndex((one) => one.trim() === name);
    if (at < 0) at = header.findIndex((one) => folded(one) === folded(name));
    if (at < 0) return `no column "${name}" for ${field} (there are: ${listed})`;
    fields[at] = field;
  }
  for (const field of REPORT_FIELDS) {
    if (map[field] !== undefined) continue;
    const names = header.map(folded);
    const name = NAMES[field].find((one) => names.some((column, i) => column === one && fields[i] === null));
    if (name !== undefined) fields[names.findIndex((column, i) => column === name && fields[i] === null)] = field;
  }
  if (!fields.includes('text'))
    return `no column for the text: the first line names ${listed} (name it: --columns text=NAME)`;
  return fields;
}

/** A JSON object with its fields named as the map says; a field that the map names is taken from nowhere else. */
export function renamed(record: unknown, map: ColumnMap): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const given = record as Record<string, unknown>;
  const out = { ...given };
  for (const field of REPORT_FIELDS) {
    const name = map[field];
    if (name === undefined) continue;
    delete out[field];
    if (field === 'language') delete out.lang;
    if (Object.hasOwn(given, name)) out[field] = given[name];
  }
  return out;
}

/** `text=Body,published=Date` → a map; throws an `Error` that says what was allowed. */
export function columnMap(given: string): ColumnMap {
  const map: ColumnMap = {};
  for (const pair of given.split(',')) {
    const at = pair.indexOf('=');
    const name = pair.slice(at + 1).trim();
    const key = pair.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const field = REPORT_FIELDS.find((one) => one === (key === 'lang' ? 'language' : key));
    if (at < 0 || name === '') throw new Error(`not FIELD=COLUMN: ${pair.trim()} (like text=Body,published=Date)`);
    if (field === undefined) throw new Error(`unknown field: ${key} (allowed: ${REPORT_FIELDS.join(', ')})`);
    if (map[field] !== undefined) throw new Error(`field named twice: ${field}`);
    map[field] = name;
  }
  return map;
}
