/** Time, as far as fetching depends on it: tests bring one of their own. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; gives up waiting, without an error, when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Timers hold no more (24 days). */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, Math.min(Math.max(0, milliseconds), LONGEST));
      signal?.addEventListener('abort', end, { once: true });
    }),
};
