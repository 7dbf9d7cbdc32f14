import type { LanguagePack } from '../../model/index.ts';
import { tables } from './generated/tables.ts';
import { inContext, nounForms, phraseForms, readings, verbForms } from './morphology.ts';

export const pack: LanguagePack = {
  code: 'en',
  name: 'English',
  script: 'Latn',
  direction: 'ltr',
  calendars: ['gregory', 'persian', 'islamic'],
  order: 'subject-first',
  adjectiveAfterNoun: false,
  declines: false,
  capitals: true,
  joins: { next: new Set(), previous: new Set() },
  abbreviations: new Set(
    'mr mrs ms dr gen lt col maj sgt capt cmdr adm rev sen rep gov prof jr sr st vs etc inc ltd co corp no jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m'.split(
      ' ',
    ),
  ),
  readings,
  verbForms,
  nounForms,
  phraseForms,
  inContext,
  articles: new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']),
  complementizers: new Set(['that']),
  tables,
};
