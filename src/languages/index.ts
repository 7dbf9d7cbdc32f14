/** All packs, in order of their codes. A new language adds its folder, one line here and its code in codes.ts. */
import type { LanguagePack } from '../model/index.ts';
import { pack as ar } from './ar/pack.ts';
import { pack as en } from './en/pack.ts';
import { pack as fa } from './fa/pack.ts';
import { pack as ru } from './ru/pack.ts';

export const packs: readonly LanguagePack[] = [ar, en, fa, ru];
