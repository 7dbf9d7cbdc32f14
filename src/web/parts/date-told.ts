/** What gave a date, and where to say it. */
import { type Claim, partsOf, type Report } from '../../model/index.ts';

interface Told {
  claim: Claim;
  report: Pick<Report, 'outlet' | 'language'>;
}

/** Words that date an event, with those who write so. */
export interface DateQuote {
  text: string;
  language: string;
  outlets: string[];
}

/** The words of the reports that give the date of an event, each once, those that most claims have first. */
export function dateQuotes(told: readonly Told[]): DateQuote[] {
  const found = new Map<string, DateQuote & { claims: number }>();
  for (const { claim, report } of told) {
    for (const { role, value, words } of partsOf(claim)) {
      if (role !== 'when' || words === null) continue;
      const key = `${report.language} ${value.text.replace(/\s+/g, ' ').toLowerCase()}`;
      const quote = found.get(key) ?? { text: value.text, language: report.language, outlets: [], claims: 0 };
      quote.claims += 1;
      if (report.outlet !== null && !quote.outlets.includes(report.outlet)) quote.outlets.push(report.outlet);
      found.set(key, quote);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.claims - a.claims)
    .map(({ text, language, outlets }) => ({ text, language, outlets }));
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Pixels between a tip and what it is about, and between it and the sides of the window. */
const GAP = 6;

/** Where a tip stands: under what it is about, beginning where that begins; above it where there is no room. */
export function besideOf(
  about: Box,
  tip: Pick<Box, 'width' | 'height'>,
  room: Pick<Box, 'width' | 'height'>,
  rtl: boolean,
): Pick<Box, 'left' | 'top'> {
  const wanted = rtl ? about.left + about.width - tip.width : about.left;
  const left = Math.max(GAP, Math.min(wanted, room.width - tip.width - GAP));
  const below = about.top + about.height + GAP;
  const above = about.top - tip.height - GAP;
  return { left, top: below + tip.height + GAP > room.height && above >= GAP ? above : below };
}
