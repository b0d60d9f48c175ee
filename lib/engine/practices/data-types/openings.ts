/** Letters of a word that choose which phrases are tried at it: with three, a word meets about four of 400. */
const LETTERS = 3;

type Part = { options: Part[][]; optional: boolean } | { letters: string; optional: boolean };

/** Reads a phrase of the lexicon into parts: letters, classes of letters, groups; `_` and other signs are boundaries. */
const partsOf = (phrase: string): Part[] => {
  let at = 0;
  const sequence = (): Part[][] => {
    const options: Part[][] = [[]];
    while (at < phrase.length && phrase[at] !== ')') {
      const sign = phrase[at] ?? '';
      at += 1;
      if (sign === '|') {
        options.push([]);
        continue;
      }
      let part: Part;
      if (sign === '(') {
        at += 2;
        part = { options: sequence(), optional: false };
        at += 1;
      } else if (sign === '[') {
        const end = phrase.indexOf(']', at);
        part = { letters: phrase.slice(at, end), optional: false };
        at = end + 1;
      } else {
        if (sign === '\\') at += 1;
        part = { letters: /[a-zà-ÿ]/.test(sign) ? sign : '', optional: false };
      }
      if (/[?*]/.test(phrase[at] ?? '')) {
        part.optional = true;
        at += 1;
      }
      options.at(-1)?.push(part);
    }
    return options;
  };
  return [{ options: sequence(), optional: false }];
};

/** Marks a start that goes no further: a boundary or the third letter was reached. */
const DONE = '.';

/** Every way in which starts can go on over one part. */
const grow = (starts: ReadonlySet<string>, part: Part): Set<string> => {
  const grown = new Set<string>();
  for (const start of starts) {
    if (start.endsWith(DONE) || part.optional) grown.add(start);
    if (start.endsWith(DONE)) continue;
    if ('options' in part) {
      for (const option of part.options)
        for (const more of option.reduce(grow, new Set([start]))) grown.add(more);
    } else if (part.letters === '') grown.add(start === '' ? start : start + DONE);
    else
      for (const letter of part.letters)
        grown.add(start.length + 1 < LETTERS ? start + letter : start + letter + DONE);
  }
  return grown;
};

/**
 * The keys of the words that a phrase of the lexicon can begin with: their first three letters, or the whole of a
 * shorter word. A few keys too many cost time only; the phrase itself decides.
 */
export const openingsOf = (phrase: string): string[] => [
  ...new Set([...partsOf(phrase).reduce(grow, new Set(['']))].map((start) => start.replace(DONE, ''))),
];

/** The key of a word, as `openingsOf` gives them. */
export const openingOf = (word: string): string => word.slice(0, LETTERS);
