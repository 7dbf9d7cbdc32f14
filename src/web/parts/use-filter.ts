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

export function useFilter(): FilterState {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const filters = filtersIn(params);
    const active = fieldsOf(filters);
    return {
      filters,
      active,
      change: (part, options) => setParams((old) => withFilters(old, part), options),
      remove: (...fields) => setParams((old) => withoutFields(old, fields)),
      clear: () => setParams((old) => withoutFields(old, active)),
    };
  }, [params, setParams]);
}
