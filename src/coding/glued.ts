/**
 * Words that lost the space between them ("وزيرالخارجية", "ایران وبلاروس", "villagesMoscow"). A word that no table knows is
 * cut in two where a space is easily lost: in Arabic script behind a letter that does not join its neighbour, elsewhere
 * before a capital. Both parts must be known, and one of them name a party or a place, or the two be a verb in two words,
 * so that no word is cut that is only unknown.
 */
import type { LanguagePack, Sentence, Token } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { isGivenName } from './names.ts';

/** Shorter words hold no two that are worth finding. */
const LEAST = 5;
/** Longer ones are no two words either, and would take long to try. */
const MOST = 30;
const LEAST_STRONG = 4;
const LEAST_KNOWN = 3;
/** Letters of Arabic script after which a word looks the same with or without a space. */
const NON_JOINERS = new Set([...'ادذرزژوؤأإآىةء']);
const NAMES = new Set<Entry['kind']>(['party', 'place']);
const STRONG = new Set<Entry['kind']>(['role', 'act', 'light', 'report']);

const isUpper = (char: string) => char !== char.toLowerCase();
const isLower = (char: string) => char !== char.toUpperCase();

/** Cuts the glued words of a sentence, in place. */
export function makeUngluer(pack: LanguagePack, lexicon: Lexicon): (sentence: Sentence, text: string) => void {
  const arabic = pack.script === 'Arab';
  /** Whether little words are written as one with the word behind them: then much can be taken off any word. */
  const clitics = pack.order === 'verb-first';
  const leastKnown = clitics ? LEAST_STRONG : LEAST_KNOWN;
  const word = (norm: string): Token => ({ start: 0, end: 0, norm, kind: 'word', spaced: true });

  /** 0: unknown; 1: known; 2: the name of an office or an act; 3: of a party or a place. */
  const rank = (norm: string): 0 | 1 | 2 | 3 => {
    let most: 0 | 1 | 2 | 3 = 0;
    for (const { reading, node } of lexicon.prepared(word(norm)).starts) {
      // with all that can be taken off a word, any word would be two
      const plain = reading.key === norm || reading.definite || reading.future || !clitics;
      if (!plain || reading.pronoun || reading.conjunction) continue;
      if (most === 0) most = 1;
      if (norm.length < LEAST_STRONG) continue;
      for (const { kind } of node.entries ?? [])
        if (NAMES.has(kind)) return 3;
        else if (STRONG.has(kind)) most = 2;
    }
    return most;
  };
  const is = (norm: string, kind: Entry['kind']) =>
    lexicon
      .prepared(word(norm))
      .starts.some(({ reading, node }) => reading.key === norm && node.entries?.some((entry) => entry.kind === kind));
  const marksObject = (norm: string) =>
    lexicon
      .prepared(word(norm))
      .starts.some(({ node }) => node.entries?.some((entry) => entry.kind === 'particle' && entry.code === 'object'));
  /** How good a cut is: 0 is none. */
  const worth = (left: string, right: string): number => {
    if (isGivenName(left) || isGivenName(right)) return 0;
    // "ایران وبلاروس", "إلىطهران": a little word before a name; "رامحکوم": the mark of the object before an act
    if (left.length < leastKnown || is(left, 'particle'))
      return rank(right) >= (marksObject(left) ? 2 : 3) && is(left, 'particle') ? 4 : 0;
    if (right.length < leastKnown) return 0;
    const [a, b] = [rank(left), rank(right)];
    if (a === 0 || b === 0) return 0;
    // two words that mean nothing to an act are one that the tables do not know ("آزادراه")
    const telling =
      a === 3 ||
      b === 3 ||
      (clitics && right.startsWith('ال') && a + b >= 3) ||
      (left.length >= LEAST_STRONG && is(left, 'light') && is(right, 'light-verb'));
    return telling ? a + b : 0;
  };
  const cuts = new Map<string, number>();
  const cutOf = (raw: string): number => {
    let [best, most] = [0, 0];
    for (let at = 1; at < raw.length - 1; at++) {
      const [before, after] = [raw[at - 1] as string, raw[at] as string];
      // a letter that only ends words
      if (before === 'ة' && raw.length - at >= LEAST_KNOWN - 1 && at >= LEAST_KNOWN) return at;
      if (arabic ? !NON_JOINERS.has(before) : !(isLower(before) && isUpper(after))) continue;
      const good = worth(fold(raw, 0, at), fold(raw, at));
      if (good > most) [best, most] = [at, good];
    }
    return best;
  };
  return (sentence, text) => {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word' || token.norm.length < LEAST || lexicon.prepared(token).readings.length > 0) continue;
      const raw = text.slice(token.start, token.end);
      if (raw.length > MOST) continue;
      let at = cuts.get(raw);
      if (at === undefined) {
        at = cutOf(raw);
        if (cuts.size >= MOST_CACHED) cuts.clear();
        cuts.set(raw, at);
      }
      if (at === 0) continue;
      const middle = token.start + at;
      const left = { ...token, end: middle, norm: fold(text, token.start, middle) };
      const right = { ...token, start: middle, norm: fold(text, middle, token.end), spaced: false };
      tokens.splice(i, 1, left, right);
      i++;
    }
  };
}

/** Bounds the table of words that were tried. */
const MOST_CACHED = 100_000;
