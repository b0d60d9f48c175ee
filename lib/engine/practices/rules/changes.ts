import { type Finder, findingAt } from '../rule';

/** How people are told of a new policy: words that name a means, and how strong a notice it makes. */
const MEANS: readonly { value: 'personal' | 'site' | 'posted'; words: RegExp; reason: string }[] = [
  {
    value: 'personal',
    words:
      /\b(?:e-?mails?(?!\.)|in-app|app notifications?|push notifications?|text messages?|sms|(?:by|via|through) (?:\w+ ){0,2}mail|letters?|messag(?:e|ing) (?:you|to (?:you|your))|notif(?:y|ying|ication) (?:in|through|via|to) (?:your|the) (?:account|app)|notification (?:in|within|through|via|on) (?:your|the|our) (?:account|app|apps|dashboard|services?|products?)|(?:directly|individually) (?:notify|inform|contact)|(?:notify|inform|contact) you (?:directly|individually|personally)|your (?:account|dashboard|inbox)|(?:in|within|through|via) (?:the|our|your) (?:\w+ )?(?:app|apps|application)|log ?-?in|when you next (?:use|open|sign|log)|next time you (?:use|open|sign|log|visit))\b/,
    reason: 'reaches the person',
  },
  {
    value: 'site',
    words:
      /\b(?:prominent(?:ly)?|conspicuous(?:ly)?|banners?|pop-?ups?|blogs?|home ?page|announce(?:s|ment|ments)?|(?:(?<!\b(?:revised|updated|new|this|privacy|amended|modified|current|our|the|entire|latest) )notices?|notif(?:y|ying|ication)|communicate this|inform(?:ation)? you|tell you|know) (?:posted |published |about (?:it|them|this) |of (?:it|them|this) )?(?:on|within|via|through|at|in) (?:our|the|this|all our|any of our) (?:\w+ ){0,2}(?:sites?|websites?|services?|platforms?|products?|web ?pages?|properties|pages)|(?:posting|post|place|placing|display|displaying|publish|publishing) (?:an? |such |additional )?(?:\w+ )?notice|website notice|(?:via|through|in|on) (?:the|our|your) (?:app|application|services?|account)(?:,| or|,? and\/or) (?:(?:on|via|through|or) )*(?:the |our )?(?:web ?site|site)\b|(?<!\b(?:revised|updated|new|this|privacy|amended|modified|current|our|the|entire|latest) )notice on)\b/,
    reason: 'is seen by who visits',
  },
  {
    value: 'posted',
    words:
      /\b(?:(?:post(?:ing|ed|s)?|publish(?:ing|ed)?|upload(?:ing|ed)?|mak(?:e|ing) available|put(?:ting)?|updat(?:e|ing)|revis(?:e|ing)|chang(?:e|ing)|amend(?:ing)?|modify(?:ing)?|includ(?:e|ing))\b[^.;]{0,60}?\b(?:polic(?:y|ies)|notice|statement|date|versions?|pages?|here|changes?|updates?|amendments?|revisions?|them|it|document|change ?log|site|website)|posted|published|date of (?:its |their )?(?:publication|posting)|upon publication)\b/,
    reason: 'has to be looked for',
  },
];

/** That the text itself changes. */
const CHANGE =
  /\b(?:chang(?:e[sd]?|ing)|updat(?:e[sd]?|ing)|revis(?:e[sd]?|ing|ions?)|amend(?:s|ed|ing|ments?)?|modif(?:y|ies|ied|ying|ications?)|new version|latest version|current version|most recent version|materially|adapt|alter|replac(?:e[sd]?|ing)|posted)\b/;
const DOCUMENT =
  /\b(?:polic(?:y|ies)|(?:privacy|protection|cookie|data|information) notices?|this notice|our notices?|the notice|(?:privacy|this|our|the) statements?|terms|document|this page|(?:material|significant|substantial|substantive|major|important|any|these|such|the|make|making|made|all|other) (?:\w+ )?(?:changes?|updates?|modifications?|amendments?|revisions?)|declaration|agreement|(?:privacy|our) practices)\b/;
/** Telling as something done, not as one of the ends that data serves ("to notify you about changes"). */
const DOES =
  /(?:\b(?:will|shall|may|would|can|could|must|might|intend|tr(?:y|ies)|attempt|endeavou?rs?|aims?|do|reserve|always|undertakes?|be|are|is|been|banners?|notices?|receives?)|'ll)\b[^.;]{0,60}$/;
const PURPOSE =
  /^(?:\W|to |and |or )*(?:contact|notify|inform|communicat|send|tell|provid|manag|administ|respond)\w*|(?:use|process|used|processed|necessary|need)\b[^.;]{0,90}\b(?:to|for) (?:\w+ )?(?:contact|notif|inform|communicat|send|tell)/;
/\b(?:polic(?:y|ies)|notices?|statements?|terms|document|this page|changes|declaration|agreement|practices|updates?|page)\b/;
/** Headings under which sentences speak of changes without saying so again. */
const HEADING = /\b(?:chang|updat|amend|modif|revis)/;

const TELL =
  /\b(?:notif(?:y|ied|ying|ication)|inform(?:ing)? (?:you|our|users|customers|members|all|the|affected|individuals|people)|(?:will|'ll|may|shall|are) be (?:\w+ )?informed|alert(?:ed|ing)?|advis(?:e|ed|ing) you|let (?:you|our \w+|users|everyone) know|tell you|contact(?:ing)? you|communicat(?:e|ed|ing)|announc(?:e|ed|ing)|(?:provid(?:e|ed|ing)|giv(?:e|en|ing)|send(?:ing)?|sent|post(?:ing)?|plac(?:e|ing)|display(?:ing)?|mak(?:e|ing)|receive|take steps to)\b[^.;]{0,60}?\b(?<!legal )notices?(?! (?:explains|describes|applies))|notices? (?:of|about)\b[^.;]{0,60}\b(?:sent|given|provided|emailed|delivered)|receives? (?:an? )?(?:e-?mail|message|notification)|mak(?:e|ing) you aware|send(?:ing)? you (?:an? )(?:[a-z]+ )?(?:e-?mail|message|letter|notification)|bring[^.;]{0,30} attention|emailing|e-mail(?:ing)? you|email you|draw your attention|seek your consent|ask (?:for )?your consent)\b/;
const LOOK =
  /\b(?:periodically|regularly|frequently|from time to time|occasionally) (?:check|review|visit|consult|revisit|read|refer|look)(?:ing)?\b|\b(?:check(?:ing)?(?: back)?|review(?:ing)?|revisit(?:ing)?|visiting|consulting|refer(?: back)?|visit|consult|read|look|familiari[sz]e|monitor|see)\b[^.;]{0,80}\b(?:periodically|regularly|frequently|from time to time|often|occasionally|current|latest|most recent|changes|updates|back|each time|date|informed|remain|now and then|updated|again)\b/;
const CONTINUE =
  /\b(?:continu(?:e[sd]?|ing|ation)|further|any|your|by) (?:to |your |of |the )?(?:us(?:e|ing)|access\w*|visit\w*|interact\w*)\b|\bcontinu\w+ (?:\w+ )?(?:use|access)/;
const ACCEPT = /\b(?:accept|agree|consent|acknowledg|subject to|bound|signif|constitut|deemed|means)/;
const SILENT =
  /\b(?:without (?:any |prior |further |additional |giving |advance )*notice|no (?:prior |obligation to |further )?notif|not (?:be )?(?:required|obligat\w+|able) to (?:notify|inform|provide)|with or without notice|will not (?:notify|inform))\b/;
/** Notices of other things, and duties of others. */
const OTHER =
  /\b(?:your (?:information|profile|account information|contact|details|data|preferences|choices)[^.;]{0,20} (?:chang|updat|correct)|(?:chang|updat|correct)\w* (?:your|their|any|incorrect|inaccurate) (?:\w+ )?(?:information|details|profile|data|preferences|settings|address|account|contact|password|choices|email|settings)|notify us|inform us|tell us|let us know if|merger|acqui|maintenance|support ticket|new device|confirm your|ownership|the transfer|arbitration|alert program|sold|breach|incident|cookie settings|unsubscribe|third[- ]part(?:y|ies)['s]* (?:privacy )?(?:polic|practices|terms)|their (?:own )?privacy|prices?)\b/;

/** "or", with means on either side: the weakest counts, since it may be the only one. */
const EITHER = /\bor\b|\band\/or\b|\/|such as|for example|e\.g\.|including|depending|as appropriate|either/;
/** A way that is not named leaves what is named as the example it is. */
const UNNAMED =
  /\bor (?:by |via |through |in |another |some |any |with )*(?:other|another|alternative|similar|equivalent|otherwise|as (?:otherwise )?required)/g;

/**
 * What a sentence says of how people learn that the policy changed; null where it says nothing of it.
 * @param plain The sentence in plain form, after its list's lead-in.
 * @param section The heading above it, plain.
 * @param own The sentence without the lead-in.
 */
export function changeNoticeOf(
  plain: string,
  section = '',
  own = plain,
): 'personal-notice' | 'site-notice' | 'posted-only' | 'no-notice' | null {
  const under = HEADING.test(section);
  const about = CHANGE.test(plain) && DOCUMENT.test(plain);
  if (!about && !(under && (TELL.test(plain) || LOOK.test(plain)))) return null;
  // An entry of a change log says what changed, not how people learn of it.
  if (OTHER.test(plain) || /^\W*[a-z]+ \d{1,2}, \d{4}\W*:/.test(plain)) return null;
  if (SILENT.test(plain) && !/\b(?:not|never) [^.;]{0,40}without/.test(plain)) return 'no-notice';
  const named = MEANS.filter(({ words }) => words.test(plain)).map(({ value }) => value);
  const has = (value: string): boolean => named.some((one) => one === value);
  if (TELL.test(plain)) {
    const told = plain.search(TELL);
    if (PURPOSE.test(own) || !DOES.test(`${plain.slice(0, told)}${TELL.exec(plain)?.[0] ?? ''}`)) return null;
    // What may or may not come beside the posting is no notice to count on.
    if (
      /\b(?:may|might|could) (?:also|in some cases|additionally|choose to)\b|\bin our (?:sole )?discretion\b/.test(
        plain,
      ) &&
      has('personal') &&
      !has('posted')
    )
      return null;
    const either = EITHER.test(plain.replace(UNNAMED, ' '));
    if (has('personal') && !(either && has('site'))) return 'personal-notice';
    if (has('site')) return 'site-notice';
    const byPosting =
      /\bby (?:\w+ ){0,3}(?:post|updat|revis|chang|publish|upload|amend|mak|put|includ|modif)\w*|\bthrough (?:a |the )?(?:post|publi|updat)|\bon this page\b|\bhere\b|\b(?:post|publish|plac|put)\w*\b[^.;]{0,90}\bto (?:notify|inform|let|keep|alert|make|tell)\b/.test(
        plain,
      );
    if (byPosting) return 'posted-only';
    return /\byou\b|\busers?\b|\bmembers?\b/.test(plain) || under ? 'personal-notice' : null;
  }
  if (
    has('site') &&
    /\bnotice|announce|prominent|banner|blog/.test(plain) &&
    /\b(?:we|will|may)\b/.test(plain)
  )
    return 'site-notice';
  if (LOOK.test(plain) || (has('posted') && DOCUMENT.test(plain) && about)) return 'posted-only';
  return CONTINUE.test(plain) && ACCEPT.test(plain) ? 'posted-only' : null;
}

/** How often the reading above is the labelled one, on passages of other services than it was written on. */
const WEIGHTS = {
  'personal-notice': 0.75,
  'site-notice': 0.75,
  'posted-only': 0.7,
  'no-notice': 0.8,
} as const;

/** How people are told that the policy changed. Of several means in one sentence joined by "or" the weakest counts. */
export const findChangeNotice: Finder = (statement) => {
  if (statement.isHeading || /\?\s*$/.test(statement.plain)) return [];
  const value = changeNoticeOf(statement.plain, statement.heading, statement.plain.slice(statement.own));
  return value === null
    ? []
    : [findingAt(statement, { row: 'changes', value, rule: `changes/${value}`, weight: WEIGHTS[value] })];
};
