/** The filters of the view: kept in its address, so that the browser's back undoes a change. */
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { type FilterField, type Filters, fieldsOf, filtersIn, withFilters, withoutFields } from '../filter.ts';

export interface FilterState {
  filters: Filters;
  /** The fields that narrow something. */
  active: FilterField[];
  /** Undefined removes. With `replace`, the change before cannot be gone back to: for steps of one movement. */
  change(part: Partial<Filters>, options?: { replace?: boolean }): void;
  remove(...fields: FilterField[]): void;
  clear(): void;
}

/** @param ahead told of the filters that are about to be set, before anything is drawn: what they ask for can be on its way. */
export function useFilter(ahead?: (filters: Filters) => void): FilterState {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const set = (change: (old: URLSearchParams) => URLSearchParams, options?: { replace?: boolean }) =>
      setParams((old) => {
        const next = change(old);
        ahead?.(filtersIn(next));
        return next;
      }, options);
    const filters = filtersIn(params);
    const active = fieldsOf(filters);
    return {
      filters,
      active,
      change: (part, options) => set((old) => withFilters(old, part), options),
      remove: (...fields) => set((old) => withoutFields(old, fields)),
      clear: () => set((old) => withoutFields(old, active)),
    };
  }, [params, setParams, ahead]);
}
