/** Conjugation of Russian verbs. Citation form: the pair of infinitives, perfective first: `подписать/подписывать`. */
import type { VerbForm } from '../../model/index.ts';

interface Stems {
  /** Third person of the present (of a perfective: future). */
  singular: string;
  plural: string;
  /** Past masculine, and the stem to which а, о, и are added. */
  past: string;
  pastStem: string;
  /** Short passive participles; several where the change of the last consonant cannot be told from spelling. */
  passive: string[];
}

/** Ends of infinitives whose forms do not follow from their letters: singular, plural, past, past stem, passive participle. */
const IRREGULAR: readonly (readonly [string, string, string, string, string, string])[] = `
вести ведет ведут вел вел веден|нести несет несут нес несл несен|везти везет везут вез везл везен|ползти ползет ползут полз ползл -
прийти придет придут пришел пришл -|йти йдет йдут шел шл йден|ехать едет едут ехал ехал -
принять примет примут принял принял принят|занять займет займут занял занял занят|нять нимет нимут нял нял нят
начать начнет начнут начал начал начат|избрать изберет изберут избрал избрал избран|брать берет берут брал брал бран|звать зовет зовут звал звал зван
слать шлет шлют слал слал слан|писать пишет пишут писал писал писан|казать кажет кажут казал казал казан|вязать вяжет вяжут вязал вязал вязан
дать даст дадут дал дал дан|давать дает дают давал давал даван|знавать знает знают знавал знавал знаван|ставать стает стают ставал ставал -
стать станет станут стал стал -|ждать ждет ждут ждал ждал -|гнать гонит гонят гнал гнал гнан|бить бьет бьют бил бил бит
быть будет будут был был -|крыть кроет кроют крыл крыл крыт|лететь летит летят летел летел -|видеть видит видят видел видел виден
смотреть смотрит смотрят смотрел смотрел смотрен|терпеть терпит терпят терпел терпел -|хотеть хочет хотят хотел хотел -
мочь может могут мог могл -|сечь сечет секут сек секл сечен|влечь влечет влекут влек влекл влечен|пасть падет падут пал пал -
взять возьмет возьмут взял взял взят|изъять изымет изымут изъял изъял изъят|сбить собьет собьют сбил сбил сбит|достичь достигнет достигнут достиг достигл достигнут|вергнуть вергнет вергнут верг вергл вергнут
торгнуть торгнет торгнут торг торгл торгнут|гибнуть гибнет гибнут гиб гибл -|воевать воюет воюют воевал воевал -
держать держит держат держал держал держан|стоять стоит стоят стоял стоял -|лежать лежит лежат лежал лежал -|спать спит спят спал спал -
пустить пустит пустят пустил пустил пущен|местить местит местят местил местил мещен|мстить мстит мстят мстил мстил -|грозить грозит грозят грозил грозил -
послать пошлет пошлют послал послал послан|сжечь сожжет сожгут сжег сожгл сожжен|расти растет растут рос росл -|мереть мрет мрут мер мерл -|стеречь стережет стерегут стерег стерегл стережен
рвать рвет рвут рвал рвал рван|красть крадет крадут крал крал краден|сесть сядет сядут сел сел -|лечь ляжет лягут лег легл -|беречь бережет берегут берег берегл бережен
бежать бежит бегут бежал бежал -|вернуть вернет вернут вернул вернул возвращен|обязать обяжет обяжут обязал обязал обязан|лить льет льют лил лил лит|драть дерет дерут драл драл дран|клясться клянется клянутся клялся клял -`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' ') as unknown as readonly [string, string, string, string, string, string]);

/** Prefixes of verbs: "передать" is a kind of "дать", "обсуждать" is none. */
const PREFIXES = new Set(
  ' в вы во до за из ис изо на о об обо обес от ото отъ по под подо пере пре при про раз рас разо с со соз у воз вос вз предо пред предпри воспри опро противо прои произо превзо низо вне ото взо подо разо надо'.split(
    ' ',
  ),
);

/** Last consonant of the passive participle of verbs in -ить: осудить, осужден; подготовить, подготовлен. */
function softened(stem: string): string[] {
  const before = stem.slice(0, -1);
  switch (stem.at(-1)) {
    case 'д':
      return [`${before}жд`, `${before}ж`];
    case 'т':
      return [`${before}щ`, `${before}ч`];
    case 'с':
      return [`${before}ш`];
    case 'з':
      return [`${before}ж`];
    case 'б':
    case 'п':
    case 'в':
    case 'ф':
    case 'м':
      return [`${stem}л`];
    default:
      return [stem];
  }
}

/** The vowel of a prefix comes and goes in the present: отозвать, отзовёт; разбить, разобьёт. */
function inPresent(prefix: string, end: string): string {
  if (/^(?:звать|брать|гнать|драть)$/.test(end) && /^(?:от|под|об|раз|из|над)о$/.test(prefix))
    return prefix.slice(0, -1);
  if (/^(?:бить|лить)$/.test(end) && /^(?:раз|с|от|под|об|из|в|над)$/.test(prefix)) return `${prefix}о`;
  return prefix;
}

function stems(verb: string): Stems {
  for (const [end, singular, plural, past, pastStem, passive] of IRREGULAR)
    if (verb.endsWith(end) && PREFIXES.has(verb.slice(0, -end.length))) {
      const prefix = verb.slice(0, -end.length);
      const before = inPresent(prefix, end);
      return {
        singular: before + singular,
        plural: before + plural,
        past: prefix + past,
        pastStem: prefix + pastStem,
        passive: passive === '-' ? [] : [prefix + passive],
      };
    }
  const past = `${verb.slice(0, -2)}л`;
  const base = { past, pastStem: past };
  const stem = verb.slice(0, -3);
  if (/[ое]вать$/.test(verb) && !/[лс]евать$/.test(verb)) {
    const root = verb.slice(0, -5);
    return { ...base, singular: `${root}ует`, plural: `${root}уют`, passive: [`${verb.slice(0, -2)}н`] };
  }
  if (verb.endsWith('нуть')) return { ...base, singular: `${stem}ет`, plural: `${stem}ут`, passive: [`${stem}ут`] };
  if (verb.endsWith('ить')) {
    const plural = /[жшчщ]$/.test(stem) ? `${stem}ат` : `${stem}ят`;
    return { ...base, singular: `${stem}ит`, plural, passive: softened(stem).map((s) => `${s}ен`) };
  }
  const open = verb.slice(0, -2);
  return {
    ...base,
    singular: `${open}ет`,
    plural: `${open}ют`,
    passive: /[ая]ть$/.test(verb) ? [`${open}н`] : [`${stem}ен`],
  };
}

/** -ся after consonants, -сь after vowels; participles always take -ся. */
const reflexive = (form: string) => form + (/[аеиоуыэюя]$/.test(form) ? 'сь' : 'ся');

/** Verbs whose form in -ся has a sense of its own: "встречаться" is to meet, not to be met. */
const ITSELF =
  /^(?:пыт|встреч|обращ|отказыв|собир|отправл|направл|возвращ|готов|оставл|подним|останавлив|представл|соглаш)/;

/** All forms of one verb. `perfective`: its present has the sense of a future; `single`: it stands for both aspects. */
function formsOf(infinitive: string, perfective: boolean, single: boolean, out: VerbForm[]): void {
  const self = /(?:ся|сь)$/.test(infinitive);
  const verb = self ? infinitive.slice(0, -2) : infinitive;
  const { singular, plural, past, pastStem, passive } = stems(verb);
  const future = perfective;
  const finite = [past, `${pastStem}а`, `${pastStem}о`, `${pastStem}и`];
  const present = [singular, plural, singular.replace(/т$/, 'м')];
  const wear = (form: string) => (self ? reflexive(form) : form);
  out.push({ form: infinitive, participle: true, infinitive: true });
  for (const form of finite) out.push({ form: wear(form) });
  for (const form of present) out.push(future ? { form: wear(form), future } : { form: wear(form) });
  // adverbial participles keep the subject of the clause before them, so that they count as finite
  const vowel = past.endsWith('л');
  if (perfective || single)
    out.push({ form: self ? `${past.slice(0, -1)}вшись` : vowel ? `${past.slice(0, -1)}в` : `${past}ши` });
  if (perfective && !vowel && verb.endsWith('нуть')) out.push({ form: wear(`${verb.slice(0, -2)}в`) });
  if (perfective && /(?:йти|вести|нести|везти)$/.test(verb))
    out.push({ form: self ? `${plural.slice(0, -2)}ясь` : `${plural.slice(0, -2)}я` });
  if (!perfective) {
    const gerund = verb.endsWith('авать')
      ? `${verb.slice(0, -2)}я`
      : plural.replace(/[уюая]т$/, /[жшчщ][уа]т$/.test(plural) ? 'а' : 'я');
    out.push({ form: wear(gerund) });
  }
  const participles = [vowel ? `${past.slice(0, -1)}вший` : `${past}ший`];
  if (!perfective) participles.push(plural.replace(/т$/, 'щий'));
  for (const form of participles) out.push({ form: self ? `${form}ся` : form, participle: true });
  if (self) {
    // the reflexive ending hides the case from `readings`
    for (const form of participles)
      for (const end of ['аяся', 'ееся', 'иеся', 'егося', 'ихся', 'имися', 'ейся', 'имся', 'емуся', 'емся'])
        out.push({ form: form.slice(0, -2) + end, participle: true });
    return;
  }
  for (const short of perfective || single ? passive : []) {
    for (const end of ['', 'а', 'о', 'ы']) {
      out.push({ form: short + end, passive: true });
      if (perfective)
        out.push({ form: `${end === 'ы' ? 'будут' : 'будет'} ${short}${end}`, passive: true, future: true });
    }
    out.push({ form: short.endsWith('н') ? `${short}ный` : `${short}ый`, passive: true, participle: true });
  }
  if (!perfective && !ITSELF.test(verb)) {
    // "подписывается", "подписываемый"
    for (const form of [...finite, singular, plural]) out.push({ form: reflexive(form), passive: true });
    out.push({ form: singular.replace(/т$/, 'мый'), passive: true, participle: true });
  }
}

/**
 * All forms of a verb: input `perfective/imperfective`, or one infinitive for a verb of one aspect or both (its present
 * is then no future). Output: folded or unfolded words; "будет подписан" is a form of two words.
 */
export function verbForms(lemma: string): VerbForm[] {
  const [first, second] = lemma.replaceAll('ё', 'е').split('/') as [string, string | undefined];
  const out: VerbForm[] = [];
  formsOf(first, second !== undefined, second === undefined, out);
  if (second) formsOf(second, false, false, out);
  const seen = new Set<string>();
  return out.filter(({ form }) => !seen.has(form) && seen.add(form));
}
