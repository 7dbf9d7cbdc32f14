/** Who takes part where verbs come last: adverbial phrases before the verb, and what a clause leaves unsaid. */
import { describe, expect, it } from 'vitest';
import { linesOf } from './engine.ts';

const lines = (text: string) => linesOf('fa', text);

describe('adverbial phrases', () => {
  it.each([
    ['with a comma', 'پس از درگیری کنیا و سومالی، اوگاندا به تانزانیا هشدار داد.', 'THREATEN UGA > TZA'],
    ['without one', 'غنا به دلیل حمایت سنگال از شورشیان سفیر سنگال را احضار کرد.', 'ACCUSE GHA > SEN'],
    ['of purpose', 'وزیر خارجه پرو برای توقف درگیری‌های اکوادور به شیلی سفر کرد.', 'CONSULT PER > CHL'],
    [
      'that only give the setting',
      'وزیر خارجه غنا در جریان سفر به توگو با همتای بنینی خود دیدار کرد.',
      'CONSULT BEN <> GHA',
    ],
  ])('%s', (_, text, wanted) => {
    expect(lines(text)).toContain(wanted);
  });
  it('lend no noun of action to the verb', () => {
    const said = lines('نروژ به بهانه ارسال سلاح به سودان سه شرکت آلبانی را تحریم کرد.');
    expect(said).toEqual(['SANCTION NOR > ALB']);
  });
});

describe('subjects', () => {
  it('are those of the clause before a condition', () => {
    expect(lines('چاد گفت اگر سودان مرز را باز نکند، پاسگاه‌های سودان را هدف قرار خواهد داد.')).toContain(
      'THREATEN TCD > SDN future',
    );
  });
  it('are not taken from another clause where a clause opens with its own', () => {
    const said = lines('ارمنستان گزارش داد که پنج پهپاد ناشناس به چهار روستا حمله کردند.');
    expect(said.filter((line) => line.startsWith('ASSAULT ARM'))).toEqual([]);
  });
  it('stand before the copula of a cleft', () => {
    expect(lines('این نیروهای رواندا بودند که به کنگو حمله کردند.')).toContain('ASSAULT RWA > COD');
  });
  it('are not what a relative clause takes up behind a preposition', () => {
    const said = lines('حمله چاد به پاسگاهی که در آن یک سرباز کشته شد ادامه دارد.');
    expect(said.filter((line) => line.includes('> TCD'))).toEqual([]);
  });
});

describe('what is left to be understood', () => {
  it('keeps a noun that only takes up what was told silent', () => {
    expect(lines('در این سفر، همسر رئیس‌جمهور بوتسوانا هم حضور داشت.')).toEqual([]);
  });
  it('makes both sides of those who fell', () => {
    expect(lines('در این نبرد سه سرباز هندی و پنج سرباز پاکستانی کشته شدند.')).toContain('ASSAULT IND <> PAK');
  });
  it('leaves open who closed a crossing', () => {
    expect(lines('گذرگاه مرزی کامبوج با تایلند بسته شد.')).toEqual([]);
  });
  it('takes no part from where an envoy is posted', () => {
    expect(lines('سفیر غنا در توگو به بنین هشدار داد.')).toEqual(['THREATEN GHA > BEN']);
  });
});

describe('references', () => {
  it('tells this state from this group', () => {
    expect(lines('پاکستان و طالبان روز شنبه دیدار کردند. این گروه مرزبانان پاکستان را هدف قرار داد.')).toContain(
      'ASSAULT TALIBAN > PAK',
    );
    expect(lines('طالبان از سومالی نام برد. کنیا سفیر این کشور را احضار کرد.')).toContain('ACCUSE KEN > SOM');
  });
});
