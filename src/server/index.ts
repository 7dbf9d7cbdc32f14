export { type Access, LOOPBACK } from './access.ts';
export { makeApi } from './app.ts';
export { type Listening, listen } from './listen.ts';
export type { Given, Parts, ReadOutcome, ReadWishes } from './parts.ts';
