import type { Rule } from '../rule';

const ANY = ['company', 'unknown', 'you', 'others', 'customers'] as const;
const ELSEWHERE =
  "(?:(?:other|third[- ]party|unaffiliated|non-affiliated|different|multiple|various|external|partner|their|our partners'|others'|non-[a-z]+) (?:[a-z-]+(?:,| and| or)? ){0,3}?(?:websites?|web sites?|sites?|apps?|applications?|services|platforms|properties|pages)|(?:across|over time and across) (?:[a-z]+ ){0,3}?(?:websites?|sites?|apps?|devices|the internet|the web|services|platforms)|this and other (?:web ?)?sites|(?:other|various|different) (?:domains|channels|media|networks|websites)|third[- ]party (?:networks|channels|media)|(?:that|the|those|our) partners?'?s? (?:websites?|sites?|apps?)|elsewhere (?:on the (?:internet|web)|online)|around the (?:internet|web)|off (?:of )?(?:our|the) (?:site|service|platform)s?|the web|websites (?:and apps )?(?:you visit|that use our))";

/** Following people on other sites or apps, or receiving from partners what they did there. */
export const CROSS_SITE_TRACKING_RULES: readonly Rule[] = [
  {
    id: 'cross-site-tracking/ads-elsewhere',
    row: 'cross-site-tracking',
    reason: 'Advertisements follow the person to other sites or apps.',
    cue: new RegExp(
      `\\b(?:ads?|advertis(?:ing|ements?)|adverts|retarget(?:ing)?|remarket(?:ing)?|market(?:ing)? (?:to you|our)|promot(?:e|ing)|offers)\\b[^.;]{0,80}?\\b(?:on|across|through|over|in|while|when you visit|from|via|throughout)\\b[^.;]{0,30}?\\b${ELSEWHERE}`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'opt-out' },
    actors: ANY,
    weight: 0.6,
  },
  {
    id: 'cross-site-tracking/activity-elsewhere',
    row: 'cross-site-tracking',
    reason: 'What people do on other sites or apps is collected or combined.',
    cue: new RegExp(
      `\\b(?:collect|track|monitor|record|receive|gather|obtain|recogni[sz]e|follow|combine|link|know|learn|observe|understand|use|follow)(?:s|ed|ing)?\\b[^.;]{0,110}?\\b(?:activit(?:y|ies)|behaviou?rs?|visits?|visited|browsing|use|usage|interactions?|interests?|actions?|history|information|data|you|users?|devices?|browsers?)\\b[^.;]{0,50}?\\b(?:on|across|over|at|to|of|from|in|while|with)\\b (?:[a-z]+ ){0,3}?${ELSEWHERE}`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'opt-out' },
    actors: ANY,
    unless: [
      /\b(?:links? to|not responsible|privacy (?:policies|practices) of|log ?in|sign ?in|connect your|publicly available)\b/,
    ],
    weight: 0.55,
  },
  {
    id: 'cross-site-tracking/interests-elsewhere',
    row: 'cross-site-tracking',
    reason: 'What people do elsewhere serves to learn their interests or to show them advertisements.',
    cue: new RegExp(`\\b${ELSEWHERE}`, 'g'),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'opt-out' },
    actors: ANY,
    also: [
      /\b(?:ads?|advertis\w+|adverts|interests?|target\w*|profiles?)\b/,
      /\b(?:visit\w*|activit\w+|brows\w+|behaviou?r\w*|history|track\w*|follow\w*|actions?|use|usage|interact\w*|surf\w*)\b/,
    ],
    unless: [
      /\b(?:links? to|not responsible|privacy (?:policies|practices) of|log ?in|sign ?in|do not track)\b/,
    ],
    weight: 0.5,
  },
  {
    id: 'cross-site-tracking/followed',
    row: 'cross-site-tracking',
    reason: 'Behaviour is said to be followed over several sites.',
    cue: new RegExp(
      `\\b(?:behaviou?r|activit(?:y|ies)|visits?|browsing|movements?|you|users?|visitors?|browsers?|devices?)\\b[^.;]{0,50}?\\b(?:followed|tracked|recorded|recogni[sz]ed|addressed|reached|tracking|following|recogni[sz]ing|recogni[sz]e)\\b[^.;]{0,60}?\\b${ELSEWHERE}|\\b(?:tracking|following|recogni[sz]ing|recogni[sz]e|track|follow) (?:[a-z]+ ){0,3}?(?:browsers?|devices?|you|users?|visitors?)\\b[^.;]{0,40}?\\b${ELSEWHERE}`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'opt-out' },
    actors: ANY,
    weight: 0.6,
  },
  {
    id: 'cross-site-tracking/retargeting',
    row: 'cross-site-tracking',
    reason: 'Retargeting and cross-context advertising rest on following people elsewhere.',
    cue: /\b(?:retarget(?:ing|ed)?|remarketing|(?:ads?|advertis\w+)[^.;]{0,30} to (?:people|users|persons|visitors) who (?:have )?(?:visited|used|viewed)|cross-(?:site|device|app|context(?:ual)?)(?: behaviou?ral)? (?:track(?:ing)?|advertising|targeting|linking|matching)|custom(?:er)? audiences?|lookalike audiences?|matched audiences?|after (?:you (?:have )?)?(?:left|leav(?:e|ing)|visit(?:ed|ing)?) (?:our|the) (?:site|website|services?))\b/g,
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'opt-out' },
    actors: ANY,
    weight: 0.55,
  },
  {
    id: 'cross-site-tracking/denied',
    row: 'cross-site-tracking',
    reason: 'Following people elsewhere is denied.',
    cue: new RegExp(
      `\\b(?:track(?:s|ed|ing)?|follow(?:s|ed|ing)?|monitor(?:s|ed|ing)?)\\b[^.;]{0,60}?\\b(?:${ELSEWHERE}|over time|across)`,
      'g',
    ),
    says: { denied: 'no' },
    unless: [/\b(?:children|signals?|respond|third parties (?:may|can)|opt)\b/],
    weight: 0.5,
  },
  {
    id: 'cross-site-tracking/partners-tell',
    row: 'cross-site-tracking',
    reason: 'Partners report what people did elsewhere.',
    cue: new RegExp(
      `\\b(?:partners|advertisers|third parties|they|companies|businesses|publishers|providers)\\b[^.;]{0,40}?\\b(?:tell|send|share|give|provide|report)s?\\b[^.;]{0,60}?\\b(?:activit\\w+|did|do|visit\\w*|actions?|purchases?|browsing|interact\\w+|behaviou?r|use)\\b[^.;]{0,40}?\\b(?:${ELSEWHERE}|with them|off)`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'opt-out' },
    actors: ANY,
    weight: 0.5,
  },
];
