/** The screen that a page without a screen is read for: a usual window, at rest, in the default colours. */
const SCREEN = { width: 1280, height: 720, resolution: 1 } as const;
/** Features that have words for values, and the word that holds. */
const WORDS: Record<string, string> = {
  orientation: 'landscape',
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-transparency': 'no-preference',
  'forced-colors': 'none',
  'inverted-colors': 'none',
  hover: 'hover',
  'any-hover': 'hover',
  pointer: 'fine',
  'any-pointer': 'fine',
  scripting: 'enabled',
  update: 'fast',
  'display-mode': 'browser',
};
const PX: Record<string, number> = {
  px: 1,
  em: 16,
  rem: 16,
  pt: 4 / 3,
  cm: 96 / 2.54,
  in: 96,
  dppx: 1,
  x: 1,
};

/**
 * Whether a list of media queries (Media Queries 4) holds on that screen. What can't be told does not hold: a rule that
 * is left out hides nothing.
 */
export const mediaHolds = (list: string): boolean =>
  list.trim() === '' || list.split(',').some((query) => queryHolds(query.trim().toLowerCase()));

const queryHolds = (query: string): boolean => {
  const [, not, type, rest = ''] = /^(not\s+|only\s+)?(?:([a-z]+)\b(?:\s+and\s+)?)?(.*)$/s.exec(query) ?? [];
  const negated = not?.startsWith('not') ?? false;
  if (type && !['all', 'screen'].includes(type)) return negated;
  if (!type && !rest) return false;
  const features = rest ? rest.split(/\s+and\s+/).map(featureHolds) : [];
  if (features.includes(null)) return false;
  return features.every(Boolean) !== negated;
};

/** One feature in brackets; null where it can't be told. */
const featureHolds = (bracketed: string): boolean | null => {
  const [, feature] = /^\(\s*([^()]*?)\s*\)$/.exec(bracketed.trim()) ?? [];
  if (!feature) return null;
  const [name = '', value] = feature.split(':').map((part) => part.trim());
  if (value === undefined) return /[<>=]/.test(feature) ? rangeHolds(feature) : booleanHolds(name);
  const word = WORDS[name];
  if (word !== undefined) return word === value;
  const [, bound = '', measure = name] = /^(min|max)-(.*)$/.exec(name) ?? [];
  const here = measured(measure.replace(/^device-/, ''));
  const asked = lengthOf(value);
  if (here === null || asked === null) return null;
  return compare(here, bound === 'min' ? '>=' : bound === 'max' ? '<=' : '=', asked);
};

const booleanHolds = (name: string): boolean | null => {
  const word = WORDS[name];
  if (word !== undefined) return word !== 'none' && word !== 'no-preference';
  return measured(name) === null ? null : true;
};

/** `width <= 600px`, `400px < width <= 700px`. */
const rangeHolds = (feature: string): boolean | null => {
  const parts = feature.split(/\s*([<>]=?|=)\s*/);
  let held = true;
  for (let at = 0; at + 2 < parts.length; at += 2) {
    const left = measured(parts[at] ?? '') ?? lengthOf(parts[at] ?? '');
    const right = measured(parts[at + 2] ?? '') ?? lengthOf(parts[at + 2] ?? '');
    if (left === null || right === null) return null;
    held &&= compare(left, parts[at + 1] ?? '', right);
  }
  return held;
};

const compare = (left: number, operator: string, right: number): boolean =>
  operator === '='
    ? left === right
    : operator.startsWith('<')
      ? left < right || (operator === '<=' && left === right)
      : left > right || (operator === '>=' && left === right);

const measured = (name: string): number | null =>
  name === 'width' || name === 'height' || name === 'resolution' ? SCREEN[name] : null;

const lengthOf = (value: string): number | null => {
  const [, number = '', unit = ''] = /^([\d.]+)\s*([a-z]*)$/.exec(value.trim()) ?? [];
  const factor = unit === '' ? 1 : PX[unit];
  return number === '' || factor === undefined ? null : Number(number) * factor;
};
