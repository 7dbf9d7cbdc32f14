/**
 * The canonical form of a web address: one for all the ways in which one article is linked to. It is there to be
 * compared, not to be fetched: what only says how the reader came, or which of an article's faces is wanted (mobile, AMP,
 * print), is left out, while whatever may name the article stays. Two addresses too many are better than one that stands
 * for two articles.
 */

// The same in browsers and in Node, though the core's own library of types does not know it.
interface ParsedUrl {
  protocol: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
}
declare const URL: new (text: string) => ParsedUrl;

/** Longer than any address of an article; what follows it is not looked at. */
const LONGEST = 8000;

/** Parameters that say how the reader came, in small letters. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid ymclid _openstat twclid ttclid igshid igsh li_fat_id ' +
    'mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi hsctatracking vero_id vero_conv oly_enc_id oly_anon_id wickedid rb_clickid ' +
    's_cid cmpid ncid ocid xtor smid sr_share __twitter_impression __tn__ __cft__ spm scm trk trackid tracking_id ' +
    'ref ref_src ref_url referer referrer referral share shared share_id sharedid replytocom soc_src soc_trk sref ' +
    'phpsessid jsessionid sessionid amp outputtype nocache _'
  ).split(' '),
);
const TRACKING_FAMILY = /^(?:utm|pk|piwik|matomo|mtm|at|ns|hsa|aspsessionid)[_a-z]*_|^aspsessionid|^utm/;

/** Parameters that mostly say how the reader came, but with a number for value may count or name something. */
const TRACKING_UNLESS_NUMBER = new Set(['from', 'source', 'src', 'via', 'cmp', 'campaign', 'rss', 'feed']);

/** Parameters that ask for a face of the article, with the values that do so. */
const FACES: Record<string, RegExp> = {
  output: /^amp|print$/,
  view: /^(?:amp|print|printable|mobile|mobileviewtype)$/,
  format: /^(?:amp|print|printable|mobile)$/,
  mode: /^(?:amp|print|mobile)$/,
  display: /^(?:print|mobile)$/,
  layout: /^(?:amp|print)$/,
  type: /^(?:amp|print)$/,
  print: /^(?:1|true|yes|y|on|print|)$/,
  printable: /^(?:1|true|yes|)$/,
  print_version: /.*/,
  printpage: /.*/,
  mobile: /^(?:0|1|true|yes|no|)$/,
  m: /^(?:0|1)$/,
  isappinstalled: /.*/,
  tmpl: /^component$/,
};

/** First labels of a host that serve the site that the other labels name. */
const SERVING = new Set(['www', 'www1', 'www2', 'www3', 'm', 'mobile', 'amp', 'wap', 'pda', 'touch']);

/** Second labels under which states register names: `com.tr`, `co.uk`, `gov.ir`. */
const REGISTRY = /^(?:co|com|net|org|gov|gob|gouv|edu|ac|mil|or|ne|go|in|info|biz|press|media)\.[a-z]{2}$/;

const INDEX_FILE = /^(?:index|default|home)\.(?:[a-z]?html?|php\d?|aspx?|jspx?|cfm|do)$/i;

/**
 * The canonical form of an address, itself an address (`https://example.org/a?id=5`); null for what is no address of
 * the web. Idempotent. Pure.
 *
 * Made alike: scheme, case of the host, `www.`, `m.` and `amp.`, Unicode and punycode of a host, ports 80 and 443, user
 * names, fragments (but for those that are routes: `#!/…`, `#/…`), `index.html`, slashes at the end and doubled ones,
 * percent-encoding (UTF-8 in NFC; other bytes stay as they are), order of parameters, parameters of tracking, sessions
 * and AMP, print and mobile faces, copies in the caches of AMP and in the Internet Archive.
 */
export function canonicalAddress(address: string): string | null {
  let url = parsed(address);
  for (let inner = url && innerOf(url), depth = 0; url && inner && depth < 3; depth++) {
    url = parsed(inner);
    inner = url && innerOf(url);
  }
  if (url === null) return null;
  const host = hostOf(url.hostname);
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const query = queryOf(url.search);
  const route = /^#!?\/./.test(url.hash) ? url.hash : '';
  return `https://${host}${port}${pathOf(url.pathname)}${query === '' ? '' : `?${query}`}${route}`;
}

function parsed(address: string): ParsedUrl | null {
  let text = address.trim();
  if (text === '' || text.length > LONGEST) return null;
  if (text.startsWith('//')) text = `https:${text}`;
  // "example.org/news/5", as people write it; not "mailto:…", "c:\…" or a bare word
  else if (/^[^\s:/?#@]+\.[^\s:/?#@.]{2,}(?::\d+)?(?:[/?#]|$)/.test(text)) text = `https://${text}`;
  try {
    const url = new URL(text);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url : null;
  } catch {
    return null;
  }
}

/** The address that a cache or an archive keeps a copy of, or null. */
function innerOf({ hostname, pathname, search }: ParsedUrl): string | null {
  let inner: RegExpExecArray | null = null;
  if (hostname.endsWith('.cdn.ampproject.org')) inner = /^\/(?:[a-z]\/)+(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(pathname);
  else if (/^(?:www\.)?google\.[a-z.]+$/.test(hostname)) inner = /^\/amp\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(pathname);
  else if (hostname === 'web.archive.org') inner = /^\/web\/\d+[a-z_]*\/(?:https?:\/\/?)?(.+)$/.exec(pathname);
  return inner ? `https://${inner[1]}${search}` : null;
}

function hostOf(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  // An address in numbers has no labels, and a name of two is the site's own: m.org, amp.dev.
  if (hostname.startsWith('[') || /^\d+$/.test(labels.at(-1) as string)) return hostname;
  const own = REGISTRY.test(labels.slice(-2).join('.')) ? 3 : 2;
  const site = labels.slice(-own);
  // "en.m.example.org" as well as "m.example.org"
  return [...labels.slice(0, -own).filter((label) => !SERVING.has(label)), ...site].join('.');
}

function pathOf(pathname: string): string {
  const parts = pathname
    .split('/')
    .filter(Boolean)
    .map((part) => oneForm(part.replace(/;(?:jsessionid|phpsessid|sid)=.*$/i, '')));
  // What is left may be a face again: index.amp.html, index.html/amp.
  for (let before = -1; before !== parts.length; ) {
    before = parts.length;
    if (before > 1 && isAmp(parts[0])) parts.shift();
    if (parts.length > 2 && isAmp(parts[1]) && /^[a-z]{2}$/i.test(parts[0] as string)) parts.splice(1, 1);
    if (parts.length > 1 && /^(?:amp|print|printable)$/i.test(parts.at(-1) as string)) parts.pop();
    const last = parts.at(-1)?.replace(/\.amp(?=(?:\.amp|\.html?)*$)/gi, '') ?? '';
    if (/^\.*$/.test(last) || INDEX_FILE.test(last)) parts.pop();
    else parts[parts.length - 1] = last;
  }
  return `/${parts.join('/')}`;
}

const isAmp = (part: string | undefined) => part !== undefined && /^amp$/i.test(part);

function queryOf(search: string): string {
  const kept: [name: string, text: string][] = [];
  for (const part of search.slice(1).split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const name = oneForm((at < 0 ? part : part.slice(0, at)).replaceAll('+', '%20'));
    const value = at < 0 ? '' : oneForm(part.slice(at + 1).replaceAll('+', '%20'));
    const plain = name.toLowerCase();
    if (name === '' || TRACKING.has(plain) || TRACKING_FAMILY.test(plain)) continue;
    if (TRACKING_UNLESS_NUMBER.has(plain) && !/^\d+$/.test(value)) continue;
    if (FACES[plain]?.test(value.toLowerCase())) continue;
    kept.push([name, value === '' ? name : `${name}=${value}`]);
  }
  // By name only: what has one name twice may mean its order.
  return kept
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, text]) => text)
    .join('&');
}

/** Signs that need no encoding where they stand, and are found both ways. */
const PLAIN = /%(?:21|24|27|28|29|2A|2C|3A|3B|40)/g;

/** One spelling for a part of a path or a parameter, however it was encoded; what is not UTF-8 keeps its bytes. */
function oneForm(part: string): string {
  if (/^[\w.~-]*$/.test(part)) return part;
  let plain: string;
  try {
    plain = decodeURIComponent(part).normalize('NFC');
  } catch {
    return part.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  }
  return encodeURIComponent(plain).replace(PLAIN, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
