/** Signs for how far a thing is said to be real. Form carries it, never colour. */
import type { EventRecord } from '../../model/index.ts';
import { useWords } from '../words.ts';

export type Factuality = EventRecord['factuality'];

/** The same signs as on the terminal. */
export const GLYPHS: Record<Factuality, string> = {
  asserted: '●',
  contested: '◐',
  future: '◇',
  alleged: '○',
  hypothetical: '◌',
  negated: '✕',
};

export function Glyph({ factuality }: { factuality: Factuality }) {
  const words = useWords();
  const name = words.label('factuality', factuality);
  return (
    <span className="glyph" role="img" aria-label={name} title={name}>
      {GLYPHS[factuality]}
    </span>
  );
}
