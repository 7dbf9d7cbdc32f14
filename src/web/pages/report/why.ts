/** The coder's explanation of a report, asked and looked up by place. */
import type { InferResponseType } from 'hono/client';
import type { Span } from '../../../model/index.ts';
import type { client } from '../../api.ts';

export type Explained = InferResponseType<(typeof client.api.reports)[':id']['why']['$get'], 200>;
export type ExplainedSentence = Explained['sentences'][number];
export type ExplainedAct = ExplainedSentence['acts'][number];
export type ExplainedWord = ExplainedSentence['words'][number];

const covers = (offset: number) => (span: Span) => span.start <= offset && offset < span.end;

/** What the coder says of one place in the text. */
export interface Place {
  sentence: ExplainedSentence | null;
  /** Entries of tables, the narrowest first, of one width those that were used first. */
  words: ExplainedWord[];
  acts: ExplainedAct[];
  /** Why the place is not read, when it is not. */
  skipped: string | null;
}

export function placeAt(explained: Pick<Explained, 'sentences' | 'skipped'>, offset: number): Place {
  const here = covers(offset);
  const sentence = explained.sentences.find(here) ?? null;
  const words = (sentence?.words ?? []).filter(here);
  words.sort((a, b) => a.end - a.start - (b.end - b.start) || Number(b.used) - Number(a.used));
  return {
    sentence,
    words,
    acts: (sentence?.acts ?? []).filter(here),
    skipped: explained.skipped.find(here)?.why ?? null,
  };
}

/** The act that made a claim, with its sentence. */
export function actOf(
  explained: Pick<Explained, 'sentences'>,
  claim: string,
): { act: ExplainedAct; sentence: ExplainedSentence } | null {
  for (const sentence of explained.sentences) {
    const act = sentence.acts.find((one) => one.claim === claim);
    if (act) return { act, sentence };
  }
  return null;
}
