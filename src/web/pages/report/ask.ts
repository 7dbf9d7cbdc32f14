/** What the page asks the server for. Ids may hold any character, slashes too. */
import { useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { ApiFailure, bodyOf, client } from '../../api.ts';

export type ReportAnswer = InferResponseType<(typeof client.api.reports)[':id']['$get'], 200>;

const param = (id: string) => ({ param: { id: encodeURIComponent(id) } });

export const useReport = (id: string | null) =>
  useQuery({
    queryKey: ['report', id],
    queryFn: () => bodyOf(client.api.reports[':id'].$get(param(id ?? ''))),
    enabled: id !== null,
  });

export const useWhy = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: ['why', id],
    queryFn: () => bodyOf(client.api.reports[':id'].why.$get(param(id))),
    enabled: wanted,
  });

export const useHits = (id: string, words: string) =>
  useQuery({
    queryKey: ['hits', id, words],
    queryFn: () => bodyOf(client.api.reports[':id'].hits.$get({ ...param(id), query: { q: words } })),
    enabled: words.trim() !== '',
  });

/** The report that an id of evidence means: of a claim the one that makes it, else that of the id itself. */
export const useReportOf = (id: string) =>
  useQuery({
    queryKey: ['report-of', id],
    async queryFn() {
      if (!id.startsWith('c_')) return { report: id, claim: null };
      try {
        const { report } = await bodyOf(client.api.claims[':id'].$get(param(id)));
        return { report: report.id, claim: id };
      } catch (error) {
        // a report may have such an id, too
        if (error instanceof ApiFailure && error.status === 404) return { report: id, claim: null };
        throw error;
      }
    },
  });
