import { LEXICON, type SpanType } from './lexicon';
import { openingOf, openingsOf } from './openings';

/** A noun phrase that names data, determiner and modifiers included. UTF-16 offsets in the plain text. */
export interface DataPhrase {
  start: number;
  end: number;
  type: SpanType;
}

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

/** Single words that mean data only with a possessive, with a modifier or in a list of data. */
const AMBIGUOUS =
  /^(?:titles?|dates?|times?|activit(?:y|ies)|content|orders|settings|weight|height|sex|files?|region|connections|friends|followers|actions|visits|documents?|health|handles?|profiles?|contacts|responses|communications?|messages?|posts?|postings|comments?|videos?|images?|inputs?|prompts?|records|details|traffic|usage|recordings?|reviews?|ratings?|likes|purchas(?:es|ing)|transactions|references|interests|preferences|beliefs?|lifestyle|chats?|feedback|correspondence|interactions|crashes|queries|keywords|clicks?|searches|identifiers?|age|ages|race|income|grades|languages?|countr(?:y|ies)|city|town|phone|telephone|e\s?-?\s?mails?|emails?|address|internet protocol|isps?|internet service providers?|locations?|credentials|attachments|inquiries|enquiries|names?|cookies?|pixels?|beacons?|urls?|information|data|info)$/;
/** Of those, what needs no more than to be governed by a practice. */
const PLAIN =
  /^(?:information|data|info|names?|cookies?|pixels?|beacons?|locations?|e\s?-?\s?mails?|emails?|address|phone|telephone|age|gender|urls?|comments?|interests|preferences|identifiers?|feedback|credentials|purchas(?:es|ing)|transactions)$/;

const DETERMINER =
  /^(?:your|the|an?|any|all|some|certain|such|this|these|that|those|other|additional|their|his|her|its|our|each|every|both|another)$/;
/** Words that never belong to a noun phrase of data: functions, verbs, and adjectives of speech about it. */
const STOP =
  /^(?:of|and|or|to|in|on|at|by|for|with|from|as|is|are|be|been|was|were|has|have|had|do|does|did|not|no|we|you|they|it|he|she|who|which|what|whose|when|where|how|if|than|then|also|may|might|can|could|will|would|shall|should|must|about|through|via|into|regarding|concerning|including|include[sd]?|includes|like|collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|obtain(?:s|ed|ing)?|receiv(?:es?|ed|ing)|record(?:s|ed|ing)?|us(?:es?|ed|ing)|shar(?:es?|ed|ing)|sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|disclos(?:es?|ed|ing)|provid(?:es?|ed|ing)|giv(?:es?|en|ing)|stor(?:es?|ed|ing)|process(?:es|ed|ing)?|transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|submit(?:s|ted|ting)?|send(?:s|ing)?|sent|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|requires?|requiring|need(?:s|ed)?|enter(?:s|ed|ing)?|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|hold(?:s|ing)?|access(?:es|ed|ing)?|view(?:s|ed|ing)?|see|track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|analy[sz](?:es?|ed|ing)|combin(?:es?|ed|ing)|link(?:s|ed|ing)?|associat(?:es?|ed|ing)|releas(?:es?|ed|ing)|trad(?:es?|ed|ing)|exchang(?:es?|ed|ing)|protect(?:s|ed|ing)?|secur(?:e|es|ed|ing)|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)|correct(?:s|ed|ing)?|delet(?:es?|ed|ing)|remov(?:es?|ed|ing)|review(?:s|ed|ing)?|verify(?:ing)?|identif(?:y|ies|ying)|determin(?:es?|ed|ing)|know(?:s|ing)?|learn(?:s|ed|ing)?|infer(?:s|red|ring)?|display(?:s|ed|ing)?|publish(?:es|ed|ing)?|post(?:s|ed|ing)?|mak(?:es?|ing)|made|tak(?:es?|ing)|get(?:s|ting)?|help(?:s|ing)?|let(?:s)?|allow(?:s|ed|ing)?|contain(?:s|ed|ing)?|more|further|following|much|many|only|even|just|same|what|whether|because|so|but|nor|never|neither|without|between|within|during|after|before|under|over|per|upon|out|up|more|most|means?|log(?:s|ged|ging)?|captur(?:es?|ed|ing)|creat(?:es?|ed|ing)|delivers?|set|sets|read|reads|us|me|them|him|there|here|yet|still|knowingly|automatically|voluntarily|directly|otherwise|e\.g|i\.e|etc|example|instance|believe|reveal(?:s|ed)?|manage|control|download|upload|complete|recognize|remember(?:s)?|discover|tell(?:s|ing)?|supply|supplies|supplied|supplying|furnish|release|distribut(?:es?|ed|ing)|pass(?:es|ed|ing)?|consist(?:s|ing)?|compris(?:es?|ed|ing)|associated|while|unless|until|except|since|these|upon|acquir(?:es?|ed|ing)|purchase[ds]?|lists?|explain(?:s|ed|ing)?|describ(?:es?|ed|ing)|treat(?:s|ed|ing)?|handl(?:es?|ed|ing)|safeguard(?:s|ed|ing)?|encrypt(?:s|ed|ing)?|compil(?:es?|ed|ing)|aggregating|merg(?:es?|ed|ing)|match(?:es|ed|ing)?|append|measur(?:es?|ed|ing)|show(?:s|n|ing)?|contact(?:s|ed|ing)? us|involv(?:es?|ed|ing)|covers?|own|lease|swap|barter|market(?:s|ing)?)$/;
/** Whether a word can stand in a noun phrase of data, before its noun or as it. */
export const isNominal = (word: string): boolean =>
  !STOP.test(word) && (!/ly$/.test(word) || /^(?:personally|publicly|individually)$/.test(word));

/** Ways to reach people: data only beside other data or as somebody's own. */
const CHANNEL =
  /^(?:e\s?-?\s?mails?|emails?|(?:tele)?phone|facsimile|(?:text |app |instant )?messages?|chats?|letters?)$/;

/** Common words in uses that mean no data about people. */
const NO_DATA = [
  /^(?:(?:your|the|an?|their|our|small) )*(?:text|alphanumeric) (?:files?|identifiers?)$/,

  /\b(?:legitimate|vital|best|business|public|our|overriding|legal|commercial|mutual|financial|their|property|own)\b[^,.;]{0,24}\binterests?$/,
  /\b(?:good[\s-]+faith|reasonable) belief/,
  /\b(?:marketing|promotional|commercial|electronic|future|unsolicited|service|these|non\s?-\s?essential|advertising|transactional|administrative|push|informational) (?:\w+ )?(?:communications?|messages?|e\s?-?\s?mails?|emails|content|materials|mailings)$/,
  /\b(?:fraudulent|illegal|criminal|unlawful|malicious|suspicious|harmful|business|processing|prohibited|marketing|research|promotional|regulatory|other)\b[^,.;]{0,20}\bactivit(?:y|ies)$/,
  /\b(?:personali[sz]ed|relevant|tailored|customi[sz]ed|targeted|interesting|useful|web|third\s?-\s?party|sponsored)\b[^,.;]{0,20}\b(?:content|results?|information|experiences?)$/,
  /^(?:the )?(?:search|query) results?$/,
  /^(?:terms|privacy|cookie|this|our) .*(?:content|settings|preferences)$/,
  /\b(?:cookie|privacy|browser|device|your device'?s?|system|ad|consent|opt\s?-\s?out|default)\b.{0,8}\b(?:settings|preferences)$/,
];

/** Words that mean data beside other data only: "your browser" by itself is a program. */
const ONLY_LISTED = /^(?:(?:web |internet |mobile )?browsers?|(?:\w+ )*accounts?|dates?|times?)$/;

/** Adjectives that two of can share a noun: "personal and non-personal information". */
const SHARED =
  /(?:non\s?-\s?)?(?:personal|personally identifiable|identifiable|anonymous|aggregated?|demographic|preference|technical|de\s?-\s?identified|public|home|mobile|first|last|billing|shipping|physical|postal|mailing|email|e\s?-\s?mail|account|usage|tracking|statistical|individual|statistical)\s*,?\s*(?:and\s*\/\s*or|and|or|,)\s*$/;

interface Core {
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
const coresIn = (plain: string): Core[] => {
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

const joined = (between: string): boolean => /^(?:\s*-\s*|\s+|\s*['’]s?\s+)$/.test(between);

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

const MOST_MODIFIERS = 4;
/** The word after these is a verb, not an adjective: "we personalize content", "to edit account information". */
const BEFORE_VERB =
  /(?<![\w’'])(?:to|we|you|they|i|may|can|could|will|would|shall|should|must|might|not|please)\s+$/;

/** Where the phrase of a core begins: its modifiers, then its determiners. */
const startOf = (
  plain: string,
  at: number,
  floor: number,
): { start: number; modified: boolean; own: boolean } => {
  let start = at;
  let modified = false;
  let own = false;
  let determined = false;
  for (let n = 0; n < MOST_MODIFIERS + 2; n += 1) {
    const lead = plain.slice(Math.max(floor, start - 40), start);
    const shared = n < MOST_MODIFIERS && !determined ? SHARED.exec(lead) : null;
    if (shared !== null && joined(plain.slice(start - 1, start) || ' ')) {
      start -= shared[0].length;
      modified = true;
      continue;
    }
    const match = /(?<![\w’'])([a-z][a-z’']*|\(?[a-z]+)(\s*-\s*|\s*['’]\s?s?\s+|\s+)$/.exec(lead);
    const word = match?.[1] ?? '';
    if (match === null || start - match[0].length < floor) break;
    if (DETERMINER.test(word)) {
      start -= match[0].length;
      determined = true;
      own ||= /^(?:your|their|his|her)$/.test(word);
      continue;
    }
    if (
      determined ||
      STOP.test(word) ||
      (/ly$/.test(word) && !/^(?:personally|publicly|individually)$/.test(word))
    )
      break;
    if (BEFORE_VERB.test(lead.slice(0, match.index))) break;
    start -= match[0].length;
    modified = true;
  }
  return { start, modified, own };
};

/**
 * The noun phrases of a sentence that name data, in order, not overlapping.
 * @param plain One sentence in plain form (`plainOf`).
 */
export function dataPhrasesIn(plain: string): DataPhrase[] {
  const cores = mergeCores(
    plain,
    coresIn(plain).map((core) => withTrailing(plain, core)),
  );
  const found: DataPhrase[] = [];
  cores.forEach((core, index) => {
    const floor = found.at(-1)?.end ?? 0;
    const { start, modified, own } = startOf(plain, core.start, floor);
    const words = plain.slice(core.start, core.end);
    const before = cores[index - 1];
    const after = cores[index + 1];
    const near = (other: Core | undefined): other is Core =>
      other !== undefined && !(CHANNEL.test(words) && CHANNEL.test(plain.slice(other.start, other.end)));
    const listed =
      (near(before) &&
        /^\s*(?:,|;|\/|\(|and\b|or\b|,? ?and\/or)/.test(plain.slice(before.end, core.start)) &&
        core.start - before.end < 25) ||
      (near(after) &&
        /^\s*(?:,|;|\/|and\b|or\b)/.test(plain.slice(core.end, after.start)) &&
        after.start - core.end < 25);
    if (CHANNEL.test(words) && !own && !listed) return;
    if (ONLY_LISTED.test(words) && !listed && !core.about) return;
    if (!core.about && AMBIGUOUS.test(words) && !PLAIN.test(words) && !modified && !own && !listed) return;
    const phrase = plain.slice(start, core.end);
    if (NO_DATA.some((pattern) => pattern.test(phrase))) return;
    const limit =
      /\b(?:under|over|below|above|years? of|minimum|than|least|at)\s+$/.test(
        plain.slice(Math.max(0, start - 12), start),
      ) || /^\s+(?:of|or)\b/.test(plain.slice(core.end, core.end + 4));
    if (limit && /^(?:the )?ages?$/.test(phrase)) return;
    if (/^(?:under|over|below|years? of)/.test(phrase)) return;
    found.push({ start, end: core.end, type: core.type });
  });
  return found;
}
