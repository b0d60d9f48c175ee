import type { RawBlock } from './raw-page';

/** Longer than this, bold text is emphasis, not a title. */
const MAX_TITLE_CHARACTERS = 110;
/** `RawBlock.heading` of a summary or a control that opens a panel. */
const PANEL_TITLE = 7;

/** The headings above the place reached, outermost first; gives titles that are no `<h1>`–`<h6>` their level. */
export class HeadingTrail {
  readonly #open: { level: number; text: string }[] = [];
  /** All that is open, as one list for all the blocks under it; null after a change. */
  #texts: string[] | null = null;
  /** Level of the last heading that the page itself levelled. */
  #real = 1;
  #panel = false;

  /** The level of a block as a heading; null where it is none. `inItem`: list items and cells have no bold titles. */
  levelOf(line: RawBlock, inItem: boolean): number | null {
    const { heading } = line;
    if (heading >= 1 && heading <= 6) {
      this.#real = heading;
      this.#panel = false;
      return heading;
    }
    if (heading === PANEL_TITLE) {
      this.#panel = true;
      return Math.min(6, this.#real + 1);
    }
    return !inItem && isTitle(line) ? Math.min(6, this.#real + (this.#panel ? 2 : 1)) : null;
  }

  /** The headings that a block of `level` (null: no heading) stands under. */
  above(level: number | null): string[] {
    if (level !== null) return this.#open.filter((heading) => heading.level < level).map(({ text }) => text);
    this.#texts ??= this.#open.map(({ text }) => text);
    return this.#texts;
  }

  enter(level: number, text: string): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    this.#open.push({ level, text });
    this.#texts = null;
  }
}

/** Letters that a line in capitals needs before it is a title rather than an abbreviation. */
const CAPITAL_LETTERS = 7;

/** A line all in bold or capitals that is no sentence: how pages without heading elements write their headings. */
const isTitle = ({ text, boldCharacters, linkCharacters, heading, bulleted }: RawBlock): boolean =>
  heading === 0 &&
  !bulleted &&
  text.length <= MAX_TITLE_CHARACTERS &&
  (boldCharacters >= text.length - 1 || isCapitals(text)) &&
  linkCharacters < text.length &&
  !/[.;,:!]["”’)]?$/.test(text.replace(/^(?:\d+|[a-z])[.)]\s*/i, '')) &&
  /\p{L}{2}/u.test(text);

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= CAPITAL_LETTERS;
