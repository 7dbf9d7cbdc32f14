/** Who acts and who undergoes in Russian: cases, prepositions, clauses and what is left unsaid, asked of the coder alone. */
import { describe, expect, it } from 'vitest';
import { linesOf } from './engine.ts';

/** `what` → the text and the line that it must give. */
const ROLES: readonly [string, string, string][] = [
  ['nominative and accusative', 'Кения осудила Уганду.', 'ACCUSE KEN > UGA'],
  ['the accusative first', 'Уганду осудила Кения.', 'ACCUSE KEN > UGA'],
  ['a dative', 'Перу выразило благодарность Чили.', 'SUPPORT PER > CHL'],
  ['an instrumental of the doer', 'Судно Бенина задержано ВМС Нигерии.', 'COERCE NGA > BEN'],
  ['a passive in -ся', 'Непал обвиняется Бутаном в нарушении границы.', 'ACCUSE BTN > NPL'],
  ['a preposition', 'Мали ввело санкции против Гвинеи.', 'SANCTION MLI > GIN'],
  ['a list of doers', 'Чили, Перу и Боливия осудили Парагвай.', 'ACCUSE CHL+PER+BOL > PRY'],
  ['a list of recipients', 'Оман осудил Судан, Чад и Нигер.', 'ACCUSE OMN > SDN+TCD+NER'],
  ['an apposition', 'Фиджи, островное государство, осудило Тонга.', 'ACCUSE FJI > TON'],
  ['a relative clause', 'Лаос, который осудил Мьянму, закрыл рынок.', 'ACCUSE LAO > MMR'],
  ['a relative in another case', 'Непал направил письмо Бутану, в котором осудил Китай.', 'ACCUSE NPL > CHN'],
  ['an active participle', 'Гана, обвинившая Бенин в контрабанде, ждёт ответа.', 'ACCUSE GHA > BEN'],
  ['a verbal adverb', 'Обвинив Бенин в контрабанде, Гана отозвала посла.', 'ACCUSE GHA > BEN'],
  ['a subject left unsaid', 'Иран осудил Катар и обвинил Кувейт в провокации.', 'ACCUSE IRN > KWT'],
  ['a capital for its government', 'Хартум осудил Нджамену.', 'ACCUSE SDN > TCD'],
  ['a palace for its government', 'В Кремле осудили Албанию.', 'ACCUSE RUS > ALB'],
  ['a body as a place', 'В ООН осудили Эритрею.', 'ACCUSE UN > ERI'],
  ['a minister', 'Глава МИД Латвии раскритиковал министра обороны Венгрии.', 'ACCUSE LVA > HUN'],
  ['an adjective of who acts', 'Чадские войска атаковали суданский лагерь.', 'ASSAULT TCD > SDN'],
  ['two sides of a noun', 'Переговоры Сербии и Албании прошли в Вене.', 'CONSULT ALB <> SRB'],
  ['between', 'Между Чадом и Нигером произошло столкновение.', 'ASSAULT NER <> TCD'],
  ['a guest', 'Президент Ганы прибыл в Бенин.', 'CONSULT GHA > BEN'],
  ['a host', 'Премьер Бенина принял президента Ганы.', 'CONSULT GHA > BEN'],
  ['who receives', 'Ливан получил помощь от Норвегии.', 'AID NOR > LBN'],
  ['who gives', 'Норвегия передала Ливану 40 тонн продовольствия.', 'AID NOR > LBN'],
  ['who is asked', 'Греция потребовала от Албании извинений.', 'REQUEST GRC > ALB'],
  ['what speaks stands behind', '«Мы осуждаем Марокко», — заявил МИД Испании.', 'ACCUSE ESP > MAR'],
  ['a mediator', 'Катар выступил посредником между Чадом и Суданом.', 'CONSULT QAT > TCD+SDN'],
  ['an attack named by a noun', 'Обстрел Судана чадской армией продолжался час.', 'ASSAULT TCD > SDN'],
  ['a decision of somebody', 'Решение Албании выслать греческих дипломатов удивило ЕС.', 'SANCTION ALB > GRC future'],
];

describe('Russian roles', () => {
  it.each(ROLES)('%s: %s', (_, text, expected) => {
    expect(linesOf('ru', text)).toContain(expected);
  });
});
