/**
 * A small filter for each stored text, so that a search opens only the texts that may hold its words: a Bloom filter
 * (Bloom 1970) over the beginnings of its words. A text that has the words is never missed; one that has not is
 * opened in vain now and then.
 */

/** Bits for each entry and hashes: at 8 and 4 one text in forty is opened in vain for each word asked for. */
const BITS_PER_ENTRY = 8;
const HASHES = 4;
/** Words are filed under their first three, four and five letters, so that "sell" finds "selling". */
const SHORTEST = 3;
const LONGEST = 5;

/** A text as it is searched: lower case, without accents, only letters and digits, single spaces. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a query, folded. */
export function queryWords(query: string): string[] {
  return [...new Set(foldForSearch(query).split(' '))].filter((word) => word !== '');
}

/** The filter of a text. */
export function filterOf(text: string): Uint8Array {
  const entries = new Set<string>();
  for (const word of new Set(foldForSearch(text).split(' '))) {
    for (let length = SHORTEST; length <= Math.min(LONGEST, word.length); length++) {
      entries.add(word.slice(0, length));
    }
  }
  const filter = new Uint8Array(Math.max(8, Math.ceil((entries.size * BITS_PER_ENTRY) / 8)));
  for (const entry of entries) {
    for (const bit of bitsOf(entry, filter)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/** Whether a text with this filter may have all these words (or words that begin so). Words under three letters say nothing. */
export function mayHave(filter: Uint8Array, words: readonly string[]): boolean {
  return words.every(
    (word) =>
      word.length < SHORTEST ||
      bitsOf(word.slice(0, LONGEST), filter).every((bit) => ((filter[bit >> 3] ?? 0) >> (bit & 7)) & 1),
  );
}

/** FNV-1a, 32 bits, from two seeds; the others by double hashing (Kirsch & Mitzenmacher 2008). */
function bitsOf(entry: string, filter: Uint8Array): number[] {
  const [a, b] = [fnv(entry, 0x811c9dc5), fnv(entry, 0x01000193) | 1];
  const size = filter.length * 8;
  return Array.from({ length: HASHES }, (_, index) => ((a + Math.imul(index, b)) >>> 0) % size);
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
