/** Russian. */
import type { LanguagePack } from '../../model/index.ts';
import { tables } from './generated/tables.ts';
import { inContext, isName, nounForms, readings, verbForms } from './morphology.ts';

export const pack: LanguagePack = {
  code: 'ru',
  name: 'Russian',
  script: 'Cyrl',
  direction: 'ltr',
  calendars: ['gregory', 'persian', 'islamic'],
  order: 'subject-first',
  complementizers: new Set(['чтобы']),
  adjectiveAfterNoun: false,
  declines: true,
  capitals: true,
  joins: { next: new Set(), previous: new Set() },
  abbreviations: new Set(
    'г гг в вв др пр т тыс млн млрд трлн им ул руб долл стр см ст гл зам проф акад ген полк кв р тел янв фев мар апр авг сен сент окт ноя нояб дек т.е т.д т.п т.н и.о с.г'.split(
      ' ',
    ),
  ),
  inContext,
  isName,
  readings,
  verbForms,
  nounForms,
  tables,
};
