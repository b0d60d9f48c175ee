import type { PolicyText } from '../text/policy-text';
import type { Evidence } from './label';

/** The longest quote, in words (LABEL): a sentence beyond it is cut at a word's end. */
export const QUOTE_WORDS = 80;

/** A place of a policy as evidence: the verbatim text there, cut at 80 words. */
export function evidenceAt(
  policy: PolicyText,
  place: { block: number; start: number; end: number },
  rule: string,
  member?: string,
): Evidence {
  const text = policy.blocks[place.block]?.text ?? '';
  const end = endOfWords(text, place.start, place.end);
  const quote = text.slice(place.start, end);
  return { block: place.block, start: place.start, end, quote, ...(member ? { for: member } : {}), rule };
}

function endOfWords(text: string, start: number, end: number): number {
  let words = 0;
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    words += 1;
    if (words === QUOTE_WORDS) return start + match.index + match[0].length;
  }
  return end;
}
