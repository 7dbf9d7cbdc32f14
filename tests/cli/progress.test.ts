/** What a person, or a log, is told of a long run. */
import { describe, expect, it } from 'vitest';
import { durationText, Pace, paceText } from '../../src/cli/terminal/progress.ts';

describe('progress', () => {
  it('tells pace and time left by the last seconds, and counts what an earlier run has read as done, not as pace', () => {
    let now = 0;
    const pace = new Pace(() => now);
    pace.passed(50_000_000);
    expect(paceText(pace, 100_000_000)).toBe('0 reports, 50.0 of 100.0 MB');
    for (let second = 0; second < 10; second++) {
      now += 1001;
      for (let i = 0; i < 400; i++) pace.report();
      pace.bytes(1_001_000);
      pace.perSecond();
    }
    expect(paceText(pace, 100_000_000)).toBe('4,000 reports, 60.0 of 100.0 MB, 400 reports a second, 40 s left');
    // It goes slower since: what was long ago no longer counts.
    for (let second = 0; second < 60; second++) {
      now += 1001;
      for (let i = 0; i < 100; i++) pace.report();
      pace.bytes(100_100);
      pace.perSecond();
    }
    expect(paceText(pace, 100_000_000)).toMatch(/, 100 reports a second, 6 min left$/);
  });

  it('foretells nothing of what has no end', () => {
    let now = 0;
    const pace = new Pace(() => now);
    now = 2000;
    pace.bytes(3_000_000);
    pace.report();
    expect(paceText(pace, null)).toBe('1 reports, 3.0 MB, 1 reports a second');
  });

  it('writes durations as one says them', () => {
    expect([12.2, 89, 300, 7200].map(durationText)).toEqual(['13 s', '89 s', '5 min', '2.0 h']);
  });
});
