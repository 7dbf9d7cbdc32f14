/** Persian (Iran; Dari of Afghanistan is written alike). */
import type { LanguagePack } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { tables } from './generated/tables.ts';
import { joins, nounForms, readings, verbForms } from './morphology.ts';

export const pack: LanguagePack = {
  code: 'fa',
  name: 'Persian',
  script: 'Arab',
  direction: 'rtl',
  calendars: ['persian', 'gregory', 'islamic'],
  order: 'verb-last',
  adjectiveAfterNoun: true,
  declines: false,
  capitals: false,
  joins,
  abbreviations: new Set(['ص', 'ع', 'ره', 'س', 'ق', 'م', 'ش', 'ه', 'د'].map((word) => fold(word))),
  readings,
  verbForms,
  nounForms,
  tables,
};
