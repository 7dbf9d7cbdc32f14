/**
 * Reports that tell of no event between parties, however they put it: matches, films, horoscopes, recipes, weather, health,
 * shops, lives of artists. In them teams attack, fronts retreat and stars threaten.
 *
 * A report is about such a topic when a good part of its sentences has words of one: classes `sport` (with `leisure`) and
 * `topic-…`. Of its claims only those stay that stand in a sentence without such a word and with an organ of state ("police arrested …").
 */
import type { EntryKind, Tag, TaggedSentence } from './tag.ts';

/** A topic fills this share of the sentences, and this many at least. */
const SHARE = 0.35;
const SHARE_OF_SPORT = 0.4;
const LEAST = 2;
/** Different words of a topic that a report must have; what is said of sport is said in the same few words. */
const LEAST_WORDS = 3;
const ORGANS = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);

export class Topics {
  /** Topic → sentences with its words, and the words. */
  private readonly topics = new Map<string, { sentences: Set<number>; words: Set<string> }>();
  /** Sentences that name an organ of state. */
  private readonly official = new Set<number>();
  private sentences = 0;

  /** Looks at a sentence; `index` counts them. */
  see(tagged: TaggedSentence, index: number): void {
    this.sentences++;
    for (const { entry, from } of tagged.classes) {
      const code = entry.code === 'leisure' ? 'sport' : entry.code;
      if (code !== 'sport' && !code.startsWith('topic-')) continue;
      const topic = this.topics.get(code) ?? { sentences: new Set(), words: new Set() };
      this.topics.set(code, topic);
      topic.sentences.add(index);
      topic.words.add(tagged.sentence.tokens[from]!.norm);
    }
    if (tagged.names.some(isOrgan)) this.official.add(index);
  }

  /** The topic of a report that tells of no events; null: it is not known to be one. */
  quiet(): string | null {
    let [best, most] = ['', 0];
    for (const [topic, { sentences, words }] of this.topics) {
      const sport = topic === 'sport';
      const enough = sentences.size >= LEAST && sentences.size >= this.sentences * (sport ? SHARE_OF_SPORT : SHARE);
      if (enough && (sport || words.size >= LEAST_WORDS) && sentences.size > most)
        [best, most] = [topic, sentences.size];
    }
    return best || null;
  }

  /** Whether a claim of a sentence stays in a report on the topic. */
  stays(topic: string, sentence: number): boolean {
    return this.official.has(sentence) && this.topics.get(topic)?.sentences.has(sentence) !== true;
  }
}

const isOrgan = ({ entry }: Tag<EntryKind>) =>
  entry.kind === 'role' && entry.row.sector !== null && ORGANS.has(entry.row.sector);
