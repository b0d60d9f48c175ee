import { cuesIn, type Practice, type Stated } from './cues';
import { isNominal } from './phrase-words';
import { type DataPhrase, dataPhrasesIn } from './phrases';
import { COLLECTED, fromFarther, LONGEST_BETWEEN, NOTHING, statedOf } from './stated';

/** A line without a verb whose words are capital is a heading; so is one without an end, unless it lists data. */
const isHeading = (text: string, phrases: readonly DataPhrase[], verbs: boolean): boolean => {
  const words = text.match(/[A-Za-z][\w'-]{3,}/g) ?? [];
  const capital = words.filter((word) => /^[A-Z]/.test(word)).length;
  if (words.length > 1 && capital >= 0.8 * words.length && phrases.length < 3 && (!verbs || text.length < 70))
    return true;
  return !verbs && !/[.;,)]\s*$/.test(text) && words.length <= 12 && phrases.length < 3;
};

/** A heading that the reader glued to its paragraph: "Device ID When you …". */
const isRunIn = (text: string, { start, end }: DataPhrase): boolean =>
  /^\W*$/.test(text.slice(0, start)) &&
  /^\s*[.:]?\s+(?:When|We|If|Our|You|The|Some|Certain|In|As|This|These|To|For|It|They|Like)\b/.test(
    text.slice(end),
  );

/** Where the phrase only says where, through what or of which thing: "in your profile", "from your browser". */
const PLACE =
  /\b(?:in|through|on|via|by|at|within|from|against|over|under|per|without|outside|following|sending)\s+$/;
/** Nouns that the phrase only qualifies: "email newsletter", "data protection", "credit card processing". */
const QUALIFIES =
  /^\s+(?:processing|processors?|analysis|analytics|integrity|security|protection|services?|providers?|newsletters?|campaigns?|marketing|notifications?|management|controllers?|practices|polic(?:y|ies)|technolog\w+|tools?|sharing|collection|transfers?|retention|breach(?:es)?|subjects?|compan(?:y|ies)|networks?|agenc(?:y|ies)|functions?|features?|cent(?:er|re)|storage|widgets?|plug|program(?:me)?s?|solicitations?|promotions?|offers?|subscriptions?|communications?|us\b|me\b|here|filter|blocking|providers?|manufacturers?|window|menu|bar|privacy (?:polic|disclos|notice)\w*|disclosures?|charges|rates|and data (?:charges|rates)|(?:about|on|regarding|concerning) (?:(?:our|the|how|other)\b ?)(?:compan|products?|services?|polic|technolog|privacy|practices|collection)\w*(?!\s+(?:(?:that|which)\s+)?you\b))\b|^\s*-\s*(?:based|related|enabled|specific|sharing|powered|aware)\b/;

/** "We use your age, but not your name": the same is denied of what follows. */
const BUT_NOT = /(?:\b(?:but not|but never|not including)|,\s*(?:and )?not)\s*\(?\s*$/;
const INCLUDES = /\b(?:includ(?:es?|ing)|consists? of|such as|contains?|comprises?)\b[^.;]{0,60}$/;

/** A phrase with what the sentence says of it. */
export interface DataMention extends DataPhrase {
  practices: ReadonlySet<Practice>;
  denied: boolean;
  /** Somebody else than the company collects it. */
  others: boolean;
  /** Only worked on, or named in passing. */
  weak: boolean;
}

/**
 * The phrases of one sentence that name data, with what is said to happen to each: nothing where the sentence only
 * speaks of rights, choices or protection. Offsets in the sentence.
 * @param text One sentence; its capitals tell headings.
 * @param plain The same in plain form (`plainOf`).
 * @param listed Known to be part of a list or table, however like a heading it looks.
 */
export function dataMentionsIn(text: string, plain: string, listed = false): DataMention[] {
  const phrases = dataPhrasesIn(plain);
  if (phrases.length === 0 || /\?\s*$/.test(plain)) return [];
  const cues = cuesIn(plain);
  if (!listed && isHeading(text, phrases, cues.length > 0)) return [];
  const bare = !cues.some(({ practices }) => practices[0] !== 'none');
  let last: Stated = NOTHING;
  let before: DataPhrase | null = null;
  /** What is stated of the list around an exclusion in brackets: it goes on after them. */
  let held: Stated | null = null;
  return phrases.flatMap((phrase, index): DataMention[] => {
    const { start, end, type } = phrase;
    const lead = plain.slice(Math.max(0, start - 80), start);
    if (QUALIFIES.test(plain.slice(end)) || (index === 0 && isRunIn(text, phrase))) return [];
    if (PLACE.test(lead) && !/\bbased on\s+$/.test(lead) && type !== 'personal-information') return [];
    if (/\b(?:is|are|means?) $/.test(lead) && type === 'personal-information') return [];
    if (before !== null && held !== null && plain.slice(before.end, start).includes(')'))
      [last, held] = [held, null];
    const done = last.practices.has('collect') || last.practices.has('share') ? last : COLLECTED;
    const excluded = BUT_NOT.test(lead);
    if (excluded) held = done;
    const own = excluded ? { ...done, denied: !done.denied } : statedOf(plain, phrase, before, cues);
    const opens = index === 0 && /^\W*$/.test(plain.slice(0, start)) && bare;
    const lists =
      INCLUDES.test(lead) &&
      !/\bplease\b/.test(lead) &&
      !last.practices.has('collect') &&
      !last.practices.has('share');
    if (own !== null && own !== 'as-before') last = own;
    else if (lists || (opens && type !== 'personal-information')) last = COLLECTED;
    else if (own === null) last = listed ? fromFarther(plain, phrase, cues, lead, bare) : NOTHING;
    const stated = last;
    before = phrase;
    if (type === 'cookies-trackers' && own !== 'as-before') return [];
    return stated.practices.size === 0 ? [] : [{ ...phrase, ...stated }];
  });
}

/** Words of a member of a list whose type no lexicon knows: more are rather a clause. */
const MOST_WORDS = 4;
const MEMBER =
  /(?<=(?:[,;(]|\band|\bor)\s*)((?:(?:your|the|an?|any|other)\s+)?[a-z][a-z'-]*(?:\s*-\s*[a-z]+|\s+[a-z][a-z'-]*){0,3})(?=\s*(?:[,;)]|\band\b|\bor\b))/g;
const NO_MEMBER =
  /^(?:however|alone|therefore|thus|\w{1,2})$|(?:technolog(?:y|ies)|entit(?:y|ies)|compan(?:y|ies)|partners|providers|part(?:y|ies)|services)$/;
const isMember = (words: string): boolean => {
  const parts = words.split(/[\s-]+/).filter((word) => !/^(?:your|the|an?|any|other)$/.test(word));
  return parts.length > 0 && parts.length <= MOST_WORDS && !NO_MEMBER.test(words) && parts.every(isNominal);
};

/** What stands between two members of a list that are known to be data is data too: "your age, shoe size, and gender". */
export const withMembers = (plain: string, mentions: readonly DataMention[]): DataMention[] =>
  mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (next === undefined || next.start - mention.end > LONGEST_BETWEEN) return [mention];
    const between = plain.slice(mention.end, next.start);
    if (!/^\s*(?:,|;|and\b|or\b)/.test(between)) return [mention];
    const members = [...between.matchAll(MEMBER)]
      .filter((match) => isMember(match[1] ?? ''))
      .map(
        (match): DataMention => ({
          ...mention,
          start: mention.end + match.index,
          end: mention.end + match.index + match[0].length,
          type: 'personal-information',
        }),
      );
    return [mention, ...members];
  });
