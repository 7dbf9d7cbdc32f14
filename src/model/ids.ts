/** Ids that do not depend on order, machine or run: short hashes of what they name. */

/** 64 bits of a string's hash as 13 base-32 digits (two passes of a 32-bit mixing hash with different seeds). */
export function hash(text: string): string {
  return (
    mix(text, 0x9e3779b9).toString(32).padStart(7, '0') + mix(text, 0x85ebca6b).toString(32).padStart(7, '0')
  ).slice(0, 14);
}

function mix(text: string, seed: number): number {
  let h = seed ^ text.length;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0xcc9e2d51);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0x6b64e654) | 0;
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A claim's id: its report, its trigger's span and its rank among the claims of that trigger (DOMAIN). */
export function claimId(reportId: string, start: number, end: number, rank: number): string {
  return `c_${hash(`${reportId}\u0000${start}\u0000${end}\u0000${rank}`)}`;
}
