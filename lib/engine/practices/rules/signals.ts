import { type Finder, findingAt } from '../rule';

const SIGNAL =
  /\b(?:do[- ]not[- ]track|dnt|global privacy controls?|gpc|opt[- ]out (?:preference )?signals?|not to be tracked|preference signals?|browser(?:-based)? (?:opt-out )?signals?|universal opt-?out|such signals?|these signals?)\b/;
const PRIVACY_CONTROL =
  /\b(?:global privacy controls?|gpc|(?:opt[- ]out|preference|opt-out preference) signals?|universal opt-?out)\b/;
const HEED =
  '(?:respond(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|recogni[sz](?:e[sd]?|ing)|support(?:s|ed|ing)?(?! (?:site|team|center|centre|page))|respect(?:s|ed|ing)?|process(?:es|ed|ing)?|treat(?:s|ed|ing)?|compl(?:y|ies|ied)|act(?:s|ed)? (?:up)?on|listen|react(?:s|ed)?|take action|follow(?:s|ed)?|adhere[sd]?|abide[sd]?|detect(?:s|ed)?|accept(?:s|ed)?|read|stop running|change[sd]? (?:our|its|their|how|the way)|alter(?:s|ed)?|modif(?:y|ies)|adjust(?:s|ed)?|interpret(?:s|ed)?|look for|apply|opt(?:ed)? (?:you )?out|disable[sd]?|stop)';
const IGNORED = new RegExp(
  `(?:\\b(?:not|never|no longer|cannot|unable|nor|without|neither)|n't)\\b[^.;]{0,50}?\\b${HEED}\\b|\\b${HEED}(?: to)? neither\\b|\\bignor(?:e[sd]?|ing)\\b|\\bno (?:\\w+ ){0,4}(?:response|action|effect|change|standard response)\\b|\\b(?:is|are|be) not (?:currently )?(?:honou?red|recogni[sz]ed|supported|responded|processed)|\\bno (?:support|way|ability)\\b`,
);
const HONOURED = new RegExp(`\\b${HEED}\\b`);
/** What may come one day is no answer. */
const NOT_YET =
  /\bif we (?:do|were|begin|start|ever)\b|\bmay develop\b|\bin the future\b(?!.*\bnot\b)|\bas standards develop\b|\bprovides? information (?:on|about)\b/;
/** Heeded only somewhere: by law, in some states, for their people. */
const SOMEWHERE =
  /\b(?:(?:where|as|if|when|to the extent) (?:legally |otherwise |so )?(?:required|applicable|mandated|permitted)|(?:required|mandated|recognized|provided) (?:by|under)|applicable (?:\w+ ){0,2}laws?|in (?:certain|some|other|your|relevant|applicable|these|those) (?:\w+ )?(?:states?|jurisdictions|territories|regions|countries|locations)|jurisdictions? where|certain (?:u\.?s\.? )?(?:states?|jurisdictions)|residents? of|(?:california|colorado|connecticut|texas|european?) (?:residents?|consumers?|users?|visitors)|depending on (?:your|where)|based on your (?:location|state))\b/;
/** A signal offered as a way to opt out is one that is heeded. */
const OPTS_OUT =
  /\b(?:enabl\w+|us(?:e|ing)|turn(?:ing)? on|set(?:ting)?|activat\w+|send(?:ing)?|broadcast\w*|initiat\w+|transmit\w*|through|via|by)\b[^.;]{0,80}\b(?:global privacy control|gpc|preference signals?)\b[^.;]{0,120}\b(?:opt|exercis\w+|request|signal your)\b|\b(?:opt[- ]?out|exercise)\b[^.;]{0,120}\b(?:enabl\w+|us(?:e|ing)|turn(?:ing)? on|set(?:ting)?|via|through|by)\b[^.;]{0,60}\b(?:global privacy control|gpc|preference signals?)\b/;
const EXPLAINS =
  /\b(?:you can (?:learn|find|read|download|set|enable|turn on)|to (?:learn|find out|download|enable|set up|read)|more information|visit|(?:is|are) (?:a|an|designed|intended|features?|settings?)|allows? (?:you|users)|lets? you|asks? (?:websites|sites)|sends? (?:a|websites)|incorporate|some (?:web )?browsers|most (?:web )?browsers|for (?:the )?purposes? of|may (?:offer|provide|include)|no (?:uniform|common|industry|consistent|universal|accepted)|third[- ]part(?:y|ies))\b/;

/**
 * What is done with Do Not Track and Global Privacy Control. One of the two heeded, or only under some laws or in some
 * places, is `partly`; what a signal is, or that the industry has no standard, says nothing.
 */
export function signalsOf(plain: string): 'honoured' | 'ignored' | 'partly' | null {
  if (!SIGNAL.test(plain) || NOT_YET.test(plain)) return null;
  // The "not" of the signal's own name denies nothing.
  const unnamed = plain.replace(/\bdo[- ]not[- ]track\b|\bnot to be tracked\b/g, 'signal');
  const ignored = IGNORED.test(unnamed);
  const rest = unnamed.replace(new RegExp(IGNORED, 'g'), ' ');
  const control = PRIVACY_CONTROL.test(plain);
  const says = HONOURED.test(rest);
  // What the law or a policy elsewhere says of answers to signals is no answer.
  if (/\b(?:how|whether) (?:\w+ ){0,4}respond\b/.test(plain) && !/\bnot\b(?!.track)/.test(plain)) return null;
  if (!ignored && control && OPTS_OUT.test(plain)) return 'partly';
  if (ignored) {
    const other = /\b(?:however|but|although|except|other than|while)\b/.test(plain) && control && says;
    return other ? 'partly' : 'ignored';
  }
  if (!says || (EXPLAINS.test(plain) && !/\bwe\b|\bour\b/.test(rest))) return null;
  if (
    /\b(?:you|users?) (?:can|may|must|will need to|should)\b/.test(plain) &&
    !/\bwe (?:will|do|also|honou?r|treat|respond|process|recogni[sz]e|respect)/.test(plain)
  )
    return null;
  if (SOMEWHERE.test(plain)) return 'partly';
  return /\b(?:do[- ]not[- ]track|dnt)\b/.test(plain) || !control ? 'honoured' : 'partly';
}

/** Do Not Track and Global Privacy Control. */
export const findSignals: Finder = (statement) => {
  if (statement.isHeading || /\?\s*$/.test(statement.plain)) return [];
  const said = signalsOf(statement.plain);
  // Heeded for one region's people only: "some regions" (LABEL).
  const value = said === 'honoured' && statement.scope.regions.length > 0 ? 'partly' : said;
  return value === null
    ? []
    : [findingAt(statement, { row: 'signals', value, rule: `signals/${value}`, weight: 0.75 })];
};
