import search from 'approx-string-match';

/** A passage as it was read: its own words, some of what stood around it, and about where it stood. */
export interface Quote {
  /** Verbatim, white space folded. */
  quote: string;
  /** Up to `CONTEXT_LENGTH` characters before and after; '' where the text began or ended. */
  prefix: string;
  suffix: string;
}

/** UTF-16 offsets in the text searched. */
export interface Match {
  start: number;
  end: number;
  exact: boolean;
}

/** Context kept on each side, as Hypothesis keeps it: enough to tell repeated sentences apart. */
export const CONTEXT_LENGTH = 32;
/** Share of a quote's characters that may have changed; above a quarter, other sentences of a policy come close. */
const ERROR_SHARE = 0.2;
/** The fuzzy search costs text length × errors: beyond this, a longer quote tolerates no more of them. */
const MAX_ERRORS = 60;
/** A quote shorter than this is found word for word or not at all: a few letters are near to anything. */
const SHORTEST_FUZZY = 16;
/** Identical passages beyond this many are not weighed against one another. */
const MAX_CANDIDATES = 200;

/**
 * Where a quote stands in a text: word for word if it can be, else nearly so; of several places the one whose
 * surroundings and position fit best. Null where it stands nowhere.
 * @param around about where it is expected (UTF-16 offset).
 */
export const matchQuote = (text: string, quote: Quote, around: number): Match | null => {
  if (!quote.quote) return null;
  const exact = exactMatches(text, quote.quote);
  const candidates = exact.length > 0 ? exact : fuzzyMatches(text, quote.quote);
  let best: Match | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = fitOf(text, candidate, quote, around);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
};

const exactMatches = (text: string, quote: string): Match[] => {
  const found: Match[] = [];
  for (
    let at = text.indexOf(quote);
    at >= 0 && found.length < MAX_CANDIDATES;
    at = text.indexOf(quote, at + 1)
  )
    found.push({ start: at, end: at + quote.length, exact: true });
  return found;
};

const fuzzyMatches = (text: string, quote: string): Match[] => {
  if (quote.length < SHORTEST_FUZZY) return [];
  const errors = Math.min(MAX_ERRORS, Math.floor(quote.length * ERROR_SHARE));
  const found = search(text, quote, errors);
  const least = Math.min(...found.map((match) => match.errors));
  return found
    .filter((match) => match.errors === least)
    .slice(0, MAX_CANDIDATES)
    .map(({ start, end }) => ({ start, end, exact: false }));
};

/** Context counts most, then nearness to where the quote was: both 0 to 1. */
const fitOf = (text: string, { start, end }: Match, { prefix, suffix }: Quote, around: number): number => {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const context = commonSuffix(before, prefix) + commonPrefix(after, suffix);
  const nearness = 1 - Math.abs(start - around) / Math.max(1, text.length);
  return (2 * context) / Math.max(1, prefix.length + suffix.length) + nearness;
};

const commonPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

const commonSuffix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
};
