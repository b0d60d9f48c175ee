/** Longer than most files for its table of undrawn characters. */

/**
 * A stretch of a block's text that is, unit for unit, a stretch of one text node (any white space character of the
 * node standing for the block's single space).
 */
export interface Run {
  node: Text;
  /** UTF-16 offset in the node's data. */
  from: number;
  /** UTF-16 offset in the block's text. */
  at: number;
  length: number;
}

/** Folded text and how each unit of it leads back to the page; units without a run (inserted spaces) lead nowhere. */
export interface Folded {
  text: string;
  runs: Run[];
}

/**
 * Characters that draw nothing: controls, soft hyphen, zero-width space and joiners, word joiner, byte-order mark,
 * and the bidirectional controls. Left in, they hide words from every pattern ("pri\u00advacy"), so the text goes
 * without. Unicode's tag characters come as surrogate pairs under U+DB40.
 */
const UNDRAWN_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];
/** Anything that must not be copied unit by unit; one test clears the common case of a plain stretch. */
const FOLDS =
  / {2}|[^!-~ \u00a1-\u00ac\u00ae-\u033f\u0370-\u060f\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3041-\u3163]/;
const TAG_LEAD = 0xdb40;

const isUndrawn = (code: number): boolean =>
  UNDRAWN_RANGES.some(([first, last]) => code >= first && code <= last);

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code > 127 && code !== 0xfeff && (code === 0x85 || /\s/.test(String.fromCharCode(code))));

/** Gathers the text of one block from its text nodes, folding white space as it goes. */
export class TextFolder {
  #text = '';
  #runs: Run[] = [];
  #length = 0;
  #pendingSpace: { node: Text; from: number } | 'inserted' | null = null;

  /** UTF-16 units so far, a pending space not counted. */
  get length(): number {
    return this.#length;
  }

  /** Where the next drawn character will stand. */
  get next(): number {
    return this.#length > 0 && this.#pendingSpace ? this.#length + 1 : this.#length;
  }

  /** A space that no text node holds: between table cells, flex items, lines. */
  space(): void {
    this.#pendingSpace ??= 'inserted';
  }

  /** Appends `data.slice(from, to)` of `node`. */
  add(node: Text, data: string, from = 0, to = data.length): void {
    const slice = from === 0 && to === data.length ? data : data.slice(from, to);
    if (!FOLDS.test(slice)) this.#plain(node, slice, from);
    else this.#folding(node, slice, from);
  }

  /** The text so far; the folder is empty afterwards. */
  take(): Folded {
    const folded = { text: this.#text, runs: this.#runs };
    this.#text = '';
    this.#runs = [];
    this.#length = 0;
    this.#pendingSpace = null;
    return folded;
  }

  /** Forgets a space that nothing followed. Only when there is no text. */
  drop(): void {
    this.#pendingSpace = null;
  }

  #plain(node: Text, slice: string, from: number): void {
    let start = 0;
    let end = slice.length;
    if (slice.charCodeAt(0) === 32) {
      this.#pendingSpace ??= { node, from };
      start = 1;
    }
    if (end > start && slice.charCodeAt(end - 1) === 32) end--;
    if (end > start) this.#copy(node, slice.slice(start, end), from + start);
    if (end < slice.length && end >= start) this.#pendingSpace ??= { node, from: from + end };
  }

  #folding(node: Text, slice: string, from: number): void {
    let start = -1;
    for (let i = 0; i < slice.length; i++) {
      const code = slice.charCodeAt(i);
      const space = isSpace(code);
      const undrawn = !space && (code === TAG_LEAD || ((code < 32 || code > 126) && isUndrawn(code)));
      if (!space && !undrawn) {
        if (start < 0) start = i;
        continue;
      }
      if (start >= 0) this.#copy(node, slice.slice(start, i), from + start);
      start = -1;
      if (space) this.#pendingSpace ??= { node, from: from + i };
      if (code === TAG_LEAD) i++;
    }
    if (start >= 0) this.#copy(node, slice.slice(start), from + start);
  }

  #copy(node: Text, text: string, from: number): void {
    const space = this.#pendingSpace;
    this.#pendingSpace = null;
    if (space && this.#length > 0) {
      this.#text += ' ';
      if (space !== 'inserted') this.#run(space.node, space.from, 1);
      this.#length += 1;
    }
    this.#text += text;
    this.#run(node, from, text.length);
    this.#length += text.length;
  }

  #run(node: Text, from: number, length: number): void {
    const last = this.#runs[this.#runs.length - 1];
    if (
      last &&
      last.node === node &&
      last.from + last.length === from &&
      last.at + last.length === this.#length
    )
      last.length += length;
    else this.#runs.push({ node, from, at: this.#length, length });
  }
}

/** The part `[start, end)` of a folded text, its runs shifted to match. */
export const sliceFolded = ({ text, runs }: Folded, start: number, end: number): Folded => ({
  text: text.slice(start, end),
  runs: runs.flatMap(({ node, from, at, length }) => {
    const first = Math.max(at, start);
    const last = Math.min(at + length, end);
    return last > first ? [{ node, from: from + first - at, at: first - start, length: last - first }] : [];
  }),
});
