/** Forms of Persian verbs in the third person, which two of them give: `کرد`, `کند`. */
import type { Facts } from './facts.ts';

export interface Verb {
  /** `امضا کرد` */
  past: string;
  /** `امضا کند` */
  subjunctive: string;
}

/** `امضا کرد/کند`: before the forms stands what never changes; `قرار گرفت//واقع شود`: the two have nothing in common. */
export function verbOf(text: string): Verb {
  const [apart, other] = text.split('//') as [string, string?];
  if (other !== undefined) return { past: apart, subjunctive: other };
  const [, fixed = '', past = '', subjunctive = ''] = /^(.* )?(\S+)\/(.+)$/.exec(text) ?? [];
  return { past: fixed + past, subjunctive: fixed + subjunctive };
}

/**
 * The verb as the event is told: what is planned or possible in the subjunctive, what is only said or denied in the
 * perfect, what is so in the past.
 */
export function formOf({ past, subjunctive }: Verb, factuality: Facts['factuality'], plural: boolean): string {
  switch (factuality) {
    case 'future':
    case 'hypothetical':
      return plural ? subjunctive.replace(/د$/, 'ند') : subjunctive;
    case 'asserted':
      return plural ? `${past}ند` : past;
    default:
      return plural ? `${past}ه‌اند` : `${past}ه است`;
  }
}
