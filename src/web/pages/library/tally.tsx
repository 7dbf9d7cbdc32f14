/** A short table of counts, the largest first, of which each leads on. */
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { useMessages } from '../../messages.ts';
import { useWords } from '../../words.ts';
import { shelf } from './words.ts';

export interface Counted {
  key: string;
  name: ReactNode;
  count: number;
  /** Where the number leads. */
  href: string;
  current?: boolean;
  note?: string;
}

/** So many are shown at first. */
const FEW = 8;

export function Tally({ title, items }: { title: string; items: readonly Counted[] }) {
  const say = useMessages(shelf);
  const words = useWords();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const most = Math.max(...items.map(({ count }) => count));
  const shown = all ? items : items.slice(0, FEW);
  return (
    <section className="tally">
      <h2>{title}</h2>
      <ul>
        {shown.map(({ key, name, count, href, current, note }) => (
          <li key={key}>
            <Link href={href} aria-current={current || undefined}>
              <span className="tally-name">
                {name}
                {note && <small> {note}</small>}
              </span>
              <span className="tally-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(count / most) * 100}%` }} />
              </span>
              <span className="tally-count">{words.number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {items.length > FEW && (
        <Button className="quiet" onPress={() => setAll(!all)}>
          {all ? say.fewer : say.showAll(items.length - FEW)}
        </Button>
      )}
    </section>
  );
}
