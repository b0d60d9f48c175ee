const ALIKE: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00a0': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
};

/**
 * A text in lower case with one form of each quotation mark, hyphen and space, of exactly the same length, so that an
 * offset in one is an offset in the other (the few letters whose lower case is longer are left as they are).
 */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerSameLength).join('');
  return same.replace(
    /[\u2018\u2019\u02bc\u201c\u201d\u00a0\u2010\u2011\u2013\u2014]/g,
    (mark) => ALIKE[mark] ?? mark,
  );
}

function lowerSameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
