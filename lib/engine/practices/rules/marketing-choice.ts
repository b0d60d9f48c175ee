import type { Rule } from '../rule';
import { ANYONE, always, said } from './anyone';

const MAIL =
  '(?:(?:marketing|promotional|commercial|direct marketing)(?:[- ]related)?(?: (?:and|or|/) (?:marketing|promotional|advertising|commercial))*(?: (?:e-?mails?|communications?|messages?|materials?|mailings?|information|texts?|purposes|offers|content|calls|sms|newsletters?))?|newsletters?|e-?mail (?:communications?|updates|marketing|newsletters?|offers|lists?)|mailing lists?|promotions?|special offers|offers|our e-?mails?|e-?mails? from us|marketing e-?mails?|e-?mails|text messages|sms|push notifications|communications? from us|our communications?|(?:future|further) (?:\\w+ )?communications?|such (?:e-?mails?|communications?|messages)|these (?:e-?mails?|communications?|messages)|surveys)';

/** Marketing messages: mail, text, push. Advertisements on pages are another row. */
export const MARKETING_CHOICE_RULES: readonly Rule[] = [
  {
    id: 'marketing-choice/unsubscribe',
    row: 'marketing-choice',
    reason: 'A way out of marketing messages.',
    cue: new RegExp(
      `\\bunsubscrib(?:e[sd]?|ing)\\b|\\bopt(?:ing|ed|s)?[- ]?out\\b[^.;]{0,110}?\\b${MAIL}\\b|\\b${MAIL}\\b[^.;]{0,110}?\\bopt(?:ing|ed|s)?[- ]?out\\b|\\b(?:object|right to object|stop(?:ped)?|withdraw|decline|refuse|prohibit|prevent|choose not|cancel|prefer not|do not (?:want|wish)|no longer (?:want|wish)|wish not|not (?:want|wish)|manage|change|update|control|disable|turn off|elect not|ask us (?:not to|to stop)|request that we (?:stop|do not|not))\\b[^.;]{0,80}?\\b(?:${MAIL}|(?:direct|e-?mail) marketing)\\b`,
      'g',
    ),
    says: always('opt-out'),
    actors: ANYONE,
    anyForm: true,
    unless: [
      /\b(?:interest[- ]based|cookies?|targeted|behaviou?ral|sale|sell|third[- ]part(?:y|ies)(?:'s?)? (?:direct )?marketing|shine the light|do not track)\b(?!.*\b(?:newsletter|e-?mails?|unsubscribe)\b)/,
      /\bcannot (?:opt|unsubscribe)\b/,
    ],
    weight: 0.75,
  },
  {
    id: 'marketing-choice/with-consent',
    row: 'marketing-choice',
    reason: 'Marketing is sent only to who asked for it or agreed.',
    cue: new RegExp(`\\b${MAIL}\\b`, 'g'),
    says: said('opt-in'),
    actors: ANYONE,
    also: [
      /\b(?:with your (?:\w+ )?(?:consent|permission)|(?:if|when|where|once|unless|only|provided|after) (?:that )?(?:and only if )?(?:you|users?|we have|a user)(?: have| has| had| choose| chose| wish| want| would like| explicitly| expressly| specifically| provided us with| given us)*(?: to)? (?:consent|permission|agree|opt(?:ed)?[- ]?(?:in\b|to)|subscrib|sign(?:ed)? up|request|ask|permi|allow|given|give|obtained|your (?:consent|permission)|register(?:ed)? (?:for|to receive))\w*|(?:your|explicit|prior|express) (?:\w+ )?consent|opt(?:ed)?[- ]in|(?:check|tick|select)(?:ed|ing)? (?:the |a |an |any )?(?:\w+ )?box(?:es)?|based on (?:your )?consent|subscrib\w+ to|sign(?:ed)? up for)\b/,
      /\b(?:send|receive|contact|mail|notify|market|inform|provide|subscri|deliver|newsletter|updates|use|ask)\w*/,
    ],
    unless: [/\b(?:unsubscrib\w+|opt[- ]?out|withdraw|third[- ]part(?:y|ies)|cookies?|push)\b/],
    weight: 0.5,
  },
  {
    id: 'marketing-choice/not-sent',
    row: 'marketing-choice',
    reason: 'No marketing is sent at all.',
    cue: /\b(?:send|sends|sending|contact you (?:for|with)|receive)\b[^.;]{0,50}?\b(?:marketing|promotional|spam|newsletters?|unsolicited|advertising|commercial) ?(?:e-?mails?|messages|communications?|materials?|purposes|mail)?\b/g,
    says: { denied: 'not-sent' },
    actors: ['company', 'unknown', 'you'],
    also: [
      /\b(?:do not|don't|never|does not|doesn't|will not|won't) (?:\w+ ){0,3}(?:send|contact)\b|\byou will (?:never|not) (?:\w+ )?receive\b/,
    ],
    unless: [
      /\b(?:irrelevant|survey|via our|so that we|to ensure)\b/,
      /\b(?:they|agents|contractors|vendors|providers|processors|without|unless|if|third|on behalf|other than|except|after|once|until|opt|consent|permission|children|health|may continue)\b/,
    ],
    weight: 0.45,
  },
];
