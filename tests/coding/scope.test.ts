/** How far an act is said to be real, and how far a word of doubt reaches, in four languages. All happenings are made up. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './engine.ts';

const codes = (parties: readonly { code: string }[]) =>
  parties
    .map((party) => party.code)
    .sort()
    .join('+');

/** `ASSAULT TCD>TGO negated`; `CONSULT TCD+TGO future`. */
const lines = (language: string, text: string): string[] =>
  claimsOf(language, text).map((claim) => {
    const apart = !claim.reciprocal && claim.recipients.length > 0;
    const who = apart
      ? `${codes(claim.actors)}>${codes(claim.recipients)}`
      : codes([...claim.actors, ...claim.recipients]);
    return `${claim.type} ${who}${claim.factuality === 'asserted' ? '' : ` ${claim.factuality}`}`;
  });

describe('the scope of doubt', () => {
  it.each([
    ['en', 'There is no conclusive evidence that Chad attacked Togo.', 'ASSAULT TCD>TGO negated'],
    ['en', 'Chad denied attacking Togo.', 'ASSAULT TCD>TGO negated'],
    ['en', 'Chad denies having attacked Togo.', 'ASSAULT TCD>TGO negated'],
    ['en', 'Chad did not attack Togo.', 'ASSAULT TCD>TGO negated'],
    ['en', 'Chad has never attacked Togo.', 'ASSAULT TCD>TGO negated'],
    ['en', 'Chad will not attack Togo.', 'ASSAULT TCD>TGO negated'],
    ['en', 'Chad reportedly attacked Togo.', 'ASSAULT TCD>TGO alleged'],
    ['en', 'Chad allegedly attacked Togo.', 'ASSAULT TCD>TGO alleged'],
    ['en', 'Unconfirmed reports say Chad attacked Togo.', 'ASSAULT TCD>TGO alleged'],
    ['en', 'Chad is said to have attacked Togo.', 'ASSAULT TCD>TGO alleged'],
    ['en', 'Rumours that Chad attacked Togo spread in Ghana.', 'ASSAULT TCD>TGO alleged'],
    ['en', 'Chad could attack Togo.', 'ASSAULT TCD>TGO hypothetical'],
    ['en', 'Chad might impose sanctions on Togo.', 'SANCTION TCD>TGO hypothetical'],
    ['en', 'Chad is expected to impose sanctions on Togo.', 'SANCTION TCD>TGO future'],
    ['en', 'The presidents of Chad and Togo will meet next week.', 'CONSULT TCD+TGO future'],
    ['en', 'Chad plans to impose sanctions on Togo.', 'SANCTION TCD>TGO future'],
    ['en', 'Chad denied responsibility for the strike, and Togo expelled the ambassador of Ghana.', 'SANCTION TGO>GHA'],
    ['en', 'Chad did not comment, but it attacked Togo.', 'ASSAULT TCD>TGO'],
    ['en', 'Without warning, Chad attacked Togo.', 'ASSAULT TCD>TGO'],
    ['en', 'Chad attacked Togo, which is not a member of the union.', 'ASSAULT TCD>TGO'],
    ['en', 'Chad attacked Togo and did not attack Ghana.', 'ASSAULT TCD>TGO ; ASSAULT TCD>GHA negated'],
    ['en', 'Chad, which had denied the claim, expelled the ambassador of Togo.', 'SANCTION TCD>TGO'],
    ['en', 'Chad stopped short of expelling the ambassador of Togo.', 'SANCTION TCD>TGO negated'],
    ['en', 'Chad is suspected of attacking Togo.', 'ASSAULT TCD>TGO alleged'],
    ['en', 'Chad may expel the ambassador of Togo.', 'SANCTION TCD>TGO hypothetical'],
    ['en', 'It is not true that Chad attacked Togo.', 'ASSAULT TCD>TGO negated'],
    ['ar', 'لا يوجد دليل قاطع على أن تشاد هاجمت توغو.', 'ASSAULT TCD>TGO negated'],
    ['ar', 'نفت تشاد أنها هاجمت توغو.', 'ASSAULT TCD>TGO negated'],
    ['ar', 'لم تهاجم تشاد توغو.', 'ASSAULT TCD>TGO negated'],
    ['ar', 'تشاد لن تهاجم توغو.', 'ASSAULT TCD>TGO negated'],
    ['ar', 'لا صحة للأنباء عن هجوم تشاد على توغو.', 'ASSAULT TCD>TGO negated'],
    ['ar', 'نفت تشاد مهاجمة توغو.', 'ASSAULT TCD>TGO negated'],
    ['ar', 'تشير تقارير إلى أن تشاد هاجمت توغو.', 'ASSAULT TCD>TGO alleged'],
    ['ar', 'يُزعم أن تشاد هاجمت توغو.', 'ASSAULT TCD>TGO alleged'],
    ['ar', 'أنباء غير مؤكدة عن هجوم تشاد على توغو.', 'ASSAULT TCD>TGO alleged'],
    ['ar', 'يُعتقد أن تشاد هاجمت توغو.', 'ASSAULT TCD>TGO alleged'],
    ['ar', 'إذا هاجمت تشاد توغو فسترد غانا.', 'ASSAULT TCD>TGO hypothetical'],
    ['ar', 'في حال هاجمت تشاد توغو فسترد غانا.', 'ASSAULT TCD>TGO hypothetical'],
    ['ar', 'لو هاجمت تشاد توغو لردت غانا.', 'ASSAULT TCD>TGO hypothetical'],
    ['ar', 'قد تهاجم تشاد توغو.', 'ASSAULT TCD>TGO hypothetical'],
    ['ar', 'ربما تهاجم تشاد توغو.', 'ASSAULT TCD>TGO hypothetical'],
    ['ar', 'من المحتمل أن تهاجم تشاد توغو.', 'ASSAULT TCD>TGO hypothetical'],
    ['ar', 'من المتوقع أن تفرض تشاد عقوبات على توغو.', 'SANCTION TCD>TGO future'],
    ['ar', 'سيلتقي رئيسا تشاد وتوغو الأسبوع المقبل.', 'CONSULT TCD+TGO future'],
    ['ar', 'تعتزم تشاد فرض عقوبات على توغو.', 'SANCTION TCD>TGO future'],
    ['ar', 'من المقرر أن يلتقي وزير خارجية تشاد نظيره من توغو.', 'CONSULT TCD+TGO future'],
    ['ar', 'لم تعلق تشاد على الحادث، لكنها طردت سفير توغو.', 'SANCTION TCD>TGO'],
    ['ar', 'هاجمت تشاد توغو دون سابق إنذار.', 'ASSAULT TCD>TGO'],
    ['fa', 'هیچ مدرک قطعی وجود ندارد که چاد به توگو حمله کرده باشد.', 'ASSAULT TCD>TGO negated'],
    ['fa', 'چاد به توگو حمله نکرد.', 'ASSAULT TCD>TGO negated'],
    ['fa', 'چاد به توگو حمله نخواهد کرد.', 'ASSAULT TCD>TGO negated'],
    ['fa', 'چاد هرگز به توگو حمله نکرده است.', 'ASSAULT TCD>TGO negated'],
    ['fa', 'از قرار معلوم چاد به توگو حمله کرده است.', 'ASSAULT TCD>TGO alleged'],
    ['fa', 'گفته می‌شود چاد به توگو حمله کرده است.', 'ASSAULT TCD>TGO alleged'],
    ['fa', 'گزارش‌ها حاکی از آن است که چاد به توگو حمله کرده است.', 'ASSAULT TCD>TGO alleged'],
    ['fa', 'بنا بر گزارش‌های تأییدنشده چاد به توگو حمله کرده است.', 'ASSAULT TCD>TGO alleged'],
    ['fa', 'ظاهراً چاد به توگو حمله کرده است.', 'ASSAULT TCD>TGO alleged'],
    ['fa', 'اگر چاد به توگو حمله کند، غنا پاسخ خواهد داد.', 'ASSAULT TCD>TGO hypothetical'],
    ['fa', 'در صورت حمله چاد به توگو، غنا پاسخ می‌دهد.', 'ASSAULT TCD>TGO hypothetical'],
    ['fa', 'چنانچه چاد به توگو حمله کند، غنا پاسخ می‌دهد.', 'ASSAULT TCD>TGO hypothetical'],
    ['fa', 'ممکن است چاد به توگو حمله کند.', 'ASSAULT TCD>TGO hypothetical'],
    ['fa', 'شاید چاد به توگو حمله کند.', 'ASSAULT TCD>TGO hypothetical'],
    ['fa', 'احتمال دارد چاد توگو را تحریم کند.', 'SANCTION TCD>TGO hypothetical'],
    ['fa', 'قرار است رئیسان جمهور چاد و توگو هفته آینده دیدار کنند.', 'CONSULT TCD+TGO future'],
    ['fa', 'انتظار می‌رود چاد توگو را تحریم کند.', 'SANCTION TCD>TGO future'],
    ['fa', 'چاد قصد دارد توگو را تحریم کند.', 'SANCTION TCD>TGO future'],
    ['fa', 'چاد توگو را تحریم خواهد کرد.', 'SANCTION TCD>TGO future'],
    ['fa', 'چاد اظهارنظری نکرد، اما سفیر توگو را اخراج کرد.', 'SANCTION TCD>TGO'],
    ['fa', 'چاد بدون هشدار به توگو حمله کرد.', 'ASSAULT TCD>TGO'],
    ['fa', 'چاد هنوز سفیر توگو را اخراج نکرده است.', 'SANCTION TCD>TGO negated'],
    ['ru', 'Нет убедительных доказательств того, что Чад напал на Нигер.', 'ASSAULT TCD>NER negated'],
    ['ru', 'Чад отрицает, что напал на Нигер.', 'ASSAULT TCD>NER negated'],
    ['ru', 'Чад не нападал на Нигер.', 'ASSAULT TCD>NER negated'],
    ['ru', 'Чад не будет вводить санкции против Нигера.', 'SANCTION TCD>NER negated'],
    ['ru', 'Чад никогда не нападал на Нигер.', 'ASSAULT TCD>NER negated'],
    ['ru', 'Чад якобы напал на Нигер.', 'ASSAULT TCD>NER alleged'],
    ['ru', 'Чад, предположительно, напал на Нигер.', 'ASSAULT TCD>NER alleged'],
    ['ru', 'По неподтвержденным данным, Чад напал на Нигер.', 'ASSAULT TCD>NER alleged'],
    ['ru', 'Появились сообщения о том, что Чад напал на Нигер.', 'ASSAULT TCD>NER alleged'],
    ['ru', 'Чад обвиняют в том, что он якобы обстрелял Нигер.', 'ASSAULT TCD>NER alleged'],
    ['ru', 'Если Чад нападет на Нигер, Гана ответит.', 'ASSAULT TCD>NER hypothetical'],
    ['ru', 'В случае нападения Чада на Нигер Гана ответит.', 'ASSAULT TCD>NER hypothetical'],
    ['ru', 'Чад может напасть на Нигер.', 'ASSAULT TCD>NER hypothetical'],
    ['ru', 'Чад мог бы ввести санкции против Нигера.', 'SANCTION TCD>NER hypothetical'],
    ['ru', 'Ожидается, что Чад введет санкции против Нигера.', 'SANCTION TCD>NER future'],
    ['ru', 'Президенты Чада и Нигера встретятся на следующей неделе.', 'CONSULT TCD+NER future'],
    ['ru', 'Чад планирует ввести санкции против Нигера.', 'SANCTION TCD>NER future'],
    ['ru', 'Чад намерен ввести санкции против Нигера.', 'SANCTION TCD>NER future'],
    ['ru', 'Чад введет санкции против Нигера.', 'SANCTION TCD>NER future'],
    ['ru', 'Чад не прокомментировал сообщения, но выслал посла Нигера.', 'SANCTION TCD>NER'],
    ['ru', 'Чад пока не выслал посла Нигера.', 'SANCTION TCD>NER negated'],
    ['ru', 'Чад напал на Нигер, но не напал на Гану.', 'ASSAULT TCD>NER ; ASSAULT TCD>GHA negated'],
  ])('%s: %s', (language, text, expected) => {
    for (const one of expected.split(' ; ')) expect(lines(language, text)).toContain(one.replace('TCD+NER', 'NER+TCD'));
  });
});
