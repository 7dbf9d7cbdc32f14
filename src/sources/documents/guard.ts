/**
 * Documents are read in a thread of their own, one for each thread that reads reports: a library that loops or fills the
 * memory on a hostile file ends with that thread, and the next document gets a new one.
 */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Item } from '../item.ts';
import type { Limits, Sourced } from '../source.ts';
import { type Finding, type GuardedFormat, refusal, reportsOf } from './reading.ts';

/** What the thread is asked, and what it answers: first that it is ready, then one answer a question. */
export interface Question {
  format: GuardedFormat;
  bytes: Uint8Array;
  limits: Limits;
}
export type Answer = 'ready' | Finding[];

/** Longest time that a document may take, and largest heap that its reading may fill. */
const SECONDS = 30;
const MEGABYTES = 768;
/** Longest time that loading what the thread needs may take, on a machine that is busy with other things. */
const START_SECONDS = 60;

interface Thread {
  worker: Worker;
  /** Takes the next answer, or what ended the thread. */
  heard: (answer: Answer | Error) => void;
}

let thread: Thread | null = null;
let last: Promise<unknown> = Promise.resolve();

function start(): Thread {
  const worker = new Worker(new URL(`./thread${extname(import.meta.url)}`, import.meta.url), {
    execArgv: [],
    env: {},
    // What the libraries print is for nobody.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const started: Thread = { worker, heard: () => {} };
  worker.on('message', (answer: Answer) => started.heard(answer));
  worker.on('error', (error) => started.heard(error));
  worker.on('exit', () => started.heard(new Error('its reader ended')));
  return started;
}

/** What the thread says next; an error when it ends, or says nothing for so many seconds. */
async function hear(asked: Thread, seconds: number, late: string): Promise<Answer | Error> {
  const { worker } = asked;
  let timer: NodeJS.Timeout | undefined;
  // Only while it works does it keep the program alive.
  worker.ref();
  const answer = await new Promise<Answer | Error>((resolve) => {
    asked.heard = resolve;
    timer = setTimeout(() => resolve(new Error(late)), seconds * 1000);
  });
  clearTimeout(timer);
  worker.unref();
  return answer;
}

async function ask(question: Question): Promise<Finding[]> {
  const seconds = question.limits.seconds ?? SECONDS;
  let answer: Answer | Error = 'ready';
  if (thread === null) {
    thread = start();
    answer = await hear(thread, START_SECONDS, 'its reader does not start');
  }
  const asked = thread;
  if (answer === 'ready') {
    asked.worker.postMessage(question);
    answer = await hear(asked, seconds, `it takes longer than ${seconds} s`);
  }
  if (Array.isArray(answer)) return answer;
  thread = null;
  asked.heard = () => {};
  await asked.worker.terminate();
  if (answer === 'ready') return [refusal('cannot be read')];
  const memory = (answer as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return [refusal(`cannot be read: ${memory ? `it needs more than ${MEGABYTES} MB of memory` : answer.message}`)];
}

/** What a document says, found in bounded time and memory. One document after the other. */
export function guarded(format: GuardedFormat, bytes: Uint8Array, limits: Limits): Promise<Finding[]> {
  const next = last.then(() => ask({ format, bytes, limits }));
  last = next.catch(() => {});
  return next;
}

/** Parses an item of a format that is read under guard. */
export async function* parseGuarded(item: Item, limits: Limits): AsyncGenerator<Sourced> {
  yield* reportsOf(item, await guarded(item.format as GuardedFormat, item.bytes, limits));
}
