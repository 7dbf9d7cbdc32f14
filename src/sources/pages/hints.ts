/**
 * What the tag, class and id of an element say of what is in it. Names are those that content systems of news sites in
 * Arabic, Persian, Russian and English put there; nearly all are English words, whatever the language of the page.
 */

/** Elements that hold no text for readers. Their content is not even looked at. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas object embed iframe audio video map select option textarea head'.split(
    ' ',
  ),
);

/** Elements that end a paragraph when they begin and when they end. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that stand beside the article, not in it. */
const BESIDE: ReadonlySet<string> = new Set('nav aside footer form button dialog figcaption menu label'.split(' '));

/** What an element is for. */
export const BODY = 1;
export const ASIDE = 2;
/** Holds a date, a byline or the like. */
export const META = 4;
/** The day of today, not of the article. */
export const CLOCK = 8;
/** What was said of the article in one sentence, before it begins. */
export const LEAD = 16;

const words = (list: string) => new Set(list.split(/\s+/));

const ASIDE_WORDS = words(
  `comment comments disqus respond reply replies related relate recommended recommend recommendation recommendations mostread
  mostviewed most popular trending trend sidebar widget widgets share shares sharing social socials addthis sharethis promo
  promos promotion advert adverts advertisement ad ads adv banner banners sponsor sponsored cookie cookies consent gdpr
  newsletter subscribe subscription breadcrumb breadcrumbs pagination pager paginator nav navbar navigation menu menus submenu
  footer foot copyright tag tags keywords hashtag hashtags toolbar tools login signin signup register poll survey gallery carousel
  slider slideshow caption captions figcaption credit credits ticker telegram whatsapp hidden modal popup overlay weather
  currency rates next nextstory prevnext previous more readmore readalso seealso also latest lastnews headlines teaser teasers
  skip skiplink sronly disclaimer rating ratings vote votes search searchbox langswitch languages topbar masthead sitemap
  infobox hotnews newsfeed feed feeds rss archive archives event events calendar`,
);
const BODY_WORDS = words(
  `article articles story stories body content contents text txt post entry news main detail details full fulltext single matn
  khabar nass item report wysiwyg richtext page read material doc document hentry newsbody newstext articlebody storybody
  articletext bodytext maincontent newsdetail nt inner field`,
);
const META_WORDS = words(
  `date dates time times datetime published publish publishdate pubdate pub posted submitted meta info byline timestamp created details
  author authors sub dateline newsdate postdate entrydate tarikh ago stat stats views`,
);
const CLOCK_WORDS = words('today now clock current edition topdate todaydate datenow datetoday currentdate');
const LEAD_WORDS = words(
  'lead lede leads summary intro introtext subtitle sapo standfirst deck teasertext abstract excerpt chapo',
);

const known = new Map<string, number>();
/** How many different names are remembered: a crawl has ever new ones. */
const REMEMBERED = 20_000;

/** What an element's class and id say, as flags. */
function hintsOfNames(names: string): number {
  const before = known.get(names);
  if (before !== undefined) return before;
  let hints = 0;
  // The root of pages that a well-known framework makes.
  const parts = names
    .replaceAll('__next', '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const [i, part] of parts.entries()) {
    // `no-sidebar`, `has-comments`, `with-menu` say what is beside the element.
    const about = /^(?:no|has|with|without|is|not)$/.test(parts[i - 1] ?? '');
    if (about) continue;
    if (ASIDE_WORDS.has(part)) hints |= ASIDE;
    if (BODY_WORDS.has(part)) hints |= BODY;
    if (META_WORDS.has(part)) hints |= META;
    if (CLOCK_WORDS.has(part)) hints |= CLOCK;
    if (LEAD_WORDS.has(part)) hints |= LEAD;
  }
  if (/\b(?:date|time)[-_]?(?:today|now)|today[-_]?date|topdate\b/i.test(names)) hints |= CLOCK;
  if (/\b(?:articleBody|newsBody|post-content|entry-content|article-text|story-body)\b/.test(names))
    hints = (hints | BODY) & ~ASIDE;
  if (known.size >= REMEMBERED) known.clear();
  known.set(names, hints);
  return hints;
}

/** What an element is for, as flags. */
export function hintsOf(tag: string, attributes: Readonly<Record<string, string>>): number {
  let hints = BESIDE.has(tag) ? ASIDE : 0;
  if (tag === 'article' || tag === 'main') hints |= BODY;
  const { class: names, id, itemprop, role, hidden } = attributes;
  // These hold everything: their classes speak of the whole page.
  if (tag === 'html' || tag === 'body') return hints;
  // A form that holds the whole page, as some frameworks make it.
  if (tag === 'form' && /^(?:aspnetForm|form1|Form1|frmMain|mainForm|adminForm)$/.test(id ?? '')) return hints & ~ASIDE;
  if (names || id) hints |= hintsOfNames(`${names ?? ''} ${id ?? ''}`.slice(0, 300));
  if (itemprop !== undefined && /\barticleBody\b/i.test(itemprop)) hints = (hints | BODY) & ~ASIDE;
  if (role !== undefined && /^(?:navigation|complementary|contentinfo|search|menu|banner|dialog|alert)/.test(role))
    hints |= ASIDE;
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') hints |= ASIDE;
  return hints;
}
