/**
 * Words of a passage as the classifier sees them: lower case, straight apostrophes, and a placeholder in
 * angle brackets for what differs from policy to policy but means the same (an address, a date, a number).
 */

/** A run of letters, digits and what may hold them together; split further by {@link pieces}. */
const CHUNK = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.@:/_&%#?=+-]*|§/gu;
/** Most chunks: a word, with the stop after it. Nothing else that is looked for can be in it. */
const PLAIN = /^(?!www\.)[a-z]+[.:]*$/;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const EMAIL = /@[^@]*\.|\[at\]/u;
const URL = /:\/\/|^www\.|\.(?:com|org|net|eu|gov|edu|info|io|co|html?|php|aspx?)(?:$|[/.?#])/u;
/** Nine or more digits with the separators that telephone numbers use; the bound keeps the match linear. */
const PHONE = /\+?\(?\d(?:[\s().-]{0,3}\d){8,14}(?!\d)/gu;
const SLASHED_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Ages that laws about minors name. */
const YOUNGEST_AGE = 12;
const OLDEST_AGE = 21;
const BEFORE_AGE = new Set(['under', 'age', 'aged', 'ages', 'than', 'of', 'least', 'turn', 'turning']);
/** A passage's words beyond this many are not looked at (a hostile page may hold megabytes in one block). */
export const WORD_CAP = 2000;
/** Nor its characters beyond this many. */
export const CHARACTER_CAP = 16_000;

const isNumber = (word: string | undefined): boolean => {
  const first = word === undefined ? 0 : word.charCodeAt(0);
  return first >= 48 && first <= 57;
};

const placeNumber = (word: string, previous: string | undefined, next: string | undefined): string => {
  if (ORDINAL.test(word)) return '<number>';
  if (!/^\d+$/u.test(word)) return word;
  const value = Number(word);
  if (word.length === 4 && value >= 1900 && value <= 2100) return '<year>';
  if (value >= YOUNGEST_AGE && value <= OLDEST_AGE)
    if ((previous !== undefined && BEFORE_AGE.has(previous)) || next === 'years' || next === 'year')
      return '<age>';
  return '<number>';
};

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

const withoutStops = (chunk: string): string => {
  let end = chunk.length;
  while (!isLetter(chunk.charCodeAt(end - 1))) end--;
  return end === chunk.length ? chunk : chunk.slice(0, end);
};

const pieces = (text: string): string[] => {
  const words: string[] = [];
  for (const chunk of text.match(CHUNK) ?? []) {
    if (PLAIN.test(chunk)) words.push(withoutStops(chunk));
    else if (EMAIL.test(chunk)) words.push('<email>');
    else if (URL.test(chunk)) words.push('<url>');
    else if (SLASHED_DATE.test(chunk)) words.push('<date>');
    else if (chunk === '§') words.push('<section>');
    else for (const word of chunk.match(WORD) ?? []) words.push(word.replaceAll('’', "'"));
    if (words.length >= WORD_CAP) break;
  }
  return words;
};

/**
 * The words of `text`, at most {@link WORD_CAP}, in order. Any string is accepted; one without letters or digits
 * gives none.
 */
export const tokensOf = (text: string): string[] => {
  let source = (text.length > CHARACTER_CAP ? text.slice(0, CHARACTER_CAP) : text).toLowerCase();
  if (/\d/.test(source)) source = source.replace(PHONE, ' phonenumberplaceholder ');
  const words = pieces(source);
  const tokens: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === 'phonenumberplaceholder') tokens.push('<phone>');
    else if (MONTHS.has(word) && (isNumber(words[at + 1]) || isNumber(words[at - 1]))) {
      if (isNumber(words[at - 1]) && tokens.at(-1) === '<number>') tokens.pop();
      while (isNumber(words[at + 1])) at++;
      tokens.push('<date>');
    } else if (isNumber(word)) tokens.push(placeNumber(word, words[at - 1], words[at + 1]));
    else tokens.push(word);
  }
  return tokens;
};
