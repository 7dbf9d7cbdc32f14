/** Names of those who say something, in the reader's language. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { speakerName } from '../../query/index.ts';
import { bodyOf, client } from '../api.ts';
import { useSettings } from '../settings.tsx';
import { useWords } from '../words.ts';

/** Tells a speaker as records name them, in English, in the reader's words. */
export function useSpeaker(): (speaker: string) => string {
  const { language } = useSettings();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['names', 'en'],
    queryFn: () => bodyOf(client.api.names.$get({ query: { language: 'en' } })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: language !== 'en',
  });
  return useMemo(() => {
    const codes = new Map(Object.entries(data?.parties ?? {}).map(([code, name]) => [name, code]));
    const known = (name: string, own: string) => (own === name ? null : own);
    return (speaker) =>
      speakerName(language, speaker, {
        party: (name) => {
          const code = codes.get(name);
          return code === undefined ? null : known(code, words.party(code));
        },
        person: (name) => known(name, words.person(name)),
      });
  }, [language, words, data]);
}
