export * from './claim.ts';
export * from './event.ts';
export * from './language.ts';
export * from './plover.ts';
export * from './report.ts';
export * from './sentence.ts';
export * from './span.ts';
export * from './world.ts';
