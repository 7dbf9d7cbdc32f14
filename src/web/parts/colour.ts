/**
 * The one thing that colour carries: conflict to cooperation. Orange–grey–blue, which readers with any of the usual
 * kinds of colour-blindness tell apart; the values are in styles/tokens.css, for light and dark.
 */

/** Steps of the scale, conflict first. */
export const STEPS = ['conflict-2', 'conflict-1', 'neutral', 'cooperation-1', 'cooperation-2'] as const;
export type Step = (typeof STEPS)[number];

/** The step of a PLOVER score (−10 … 10). */
export function stepOf(score: number): Step {
  if (score <= -5) return 'conflict-2';
  if (score <= -1) return 'conflict-1';
  if (score < 1) return 'neutral';
  return score < 5 ? 'cooperation-1' : 'cooperation-2';
}

/** A CSS colour for a PLOVER score. */
export const colourOf = (score: number) => `var(--${stepOf(score)})`;
