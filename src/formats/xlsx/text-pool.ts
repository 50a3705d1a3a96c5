/** The distinct texts of a workbook, each kept once and shared by all its sheets. */
export class TextPool {
  readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();

  /** Index of a text, added when it is new. */
  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.indexes.set(text, index);
    return index;
  }
}
