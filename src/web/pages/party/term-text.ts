/** From when until when, in words. */
import { useMessages } from '../../messages.ts';
import { useWords } from '../../words.ts';
import { texts } from './messages.ts';
import { rangeOf, type Term } from './offices.ts';

/** Gives a day, month or year of a term in the calendar chosen, or what an open end is called. */
export function useTermDate(): (date: string | null) => string {
  const say = useMessages(texts);
  const words = useWords();
  return (date) => (date === null ? say.still : words.range(rangeOf(date)));
}

export function useTermText(): (term: Pick<Term, 'from' | 'to'>) => string {
  const dateOf = useTermDate();
  return ({ from, to }) => `${dateOf(from)} – ${dateOf(to)}`;
}
