/** The thread that reads documents (guard.ts): it has no way out to the network, and answers every question. */
import { parentPort } from 'node:worker_threads';
import type { Question } from './guard.ts';
import { readDocument } from './readers.ts';

for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, name);

parentPort?.on('message', async ({ format, bytes, limits }: Question) => {
  parentPort?.postMessage(await readDocument(format, bytes, limits));
});
// A promise that a library forgets must not end the thread.
process.on('unhandledRejection', () => {});
parentPort?.postMessage('ready');
