import { actorAt, isDenied } from '../../nlp/clauses';
import { plainOf } from '../../nlp/plain';
import { sentencesOf } from '../../nlp/sentences';
import type { SpanType } from './lexicon';
import { type DataPhrase, dataPhrasesIn, isNominal } from './phrases';

/** A mention of data that is collected (or used) or shared, affirmed or denied. UTF-16 offsets in the text given. */
export interface DataSpan {
  start: number;
  end: number;
  type: SpanType;
  action: 'collected' | 'shared';
  polarity: boolean;
}

/** What is done with data: it comes to the company (or is used there), goes to others, or neither. */
export type Practice = 'collect' | 'share' | 'none';

/** Verbs and nouns of practice, with what they do with data. `none`: what is done about it by its owner or for it. */
const CUES: readonly { practice: Practice; match: string; reason: string }[] = [
  {
    practice: 'collect',
    match:
      'collect(?:s|ed|ing)?|collection of|gather(?:s|ed|ing)?|obtain(?:s|ed|ing)?|receiv(?:es?|ed|ing)|record(?:s|ed|ing)?(?! to)|stor(?:es?|ed|ing)|us(?:es?|ed|ing|e of)|process(?:es|ed|ing)?|ask(?:s|ed|ing)?(?: you)? (?:for|to)|requir(?:es?|ed|ing)(?! (?:to|by|for|that|in|under)\\b)|track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|captur(?:es?|ed|ing)|combin(?:es?|ed|ing)|log(?:s|ged)?|acquir(?:es?|ed|ing)|analy[sz](?:es?|ed|ing)|associat(?:es?|ing)|infer(?:s|red)?|determin(?:es?|ing)|access(?:es|ed)?(?! to\\b)|merg(?:es?|ed)|link(?:s|ed)?|submi(?:t|ts|tted|tting)|suppl(?:y|ies|ied|ying)|enter(?:s|ed)?|upload(?:s|ed)?|based on|request(?:s|ed)?|learn(?:ed)?|maintains?|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|saved?|sav(?:es|ing)',
    reason: 'comes to the company, or is worked with there',
  },
  {
    practice: 'share',
    match:
      'shar(?:es?|ed|ing(?: of)?)|disclos(?:es?|ed|ing|ure of)|sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|leas(?:es?|ed|ing)|trad(?:es?|ed|ing)|transfer(?:s|red|ring| of)?|releas(?:es?|ed|ing)|transmit(?:s|ted|ting)?|forward(?:s|ed|ing)?|exchang(?:es?|ed|ing)|distribut(?:es?|ed|ing)|reveal(?:s|ed|ing)?|publish(?:es|ed|ing)?|pass(?:es|ed|ing)? (?:on|along)|make available|swap|(?:have|has|given?|gain(?:ing)?) access to|display(?:s|ed)?|visible to|available to|communicated? to|accessible (?:to|by)|viewable by|seen by|public|(?:transferred|transferable|acquired|business)(?: and shared)?(?: business)? assets|includ(?:ed?|ing) (?:in|as part of|among) (?:the|such|a|any) (?:\\w+ )?(?:transactions?|sale|transfer|transferred|assets|merger)',
    reason: 'goes to somebody else',
  },
  {
    practice: 'none',
    match:
      'protect(?:s|ed|ing)?|safeguard(?:s|ed|ing)?|secur(?:e|es|ed|ing|ity of)|delet(?:es?|ed|ing|ion of)|remov(?:es?|ed|ing)|correct(?:s|ed|ing)?|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)|review(?:s|ed|ing)?|opt(?:ing|ed)?(?: |-|\\s-\\s)out(?: of)?|disabl(?:es?|ed|ing)|declin(?:es?|ed|ing)|control(?:s|led|ling)?|manag(?:es?|ed|ing)|block(?:s|ed|ing)?|modif(?:y|ied|ying)|edit(?:s|ed|ing)?|treat(?:s|ed|ing)?|handl(?:es?|ed|ing)|confidentiality of|integrity of|misuse of|(?:more|for|further|additional|useful|promotional|helpful|related) information|unauthori[sz]ed (?:access|use|disclosure)|responsible for|read|learn more|send you|contact(?: us)?|emailing|writing|clicking|visit(?:ing)?|set(?:ting)?|view(?:ing)?|places?|deliver(?:s|ed)?|subscribe|unsubscribe|cancel|describe[sd]?|explains?',
    reason: 'a right, a choice, a protection, a message: no statement of collection or sharing',
  },
];

/** "We provide X to partners" shares, "you provide X" gives: the subject decides. */
const GIVING =
  'provid(?:es?|ed|ing)|giv(?:es?|en|ing)|gave|send(?:s|ing)?|sent|mak(?:es?|ing) available|post(?:s|ed|ing)?';

const CUE = new RegExp(
  `\\b(?:${CUES.map(({ match }, index) => `(?<c${index}>${match})`).join('|')}|(?<give>${GIVING}))\\b`,
  'g',
);

interface Cue {
  start: number;
  end: number;
  practices: Practice[];
  denied: boolean;
  /** Somebody else acts: "third parties may collect". */
  others: boolean;
  /** Work on data that is there already, or what people do in an aside: by itself no statement of collection. */
  weak: boolean;
}

const WORK = /^(?:keep|kept|retain|maintain|sav|used$|stored$|learn|link|merg|combin|collection of)/;
/** In "when you enter your name, we greet you" the entering is only the occasion. */
const OCCASION = /\b(?:when|if|where|whenever|unless|until|after|once|before|time)\b[^,;]*$/;

/** What a person does that brings data to the company; all else that "you" do is theirs. */
const BRINGS = /^(?:submi|suppl|enter|upload|provid|giv|gave|send|sent|shar|disclos|transmit)/;
/** Choices and wishes: what somebody may or should do, or would rather not have, is not what is done. */
/** "You permit us to share": it is the company that does. */
const FOR_US = /\bus to\s*$/;
const WISH =
  /\b(?:do not want|don['’]t want|prefer|wish(?:es)?|choose not|choose whether|encourage you|recommend|careful|caution|right to|would like)\b[^,;.]*$/;
/** What only asks or tells which, how and whether. */
const INDIRECT = /\b(?:how|what|types? of|kinds? of|whether|who)\s+(?:\w+\s+){0,4}$/;
/** What people are asked or allowed to do brings data, though the company is the subject. */
const ASKED =
  /\b(?:ask|requir|request|allow|invit|permit|need|want|enabl)\w*\s+(?:that\s+)?(?:you|users?|visitors?|customers?|people)\s+(?:to\s+)?$/;
/** What people are given is not their data: "we send you emails". */
const TO_PEOPLE = /^\s+(?:you|users|members|customers|visitors|them|people|individuals|our)\b/;
/** Work that is named as an end: "to process your order", "for storing settings"; collecting as an end still collects. */
const PURPOSE =
  /^(?:process|us(?:e|ing)|analy|maintain|sav|requir|determin|combin|link|monitor|associat|log|display|publish|distribut|transmit|forward|exchang|send|giv|provid|post|request|mak)/;
const INFINITIVE =
  /(?:(?<!\b(?:may|able|right|reserve the right|need|needs|want|wish|like|have|has|required|ask you|permitted|authorized|choose|agree|continue|us|them|providers|partners|parties))\s+to|\bfor|\bof|\bby|[,;]|\band|\bor)\s+(?:\w+ly\s+)?$/;
/** What others share with us is collected. */
const WITH_US = /^[^.;]{0,80}?\b(?:with|to) us\b/;
const TOGETHER = /\bwe\s*,?\s*(?:and|or|and\/or)\s+(?:\w+ly\s+)?(?:our|third|other|certain|these)\b[^,;.]*$/;
/** Others who use data have it already: that is no sharing, but their not using it is a limit to it. */
const USES = /^(?:us(?:es?|ed|ing|e of)|based on)$/;
const BY_OTHERS =
  /^[^,;.]{0,12}\bby (?:a |an |our |the |these |those |certain |such |other |some )?(?:third|advertis|partners?|other|others|service providers?|vendors?|companies|websites|public)/;

/** "User information" is no user who acts: such words are hidden from who looks for the subject. */
const OF_PEOPLE =
  /\b(?:users?|customers?|members?|visitors?|clients?|consumers?)(?=\s*(?:['’]\s?s?\s*)?(?:personal |contact |account )?(?:information|data|content|e\s?-?\s?mails?|accounts?|names?|records?|lists?|profiles?|stations?|ids?|services?|generated|submitted)\b)/g;

const VERBAL =
  /(?:\b(?:is|are|be|been|being|was|were|not|never|have|has|had|we|and|or|to|nor|neither|you)|,)\s+(?:\w+ly\s+|ever\s+)?$/;
/** A participle that only says which ("information collected by cookies") is not denied by a word before its noun. */
const isReduced = (plain: string, at: number, verb: string): boolean =>
  /(?:ed|sent|sold)$/.test(verb) && !VERBAL.test(plain.slice(Math.max(0, at - 40), at));
/** What readers are told to do by the way: "please include your name", "contact us and provide your address". */
const IMPERATIVE = /^\W*(?:please )?$|\bplease\s+(?:do not |also )?$|\bcontact us\b[^,;]* and\s+$/;
const ENTERING = /^(?:enter|provide|submit|include|send|give)$/;

const cuesIn = (plain: string): Cue[] => {
  const subjects = plain.replace(OF_PEOPLE, (word) => '-'.repeat(word.length));
  return [...plain.matchAll(CUE)].map((match): Cue => {
    const [start, end] = [match.index, match.index + match[0].length];
    const groups = match.groups ?? {};
    const actor = actorAt(subjects, start);
    const index = CUES.findIndex((_, i) => groups[`c${i}`] !== undefined);
    const denied = !isReduced(plain, start, match[0]) && isDenied(plain, start, end);
    let practices: Practice[] = [CUES[index]?.practice ?? 'collect'];
    const lead = plain.slice(Math.max(0, start - 70), start);
    const asked = ASKED.test(lead);
    if (groups.give !== undefined) practices = actor === 'company' && !asked ? ['share'] : ['collect'];
    if (groups.give !== undefined && TO_PEOPLE.test(plain.slice(end))) practices = ['none'];
    if (PURPOSE.test(match[0]) && INFINITIVE.test(lead)) practices = ['none'];
    if (practices[0] === 'collect' && (actor === 'others' || BY_OTHERS.test(plain.slice(end))))
      practices = denied || !USES.test(match[0]) ? ['share'] : ['none'];
    if (actor !== 'company' && practices[0] === 'share' && WITH_US.test(plain.slice(end)))
      practices = ['collect'];
    if (TOGETHER.test(lead) && practices[0] !== 'none') practices = ['collect', 'share'];
    if ((actor === 'you' || asked) && !FOR_US.test(lead))
      practices = [BRINGS.test(match[0]) && !denied ? 'collect' : 'none'];
    if (ENTERING.test(match[0]) && IMPERATIVE.test(lead)) practices = ['none'];
    if (WISH.test(lead) || INDIRECT.test(lead)) practices = ['none'];
    const aside =
      actor === 'you' && /^(?:provid|giv|enter|post|send|sent)/.test(match[0]) && OCCASION.test(lead);
    const weak = !denied && (aside || WORK.test(match[0]));
    return { start, end, practices, denied, others: actor === 'others' || actor === 'customers', weak };
  });
};

const LINK =
  /^(?:[\s,/]|\b(?:and|or|and\/or|otherwise|then|further|also|to|may|not|will|us|is|be|even|nor|permit|allow|parties|third)\b)*$/;

interface Stated {
  practices: ReadonlySet<Practice>;
  denied: boolean;
  others: boolean;
  weak: boolean;
}

/** Cues that are joined ("use, store and disclose") act as one. */
const groupAt = (plain: string, cues: readonly Cue[], index: number): Stated => {
  const practices = new Set<Practice>();
  let denied = false;
  let weak = true;
  let [from, to] = [index, index];
  while (from > 0 && LINK.test(plain.slice(cues[from - 1]?.end, cues[from]?.start))) from -= 1;
  while (to + 1 < cues.length && LINK.test(plain.slice(cues[to]?.end, cues[to + 1]?.start))) to += 1;
  for (const cue of cues.slice(from, to + 1)) {
    for (const practice of cue.practices) practices.add(practice);
    denied ||= cue.denied;
    weak &&= cue.weak;
  }
  return { practices, denied, others: cues[index]?.others ?? false, weak };
};

/** What a passive or a relative clause after the phrase says of it: "… is shared", "… that we collect". */
const PASSIVE =
  /^[^.;:]{0,90}?\b(?:is|are|be|been|being|was|were|becomes?)\s+(?:\w+ly\s+|(?:not|also|never|ever|then|only|always|one of the|considered)\s+)*$/;
const RELATIVE =
  /^\s*,?\s*(?:(?:that|which|you|we|they|it|our|third|users?|parties|partners|may|might|can|have|has|also|choose|to|will|would|voluntarily|automatically|directly|knowingly)\s+)*$/;
/** What stands between two members of a list ends with what joins them; a clause about the first may stand before it. */
const LISTED =
  /(?:[,;:(/]|\band\b|\bor\b|\binclud(?:es?|ing)\b|\bsuch as\b|\blike\b|\babout\b|\bof\b|\bas well as\b|\balong with\b|\bi\.?e\b|\be\.?g\b|\s-)(?:[\s,(:;.]|\be\.?g\b|\bi\.?e\b|\bwithout limitation\b|\bfor example\b|\bbut\b|\b(?:is |are )?not limited to\b|\band\b|\bor\b|\balso\b|\bto\b(?=\s*[:,]))*$/;
const LONGEST_BETWEEN = 170;
/** A clause that only says which: "… that you use to visit us,". */
const ABOUT =
  /^\s*(?:that|which|who|you|we|they|about|of|from|on|for|with|in|to|used|collected|provided|associated|related|necessary|sent|through|by)\b[^.;]*(?=,|\band\b|\bor\b|\bincluding\b|\bsuch as\b|\()/;
const BREAKS =
  /\b(?:if|when|unless|because|so that|in order|to (?!which|the|your|that)|we|they|for example)\b/;

const statedOf = (
  plain: string,
  phrase: DataPhrase,
  before: DataPhrase | null,
  cues: readonly Cue[],
): Stated | 'as-before' | null => {
  const previous = cues.findLastIndex(({ end }) => end <= phrase.start);
  const next = cues.findIndex(({ start }) => start >= phrase.end);
  const nextCue = cues[next];
  const previousCue = cues[previous];
  if (previousCue !== undefined && (before === null || previousCue.start >= before.end)) {
    const between = plain.slice(previousCue.end, phrase.start).replace(/^ (?:access )?to $/, '');
    if (between.length < 90 && !/[.;]|\b(?:if|when|unless|we|you|they|which|that|to)\b/.test(between))
      return groupAt(plain, cues, previous);
  }
  if (before !== null) {
    const between = plain.slice(before.end, phrase.start);
    const clear = previousCue === undefined || previousCue.start < before.start || ABOUT.test(between);
    const joined = between.length < LONGEST_BETWEEN && LISTED.test(between);
    if (clear && joined && !BREAKS.test(between.replace(ABOUT, ' '))) return 'as-before';
  }
  if (nextCue !== undefined) {
    const after = plain.slice(phrase.end, nextCue.start);
    if (PASSIVE.test(after)) return groupAt(plain, cues, next);
    if (RELATIVE.test(after)) {
      const passive = cues.findIndex(
        ({ start }, i) => i > next && PASSIVE.test(plain.slice(nextCue.end, start)),
      );
      return groupAt(plain, cues, passive >= 0 ? passive : next);
    }
  }
  return null;
};

/** Characters before a phrase within which a right, a choice or a protection takes it out of an earlier list. */
const NEAR_BAR = 60;
const NOTHING: Stated = { practices: new Set(), denied: false, others: false, weak: false };
const COLLECTED: Stated = { practices: new Set(['collect']), denied: false, others: false, weak: false };

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
  /^\s+(?:processing|processors?|analysis|analytics|integrity|security|protection|services?|providers?|newsletters?|campaigns?|marketing|notifications?|management|controllers?|practices|polic(?:y|ies)|technolog\w+|tools?|sharing|collection|transfers?|retention|breach(?:es)?|subjects?|compan(?:y|ies)|networks?|agenc(?:y|ies)|functions?|features?|cent(?:er|re)|storage|widgets?|plug|program(?:me)?s?|solicitations?|promotions?|offers?|subscriptions?|communications?|us\b|me\b|here|filter|blocking|providers?|manufacturers?|window|menu|bar|privacy (?:polic|disclos|notice)\w*|disclosures?|charges|rates|and data (?:charges|rates)|(?:about|on|regarding|concerning) (?:(?:our|the|how|other)\b ?)(?:compan|products?|services?|polic|technolog|privacy|practices|collection)\w*)\b|^\s*-\s*(?:based|related|enabled|specific|sharing|powered|aware)\b/;

/** "We use your age, but not your name": the same is denied of what follows. */
const BUT_NOT = /\b(?:but not|but never|not including)\s*\(?\s*$/;
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
 * What is stated of a member of a list whose beginning lies farther back: by the last verb before it that collects or
 * shares, unless a right or a protection stands between; without any verb the list is one of data that is collected.
 */
const fromFarther = (
  plain: string,
  phrase: DataPhrase,
  cues: readonly Cue[],
  lead: string,
  bare: boolean,
): Stated => {
  if (!LISTED.test(lead)) return NOTHING;
  const anchor = cues.findLastIndex(({ end, practices }) => end <= phrase.start && practices[0] !== 'none');
  if (anchor < 0) return bare ? COLLECTED : NOTHING;
  const barred = cues.some(
    ({ start, end, practices }, index) =>
      index > anchor && end <= phrase.start && practices[0] === 'none' && phrase.start - start < NEAR_BAR,
  );
  return barred ? NOTHING : groupAt(plain, cues, anchor);
};

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
const withMembers = (plain: string, mentions: readonly DataMention[]): DataMention[] =>
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

/** How probable it is that a sentence is about the company's own collection and use, and about sharing (0..1). */
export interface Topic {
  collection: number;
  sharing: number;
}

/**
 * What the learned categories add where the words alone leave it open. Set on half of PI-Extract's visible sentences
 * (micro F1 58 → 62) and confirmed on the other half (56 → 61); flat within ± 0.1 of each.
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
const isListed = (plain: string, { start, end }: DataPhrase): boolean =>
  /^\s*(?:,|;|and\b|or\b)/.test(plain.slice(end)) || /[,;]\s*(?:and |or )?$/.test(plain.slice(0, start));
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
      const left = unnamed ? !NAMED.test(plain.slice(start, end)) : ASIDE.test(plain.slice(0, start));
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
