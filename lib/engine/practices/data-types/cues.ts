import { actorAt, isDenied } from '../../nlp/clauses';

/** What is done with data: it comes to the company (or is used there), goes to others, or neither. */
export type Practice = 'collect' | 'share' | 'none';

/** Verbs and nouns of practice, with what they do with data. `none`: what is done about it by its owner or for it. */
const CUES: readonly { practice: Practice; match: string; reason: string }[] = [
  {
    practice: 'collect',
    match:
      'collect(?:s|ed|ing)?|collection of|gather(?:s|ed|ing)?|obtain(?:s|ed|ing)?|receiv(?:es?|ed|ing)|record(?:s|ed|ing)?(?! to)|stor(?:es?|ed|ing)|us(?:es?|ed|ing|e of)|process(?:es|ed|ing)?|ask(?:s|ed|ing)?(?: (?:you|visitors|users|customers|members|people|them))? (?:for|to)|requir(?:es?|ed|ing)(?! (?:to|by|for|that|in|under)\\b)|track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|captur(?:es?|ed|ing)|combin(?:es?|ed|ing)|log(?:s|ged)?|acquir(?:es?|ed|ing)|analy[sz](?:es?|ed|ing)|associat(?:es?|ing)|infer(?:s|red)?|determin(?:es?|ing)|access(?:es|ed)?(?! to\\b)|merg(?:es?|ed)|link(?:s|ed)?|submi(?:t|ts|tted|tting)|suppl(?:y|ies|ied|ying)|enter(?:s|ed)?|upload(?:s|ed)?|based on|request(?:s|ed)?|learn(?:ed)?|maintains?|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|saved?|sav(?:es|ing)',
    reason: 'comes to the company, or is worked with there',
  },
  {
    practice: 'share',
    match:
      'shar(?:es?|ed|ing(?: of)?)|disclos(?:es?|ed|ing|ure of)|sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|leas(?:es?|ed|ing)|trad(?:es?|ed|ing)|transfer(?:s|red|ring| of)?|releas(?:es?|ed|ing)|transmit(?:s|ted|ting)?|forward(?:s|ed|ing)?|exchang(?:es?|ed|ing)|distribut(?:es?|ed|ing)|reveal(?:s|ed|ing)?|publish(?:es|ed|ing)?|pass(?:es|ed|ing)? (?:on|along)|make available|swap|(?:have|has|given?|gain(?:ing)?) access to|(?<=\\b(?:have|has|had) no )access to|display(?:s|ed)?|visible to|available to|communicated? to|accessible (?:to|by)|viewable by|seen by|public|(?:transferred|transferable|acquired|business)(?: and shared)?(?: business)? assets|includ(?:ed?|ing) (?:in|as part of|among) (?:the|such|a|any) (?:\\w+ )?(?:transactions?|sale|transfer|transferred|assets|merger)',
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

/** A word of practice in a sentence, with what it says is done there. UTF-16 offsets in the plain sentence. */
export interface Cue {
  start: number;
  end: number;
  practices: Practice[];
  denied: boolean;
  /** Somebody else acts: "third parties may collect". */
  others: boolean;
  /** Work on data that is there already, or what people do in an aside: by itself no statement of collection. */
  weak: boolean;
}

/** Work on data that is there already. */
const WORK = /^(?:keep|kept|retain|maintain|sav|used$|stored$|learn|link|merg|combin|collection of)/;
/** In "when you enter your name, we greet you" the entering is only the occasion. */
const OCCASION = /\b(?:when|if|where|whenever|unless|until|after|once|before|time)\b[^,;]*$/;

/** What a person does that brings data to the company; all else that "you" do is theirs. */
const BRINGS = /^(?:submi|suppl|enter|upload|provid|giv|gave|send|sent|shar|disclos|transmit)/;
/** "You permit us to share": it is the company that does. */
const FOR_US = /\bus to\s*$/;
/** Choices and wishes: what somebody may or should do, or would rather not have, is not what is done. */
const WISH =
  /\b(?:do not want|don['’]t want|prefer|wish(?:es)?|choose not|choose whether|encourage you|recommend|careful|caution|right to|would like)\b[^,;.]*$/;
/** What only asks or tells which, how and whether. */
const INDIRECT = /\b(?:how|what|types? of|kinds? of|whether|who)\s+(?:\w+\s+){0,4}$/;
/** What people are asked or allowed to do brings data, though the company is the subject. */
const ASKED =
  /\b(?:ask|requir|request|allow|invit|permit|need|want|enabl)\w*\s+(?:that\s+)?(?:you|users?|visitors?|customers?|people)\s+(?:to\s+)?$/;
/** What people are given is not their data: "we send you emails". */
const TO_US = /^\s+(?:to\s+)?us\b/;
const TO_PEOPLE = /^\s+(?:you|users|members|customers|visitors|them|people|individuals|our)\b/;
/** Work that is named as an end: "to process your order", "for storing settings"; collecting as an end still collects. */
const PURPOSE =
  /^(?:process|us(?:e|ing)|analy|maintain|sav|requir|determin|combin|link|monitor|associat|log|display|publish|distribut|transmit|forward|exchang|send|giv|provid|post|request|mak)/;
const INFINITIVE =
  /(?:(?<!\b(?:may|able|right|reserve the right|need|needs|want|wish|like|have|has|required|ask you|permitted|authorized|choose|agree|continue|us|them|providers|partners|parties|party))\s+to|\bfor|\bof|\bby|[,;]|\band|\bor)\s+(?:\w+ly\s+)?$/;
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

/** A subject that is no pronoun right before its verb: a company by its name. */
const NAMED_SUBJECT =
  /\b(?!(?:you|and|or|that|which|who|it|they|we|not|also|users?|visitors?|members?|customers?|consumers?|people|individuals?|children|parents?)\b)[a-z][\w.-]*\s+(?:will|may|might|can|could|does|must)\s+(?:\w+ly\s+|also\s+|not\s+|then\s+)*$/;

/** Characters before a cue that are read for its subject and negation: no clause is longer, and time stays linear. */
const CLAUSE = 600;
/** Characters after it that are read for whom it concerns. */
const AFTER = 120;

/** The words of practice of a plain sentence, in order. */
export const cuesIn = (plain: string): Cue[] => {
  const subjects = plain.replace(OF_PEOPLE, (word) => '-'.repeat(word.length));
  return [...plain.matchAll(CUE)].map((match): Cue => {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = Math.max(0, start - CLAUSE);
    const after = plain.slice(end, end + AFTER);
    const groups = match.groups ?? {};
    const said = actorAt(subjects.slice(from, start), start - from);
    const actor =
      said === 'you' && NAMED_SUBJECT.test(subjects.slice(Math.max(0, start - 60), start)) ? 'unknown' : said;
    const index = CUES.findIndex((_, i) => groups[`c${i}`] !== undefined);
    const denied =
      !isReduced(plain, start, match[0]) &&
      isDenied(plain.slice(from, end + AFTER), start - from, end - from);
    let practices: Practice[] = [CUES[index]?.practice ?? 'collect'];
    const lead = plain.slice(Math.max(0, start - 70), start);
    const asked = ASKED.test(lead);
    if (groups.give !== undefined) practices = actor === 'company' && !asked ? ['share'] : ['collect'];
    if (groups.give !== undefined && actor !== 'company' && TO_US.test(after)) practices = ['collect'];
    if (groups.give !== undefined && TO_PEOPLE.test(after)) practices = ['none'];
    if (PURPOSE.test(match[0]) && INFINITIVE.test(lead)) practices = ['none'];
    if (practices[0] === 'collect' && (actor === 'others' || BY_OTHERS.test(after)))
      practices = denied || !USES.test(match[0]) ? ['share'] : ['none'];
    if (actor !== 'company' && practices[0] === 'share' && WITH_US.test(after)) practices = ['collect'];
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
  /^(?:[\s,/]|\b(?:and|or|and\/or|otherwise|then|further|also|to|may|not|will|us|is|be|even|nor|permit|allow|authorize|any|part(?:y|ies)|third)\b)*$/;

/** What is said of data: what is done with it, whether that is denied, and by whom. */
export interface Stated {
  practices: ReadonlySet<Practice>;
  denied: boolean;
  others: boolean;
  weak: boolean;
}

/** What the cue at `index` says together with those joined to it: "use, store and disclose" act as one. */
export const groupAt = (plain: string, cues: readonly Cue[], index: number): Stated => {
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
