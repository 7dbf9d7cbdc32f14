/** The dyads that the reader follows, and when each was last looked at. Kept in the browser. */
import { useSyncExternalStore } from 'react';

interface Kept {
  /** Codes of dyads, in the order in which they were followed. */
  followed: string[];
  /** Moment (ISO 8601) of the visit before this one, by dyad. */
  seen: Record<string, string>;
}

const KEY = 'dragoman.following';
const listeners = new Set<() => void>();
let held = read();

function read(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
    const followed = Array.isArray(kept.followed) ? kept.followed.filter((code) => typeof code === 'string') : [];
    return { followed, seen: kept.seen ?? {} };
  } catch {
    return { followed: [], seen: {} };
  }
}

function write(next: Kept): void {
  held = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Followed until the page is closed.
  }
  for (const listener of listeners) listener();
}

// Another tab has changed it.
addEventListener('storage', ({ key }) => {
  if (key !== KEY) return;
  held = read();
  for (const listener of listeners) listener();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useFollowed() {
  const { followed, seen } = useSyncExternalStore(subscribe, () => held);
  return {
    followed,
    seen,
    /** What is in the library already is not news. `at`: where it stands among the followed; else last. */
    follow(code: string, at = held.followed.length) {
      if (held.followed.includes(code)) return;
      const seen = { ...held.seen, [code]: held.seen[code] ?? new Date().toISOString() };
      write({ followed: held.followed.toSpliced(at, 0, code), seen });
    },
    unfollow: (code: string) => write({ ...held, followed: held.followed.filter((one) => one !== code) }),
    /** To be called when the reader has seen what is new of a dyad. */
    markSeen: (code: string, at: Date) => write({ ...held, seen: { ...held.seen, [code]: at.toISOString() } }),
  };
}
