// What came of tests, from what Vitest writes.
import { relative } from 'node:path';

const plain = (text) => text.replace(/\u001b\[[\d;]*m/g, '');

/**
 * How many tests passed, failed and were skipped; and of each that failed its file, name and the first line of why.
 *
 * @param figures what the reporter `json` has written.
 */
export function failuresOf({ numPassedTests, numFailedTests, numPendingTests, testResults }, root) {
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const told = (test, why) =>
        [relative(root, name), test, plain(why ?? '').split('\n')[0]].filter(Boolean).join(': ');
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      // A file that could not even be loaded, or whose preparations failed, has no failed test, but has failed.
      if (failed.length === 0) return [told('', message)];
      return failed.map(({ fullName, failureMessages }) => told(fullName, failureMessages[0]));
    });
  const failed = Math.max(numFailedTests, failures.length);
  return { counts: { passed: numPassedTests, failed, skipped: numPendingTests }, failures };
}

/** The part of a step's output that tells of what failed: what the reporter `default` ends with, or the last lines. */
export function detailsOf(output, lines = 150) {
  const all = plain(output).split('\n');
  const start = all.findIndex((line) => /^⎯+ (?:Failed|Unhandled) /.test(line));
  return (start < 0 ? all.slice(-lines) : all.slice(start, start + lines)).join('\n');
}
