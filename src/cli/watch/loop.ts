/** Many feeds: whose turn it is, and how long nothing is to be done. */
import type { Library } from '../../store/index.ts';
import { type Turn, turnOf, type Watch } from './feed.ts';

/** Feeds that are worked on side by side. */
const SIDE_BY_SIDE = 8;

export interface LoopOptions {
  /** Ends when nothing is left to do now. */
  once: boolean;
  /** Asks every feed at the beginning, whether it is due or not. */
  force: boolean;
  onTurn(turn: Turn): Promise<void>;
}

/** Watches feeds until it is interrupted or, once, until all that is due has been done. */
export async function watchFeeds(urls: readonly string[], watch: Watch, options: LoopOptions): Promise<void> {
  const { library, interrupt } = watch;
  const { clock } = watch.fetcher;
  let forced = new Set(options.force ? urls : []);
  /** Feeds that were asked in this run: once, none is asked twice, however long the run takes. */
  const asked = new Set<string>();
  while (!interrupt.aborted) {
    const now = new Date(clock.now()).toISOString();
    const ready: string[] = [];
    let next: string | null = null;
    for (const url of urls) {
      const due = await nextOf(url, library, options.once && asked.has(url));
      if (forced.has(url) || due === null || due <= now) {
        if (due !== NEVER) ready.push(url);
      } else if (next === null || due < next) next = due;
    }
    const force = forced;
    forced = new Set();
    if (ready.length > 0) {
      await sideBySide(ready, async (url) => {
        if (interrupt.aborted) return;
        asked.add(url);
        await options.onTurn(await turnOf(url, watch, force.has(url)));
      });
    } else if (options.once || next === null) return;
    else await clock.sleep(Date.parse(next) - clock.now(), interrupt);
  }
}

/** Behind every moment. */
const NEVER = '~';

/** When there is something to do for a feed; null: at once. `entries`: only its entries count. */
async function nextOf(url: string, library: Library, entries: boolean): Promise<string | null> {
  const entry = (await library.feeds.nextDue(url)) ?? NEVER;
  if (entries) return entry;
  const feed = await library.feeds.feed(url);
  if (feed === null) return null;
  return feed.due < entry ? feed.due : entry;
}

async function sideBySide(urls: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  const rest = [...urls];
  const lane = async () => {
    for (let url = rest.shift(); url !== undefined; url = rest.shift()) await work(url);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}
