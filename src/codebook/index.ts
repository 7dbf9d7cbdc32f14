export * from './contexts.ts';
export * from './modes.ts';
export * from './sectors.ts';
export * from './types.ts';
