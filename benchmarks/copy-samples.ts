/**
 * Reports with copies, and with what looks like copies and is none, made from a seed. Words are invented, with the
 * frequencies that words of news have; what is tested knows no language, so that sense does not matter, and numbers,
 * stock phrases and boilerplate do.
 */

import { random } from './texts.ts';

export interface CopySample {
  /** Texts of one family are copies of one another; texts of different families are not. */
  family: string;
  /** What was done to the text: what recall and precision are told by. */
  kind: string;
  title: string;
  text: string;
  day: number;
}

const SYLLABLES: Record<string, string[]> = {
  en: 'ba ter min is con dra fel go har in jo kal lo men nor op pre qui res sta tur un ver wil yo zan'.split(' '),
  ru: 'ба тер мин из кон дра фел го хар ин жо кал ло мен нор оп пре ква рес ста тур ун вер вил ё зан'.split(' '),
  ar: 'با تر من إس كون در فل غو حار ين جو كل لو من نور أب بر قو رس ست تور ون ور ول يو زن'.split(' '),
  fa: 'با تر من اس کن در فل گو هار ین جو کل لو من نور اپ پر کو رس ست تور ون ور ول یو زن'.split(' '),
};
const LANGUAGES = Object.keys(SYLLABLES);
const NUMBER_WORDS: Record<string, string[]> = {
  en: 'two three four five six seven eight nine ten'.split(' '),
  ru: 'два три четыре пять шесть семь восемь девять десять'.split(' '),
  ar: 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' '),
  fa: 'دو سه چهار پنج شش هفت هشت نه ده'.split(' '),
};

interface Language {
  code: string;
  words: string[];
  phrases: string[][];
  boilerplate: string[][];
}

function makeLanguage(code: string): Language {
  const next = random(code.charCodeAt(0) * 31 + code.charCodeAt(1));
  const syllables = SYLLABLES[code] as string[];
  const word = () => {
    let out = '';
    for (let n = 1 + Math.floor(next() * 3); n > 0; n--) out += syllables[Math.floor(next() * syllables.length)];
    return out;
  };
  const words = [...new Set(Array.from({ length: 9000 }, word))];
  const some = (n: number) => Array.from({ length: n }, () => words[Math.floor(next() * words.length)] as string);
  return {
    code,
    words,
    // "said in a statement on", "the prime minister of the": runs that every other report has
    phrases: Array.from({ length: 60 }, () => some(3 + Math.floor(next() * 4))),
    boilerplate: Array.from({ length: 12 }, () => some(25 + Math.floor(next() * 50))),
  };
}

const languages = new Map(LANGUAGES.map((code) => [code, makeLanguage(code)]));

class Writer {
  readonly language: Language;
  private readonly next: () => number;
  constructor(language: Language, next: () => number) {
    this.language = language;
    this.next = next;
  }
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }
  chance(p: number): boolean {
    return this.next() < p;
  }
  /** Zipf: the first words are met often. */
  word(): string {
    const { words } = this.language;
    return words[Math.floor(words.length ** this.next()) - 1] ?? (words[0] as string);
  }
  number(): string {
    return String(this.chance(0.5) ? this.int(2, 60) : this.int(100, 4000));
  }
  sentence(): string {
    const out: string[] = [];
    for (let n = this.int(9, 24); n > 0; n--) {
      if (this.chance(0.05)) out.push(...this.pick(this.language.phrases));
      else out.push(this.chance(0.04) ? this.number() : this.word());
    }
    return `${out.join(' ')}.`;
  }
  paragraph(sentences = this.int(2, 4)): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(' ');
  }
  paragraphs(from: number, to: number): string[] {
    return Array.from({ length: this.int(from, to) }, () => this.paragraph());
  }
  title(): string {
    return Array.from({ length: this.int(5, 10) }, () => this.word()).join(' ');
  }
  dateline(): string {
    return `${this.word()}, ${this.int(1, 28)} ${this.word()} (${this.word()}) `;
  }
  boilerplate(): string {
    return this.pick(this.language.boilerplate).join(' ');
  }
}

/** What outlets do to a text that they take over. */
const TREATMENTS: Record<string, (body: string[], w: Writer) => string[]> = {
  'another address': (body) => body,
  headline: (body, w) => [w.title(), w.dateline() + body[0], ...body.slice(1)],
  'changed paragraph': (body, w) => body.map((p, i) => (i === w.int(1, body.length - 1) ? w.paragraph() : p)),
  'changed lead': (body, w) => [w.paragraph(2), ...body.slice(1)],
  'dropped paragraph': (body, w) => body.toSpliced(w.int(1, body.length - 1), 1),
  'added paragraph': (body, w) => body.toSpliced(w.int(1, body.length), 0, w.paragraph(), w.paragraph(2)),
  half: (body) => body.slice(0, Math.ceil(body.length / 2)),
  'half with another headline': (body, w) => [
    w.title(),
    w.dateline() + body[0],
    ...body.slice(1, Math.ceil(body.length / 2)),
  ],
  everything: (body, w) => {
    const at = w.int(1, body.length - 1);
    return [
      w.title(),
      w.dateline() + body[0],
      ...body.slice(1).map((p, i) => (i + 1 === at ? w.paragraph() : p)),
      w.boilerplate(),
    ];
  },
  words: (body, w) =>
    body.map((p) =>
      p
        .split(' ')
        .map((word) => (w.chance(0.03) && !/\d/.test(word) ? w.word() : word))
        .join(' '),
    ),
  signs: (body, w) =>
    body.map((p) =>
      p
        .replace(
          /\d/g,
          (d) =>
            (w.language.code === 'ar' ? '٠١٢٣٤٥٦٧٨٩' : w.language.code === 'fa' ? '۰۱۲۳۴۵۶۷۸۹' : '0123456789')[
              Number(d)
            ] as string,
        )
        .replaceAll('ي', 'ی')
        .replaceAll('.', ' …')
        .replace(/(\p{L})(\p{L})/gu, (all, a, b) =>
          w.chance(0.1) && /[\u0621-\u064a]/.test(a) ? `${a}\u064e${b}` : all,
        ),
    ),
  frame: (body, w) => [w.boilerplate(), ...body, w.boilerplate(), w.boilerplate()],
};
export const COPY_KINDS = Object.keys(TREATMENTS);

/** Reports that look like copies of others and are none; each gets a family of its own. */
type Rival = (original: string[], w: Writer) => string[];
const RIVALS: Record<string, Rival> = {
  // Names, numbers and two quotations are the same, the words are not.
  'same event, other words': (body, w) => {
    const quotes = [body[0], body.at(-1)].map((p) => (p ?? '').split(' ').slice(0, 18).join(' '));
    return w.paragraphs(4, 9).map((p, i) => (i === 1 || i === 3 ? `${p} ${quotes[i >> 1]}.` : p));
  },
  'follow-up with background': (body, w) => {
    const background = body.slice(1, 1 + Math.max(1, Math.floor(body.length * 0.45)));
    return [...w.paragraphs(background.length, background.length + 2), ...background];
  },
  'one statement quoted': (body, w) => [...w.paragraphs(2, 4), body[1] ?? '', ...w.paragraphs(1, 3)],
  'same frame': (_, w) => {
    const { boilerplate } = w.language;
    return [...w.paragraphs(2, 3), (boilerplate[0] as string[]).join(' '), (boilerplate[1] as string[]).join(' ')];
  },
};
export const RIVAL_KINDS = [...Object.keys(RIVALS), 'bulletin', 'casualty bulletin', 'bulletin in words', 'digest'];

/** The bulletin of a day: the same words, other numbers. `count` of its numbers change from day to day. */
function bulletin(words: readonly string[], day: number, kind: string, w: Writer): string {
  const numbers = NUMBER_WORDS[w.language.code] as string[];
  return words
    .map((word) => {
      if (word === '{n}') return kind === 'bulletin in words' ? w.pick(numbers) : w.number();
      return word === '{d}' ? String(1 + (day % 28)) : word;
    })
    .join(' ');
}

function template(kind: string, w: Writer): string[] {
  const length = kind === 'casualty bulletin' ? w.int(90, 200) : w.int(60, 160);
  const every = kind === 'casualty bulletin' ? 30 : 11;
  const out = ['{d}'];
  for (let n = 1; n < length; n++) {
    // Years and names of units stay what they are from day to day.
    if (n % every === 5) out.push('{n}');
    else out.push(n % 41 === 7 ? w.number() : w.word());
  }
  return out;
}

/**
 * About `count` reports: families of an original with up to four copies, rivals of these, and bulletins of a few
 * templates over many days. The same seed gives the same reports.
 */
export function copySamples(count: number, seed = 1): CopySample[] {
  const out: CopySample[] = [];
  const next = random(seed);
  const writers = LANGUAGES.map((code) => new Writer(languages.get(code) as Language, next));
  const templates = RIVAL_KINDS.filter((kind) => kind.includes('bulletin')).flatMap((kind) =>
    writers.flatMap((w) => {
      // Forms with numbers in words have few values to differ in: no series of them is longer than two months.
      const forms = kind === 'bulletin in words' ? Math.max(3, Math.ceil(count / 8000)) : 3;
      return Array.from({ length: forms }, () => ({ kind, w, words: template(kind, w) }));
    }),
  );
  for (let n = 0; out.length < count; n++) {
    const w = writers[n % writers.length] as Writer;
    const body = w.paragraphs(4, 12);
    const day = Math.floor((out.length / count) * 600);
    const add = (family: string, kind: string, paragraphs: readonly string[], later = 0) =>
      out.push({ family, kind, title: w.title(), text: paragraphs.join('\n'), day: day + later });
    const family = `f${n}`;
    add(family, 'original', body);
    if (w.chance(0.5))
      for (let copies = w.int(1, 4); copies > 0; copies--) {
        const kind = w.pick(COPY_KINDS);
        add(family, kind, (TREATMENTS[kind] as (typeof TREATMENTS)[string])(body, w), w.int(0, 3));
      }
    if (w.chance(0.5)) {
      const kind = w.pick(Object.keys(RIVALS));
      add(`${family} ${kind}`, kind, (RIVALS[kind] as Rival)(body, w), w.int(0, 3));
    }
    if (w.chance(0.1))
      add(`${family} digest`, 'digest', [
        w.title(),
        w.paragraph(2),
        body[0] as string,
        body[1] as string,
        ...w.paragraphs(4, 8),
      ]);
    if (w.chance(0.3)) {
      const { kind, w: own, words } = w.pick(templates);
      // One bulletin a day, and of this one a copy elsewhere.
      const text = [bulletin(words, n, kind, own)];
      add(`${family} ${kind}`, kind, text);
      if (w.chance(0.2)) add(`${family} ${kind}`, 'copied bulletin', [w.title(), ...text], 1);
    }
  }
  return out.slice(0, count);
}
