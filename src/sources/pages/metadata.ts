/** What a page says of itself for machines: JSON-LD, OpenGraph, Dublin Core and the like. */
import { dayOfMetadata } from './dates.ts';
import type { Scan } from './scan.ts';

export interface Metadata {
  headline: string | null;
  outlet: string | null;
  /** Day of publication, ISO, in the date's own time zone. */
  published: string | null;
  /** The day of the page, or on which the article was made, where nothing says when it was published. */
  weaker: string | null;
  /** The article's whole text, where the page gives it to machines. */
  body: string | null;
  /** Whether the page says that it is an article. */
  article: boolean;
}

/** Types of schema.org that are articles. Others have dates too: of a video, of the site, of a comment. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|PressRelease)$/;
/** A page about an article: its day counts where no article has one. */
const PAGE = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage)$/;
/** Most JSON objects that are looked at in a page's JSON-LD, and how deep. */
const MOST_NODES = 2000;
const DEEPEST = 12;

/** Days before it are those of clocks that nobody set. */
const EARLIEST = '1980-01-01';

interface Node {
  types: string[];
  fields: Record<string, unknown>;
}

function nodesOf(ld: readonly string[]): Node[] {
  const nodes: Node[] = [];
  let looked = 0;
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || looked++ > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1);
      return;
    }
    const fields = value as Record<string, unknown>;
    const types = [fields['@type']].flat().filter((type) => typeof type === 'string');
    if (types.length > 0) nodes.push({ types, fields });
    // Not what lists hold: those are other stories.
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) visit(fields[key], depth + 1);
  };
  for (const text of ld) visit(parsed(text), 0);
  return nodes;
}

/** JSON as pages write it: with raw line breaks in strings, commas too many, comments around it. */
function parsed(text: string): unknown {
  const bare = text
    .trim()
    .replace(
      /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)$/g,
      '',
    );
  try {
    return JSON.parse(bare);
  } catch {}
  try {
    // Control characters may stand nowhere in JSON but between tokens, where a space does as well.
    return JSON.parse(
      bare
        .replace(/[\u0000-\u001f]/g, ' ')
        .replace(/,\s*(?=[}\]])/g, '')
        .replace(/;\s*$/, ''),
    );
  } catch {}
  // What can still be told: the fields of an article by their names.
  const type = /"@type"\s*:\s*"(\w*Article)"/.exec(bare)?.[1];
  if (type === undefined) return null;
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`).exec(bare)?.[1];
  return { '@type': type, datePublished: field('datePublished'), headline: field('headline') };
}

/** Names of meta elements that hold the day of publication, the surest first. */
const DAY_METAS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'mediator_published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'published',
  'pubdate',
  'pub_date',
  'publication_date',
  'article.published',
  'article.created',
  'og:pubdate',
  'date.issued',
  'dateissued',
  'created',
  'date',
];

const OUTLET_METAS: readonly string[] = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
];
const TITLE_METAS: readonly string[] = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline', 'title'];

/** `limit`: a day (ISO) after which no page can have been published, or null. */
export function metadataOf(page: Scan, limit: string | null): Metadata {
  const nodes = nodesOf(page.ld);
  const articles = nodes.filter(({ types }) => types.some((type) => ARTICLE.test(type)));
  const metas = new Map<string, string>();
  for (const [name, content] of page.metas) if (!metas.has(name) && content !== '') metas.set(name, content);
  const believed = (given: unknown): string | null => {
    if (typeof given !== 'string' && typeof given !== 'number') return null;
    const day = dayOfMetadata(String(given));
    return day !== null && day >= EARLIEST && (limit === null || day <= limit) ? day : null;
  };
  const firstOf = (list: readonly unknown[]) => {
    for (const given of list) {
      const day = believed(given);
      if (day !== null) return day;
    }
    return null;
  };
  const ofArticle = firstOf(articles.map(({ fields }) => fields.datePublished));
  const ofMeta = firstOf(DAY_METAS.map((name) => metas.get(name)));
  const created = firstOf(articles.map(({ fields }) => fields.dateCreated));
  const ofPage = firstOf(
    nodes.filter(({ types }) => types.some((type) => PAGE.test(type))).map(({ fields }) => fields.datePublished),
  );
  const headline = articles
    .map(({ fields }) => textOf(fields.headline) ?? textOf(fields.name))
    .find((text) => text !== null);
  return {
    headline: headline ?? TITLE_METAS.map((name) => textOf(metas.get(name))).find((text) => text !== null) ?? null,
    outlet:
      articles.map(({ fields }) => nameOf(fields.publisher)).find((name) => name !== null) ??
      namedOrganization(nodes) ??
      OUTLET_METAS.map((name) => textOf(metas.get(name))).find((text) => text !== null) ??
      null,
    body: articles.map(({ fields }) => fields.articleBody).find((body) => typeof body === 'string') ?? null,
    article: articles.length > 0 || /^article$/i.test(metas.get('og:type') ?? ''),
    published: ofArticle ?? ofMeta,
    weaker: created ?? ofPage,
  };
}

/** The outlet as a graph names it beside its articles; several would be those that the article is about. */
function namedOrganization(nodes: readonly Node[]): string | null {
  const names = nodes
    .filter(({ types }) => types.some((type) => /^(?:NewsMedia)?Organization$/.test(type)))
    .map(({ fields }) => textOf(fields.name))
    .filter((name) => name !== null);
  return new Set(names).size === 1 ? (names[0] as string) : null;
}

function nameOf(value: unknown): string | null {
  for (const one of [value].flat()) {
    if (typeof one === 'string') return textOf(one);
    const name = typeof one === 'object' && one !== null ? textOf((one as Record<string, unknown>).name) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Longest title or name that is taken. */
const LONGEST = 400;

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > LONGEST || /^https?:\/\//.test(text) ? null : text;
}
