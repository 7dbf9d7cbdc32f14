/**
 * Word from the server while the desk is open: how far readings are that were asked for here, and that the library has
 * changed. What is on the screen stays until the reader asks for what is new: nothing moves by itself.
 */
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { bodyOf, client, queries } from './api.ts';

/** A reading that was asked for, as `/api/jobs` gives it. */
export interface Job {
  id: string;
  state: 'waiting' | 'reading' | 'done' | 'failed';
  given: string[];
  fault: string | null;
  read: number;
  claims: number;
  reports: { id: string; outcome: 'new' | 'copy' | 'version' | 'duplicate' | 'refused' }[];
  refusals: { kind: 'refused' | 'warning'; file: string; place: string | null; reason: string }[];
}

export const hasEnded = ({ state }: Job) => state === 'done' || state === 'failed';

interface Live {
  /** Jobs that were begun in this tab and not taken off the list. */
  mine: readonly string[];
  /** Events that are new or changed since what is on the screen was asked for; null: nothing has changed. */
  fresh: number | null;
}

/** What was asked for keeps its key: texts that were coded and names do not change with the library. */
const UNCHANGED = new Set(['names', 'code', 'job']);

let held: Live = { mine: [], fresh: null };
let shownAt = new Date().toISOString();
let source: EventSource | null = null;
const listeners = new Set<() => void>();

function set(change: Partial<Live>): void {
  held = { ...held, ...change };
  for (const listener of listeners) listener();
}

/** Listens while anything of the desk does. Where the server has no such channel, jobs are asked for now and then. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (source === null) {
    source = new EventSource('/api/live');
    source.addEventListener('job', ({ data }) => {
      const job = JSON.parse(data) as Job;
      queries.setQueryData(['job', job.id], job);
    });
    source.addEventListener('changed', () => void look());
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = null;
  };
}

/** How much is new; a library that has changed in another way says so without a number. */
async function look(): Promise<void> {
  try {
    const { events } = await bodyOf(client.api.news.$get({ query: { since: shownAt, limit: '1' } }));
    set({ fresh: events });
  } catch {
    set({ fresh: held.fresh ?? 0 });
  }
}

/** Asks anew for all that is on the screen. */
export function showChanges(): void {
  shownAt = new Date().toISOString();
  set({ fresh: null });
  void queries.invalidateQueries({ predicate: ({ queryKey }) => !UNCHANGED.has(String(queryKey[0])) });
}

export const useLive = () => useSyncExternalStore(subscribe, () => held);

/** A job as far as it is. */
export function useJob(id: string | null) {
  useLive();
  return useQuery({
    queryKey: ['job', id],
    enabled: id !== null,
    queryFn: () => bodyOf<Job>(fetch(`/api/jobs/${encodeURIComponent(id as string)}`)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { data } }) => (data && hasEnded(data) ? false : 1500),
  });
}

/** Has a text, links or files read into the library. @param listed whether it stands in the list of jobs. */
export async function read(given: object | readonly File[], listed: boolean): Promise<Job> {
  const job = await bodyOf<Job>(
    Array.isArray(given) ? fetch('/api/reports', filesOf(given)) : fetch('/api/reports', jsonOf(given)),
  );
  queries.setQueryData(['job', job.id], job);
  if (listed) set({ mine: [job.id, ...held.mine] });
  return job;
}

export const dismiss = (id: string) => set({ mine: held.mine.filter((one) => one !== id) });

function filesOf(files: readonly File[]): RequestInit {
  const body = new FormData();
  for (const file of files) body.append('file', file, file.name);
  return { method: 'POST', body };
}

const jsonOf = (given: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(given),
});
