/** Who says something, in the reader's language. The coder names speakers in English: "Pakistan foreign ministry". */
import { type DeskLanguage, label } from './index.ts';

/** What names are called in the reader's language; null where that is not known. */
export interface SpeakerNames {
  /** By the English name of a party, as records have it. */
  party(english: string): string | null;
  person(english: string): string | null;
}

/**
 * A party, a person, an office ("defence minister") or an unnamed speaker ("security sources"), alone or behind the party
 * that it is of, which then stands in brackets. Who has no name in that language stays as the record has it.
 */
export function speakerName(language: DeskLanguage, speaker: string, names: SpeakerNames): string {
  if (language === 'en') return speaker;
  const whole = names.person(speaker) ?? names.party(speaker) ?? kindOf(language, speaker);
  if (whole !== null) return whole;
  for (let at = speaker.lastIndexOf(' '); at > 0; at = speaker.lastIndexOf(' ', at - 1)) {
    const of = names.party(speaker.slice(0, at)) ?? kindOf(language, speaker.slice(0, at));
    const kind = kindOf(language, speaker.slice(at + 1));
    if (of !== null && kind !== null) return `${kind} (${of})`;
  }
  return speaker;
}

function kindOf(language: DeskLanguage, kind: string): string | null {
  for (const vocabulary of ['speaker', 'role'] as const) {
    const name = label(language, vocabulary, kind);
    if (name !== kind) return name;
  }
  return null;
}
