/** Long lists draw what is in sight, or was. */
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether an element has come near to being seen, or is about to be printed.
 *
 * @param late false: it is drawn at once.
 */
export function useSeen(element: RefObject<Element | null>, late: boolean): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!late || seen || !element.current) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '600px 0px' },
    );
    watcher.observe(element.current);
    const print = () => flushSync(() => setSeen(true));
    addEventListener('beforeprint', print);
    return () => {
      watcher.disconnect();
      removeEventListener('beforeprint', print);
    };
  }, [element, late, seen]);
  return seen || !late;
}
