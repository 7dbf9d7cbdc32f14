import { describe, expect, it } from 'vitest';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import { nounForms, readings, verbForms } from '../../src/languages/ru/morphology.ts';
import { fold } from '../../src/text/fold.ts';
import { world } from '../../src/world/index.ts';

const reading = (word: string, key: string) => readings(fold(word)).find((r) => r.key === fold(key));
const form = (verb: string, written: string) => verbForms(verb).find((f) => f.form === fold(written));

describe('Russian cases', () => {
  it('gives the token itself first', () => {
    for (const word of ['ирана', 'переговоров', 'сша', 'после']) expect(readings(word)[0]).toEqual({ key: word });
  });
  it.each([
    ['Ирана', 'Иран', 'of'],
    ['Ирану', 'Иран', 'to'],
    ['Ираном', 'Иран', 'by'],
    ['Иране', 'Иран', 'in'],
    ['Белоруссии', 'Белоруссия', 'of'],
    ['Белоруссию', 'Белоруссия', 'object'],
    ['Россией', 'Россия', 'by'],
    ['Украине', 'Украина', 'to'],
    ['Китая', 'Китай', 'of'],
    ['Израилем', 'Израиль', 'by'],
    ['Египту', 'Египет', 'to'],
    ['посла', 'посол', 'of'],
    ['американцев', 'американец', 'of'],
    ['иранского', 'иранский', 'of'],
    ['иранскому', 'иранский', 'to'],
    ['иранскими', 'иранский', 'by'],
    ['Саудовской', 'Саудовская', 'of'],
    ['Соединённых', 'Соединённые', 'of'],
    ['переговорами', 'переговоры', 'by'],
    ['соглашению', 'соглашение', 'to'],
    ['войск', 'войска', 'of'],
    ['поставок', 'поставка', 'of'],
    ['санкций', 'санкция', 'of'],
    ['Филиппин', 'Филиппины', 'of'],
  ])('reads %s as %s with %s', (written, citation, relation) => {
    expect(reading(written, citation)?.particle).toBe(relation);
  });
  it.each([
    ['иранские', 'иранский'],
    ['иранская', 'иранский'],
    ['удары', 'удар'],
  ])('reads %s as the nominative of %s', (written, citation) => {
    expect(reading(written, citation)).toEqual({ key: fold(citation) });
  });
  it.each([
    ['после', 'посол'],
    ['Судан', 'Судани'],
    ['при', 'пря'],
    ['США', 'СШ'],
  ])('does not read %s as %s', (written, wrong) => {
    if (written !== 'США') expect(reading(written, wrong)).toBeUndefined();
    else expect(readings('сша')[0]?.particle).toBeUndefined();
  });
  it('gives the first parts of compounds and plurals of another stem', () => {
    expect(nounForms('российский')).toEqual(['российский', 'российско']);
    expect(nounForms('иранский')).toContain('ирано');
    expect(nounForms('россиянин')).toEqual(expect.arrayContaining(['россияне', 'россиян']));
    expect(nounForms('визит')).toEqual(['визит']);
  });
});

describe('Russian verbs', () => {
  it('knows the past, the present and the future', () => {
    for (const past of ['подписал', 'подписала', 'подписали', 'подписывали', 'подписав', 'подписывая'])
      expect(form('подписать/подписывать', past), past).toEqual({ form: past });
    expect(form('подписать/подписывать', 'подпишет')).toMatchObject({ future: true });
    expect(form('подписать/подписывать', 'подписывает')).toEqual({ form: 'подписывает' });
    expect(form('атаковать', 'атакует')).toEqual({ form: 'атакует' });
  });
  it('marks passives and participles', () => {
    for (const passive of ['подписан', 'подписана', 'подписаны', 'подписывается'])
      expect(form('подписать/подписывать', passive), passive).toMatchObject({ passive: true });
    expect(form('подписать/подписывать', 'будет подписан')).toMatchObject({ passive: true, future: true });
    expect(form('подписать/подписывать', 'подписанный')).toMatchObject({ passive: true, participle: true });
    expect(form('подписать/подписывать', 'подписавший')).toMatchObject({ participle: true });
    expect(form('подписать/подписывать', 'подписать')).toMatchObject({ participle: true });
  });
  it.each([
    ['ввести/вводить', 'введёт'],
    ['ввести/вводить', 'ввела'],
    ['ввести/вводить', 'введены'],
    ['нанести/наносить', 'нанёс'],
    ['осудить/осуждать', 'осуждает'],
    ['осудить/осуждать', 'осуждён'],
    ['запретить/запрещать', 'запрещено'],
    ['задержать/задерживать', 'задержан'],
    ['передать/передавать', 'передаст'],
    ['передать/передавать', 'передаёт'],
    ['отвергнуть/отвергать', 'отверг'],
    ['захватить/захватывать', 'захвачен'],
    ['призвать/призывать', 'призовёт'],
    ['принять/принимать', 'примут'],
    ['вторгнуться/вторгаться', 'вторглась'],
    ['встретиться/встречаться', 'встретились'],
    ['предостеречь/предостерегать', 'предостерегли'],
  ])('%s has %s', (verb, written) => {
    expect(form(verb, written)).toBeDefined();
  });
  it('has no forms of verbs that only end alike', () => {
    expect(form('обсудить/обсуждать', 'обсуждаст')).toBeUndefined();
    expect(form('назначить/назначать', 'назначнет')).toBeUndefined();
  });
});

describe('Russian sentences', () => {
  const coder = makeCoder(packs, world);
  const first = (text: string) => coder.code({ id: 'x', text, language: 'ru' }).claims[0];
  it('lets prepositions win over cases', () => {
    const claim = first('Канада направила помощь в Сирию.');
    expect(claim?.recipients.map((p) => p.code)).toEqual(['SYR']);
    expect(first('Переговоры Кении с Сомали прошли в Найроби.')?.actors.map((p) => p.code)).toEqual(['KEN', 'SOM']);
  });
  it('finds an object that stands first', () => {
    const claim = first('Литву осудила Сербия.');
    expect([claim?.actors[0]?.code, claim?.recipients[0]?.code]).toEqual(['SRB', 'LTU']);
  });
  it('takes an institution at the head of a clause as the subject', () => {
    const claim = first('В Кремле осудили Литву.');
    expect([claim?.actors[0]?.code, claim?.recipients[0]?.code]).toEqual(['RUS', 'LTU']);
  });
  it('puts names that decline into the nominative', () => {
    const claim = first('Глава МИД Сербии встретился с министром обороны Кении Джозефом Мванги.');
    expect(claim?.persons.map((p) => p.name).join()).toMatch(/Joseph|Dzhozef/);
  });
});
