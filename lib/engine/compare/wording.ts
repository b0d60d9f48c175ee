import type { Block, PolicyText } from '../text/policy-text';

/** A dated line of so many words or fewer ("Last updated: …", "Today is …", "© 2026 …") is a date, not wording. */
const DATED_LINE_WORDS = 14;
/** A block counts as a link and nothing else when its links cover this share of its characters. */
const LINK_SHARE = 0.9;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `\\b(?:${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+\\d{4}|${MONTH}\\.?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}:\\d{2}(?::\\d{2})?|(?:©|copyright|\\(c\\))\\s*\\d{4})\\b|(?:©|\\(c\\))`,
  'i',
);
/** Identifiers that are made anew for each visit: UUIDs, and runs of 12 or more hexadecimal or mixed characters with digits. */
const SESSION_ID =
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d_-]{12,}\b/gi;

/**
 * A text's wording, for telling versions apart: letters and digits in lower case, punctuation and white space
 * folded, ids of a visit taken out. Two texts with the same wording say the same.
 */
export function foldWording(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(SESSION_ID, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
}

/** What such lines say beside their date. */
const DATING =
  /^\W*(?:(?:this|the|our)\s.*\b(?:was|is|were)\s)?(?:last|first|date|dated|updated?|effective|in effect|today|published|posted|revised|reviewed|modified|version|copyright|generated|printed|visited|as of|current|time|you last|©|\(c\))/i;
/**
 * Who acts, and what is done with data: a line that holds such a word says something of the policy, however it is
 * dated ("Effective 1 May 2026, we sell …"). "Terms of use" and "updated 3 days ago" are names and dates.
 */
const PRACTICE =
  /\b(?:we|us|they|who|you(?! last)|your|will|shall|must|may(?= [a-z])|can(?:not)?|not|no|never|longer|sells?|selling|sold|sale|brokers?|rent(?:s|ed|ing|al)?|trad(?:es?|ed|ing)|(?<!terms of )us(?:e|es|ed|ing)|shar(?:es?|ed|ing)|disclos\w*|collect\w*|gather\w*|receiv\w*|stor(?:es?|ed|ing|age)|keep\w*|kept|ret(?:ain\w*|ention)|process(?:es|ed|ing)?|transfer\w*|delet\w*|eras\w*|track\w*|train(?:s|ed|ing)|profil\w*|advertis\w*|opt|consent\w*|\d+ (?:days?|weeks?|months?|years?)(?! ago))\b/i;
/** Besides a bare date ("3 May 2026 – present") a line may have so many words and still be one. */
const BARE_DATE_WORDS = 3;

function isDatedLine(text: string): boolean {
  if (!DATE.test(text)) return false;
  const rest = text.replace(DATE, ' ');
  if (PRACTICE.test(rest)) return false;
  return (rest.match(/\p{L}+/gu)?.length ?? 0) <= BARE_DATE_WORDS || DATING.test(text);
}

/**
 * Whether a block says something that could make a version. Lines that only date the page or its text, and blocks
 * that are links and nothing else, change by themselves: the stated date is kept beside the version instead.
 */
export function hasWording(block: Block): boolean {
  const wordCount = block.text.match(/\S+/g)?.length ?? 0;
  if (wordCount === 0) return false;
  if (wordCount <= DATED_LINE_WORDS && isDatedLine(block.text)) return false;
  const linked = block.links.reduce((sum, { start, end }) => sum + (end - start), 0);
  return linked < block.text.length * LINK_SHARE;
}

/** Indices of the blocks whose wording makes a version. */
export function wordingBlocks({ blocks }: PolicyText): number[] {
  return blocks.flatMap((block, index) => (hasWording(block) ? [index] : []));
}

/** The wording of each of these blocks, in order. */
export function wordingOf(policy: PolicyText): string[] {
  return wordingBlocks(policy)
    .map((index) => foldWording(policy.blocks[index]?.text ?? ''))
    .filter((wording) => wording !== '');
}
