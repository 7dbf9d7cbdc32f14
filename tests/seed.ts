/**
 * Random values of tests are the same in each run, so that a run can be repeated, and a change is not blamed for what it
 * has not done. `DRAGOMAN_SEED=$RANDOM npx vitest run` looks for what this seed does not find.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.DRAGOMAN_SEED ?? 20_240_531) });
