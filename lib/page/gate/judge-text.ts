import { decide } from './decide';
import type { GateVerdict } from './gate-verdict';
import { languageOf } from './page-language';
import { nameOfAddress, nameOfTitle, type PageNames } from './page-names';
import { WHOLE } from './sample-text';

/** How many of a text's first lines are looked at for its name. */
const NAMING_LINES = 3;
/** A longer line is a sentence, not a name. */
const LONGEST_NAME = 100;

/**
 * What a text without a page calls itself.
 * @param title its title or first heading, where known; else its first lines are taken for one.
 * @param url the address it came from, where known.
 */
export const namesOfText = (title: string | null, text: string, url: string | null): PageNames => {
  const opening = text
    .slice(0, 2000)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}{3}/u.test(line))
    .slice(0, NAMING_LINES)
    .filter((line) => line.length < LONGEST_NAME)
    .map(nameOfTitle);
  return {
    title: title ? nameOfTitle(title) : 'other',
    heading: opening.find((name) => name !== 'other') ?? 'other',
    path: url ? nameOfAddress(url) : 'other',
    embedded: false,
    named: false,
  };
};

/** Judges a text that came without a page (`.md`, `.txt`): plain text with its line breaks. */
export const judgeText = (input: { title: string | null; text: string; url?: string | null }): GateVerdict =>
  decide({
    names: namesOfText(input.title, input.text, input.url ?? null),
    text: input.text.slice(0, WHOLE.characters),
    language: languageOf(input.text.slice(0, WHOLE.characters)),
    linkDensity: 0,
  });
