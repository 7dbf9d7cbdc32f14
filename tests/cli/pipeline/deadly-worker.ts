/** A worker for the tests of the pool: what an item's text says decides what becomes of the worker. */
import { serve } from '../../../src/cli/pipeline/serve.ts';

export default serve(async function* ({ bytes, file, place }, settings) {
  const text = new TextDecoder().decode(bytes);
  if (text === 'exit') process.exit(3);
  if (text === 'loop') for (;;);
  if (text === 'fill') {
    const much: number[][] = [];
    for (;;) much.push(new Array(100_000).fill(much.length));
  }
  yield { kind: 'report', file, place, id: text, notCoded: null, claims: 0, made: `${text} by ${settings.make}` };
});
