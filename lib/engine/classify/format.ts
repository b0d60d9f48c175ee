/**
 * What a passage looks like, which its words do not tell: a table's row, a list's item, a heading standing as a
 * passage, a sentence without end. Worth 0.5 micro F1 on held-out owners.
 */
const MARKS_AT_END = /[\s_*|"”)]+$/u;
const WORDS = /[A-Za-z]+/gu;
/** A passage of fewer words without a full stop is probably a heading. */
const TITLE_WORDS = 12;
/** Shorter words are lower case in titles too. */
const LONG_WORD = 4;
const UPPER_SHARE = 0.7;
/** Bounds of the share of capitalised words. */
const CAPITAL_STEPS = [0.1, 0.25, 0.5, 0.8];
const TITLE_CASE = 0.5;
/** What lies beyond says nothing new of the format. */
const LOOKED_AT = 2000;

const startOf = (first: string): string => {
  if (first === '|') return '|';
  if (/[-*•]/u.test(first)) return '-';
  if (/[("“]/u.test(first)) return '"';
  if (/[a-z]/u.test(first)) return 'a';
  return /[0-9]/u.test(first) ? '0' : 'A';
};

/** Names of the format features of `text`. */
export const formatOf = (text: string): string[] => {
  const seen = (text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text).trim();
  const last = seen.replace(MARKS_AT_END, '').at(-1) ?? '';
  const words = seen.match(WORDS) ?? [];
  const long = words.filter((word) => word.length >= LONG_WORD);
  const share = (count: number): number => (long.length === 0 ? 0 : count / long.length);
  const capital = share(long.filter((word) => /^[A-Z]/.test(word)).length);
  const upper = share(long.filter((word) => word === word.toUpperCase()).length);
  const features = [
    `#start${startOf(seen[0] ?? '')}`,
    `#end${/[.:?!;,]/.test(last) ? last : '_'}`,
    `#capitals${CAPITAL_STEPS.filter((step) => capital > step).length}`,
  ];
  if (upper > UPPER_SHARE) features.push('#upper');
  if (/ [-*•] /u.test(seen)) features.push('#list');
  if (/^[_*]{1,2}[A-Z]/.test(seen)) features.push('#emphasis');
  if (words.length < TITLE_WORDS && last !== '.' && last !== ';')
    features.push(`#title${capital > TITLE_CASE ? 'C' : 'c'}${last === ':' || last === '?' ? last : ''}`);
  return features;
};

/** Format features that also tell how much a passage leans on its neighbours: an item, a row, a heading, a lead-in. */
const FLAGS: readonly (readonly string[])[] = [
  ['#start|'],
  ['#start-'],
  ['#starta'],
  ['#titleC', '#titlec', '#titleC:', '#titlec:', '#titleC?', '#titlec?'],
  ['#end:'],
  ['#end_'],
];

/** How many numbers {@link formatFlags} gives. */
export const FORMAT_FLAGS = FLAGS.length;

/** For each flag 1 where the format features of a text (see {@link formatOf}) have it, else 0. */
export const formatFlags = (features: readonly string[]): readonly number[] =>
  FLAGS.map((flag) => (features.some((feature) => flag.includes(feature)) ? 1 : 0));
