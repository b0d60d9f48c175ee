import { plainOf } from '../../nlp/plain';
import { sentencesOf } from '../../nlp/sentences';
import type { SpanType } from './lexicon';
import { type DataMention, dataMentionsIn, withMembers } from './mentions';
import { type DataPhrase, dataPhrasesIn } from './phrases';

/** A mention of data that is collected (or used) or shared, affirmed or denied. UTF-16 offsets in the text given. */
export interface DataSpan {
  start: number;
  end: number;
  type: SpanType;
  action: 'collected' | 'shared';
  polarity: boolean;
}

const toSpans = ({ start, end, type, practices, denied }: DataMention, excepted: boolean): DataSpan[] =>
  (['collect', 'share'] as const)
    .filter((practice) => practices.has(practice))
    .flatMap((practice) =>
      (denied ? (excepted ? [false, true] : [false]) : [true]).map((polarity) => ({
        start,
        end,
        type,
        action: practice === 'collect' ? ('collected' as const) : ('shared' as const),
        polarity,
      })),
    );

/** What is denied with an exception is done in the cases excepted: "we do not share it, except as described below". */
const EXCEPTED = /\b(?:except|unless|other than|apart from|aside from)\b/;

/** How probable it is that a sentence is about the company's own collection and use, and about sharing (0..1). */
export interface Topic {
  collection: number;
  sharing: number;
}

/**
 * What the learned categories add where the words alone leave it open. Set by hand on half of PI-Extract's visible
 * sentences (micro F1 58 → 62 when they came in) and confirmed on the other half (56 → 61); a step of 0.05 up or down
 * moves either half by less than 0.5.
 */
const TOPIC = {
  /** Below this a sentence collects nothing, whatever its verbs. */
  leastCollection: 0.2,
  /** Below this it shares nothing. */
  leastSharing: 0.05,
  /** From here on all data that it names is collected. */
  surelyCollection: 0.55,
  /** From here on what it collects is shared too. */
  sharing: 0.4,
} as const;

/** Data named only as such, by words that mean the person's own or what was said before. */
const NAMED = /\b(?:personal|your|certain|the)\b/;
/** Nouns that name data in a list only, when no verb says what is done with them: "your friends", "your orders". */
const SOFT =
  /\b(?:purchases|interests|friends|orders|activit(?:y|ies)|communications|comments|passwords?|user\s?names?|preferences|locations?|videos|content|e\s?-?\s?mails?)$/;
/** Characters before a phrase in which a preposition or comma that governs it can stand. */
const LEAD = 40;
const leadOf = (plain: string, at: number): string => plain.slice(Math.max(0, at - LEAD), at);
const isListed = (plain: string, { start, end }: DataPhrase): boolean =>
  /^\s*(?:,|;|and\b|or\b)/.test(plain.slice(end)) || /[,;]\s*(?:and |or )?$/.test(leadOf(plain, start));
/** Where a phrase beyond the reach of a verb only says where, through what, for whom or of what. */
const ASIDE =
  /\b(?:in|through|on|via|by|at|within|from|against|over|under|per|without|outside|following|sending|to|with|for|of)\s+$/;

/** Cookies and beacons are tools; what they hold is data. */
const CONTENTS = /\b(?:information|data|ids?|identifiers?)$/;

const byTopic = (plain: string, mentions: readonly DataMention[], topic: Topic): DataSpan[] => {
  const excepted = EXCEPTED.test(plain);
  const found = mentions.flatMap((mention) => toSpans(mention, excepted));
  const shared = new Set(found.filter(({ action }) => action === 'shared').map(({ start }) => start));
  const spans = found.filter(({ start, end, type, action, polarity }) => {
    if (type === 'cookies-trackers' && !CONTENTS.test(plain.slice(start, end))) return false;
    if (!polarity) return true;
    if (action === 'shared') return topic.sharing >= TOPIC.leastSharing;
    return topic.collection >= TOPIC.leastCollection || shared.has(start) || topic.sharing >= TOPIC.sharing;
  });
  if (topic.collection >= TOPIC.surelyCollection) {
    const known = new Set(spans.map(({ start }) => start));
    for (const phrase of dataPhrasesIn(plain)) {
      const { start, end, type } = phrase;
      const unnamed = type === 'personal-information';
      const left = unnamed ? !NAMED.test(plain.slice(start, end)) : ASIDE.test(leadOf(plain, start));
      if (known.has(start) || type === 'cookies-trackers' || left) continue;
      if (SOFT.test(plain.slice(start, end)) && !isListed(plain, phrase)) continue;
      spans.push({ start, end, type, action: 'collected', polarity: true });
    }
  }
  if (topic.sharing >= TOPIC.sharing && !spans.some(({ action }) => action === 'shared'))
    for (const span of spans.filter(({ polarity }) => polarity)) {
      if (topic.collection < TOPIC.leastCollection) span.action = 'shared';
      else spans.push({ ...span, action: 'shared' });
    }
  return spans.sort((one, other) => one.start - other.start);
};

/**
 * The mentions of data in a text that say it is collected or shared, or not. A phrase that is both ("use and
 * disclose") is given twice. Rights, choices and protections are no such statements.
 * @param text Any string; sentences are read one by one.
 * @param topicsOf What sentences are about, by the learned categories; without it the words decide alone.
 * @returns In order of their place.
 */
export function dataSpansIn(text: string, topicsOf?: (sentences: string[]) => Topic[]): DataSpan[] {
  const sentences = sentencesOf(text);
  const topics = topicsOf?.(sentences.map(({ start, end }) => text.slice(start, end)));
  return sentences.flatMap(({ start, end }, index) => {
    const sentence = text.slice(start, end);
    const plain = plainOf(sentence);
    const mentions = withMembers(
      plain,
      dataMentionsIn(sentence, plain).filter(({ weak }) => !weak),
    );
    const topic = topics?.[index];
    const spans = topic
      ? byTopic(plain, mentions, topic)
      : mentions.flatMap((mention) => toSpans(mention, EXCEPTED.test(plain)));
    return spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
  });
}
