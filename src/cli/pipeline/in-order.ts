/** Work that many do at once, and whose results come in the order in which it was given. */

export interface Room {
  /** Pieces of work under way at most. */
  count: number;
  /** Their weights together at most; one piece is let in however heavy it is. */
  weight: number;
}

/**
 * Starts work on pieces as they come, no more than there is room for, and yields the results in the order of the pieces.
 * The pieces are asked for ahead of the results: while nobody takes these, no more is started than there is room for.
 */
export async function* inOrder<P, R>(
  pieces: AsyncIterator<P>,
  work: (piece: P) => Promise<R>,
  weigh: (piece: P) => number,
  room: Room,
): AsyncGenerator<R> {
  const underWay: { result: Promise<R>; weight: number }[] = [];
  let weight = 0;
  let over = false;
  let fault: { error: unknown } | null = null;
  // Whoever waits for a change is woken by the next one.
  let wake = () => {};
  let wakeTaker = () => {};
  const change = () => new Promise<void>((resolve) => (wake = resolve));

  async function fill(): Promise<void> {
    try {
      while (!over) {
        if (underWay.length > 0 && (underWay.length >= room.count || weight >= room.weight)) {
          await change();
          continue;
        }
        const next = await pieces.next();
        if (next.done || over) break;
        const own = weigh(next.value);
        const result = work(next.value);
        result.catch(() => {});
        weight += own;
        underWay.push({ result, weight: own });
        wakeTaker();
      }
    } catch (error) {
      fault = { error };
    }
    over = true;
    wakeTaker();
  }
  void fill();
  try {
    for (;;) {
      const first = underWay[0];
      if (first) {
        const result = await first.result;
        underWay.shift();
        weight -= first.weight;
        wake();
        yield result;
      } else if (fault) throw (fault as { error: unknown }).error;
      else if (over) return;
      else await new Promise<void>((resolve) => (wakeTaker = resolve));
    }
  } finally {
    over = true;
    wake();
    void pieces.return?.().catch(() => {});
  }
}
