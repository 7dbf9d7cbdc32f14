/** robots.txt (RFC 9309): what a host lets programs ask for, and how often. */
import robotsModule from 'robots-parser';

// Its types are those of another kind of module than it is.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The rules of one origin. */
export interface Rules {
  allows(url: string): boolean;
  /** Seconds between two requests, as the host wishes; null: it has no wish. */
  delay: number | null;
}

/** The name that rules are written for. */
export const AGENT = 'dragoman';

/** What the standard asks to be read; what follows is not looked at. */
export const ROBOTS_BYTES = 512_000;

/** Longest Crawl-delay that is honoured, in seconds: more would stop all reading from a host. */
export const LONGEST_DELAY = 60;

export const NO_RULES: Rules = { allows: () => true, delay: null };

/** The rules that a robots.txt gives. `origin`: `https://news.example`. Never throws. */
export function rulesOf(origin: string, body: Uint8Array): Rules {
  // Decoding leaves out a byte order mark.
  const text = new TextDecoder().decode(body.subarray(0, ROBOTS_BYTES));
  const robots = robotsParser(`${origin}/robots.txt`, text);
  const delay = robots.getCrawlDelay(AGENT);
  const dear = costOf(text);
  return {
    // What the file does not speak of is allowed. Rules that nobody could match in time are made to do harm.
    allows: (url) => dear * url.length < MOST_STEPS && (robots.isAllowed(url, AGENT) ?? true),
    delay: typeof delay === 'number' && delay > 0 ? Math.min(delay, LONGEST_DELAY) : null,
  };
}

/** Steps of matching that one address may cost: about a second. */
const MOST_STEPS = 60_000_000;

/** What rules cost for each letter of an address: a joker makes every letter behind it be tried at every place. */
function costOf(text: string): number {
  let cost = 0;
  for (const line of text.split('\n')) {
    const joker = line.indexOf('*');
    if (joker >= 0) cost += line.length - joker;
  }
  return cost;
}
