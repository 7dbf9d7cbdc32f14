/** Words looked for in the text: how many places, and the way from one to the next. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import type { Span } from '../../../model/index.ts';
import { useMessages } from '../../messages.ts';
import { reveal } from './lit.ts';
import { texts } from './say.ts';

interface Props {
  find: string;
  /** null while nothing is known of them. */
  hits: readonly Span[] | null;
  text: RefObject<HTMLDivElement | null>;
  search(words: string): void;
}

export function FindBar({ find, hits, text, search }: Props) {
  const say = useMessages(texts);
  const [typed, setTyped] = useState(find);
  const at = useRef(-1);
  useEffect(() => setTyped(find), [find]);

  function go(step: number) {
    if (!hits || hits.length === 0) return;
    at.current = (at.current + step + hits.length) % hits.length;
    const start = hits[at.current]?.start;
    for (const old of text.current?.querySelectorAll('[data-hit="now"]') ?? []) old.setAttribute('data-hit', 'true');
    const mark = text.current?.querySelector(`.mark[data-at="${start}"]`);
    mark?.setAttribute('data-hit', 'now');
    reveal(mark);
  }
  // The first place, once they are known.
  useEffect(() => {
    at.current = -1;
    go(1);
  }, [hits]);

  return (
    <div className="find">
      <SearchField
        aria-label={say.find}
        value={typed}
        onChange={setTyped}
        onSubmit={(words) => (words === find ? go(1) : search(words))}
        onClear={() => search('')}
      >
        <Input className="field" placeholder={say.find} dir="auto" />
      </SearchField>
      {find !== '' && hits && (
        <>
          <span role="status">{say.found(hits.length)}</span>
          <Button className="quiet" aria-label={say.previous} onPress={() => go(-1)}>
            ↑
          </Button>
          <Button className="quiet" aria-label={say.next} onPress={() => go(1)}>
            ↓
          </Button>
        </>
      )}
    </div>
  );
}
