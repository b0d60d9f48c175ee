/** Words in a row that make a shingle: long enough to be of this place, short enough to forgive a lost word. */
const SHINGLE_WORDS = 4;

/** Letters and digits alone, lower case: what two ways of writing a text down agree on. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often each run of four words occurs. */
const shinglesOf = (words: string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    const shingle = words.slice(i, i + SHINGLE_WORDS).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
};

/** Precision and recall of one text against another by shingles, 0..1, each counted as often as it occurs. */
export const compareTexts = (found: string, wanted: string): { precision: number; recall: number } => {
  const a = shinglesOf(wordsOf(found));
  const b = shinglesOf(wordsOf(wanted));
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let common = 0;
  for (const [shingle, count] of a) common += Math.min(count, b.get(shingle) ?? 0);
  return { precision: common / Math.max(1, total(a)), recall: common / Math.max(1, total(b)) };
};

/** The words of a recorded text: Markdown's links, images, escapes and table rules are not words. */
export const strippedMarkdown = (markdown: string): string =>
  markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, ' ')
    .replace(/\[((?:[^[\]\\]|\\.)*)\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/^[ \t>]*(?:\d+[.)]|[-*+])[ \t]+/gm, ' ')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/^\s*[|:\s-]+\s*$/gm, ' ')
    .replace(/[*_`|#>~]/g, (mark) => (mark === '_' ? ' ' : mark === '|' ? ' ' : ''));
