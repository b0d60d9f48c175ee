import { decide } from './decide';
import type { GateVerdict } from './gate-verdict';
import { languageOf } from './page-language';
import { nameOfAddress, nameOfTitle, type PageNames } from './page-names';

/** How many of a text's first lines are looked at for its name. */
const NAMING_LINES = 3;

/**
 * Judges a text that came without a page (`.md`, `.txt`).
 * @param title its title or first heading, where known; else its first lines are taken for one.
 * @param url the address it came from, where known.
 */
export const judgeText = ({
  title,
  text,
  url,
}: {
  title: string | null;
  text: string;
  url?: string | null;
}): GateVerdict => {
  const lines = text
    .slice(0, 2000)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length > 2);
  const names: PageNames = {
    title: title ? nameOfTitle(title) : 'other',
    heading:
      lines
        .slice(0, NAMING_LINES)
        .filter((line) => line.length < 100)
        .map(nameOfTitle)
        .find((name) => name !== 'other') ?? 'other',
    path: url ? nameOfAddress(url) : 'other',
    embedded: false,
  };
  return decide({ names, text, language: languageOf(text), linkDensity: 0 });
};
