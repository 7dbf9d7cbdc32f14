/** The keys that every language must have: those of English. */
import type { en } from './en.ts';

export type Vocabulary = { readonly [K in keyof typeof en]: { readonly [V in keyof (typeof en)[K]]: string } };
