/** Which version of its report said something. */
import { notIn, type Said } from '../merging/index.ts';
import type { Library } from './library.ts';

/** Where a claim stands among the versions of its report. */
export interface VersionNote {
  /** Which version of the report makes it, from 1. */
  number: number;
  /** How many versions there are. */
  of: number;
  /** The versions that do not make it. */
  notIn: number[];
}

/** Notes for claims; what is asked again is looked up once. */
export class Versions {
  private readonly library: Library;
  private readonly known = new Map<string, Promise<Map<string, VersionNote>>>();

  constructor(library: Library) {
    this.library = library;
  }

  /** null: the report of the claim has one version only. */
  async noteOf(report: string, claim: string): Promise<VersionNote | null> {
    let notes = this.known.get(report);
    if (!notes) {
      notes = this.notesOf(report);
      this.known.set(report, notes);
    }
    return (await notes).get(claim) ?? null;
  }

  private async notesOf(report: string): Promise<Map<string, VersionNote>> {
    const notes = new Map<string, VersionNote>();
    const { versions } = await this.library.relatives(report);
    const all: Said[][] = [];
    for (const { id } of versions) {
      const found = await this.library.report(id);
      const said = found?.claims.map((claim) => ({
        claim,
        quote: found.document.text.slice(claim.evidence.start, claim.evidence.end),
      }));
      all.push(said ?? []);
    }
    const own = versions.findIndex(({ id }) => id === report);
    for (const { claim } of all[own] ?? []) notes.set(claim.id, { number: own + 1, of: all.length, notIn: [] });
    for (const [at, other] of all.entries()) {
      if (at === own) continue;
      for (const { id } of notIn(all[own] ?? [], other)) notes.get(id)?.notIn.push(at + 1);
    }
    return notes;
  }
}
