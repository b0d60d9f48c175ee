/**
 * Conditions, exceptions and forms that change what a sentence states. All take a plain text (`plainOf`).
 */

const PERMISSION =
  '(?:consents?|permission|approval|authori[sz]ation|opt[- ]in|agreement|direction|instructions?)';
const CONSENT = new RegExp(
  [
    `\\b(?:with(?:out)?|only with|subject to|obtain(?:ed|ing)?|based (?:up)?on|upon|on the basis of|receive[ds]?|has|have|require[sd]?|rely(?:ing)? on|ask(?:ed|ing)? (?:you )?for|request|seek|through|by|given|gives?|giving|provided|need) (?:us |first |freely |having )*(?:your|the user'?s?|users'|their|his|her|an?|any|our users'|prior|such)(?: [a-z-]+){0,4} ${PERMISSION}\\b`,
    `\\b(?:with|without|obtain|upon|prior|explicit|express|affirmative|opt-in) (?:[a-z-]+ ){0,2}(?:consent|permission)\\b`,
    '\\b(?:if|when|where|once|unless|until|after) (?:and only if )?you (?:have |first |[a-z]+ly )*(?:consent(?:ed)?|agreed?|opt(?:ed|s)?[- ]?in(?: to)?|allow(?:ed)?|authori[sz]e[d]?|give[n]? (?:us )?(?:your )?(?:explicit |express )?(?:consent|permission)|accept(?:ed)?|permit(?:ted)?|enabled?|grant(?:ed)?|tick(?:ed)?|check(?:ed)? the|choose to (?:allow|participate|enable))\\b',
    '\\byou (?:can|may|must|will|have to|need to) (?:choose to )?opt[- ]in\\b',
    '\\bopt(?:ed|s)?[- ]in (?:to|consent|basis)\\b',
    '\\bask (?:you )?(?:for )?your (?:consent|permission)\\b',
    '\\bunless you (?:tell|ask|instruct|direct|request) us to\\b',
    '\\bonly (?:if|when|where|after) you\\b',
  ].join('|'),
);
/** Consent that is named for another end: its withdrawal, or as one basis among several. */
const CONSENT_ELSEWHERE =
  /\b(?:not|n't) (?:require|need)\b|\bwithout (?:needing|requiring)\b|\b(?:withdraw|revoke|as required|where required|if required|legitimate interests?)\b/;

/** Whether what the text says happens only with the consent of the person ("without your consent", "if you agree"). */
export function needsConsent(plain: string): boolean {
  return CONSENT.test(plain) && !CONSENT_ELSEWHERE.test(plain);
}

const CHOICE = new RegExp(
  [
    '\\bopt(?:ed|ing|s)?[- ]?out\\b',
    '\\bunless you (?:turn|switch|object|tell us (?:not|otherwise)|ask us not|choose not|disable|opt[- ]out|have (?:told|asked|disabled|turned)|indicate otherwise|request otherwise|decline)\\b',
    '\\b(?:you|users) (?:can|may|could|are able to|have the (?:right|option|ability|choice) to|also (?:can|may)|will be able to|might)(?: [a-z]+){0,3} (?:choose (?:not|whether|how)|turn (?:it |this |them |that )?off|disable|decline|object|unsubscribe|limit|refuse|reject|control|manage|adjust|deactivate|switch off|stop|say no|change your (?:preferences|choices|settings)|withdraw|restrict)\\b',
    '\\b(?:right|option|choice|ability) (?:to|of) (?:object|refuse|decline|opt|disable|limit|stop)\\b',
    "\\bif you (?:do not|don't|would (?:prefer|rather) not|no longer) (?:want|wish|like|agree)\\b",
    '\\bdo not sell or share\\b',
    '\\byour (?:privacy|ad|advertising|cookie) (?:choices|settings|preferences)\\b',
    '\\bto (?:disable|turn off|stop|limit|decline|reject)\\b',
  ].join('|'),
);

/** Whether a choice against it is offered in the text ("you may opt out", "unless you object"). */
export const offersOptOut = (plain: string): boolean => CHOICE.test(plain);

const EXCEPTION =
  /\b(?:except|unless|other than|aside from|apart from|save (?:as|for)|with the exception|excluding|as (?:otherwise )?(?:described|set (?:out|forth)|stated|disclosed|provided|explained|specified) (?:below|above|in|elsewhere|herein|by|under)|not otherwise|(?:where|if|when|to the extent) (?:[a-z]+ ){0,2}?(?:restricted|prohibited|forbidden|required|not permitted)(?: to do so)? (?:by|under) (?:[a-z]+ ){0,3}?laws?)\b/;

/** Whether an exception limits what the text says ("except as described below", "other than to our partners"). */
export const isLimited = (plain: string): boolean => EXCEPTION.test(plain);

const HYPOTHETICAL =
  /\b(?:if we (?:were|should|ever|decide|choose|intend|plan|wish|want|do\b)|were we to|should we (?:ever )?(?:decide|choose|sell)|in the (?:unlikely )?event (?:that )?we (?:were|decide|ever)|would we)\b/;

/** Whether the text only supposes what it says ("if we were to sell …"). */
export const isHypothetical = (plain: string): boolean => HYPOTHETICAL.test(plain);

const DEFINITION =
  /^\W*(?:an? |the )?["']?[a-z' -]{2,60}["']? (?:means?|refers? to|is defined as|includes any|shall mean)\b|\bthe (?:term|word|phrase|definition of) ["']?\w|\b(?:is|are) (?:broadly )?defined (?:as|by|under|in|to)\b|\bmeaning of (?:the )?["']?(?:sale|sell|share)|^["'][a-z ]+["'] (?:is|are) (?:a|an|the|when)\b/;

/** "as the term is defined" only names a word's meaning; the sentence still states something. */
const AS_DEFINED = /\b(?:as|how) [^.;]{0,60}?\b(?:is|are) (?:[a-z]+ )?defined\b/g;

/** Whether the text explains a word or asks a question: neither states a practice. */
export const isNoStatement = (plain: string): boolean =>
  /\?["')\s]*$/.test(plain) || DEFINITION.test(plain.replace(AS_DEFINED, ' '));
