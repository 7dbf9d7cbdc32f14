/** Which words say an event in Persian: what was signed, given or made where the claims say it. */
import { type Act, act, actKeyOf, actOf, type Said } from './fa-acts.ts';
import { passive, passiveOf } from './fa-passives.ts';
import { aboutText, cooperation, countText, documentText, goodsOf, topicOf } from './fa-things.ts';
import { type Count, type Facts, isAgreement } from './facts.ts';
import type { Named } from './index.ts';

/** What is said of the event, with `{r}` for the recipient and `{p}` for the place. */
export function wordsOf(facts: Facts, names: Named): Act {
  const { type, modes, contexts, document, recipients, sanctions, mutual, thing } = facts;
  const key = actKeyOf(type, modes);
  const own: Act = { ...actOf(key), passive: passiveOf(key) };
  const topic = topicOf(contexts);
  switch (type) {
    case 'AGREE':
      return agreed(facts, names) ?? own;
    case 'SUPPORT': {
      const what = signedText(facts, names);
      return what === null ? own : withWhom(what, 'امضا کرد/کند', 'امضا شد/شود');
    }
    case 'COOPERATE': {
      if (thing === 'prisoner swap') return withWhom('زندانی', 'مبادله کرد/کند', 'مبادله شد/شود');
      const field = goodsOf(facts) ?? topic?.adjective ?? topic?.noun;
      return field === undefined ? own : cooperating(field);
    }
    case 'AID': {
      const goods = goodsOf(facts);
      if (goods === null || mutual) return own;
      return {
        ...act(`داد/بدهد|به {r} ${goods}|به دیگران ${goods}`),
        passive: passive(`به {r}|${goods}|داده شد/شود`),
      };
    }
    case 'SANCTION':
      // Relations are cut in many ways: sanctions are said only where the claims say so.
      if (sanctions)
        return {
          ...act('تحریم کرد/کند|{r} را|: تحریم‌هایی وضع کرد/کند|یکدیگر را'),
          passive: passive('{r}||تحریم شد/شود'),
        };
      if (key === 'SANCTION/cancel' && document !== null) {
        const what = documentText(document, contexts);
        return {
          ...act(`لغو کرد/کند|${what} با {r} را|${what} را`),
          passive: passive(`${what} با {r}||لغو شد/شود`),
        };
      }
      return recipients.every(names.country) ? own : withEnvoys(own);
    case 'CONSULT':
      // One mediates between several, and with one.
      if (key !== 'CONSULT/third-party' || recipients.length < 2) return own;
      return { ...own, to: { ...own.to, rest: 'میان {r}' } };
    case 'COERCE':
      if (key !== 'COERCE/seize' || thing !== 'tanker') return own;
      return {
        ...act('توقیف کرد/کند|نفتکشی از {r} را|نفتکشی را|نفتکش‌های یکدیگر را'),
        passive: passive('نفتکشی از {r}||توقیف شد/شود'),
      };
    case 'ASSAULT':
      // Of heavy weapons missiles alone are surely what was used; other instruments may be what was hit.
      if (key !== 'ASSAULT/heavy-weapons' || thing !== 'missile') return own;
      return {
        ...act('حملهٔ موشکی کرد/کند|به {r}|: دست به حملهٔ موشکی زد/بزند|به یکدیگر'),
        passive: passive('{r}|هدف حملهٔ موشکی|قرار گرفت//واقع شود'),
      };
    default:
      return own;
  }
}

/** What was agreed on; null where only that it was agreed is known. */
function agreed(facts: Facts, names: Named): Act | null {
  const { factuality, contexts, document, papers } = facts;
  const topic = topicOf(contexts);
  const reached = ['به توافق رسید/برسد', 'توافق حاصل شد/شود'] as const;
  if (papers !== null) return withWhom(`بر سر ${signedText(facts, names)}`, ...reached);
  if (document !== null && isAgreement(document)) return withWhom(aboutText(document, contexts), ...reached);
  if (document !== null) return withWhom(`بر سر ${documentText(document, contexts)}`, 'توافق کرد/کند', 'توافق شد/شود');
  // What is promised for later is no agreement yet to come, but a cooperation.
  if (factuality === 'future') return cooperating(topic?.adjective ?? topic?.noun ?? '');
  if (topic === null) return null;
  const [field, to] = [cooperation(topic, ''), cooperation(topic, ' با {r}')];
  return {
    ...act(`توافق کرد/کند|بر سر ${to}|با ${field}: موافقت کرد/کند|بر سر ${field}`),
    passive: passive(`بر سر ${to}|توافق|شد/شود`),
  };
}

/** `یادداشت تفاهمی دربارهٔ همکاری دفاعی`, `۱۲ یا ۱۳ سند`; null when no document is known. */
function signedText({ papers, document, contexts }: Facts, names: Named): string | null {
  if (papers !== null) return countText(papers, names);
  return document === null ? null : documentText(document, contexts);
}

/** What is done with another. */
function withWhom(what: string, verb: string, undergone: string): Act {
  return { ...act(`${verb}|با {r} ${what}|${what}`), passive: passive(`با {r}|${what}|${undergone}`) };
}

function cooperating(field: string): Act {
  const inField = field === '' ? '' : `در زمینهٔ ${field}`;
  return {
    ...act(`همکاری کرد/کند|با {r} ${inField}|${inField}|${inField} با یکدیگر`),
    passive: passive(`با {r}|${`${inField} همکاری`.trim()}|شد/شود`),
  };
}

/** Bodies and groups have no diplomats, but envoys. */
function withEnvoys({ to, passive, ...rest }: Act): Act {
  const envoys = (text: string) => text.replace('دیپلمات‌های', 'نمایندگان');
  return {
    ...rest,
    to: { ...to, rest: envoys(to.rest) },
    passive: passive && { ...passive, subject: envoys(passive.subject) },
  };
}

/** Those arrested are counted where they stand, `۴ نفر را بازداشت کرد`, and not once more behind the sentence. */
export function heldOf(facts: Facts, words: Act, names: Named): { words: Act; harm: readonly Count[] } {
  const held = facts.harm.find(({ unit }) => unit === 'arrested');
  if (held === undefined || actKeyOf(facts.type, facts.modes) !== 'COERCE/arrest') return { words, harm: facts.harm };
  const counted = (text: string) => text.replace('افرادی', () => countText({ ...held, unit: 'person' }, names));
  const said = (part: Said): Said => ({ ...part, rest: counted(part.rest) });
  const { to, alone, passive } = words;
  return {
    words: {
      ...words,
      to: said(to),
      alone: said(alone),
      passive: passive && { ...passive, subject: counted(passive.subject) },
    },
    harm: facts.harm.filter((count) => count !== held),
  };
}
