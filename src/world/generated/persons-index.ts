// Made by tools/persons.ts from the tables beside this folder. Do not edit.
import { PERSON_NAMES as ar } from './persons-ar.ts';
import { PERSON_NAMES as en } from './persons-en.ts';
import { PERSON_NAMES as fa } from './persons-fa.ts';
import { PERSON_NAMES as ru } from './persons-ru.ts';

/** Names of persons, by language. */
export const PERSON_NAMES: Readonly<Record<string, string>> = { ar, en, fa, ru };
