/** What sentences in Russian say of documents, fields, things supplied and people without a state. */
import { label } from '../words/index.ts';
import type { NameCase } from './index.ts';
import { declined } from './ru-names.ts';

/** What a cooperation is in. Contexts that say nothing of it are not here. */
const FIELDS: Readonly<Record<string, string>> = {
  military: 'в области обороны',
  intelligence: 'в сфере разведки',
  economic: 'в сфере торговли и экономики',
  resource: 'в области энергетики',
  territory: 'по вопросам границ',
  culture: 'в области культуры и науки',
  technology: 'в сфере технологий',
  migration: 'в сфере миграции',
  humanitarian: 'в гуманитарной сфере',
  terrorism: 'в борьбе с терроризмом',
  environment: 'в области экологии',
  disease: 'в сфере здравоохранения',
  cbrn: 'в ядерной сфере',
  peacekeeping: 'в миротворческой сфере',
  human_rights: 'в области прав человека',
  cyber: 'в сфере кибербезопасности',
  crime: 'в борьбе с преступностью',
  crime_drugs: 'в борьбе с наркотиками',
  legal: 'в правовой сфере',
};

/** Documents are rather on these than on a cooperation in them. */
const SUBJECTS: Readonly<Record<string, string>> = {
  territory: ' по вопросам границ',
  cbrn: ' по ядерной тематике',
  human_rights: ' по правам человека',
  humanitarian: ' по гуманитарным вопросам',
  migration: ' по вопросам миграции',
  economic: ' об экономическом сотрудничестве',
};

/** `в области обороны`: what a cooperation in these contexts is in, or null. */
export function fieldOf(contexts: readonly string[]): string | null {
  return contexts.map((context) => FIELDS[context]).find(Boolean) ?? null;
}

/** ` о сотрудничестве в области обороны`: what a document in these contexts is on, or nothing. */
export function subjectOf(contexts: readonly string[]): string {
  for (const context of contexts) {
    const subject = SUBJECTS[context] ?? (FIELDS[context] && ` о сотрудничестве ${FIELDS[context]}`);
    if (subject) return subject;
  }
  return '';
}

/** An instrument of the vocabulary in a case; a document that has no name in Russian is a document. */
export function instrument(key: string, form: NameCase): string {
  const name = label('ru', 'instrument', key);
  return declined(/[a-z]/i.test(name) ? 'документ' : name, form);
}

/** Things that are given away, with the verb of giving. */
export function supplyOf(thing: string): string | null {
  switch (thing.replaceAll(' ', '-')) {
    case 'drone':
    case 'fighter-jet':
    case 'gas':
    case 'grain':
    case 'missile':
    case 'oil':
    case 'tank':
    case 'tanker':
      return 'поставить/поставил';
    case 'loan':
      return 'предоставить/предоставил';
    case 'nuclear-weapons':
      return 'передать/передал';
    default:
      return null;
  }
}

/** What may be agreed on besides a document. */
export function agreeable(thing: string): boolean {
  return /^(?:diplomatic.relations|prisoner.swap|trade.office|loan|road.map)$/.test(thing);
}

/** Bare sectors of records as parties: of people who have no state. */
export const SECTORS: Readonly<Record<string, string>> = {
  GOV: 'власти',
  MIL: 'военные',
  REB: 'вооружённые группировки',
  OPP: 'оппозиция',
  PTY: 'политические партии',
  COP: 'полиция',
  JUD: 'суды',
  SPY: 'спецслужбы',
  LEG: 'парламент',
  MED: 'СМИ',
  EDU: 'научные организации',
  BUS: 'компании',
  CRM: 'преступники',
  CVL: 'мирные жители',
  REF: 'беженцы',
  LAB: 'профсоюзы',
  IGO: 'международные организации',
  NGO: 'неправительственные организации',
  UAF: 'неизвестные вооружённые лица',
};
