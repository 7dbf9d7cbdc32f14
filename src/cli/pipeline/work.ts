/** What is done with an item, in whatever thread: it is parsed, its reports are coded and made ready for what is wanted. */
import type { Coder } from '../../coding/index.ts';
import type { CodedReport } from '../../model/index.ts';
import { type Item, type Limits, type Place, parseItem, type Refusal, type Sourced } from '../../sources/index.ts';
import { type Prepared, prepare } from '../../store/index.ts';

/** What a report can be made into. */
export interface Makes {
  coded: CodedReport;
  /** `{document, claims}` as JSON, on one line. */
  json: string;
  /** Ready for the library. */
  prepared: Prepared;
}
export type Make = keyof Makes;

/** How items are worked on. Plain data. */
export interface Settings<M extends Make = Make> {
  make: M;
  /** Whether a report that names a language without a pack is refused; otherwise it comes without claims. */
  refuseLanguages: boolean;
  limits?: Limits;
}

/** A report that was read and coded. */
export interface Read<M extends Make = 'coded'> extends Place {
  kind: 'report';
  id: string;
  /** Its language, when no pack reads it: it has no claims then. */
  notCoded: string | null;
  claims: number;
  made: Makes[M];
}

/** What comes of an item, in order. */
export type Result<M extends Make = Make> = Read<M> | (Refusal & { kind: 'refused' | 'warning' });

const MAKERS: { [M in Make]: (coded: CodedReport) => Makes[M] } = {
  coded: (coded) => coded,
  json: (coded) => JSON.stringify(coded),
  prepared: prepare,
};

/** The results of one item. Never throws for what is wrong with it. */
export async function* workOn<M extends Make>(
  item: Item,
  coder: Coder,
  settings: Settings<M>,
): AsyncGenerator<Result<M>> {
  for await (const sourced of parseItem(item, settings.limits)) yield resultOf(sourced, coder, settings);
}

/** What comes of one thing that a source yields. */
export function resultOf<M extends Make>(sourced: Sourced, coder: Coder, settings: Settings<M>): Result<M> {
  const { file, place } = sourced;
  if (sourced.kind !== 'report') return { kind: sourced.kind, file, place, reason: sourced.reason };
  const { raw, detected } = sourced;
  const refuse = (reason: string): Result<M> => ({ kind: 'refused', file, place, reason });
  const language = raw.language ?? 'und';
  const known = coder.languages.includes(language);
  if (!known && !detected && settings.refuseLanguages)
    return refuse(`unknown language: ${language} (known: ${coder.languages.join(', ')})`);
  try {
    const coded = coder.code(raw);
    const made = MAKERS[settings.make](coded) as Makes[M];
    return {
      kind: 'report',
      file,
      place,
      id: coded.document.id,
      notCoded: known ? null : language,
      claims: coded.claims.length,
      made,
    };
  } catch (error) {
    // A fault of the coder's own: the other reports are worth reading all the same, and this one is told of.
    return refuse(`the coder failed on report ${raw.id}: ${(error as Error).message}`);
  }
}
