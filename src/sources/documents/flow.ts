/** The running text of an office document: paragraphs, rows of tables, and notes behind them all. */

/** Cells longer than this (in characters) are text that a table only lays out. */
const CELL = 200;

interface Row {
  cells: string[][];
}

/** Puts a document's text together from what its tags tell. Blocks are parted by a blank line, rows of a table by one end. */
export class Flow {
  private readonly blocks: string[] = [];
  private readonly notes: string[] = [];
  private paragraph: string | null = null;
  /** Tables that are open, the innermost last: their rows so far, and whether a cell is open. */
  private readonly tables: { rows: string[]; row: Row | null; cell: string[] | null }[] = [];
  private noteDepth = 0;
  /** Paragraphs that were open where another began: a note, a text box. */
  private readonly outer: (string | null)[] = [];

  /** Text of the paragraph that is open; outside of any it is only white space of the file. */
  text(text: string): void {
    if (this.paragraph !== null) this.paragraph += text;
  }

  openParagraph(): void {
    this.outer.push(this.paragraph);
    this.paragraph = '';
  }

  /** Ends a paragraph, and says what is in it. */
  closeParagraph(): string {
    const text = (this.paragraph ?? '').trim();
    this.paragraph = this.outer.pop() ?? null;
    if (text !== '') this.into().push(text);
    return text;
  }

  private into(): string[] {
    if (this.noteDepth > 0) return this.notes;
    return this.tables.at(-1)?.cell ?? this.blocks;
  }

  openNote(): void {
    this.noteDepth++;
  }

  closeNote(): void {
    this.noteDepth = Math.max(0, this.noteDepth - 1);
  }

  openTable(): void {
    this.tables.push({ rows: [], row: null, cell: null });
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (table) table.row = { cells: [] };
  }

  openCell(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    table.cell = [];
    table.row?.cells.push(table.cell);
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table) table.cell = null;
  }

  closeRow(): void {
    const table = this.tables.at(-1);
    if (!table?.row) return;
    const { cells } = table.row;
    table.row = null;
    const short = cells.every((cell) => cell.length <= 1 && (cell[0]?.length ?? 0) <= CELL);
    const filled = cells.filter((cell) => cell.length > 0);
    if (filled.length === 0) return;
    if (short)
      table.rows.push(
        cells
          .map((cell) => cell[0] ?? '')
          .join('\t')
          .trim(),
      );
    else table.rows.push(...filled.flat().map((text, i) => (i === 0 ? text : `\n${text}`)));
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table && table.rows.length > 0) this.into().push(table.rows.join('\n'));
  }

  /** Everything, the notes last. */
  whole(): string {
    while (this.tables.length > 0) {
      this.closeRow();
      this.closeTable();
    }
    return [...this.blocks, ...this.notes].join('\n\n');
  }
}
