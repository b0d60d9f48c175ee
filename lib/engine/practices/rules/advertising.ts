import type { Rule } from '../rule';
import { PARTIAL } from '../words';

const ANY = ['company', 'unknown', 'you', 'others', 'customers'] as const;
const KINDS =
  '(?:personali[sz]ed|targeted|tailored|customi[sz]ed|relevant|interest[- ]based|behaviou?ral|online|digital|third[- ]party|contextual|cross-context(?: behaviou?ral)?|non-personali[sz]ed|our own|different|other|certain|such|these|more|useful|more relevant|and)';

/** Showing or targeting advertisements, its own or others'; mailings alone are no advertising here. */
export const ADVERTISING_RULES: readonly Rule[] = [
  {
    id: 'advertising/show-ads',
    row: 'advertising',
    reason: 'Data serves to show, target or measure advertisements.',
    cue: new RegExp(
      `\\b(?:show|display|deliver|serve|provide|present|target|tailor|personali[sz]e|customi[sz]e|send|offer|place|select|measure|optimi[sz]e|improve|support|facilitate|enable|conduct|engage in|use[ds]?|run|manage|making|make)(?:s|d|ed|ing)?(?: [a-z,'/-]+){0,6}? (?:${KINDS},? )*(?:ads?|advertis(?:ements?|ing)|adverts?|retargeting|remarketing)\\b`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ['company', 'unknown', 'others', 'you'],
    unless: [/\b(?:our advertisers use|on behalf of our (?:clients|customers))\b/],
    weight: 0.75,
  },
  {
    id: 'advertising/purpose',
    row: 'advertising',
    reason: 'Advertising is named among the purposes.',
    cue: new RegExp(
      `\\b(?:for|to|of|and|or|our|with)(?: [a-z,]+){0,4}? (?:${KINDS} )*(?:advertising|retargeting|remarketing|advertisements?)(?:,? (?:and|or|&) (?:marketing|analytics|promotional))?(?: (?:purposes|activities|campaigns|efforts|services|services))?\\b`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    unless: [
      /\b(?:our advertisers use|on behalf of our (?:clients|customers)|advertising (?:agenc|inquir|law))/,
    ],
    weight: 0.7,
  },
  {
    id: 'advertising/opt-out',
    row: 'advertising',
    reason: 'A choice against personalised advertising is offered.',
    cue: /\b(?:opt(?:ing|ed)?[- ]?out|object|turn(?:ing)? off|disabl(?:e|ing)|limit(?:ing)?|stop(?:ping)?|control|manage|unsubscribe|withdraw|choose not|decline|adjust|reset)\b[^.;]{0,100}?\b(?:ads?|advertis(?:ing|ements?|ers?)|ad[- ](?:tracking|preferences|settings|personali[sz]ation)|adverts|remarketing|retargeting)\b|\b(?:ads?|advertis(?:ing|ements?)|remarketing)\b[^.;]{0,100}?\b(?:opt(?:ing|ed)?[- ]?out|turn(?:ed)? off|disable)\b/g,
    says: {
      affirmed: 'opt-out',
      denied: 'opt-out',
      consent: 'opt-out',
      'opt-out': 'opt-out',
      limited: 'opt-out',
    },
    actors: ANY,
    unless: [
      /\b(?:email|e-mail|newsletter|sms|mailing)s?\b(?!.*\b(?:interest|behavio|cookie|target|personali))/,
    ],
    weight: 0.8,
  },
  {
    id: 'advertising/industry-page',
    row: 'advertising',
    reason: 'An industry opt-out page is for interest-based advertising.',
    cue: /\b(?:aboutads|networkadvertising|youronlinechoices|youradchoices|optout\.|adchoices|digital advertising alliance|network advertising initiative|edaa|daa's|google\.com\/settings\/ads|adssettings)\b/g,
    says: {
      affirmed: 'opt-out',
      denied: 'opt-out',
      consent: 'opt-out',
      'opt-out': 'opt-out',
      limited: 'opt-out',
    },
    actors: ANY,
    weight: 0.8,
  },
  {
    id: 'advertising/denied',
    row: 'advertising',
    reason: 'The company says there is no advertising, or none made of your data.',
    cue: /\b(?:show|display|serve|use[ds]?|run|host|carry|contain|deliver|have|place|sell|process|engage in|include|support)(?:ed|s|es)?(?: [a-z'-]+){0,7}? (?:ads|advertis(?:ing|ements?)|adverts)\b|\b(?:ad-free|free of (?:ads|advertis(?:ing|ements)))\b/g,
    says: { denied: 'no' },
    object:
      /\bfor (?:(?:any|targeted|personali[sz]ed|behaviou?ral|interest-based) )*(?:advertising|ads|advertisements)\b/,
    unless: [
      PARTIAL,
      /\b(?:if you|opt|choose|unless|based on|directly|such as|not have|other companies'?)\b/,
    ],
    weight: 0.5,
  },
];
