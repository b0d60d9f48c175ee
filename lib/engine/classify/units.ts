import { CHARACTER_CAP } from './tokens';

/**
 * Sentence-like pieces of a passage, for scoring each on its own: cheap on purpose (a regular expression, not
 * the sentence splitter of `nlp`), because their bounds are never shown.
 */
const BREAK = /(?<=[.!?;:]) (?:[-•*] )?| [-•*] /u;
const WHITE_SPACE = /\s+/gu;
/** Pieces beyond this many are not scored; 1 passage in 10,000 of the corpus has as many. */
export const UNIT_CAP = 40;
/** A list's lead-in longer than this many characters would drown the item it is put before. */
const LONGEST_LEAD_IN = 240;

/**
 * The units of `text`, at most {@link UNIT_CAP}. A piece that ends with a colon is a unit and leads in those that
 * follow it: each of them is given with the lead-in before it.
 */
export const unitsOf = (text: string): string[] => {
  const units: string[] = [];
  let leadIn = '';
  for (const piece of text.slice(0, CHARACTER_CAP).replace(WHITE_SPACE, ' ').split(BREAK)) {
    const unit = piece.trim();
    if (unit.length < 2) continue;
    if (unit.endsWith(':')) {
      leadIn = unit.length <= LONGEST_LEAD_IN ? unit : '';
      units.push(unit);
    } else units.push(leadIn === '' ? unit : `${leadIn} ${unit}`);
    if (units.length >= UNIT_CAP) break;
  }
  return units;
};
