/** Names of those who say something, in the reader's language. */
import { useMemo } from 'react';
import { speakerName } from '../../query/index.ts';
import { useNames } from '../names.ts';
import { useSettings } from '../settings.tsx';
import { useWords } from '../words.ts';

/** Tells a speaker as records name them, in English, in the reader's words. */
export function useSpeaker(): (speaker: string) => string {
  const { language } = useSettings();
  const words = useWords();
  const english = useNames('en', language !== 'en');
  return useMemo(() => {
    const codes = new Map(Object.entries(english?.parties ?? {}).map(([code, name]) => [name, code]));
    const known = (name: string, own: string) => (own === name ? null : own);
    return (speaker) =>
      speakerName(language, speaker, {
        party: (name) => {
          const code = codes.get(name);
          return code === undefined ? null : known(code, words.party(code));
        },
        person: (name) => known(name, words.person(name)),
      });
  }, [language, words, english]);
}
