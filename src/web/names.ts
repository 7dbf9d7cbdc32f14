/** Usual names of parties, places and persons, as the server has them in a language. */
import { useQuery } from '@tanstack/react-query';
import { bodyOf, client } from './api.ts';
import type { Language } from './settings.tsx';

/** Undefined until they are there. They do not change while the server runs. @param enabled whether they are asked for. */
export function useNames(language: Language, enabled = true) {
  const { data } = useQuery({
    queryKey: ['names', language],
    queryFn: () => bodyOf(client.api.names.$get({ query: { language } })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  });
  return data;
}

/** The name under a key, if it has one: keys come from records, and may be anything. */
export function nameAt(names: Readonly<Record<string, string>> | undefined, key: string): string | null {
  return names !== undefined && Object.hasOwn(names, key) ? (names[key] as string) : null;
}
