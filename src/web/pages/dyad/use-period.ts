/** The period that everything on the page is about: in the address, and ahead of it while something moves. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FilterState } from '../../parts/use-filter.ts';
import { dayOf, endsOf, type Period } from './days.ts';

/** Milliseconds of rest after which a movement is over. */
const REST = 250;
/** Movements that follow each other sooner than this are one, which the browser's back undoes at once. */
const APART = 1500;

export interface PeriodState {
  /** Everything there is. */
  all: Period;
  shown: Period;
  /** Whether the period is what the address says; lists wait until it is. */
  settled: boolean;
  /** A step of a movement. */
  move(period: Period): void;
  /** A period that was chosen outright. */
  choose(period: Period): void;
}

export function usePeriod(all: Period, state: FilterState): PeriodState {
  const { since, until } = state.filters;
  const [held, hold] = useState<Period | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  const ends = `${since}/${until}`;
  // The address has caught up, or was changed by other means.
  useEffect(() => hold(null), [ends]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const now = useRef({ all, state });
  now.current = { all, state };

  // The same for as long as nothing of it changes: pictures are drawn again with every other one.
  return useMemo(() => {
    function settle(period: Period, replace: boolean) {
      clearTimeout(timer.current);
      last.current = Date.now();
      const { all, state } = now.current;
      const next = endsOf(period, all);
      if (next.since === state.filters.since && next.until === state.filters.until) hold(null);
      else state.change(next, { replace });
    }
    return {
      all,
      shown: held ?? {
        start: since === undefined ? all.start : dayOf(since),
        end: until === undefined ? all.end : dayOf(until) + 1,
      },
      settled: held === null,
      move(period) {
        hold(period);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => settle(period, Date.now() - last.current < APART), REST);
      },
      choose: (period) => settle(period, false),
    };
  }, [all, held, since, until]);
}
