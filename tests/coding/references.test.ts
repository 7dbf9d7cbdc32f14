import { describe, expect, it } from 'vitest';
import { Discourse } from '../../src/coding/discourse.ts';
import type { Mention } from '../../src/coding/mention.ts';
import { resolveReferences } from '../../src/coding/references.ts';
import type { ReferenceCode, Relation } from '../../src/model/index.ts';
import { world } from '../../src/world/index.ts';
import { linesOf, partiesOf } from './engine.ts';

let at = 0;
const bare = (): Mention =>
  ({
    from: at,
    to: ++at,
    kind: 'name',
    parties: [],
    person: null,
    role: null,
    reference: null,
    place: null,
    relation: null,
    group: at,
    conjunction: false,
    possessive: false,
    medium: false,
  }) as Mention;
function party(code: string, relation: Relation | null = null): Mention {
  const mention = bare();
  return { ...mention, relation, parties: [{ code, sector: null, from: mention.from, to: mention.to }] };
}
const reference = (code: ReferenceCode): Mention => ({ ...bare(), kind: 'reference', reference: code });

/** Codes that the last mention of the last sentence gets, after the sentences before it were read. */
function resolved(...sentences: Mention[][]): string[] {
  const discourse = new Discourse();
  for (const sentence of sentences) resolveReferences(sentence, discourse, world);
  return sentences
    .at(-1)!
    .at(-1)!
    .parties.map((p) => p.code);
}

describe('resolveReferences', () => {
  it('takes both of two parties of the sentence', () => {
    expect(resolved([party('KEN'), party('UGA'), reference('both')])).toEqual(['KEN', 'UGA']);
  });
  it('takes both of two parties of the sentences before', () => {
    expect(resolved([party('KEN'), party('UGA')], [reference('both')]).sort()).toEqual(['KEN', 'UGA']);
  });
  it('takes the two that the report talks of most, and no agency', () => {
    const sentences = [
      [party('KEN'), party('UGA'), party('REUTERS')],
      [party('UGA'), party('REUTERS'), party('RWA')],
      [party('KEN')],
      [reference('both')],
    ];
    expect(resolved(...sentences).sort()).toEqual(['KEN', 'UGA']);
  });
  it('takes nobody where fewer than two were named', () => {
    expect(resolved([reference('both')])).toEqual([]);
    expect(resolved([party('KEN')], [reference('both')])).toEqual([]);
  });
  it('gives "his country" to the last bare party before it, else to the last subject', () => {
    expect(resolved([party('KEN'), party('UGA', 'to'), reference('own')])).toEqual(['KEN']);
    expect(resolved([party('KEN')], [reference('own')])).toEqual(['KEN']);
    expect(resolved([reference('own')])).toEqual([]);
  });
  it('gives "his counterpart" to the other of two', () => {
    expect(resolved([party('KEN'), party('UGA', 'to')], [party('KEN'), reference('counterpart')])).toEqual(['UGA']);
    expect(resolved([party('KEN')], [party('KEN'), reference('counterpart')])).toEqual([]);
  });
  it('tells the latter from the former', () => {
    expect(resolved([party('KEN'), party('UGA'), reference('latter')])).toEqual(['UGA']);
    expect(resolved([party('KEN'), party('UGA'), reference('former')])).toEqual(['KEN']);
    expect(resolved([reference('latter')])).toEqual([]);
  });
  it('leaves a reference alone that names its party', () => {
    const named = { ...reference('counterpart'), parties: party('RWA').parties };
    expect(resolved([party('KEN'), party('UGA')], [party('KEN'), named])).toEqual(['RWA']);
  });
});

describe('the two countries', () => {
  it.each([
    ['en', 'Kenya and Uganda signed an agreement. The two countries held talks in Nairobi.'],
    ['ar', 'وقعت كينيا وأوغندا اتفاقا. وأجرى البلدان محادثات في نيروبي.'],
    ['fa', 'کنیا و اوگاندا توافق‌نامه‌ای امضا کردند. دو کشور در نایروبی گفت‌وگو کردند.'],
    ['ru', 'Кения и Уганда подписали соглашение. Обе страны провели переговоры в Найроби.'],
  ])('%s: are those named before: %s', (language, text) => {
    expect(linesOf(language, text)).toEqual(['SUPPORT KEN <> UGA', 'CONSULT KEN <> UGA']);
  });
  it.each([
    ['en', 'The two countries held talks.'],
    ['ar', 'أجرى البلدان محادثات.'],
    ['fa', 'دو کشور گفت‌وگو کردند.'],
    ['ru', 'Обе страны провели переговоры.'],
  ])('%s: are nobody where nobody was named', (language, text) => {
    expect(partiesOf(language, text)).toEqual([]);
    expect(linesOf(language, text)).toEqual([]);
  });
});

describe('his country', () => {
  it.each([
    ['en', 'The president of Kenya said that his country would send aid to Uganda.'],
    ['ar', 'قال رئيس كينيا إن بلاده ستقدم مساعدات إلى أوغندا.'],
    ['ru', 'Президент Кении заявил, что его страна направит помощь Уганде.'],
  ])('%s: is that of the one who speaks: %s', (language, text) => {
    expect(linesOf(language, text)).toEqual(['AGREE KEN > UGA future']);
  });
});

describe('his counterpart', () => {
  it.each([
    ['en', 'The Kenyan foreign minister visited Uganda. He met his counterpart in Kampala.'],
    ['ar', 'زار وزير خارجية كينيا أوغندا. والتقى نظيره في كمبالا.'],
    ['fa', 'وزیر خارجه کنیا به اوگاندا سفر کرد. او با همتای خود دیدار کرد.'],
    ['ru', 'Министр иностранных дел Кении посетил Уганду. Он встретился со своим коллегой.'],
  ])('%s: is of the other one of the two in the report: %s', (language, text) => {
    expect(linesOf(language, text)).toEqual(['CONSULT KEN > UGA', 'CONSULT KEN <> UGA']);
  });
});

describe('the latter', () => {
  it('is the last one named', () => {
    expect(linesOf('en', 'Peru met Chile and the latter condemned Cuba.')).toEqual([
      'CONSULT CHL <> PER',
      'ACCUSE CHL > CUB',
    ]);
  });
});
