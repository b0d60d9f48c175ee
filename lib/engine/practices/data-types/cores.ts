import { LEXICON, type SpanType } from './lexicon';
import { openingOf, openingsOf } from './openings';

const GAP = '(?:\\s*[-/]\\s*|\\s+)';

interface Entry {
  type: SpanType;
  pattern: RegExp;
}

/** The phrases by the first letters of the word that they begin with: at each word only those few are tried. */
const ENTRIES: ReadonlyMap<string, Entry[]> = (() => {
  const entries = new Map<string, Entry[]>();
  for (const { type, phrases } of LEXICON) {
    for (const phrase of phrases) {
      const source = phrase.replace(/_/g, GAP);
      const entry = { type, pattern: new RegExp(`(?:${source})(?![\\w@]|[-'’]\\w)`, 'y') };
      for (const key of openingsOf(phrase)) entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
  }
  return entries;
})();

const WORD = /(?<![\w@])[a-zà-ÿ]+/g;

/** The words of a phrase that name data, without determiner and modifiers. UTF-16 offsets in the plain text. */
export interface Core {
  start: number;
  end: number;
  type: SpanType;
  /** What information is said to be about: needs no other sign that it means data. */
  about?: boolean;
}

const matchesIn = (plain: string): Core[] => {
  const all: Core[] = [];
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    for (const { type, pattern } of ENTRIES.get(openingOf(word)) ?? []) {
      pattern.lastIndex = index;
      if (pattern.test(plain)) all.push({ start: index, end: pattern.lastIndex, type });
    }
  }
  return all;
};

/** Things that information is about: "information about your computer, mobile device or browser". */
const ABOUT_THINGS =
  /\b(?:information|data|details) (?:about|regarding|concerning) (?=(?:your|the|an?|any|each|that|other) )([^.;:()]{3,70})/g;
const THING =
  /(?<![\w-])(?:computers?(?: hardware| systems?)?|mobile devices?|devices?|mobile phones?|phones?|hardware|software|browsers?)(?=\s*(?:,|;|\.|\)|\(|$|and\b|or\b|that\b|you\b|used\b|including\b|such\b|when\b|to\b|from\b|on\b))/g;

const thingsIn = (plain: string): Core[] =>
  [...plain.matchAll(ABOUT_THINGS)].flatMap(({ index, 0: all, 1: words = '' }) => {
    const from = index + all.length - words.length;
    const clause = words.split(/\b(?:that|you|used|including|such|when|to|from|which)\b/, 1)[0] ?? '';
    return [...clause.matchAll(THING)].map(
      (match): Core => ({
        start: from + match.index,
        end: from + match.index + match[0].length,
        type: 'device-info',
        about: true,
      }),
    );
  });

/** The longest of overlapping matches; of equally long ones the type that stands first in the lexicon. */
const longestIn = (plain: string): Core[] => {
  const all = [...matchesIn(plain), ...thingsIn(plain)].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      Number(b.about ?? false) - Number(a.about ?? false),
  );
  const kept: Core[] = [];
  const taken = new Uint8Array(plain.length);
  for (const core of all) {
    if (taken[core.start] === 1 || taken[core.end - 1] === 1) continue;
    taken.fill(1, core.start, core.end);
    kept.push(core);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** Whether what stands between two words keeps them in one phrase. */
export const joined = (between: string): boolean => /^(?:\s*-\s*|\s+|\s*['’]s?\s+)$/.test(between);

/** Nouns after a phrase that belong to it: "household income range", "application version number". */
const TRAILING = /\s+(?:numbers?|ranges?|ids?|uploads?|lists?|levels?|contents?|names?)(?![\w@]|\s*-\s*\w)/y;

const withTrailing = (plain: string, core: Core): Core => {
  TRAILING.lastIndex = core.end;
  return TRAILING.test(plain) ? { ...core, end: TRAILING.lastIndex } : core;
};

/** Cores that stand side by side are one phrase: "Facebook account" + "information". */
const mergeCores = (plain: string, cores: readonly Core[]): Core[] => {
  const merged: Core[] = [];
  for (const core of cores) {
    const last = merged.at(-1);
    if (last !== undefined && joined(plain.slice(last.end, core.start))) {
      last.end = core.end;
      if (core.type !== 'personal-information') last.type = core.type;
    } else merged.push({ ...core });
  }
  return merged;
};

/**
 * The words of a plain sentence that name data, in order, not overlapping, without determiners and modifiers: what the
 * lexicon knows and what information is said to be about.
 */
export const coresIn = (plain: string): Core[] =>
  mergeCores(
    plain,
    longestIn(plain).map((core) => withTrailing(plain, core)),
  );
