/** Sitemaps for news, and indexes of sitemaps. */
import { feedDay } from './date.ts';
import { readXml } from './tolerant.ts';
import { xmlText } from './xml-text.ts';

export interface SitemapEntry {
  url: string;
  /** ISO day: of `news:publication_date`, never of the last change, which is no publication. */
  published: string | null;
  title: string | null;
  /** `news:name`. */
  outlet: string | null;
  /** `news:language` as given. */
  language: string | null;
  /** `lastmod` as given: what is not newer than at the last visit need not be fetched. */
  modified: string | null;
}

export interface Sitemap {
  /** Pages. */
  entries: SitemapEntry[];
  /** Further sitemaps, when it is an index. */
  sitemaps: { url: string; modified: string | null }[];
}

/** What the protocol allows in one file. */
const MOST = 50_000;
/** Texts longer than this are no address and no headline. */
const LONGEST = 5000;

/**
 * What a sitemap lists, in its order, each address once; only http and https. Broken or truncated XML gives its whole
 * entries. Null when the bytes are no sitemap.
 */
export function entriesOfSitemap(bytes: Uint8Array): Sitemap | null {
  const entries = new Map<string, SitemapEntry>();
  const sitemaps = new Map<string, Sitemap['sitemaps'][number]>();
  let root = false;
  let within: 'url' | 'sitemap' | null = null;
  let fields: Record<string, string> = {};
  let field: string | null = null;
  const finish = () => {
    const url = fields.loc ?? '';
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
    const modified = fields.lastmod || null;
    if (within === 'sitemap') {
      if (sitemaps.size < MOST && !sitemaps.has(url)) sitemaps.set(url, { url, modified });
    } else if (entries.size < MOST && !entries.has(url))
      entries.set(url, {
        url,
        published: fields['news:publication_date'] ? feedDay(fields['news:publication_date']) : null,
        title: fields['news:title'] || null,
        outlet: fields['news:name'] || null,
        language: fields['news:language'] || null,
        modified,
      });
  };
  readXml(xmlText(bytes), {
    open(name) {
      // Namespaces of any name: most write news:, some n:.
      const local = name.toLowerCase().replace(/^.*:/, '');
      if (local === 'urlset' || local === 'sitemapindex') root = true;
      else if (root && (local === 'url' || local === 'sitemap') && within === null) {
        within = local;
        fields = {};
      } else if (within) {
        // image:loc and image:title are of a picture; of a field that comes twice, the first counts.
        field = /^(?:image|video|xhtml):/i.test(name) ? null : (FIELDS[local] ?? null);
        if (field !== null && field in fields) field = null;
      }
    },
    text(text) {
      if (field !== null) fields[field] = ((fields[field] ?? '') + text).slice(0, LONGEST);
    },
    close(name, missing) {
      const local = name.toLowerCase().replace(/^.*:/, '');
      if (field !== null) fields[field] = (fields[field] ?? '').replace(/\s+/g, ' ').trim();
      field = null;
      if (local === within) {
        if (!missing) finish();
        within = null;
      }
    },
  });
  return root ? { entries: [...entries.values()], sitemaps: [...sitemaps.values()] } : null;
}

const FIELDS: Record<string, string> = {
  loc: 'loc',
  lastmod: 'lastmod',
  publication_date: 'news:publication_date',
  title: 'news:title',
  name: 'news:name',
  language: 'news:language',
};
