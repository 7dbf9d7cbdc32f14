// Made by tools/world.ts from the tables beside this folder. Do not edit.
import * as ar from './names-ar.ts';
import * as en from './names-en.ts';
import * as fa from './names-fa.ts';
import * as ru from './names-ru.ts';

/** Names of parties and places, by language. */
export const NAMES: Readonly<Record<string, { PARTY_NAMES: string; PLACE_NAMES: string; CALLED: string }>> = { ar, en, fa, ru };
