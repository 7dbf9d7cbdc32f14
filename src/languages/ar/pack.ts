/** Arabic: Modern Standard, as newspapers write it from Morocco to Oman. */
import type { LanguagePack } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { disagree } from './agreement.ts';
import { inContext, isParticle, isReference } from './context.ts';
import { tables } from './generated/tables.ts';
import { isName, joins, nounForms, readings, verbForms } from './morphology.ts';

export const pack: LanguagePack = {
  code: 'ar',
  name: 'Arabic',
  script: 'Arab',
  direction: 'rtl',
  calendars: ['gregory', 'islamic'],
  order: 'verb-first',
  adjectiveAfterNoun: true,
  declines: false,
  capitals: false,
  joins,
  abbreviations: new Set(['د', 'م', 'ه', 'أ', 'ص', 'ب', 'ف', 'أف', 'كم', 'ط'].map((word) => fold(word))),
  readings,
  verbForms,
  nounForms,
  inContext,
  disagree,
  isParticle,
  isReference,
  isName,
  tables,
};
