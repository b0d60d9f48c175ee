import type { PolicyText } from '../text/policy-text';
import type { Evidence } from './label';

/** The longest quote, in words (LABEL): a sentence beyond it is cut at a word's end. */
export const QUOTE_WORDS = 80;

/** A place of a policy to quote; `focus` is where in it the words stand that speak. */
export interface Place {
  block: number;
  start: number;
  end: number;
  focus?: number;
}

/**
 * A place of a policy as evidence: the verbatim text there. Of a sentence beyond 80 words the part around its focus,
 * from where a clause begins.
 */
export function evidenceAt(policy: PolicyText, place: Place, rule: string, member?: string): Evidence {
  const text = policy.blocks[place.block]?.text ?? '';
  const start = startAround(text, place);
  const end = endOfWords(text, start, place.end);
  const quote = text.slice(start, end);
  return { block: place.block, start, end, quote, ...(member ? { for: member } : {}), rule };
}

/** Words before the focus that give it its sense: who does what stands seldom further off. */
const LEAD_WORDS = 40;

/** The start of the place, or of the clause before a focus that would else be cut off. */
function startAround(text: string, { start, end, focus = start }: Place): number {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map(({ index }) => start + index);
  const at = words.findLastIndex((word) => word <= focus);
  if (words.length <= QUOTE_WORDS || at < QUOTE_WORDS / 2) return start;
  const clause = words.findIndex(
    (word, index) => index >= at - LEAD_WORDS && index <= at && /[,;:]\s*$/.test(text.slice(start, word)),
  );
  return words[clause >= 0 ? clause : at] ?? start;
}

function endOfWords(text: string, start: number, end: number): number {
  let words = 0;
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    words += 1;
    if (words === QUOTE_WORDS) return start + match.index + match[0].length;
  }
  return end;
}
