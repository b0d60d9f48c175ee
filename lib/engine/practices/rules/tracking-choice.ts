import type { Rule } from '../rule';
import { ANYONE, always, said } from './anyone';

const TRACKING =
  '(?:cookies?|track(?:ing|ers?)|pixels?|beacons?|local storage|similar technologies|interest[- ]based (?:ads?|advertising)|targeted (?:ads?|advertising)|personali[sz]ed (?:ads?|advertising)|behaviou?ral (?:ads?|advertising)|online (?:behaviou?ral )?advertising|tailored (?:ads?|advertising)|advertising id(?:entifier)?s?|google analytics|analytics)';
const REFUSE =
  '(?:block(?:s|ed|ing)?|refus(?:e[sd]?|ing|al)|reject(?:s|ed|ing)?|disabl(?:e[sd]?|ing)|delet(?:e[sd]?|ing|ion)|declin(?:e[sd]?|ing)|remov(?:e[sd]?|ing)|control(?:s|ling)?|manag(?:e[sd]?|ing)|prevent(?:s|ed|ing)?|not (?:to )?accept(?:ing)?|clear(?:s|ing)?|deactivat(?:e[sd]?|ing)|turn(?:ing)? off|stop(?:ping)?|limit(?:s|ing)?|restrict(?:s|ing)?|configur(?:e|ing)|adjust(?:ing)?|chang(?:e|ing)|notif(?:y|ies)|warn(?:s|ing)?|alert(?:s|ing)?|inform(?:s|ed)?|accept(?:s|ing)?|settings?|preferences|options?|opt[- ]out|eras(?:e|ing)|modif(?:y|ying))';

/** Choices over cookies and tracking. */
export const TRACKING_CHOICE_RULES: readonly Rule[] = [
  {
    id: 'tracking-choice/browser',
    row: 'tracking-choice',
    reason: 'The only means named is the browser, or the settings of the device.',
    hint: /browser|device|mobile|safari|chrome|firefox|explorer/,
    cue: /\b(?:(?:web |internet )?browsers?(?:'s?)?(?! (?:type|information|version|language|requests?|plug|you use|history))|browser settings|device(?:'s)? settings|settings (?:of|on|in) your (?:\w+ )?device|mobile (?:device|operating system)(?:'s)?|safari|chrome|internet explorer|mozilla firefox|firefox)\b/g,
    says: always('browser-only'),
    actors: ANYONE,
    also: [
      new RegExp(`\\b${REFUSE}\\b`),
      new RegExp(`\\b${TRACKING}\\b`),
      /\b(?:you (?:can|may|might|could|are able|have|must|should|will)|users? (?:can|may)|settings?|set (?:your|the|up)|configur\w+|options?|help|most (?:\w+ )?browsers|browsers (?:allow|let|offer|provide)|preferences|lets? you|allows? you|how to|if you|by (?:\w+ing))\b/,
    ],
    unless: [
      /\b(?:do not track|dnt|global privacy control|gpc|signals?)\b/,
      /\b(?:cookie (?:(?:settings|preferences?)(?! (?:in|of|on|through|via) (?:your|the) (?:\w+ )?browser)|banner|consent|manager|tool)|opt[- ]?out (?:page|link|tool|add-on|plug-?in)|aboutads|networkadvertising|youronlinechoices|digital advertising alliance|add-on|consent (?:tool|manager|banner))\b/,
      /\bbrowser is closed\b|\bclose (?:your|the) browser\b(?!.*(?:block|refus|disabl|settings))/,
      /\bfirefox (?:browser|collects|processes|sends|uses)\b/,
    ],
    weight: 0.7,
  },
  {
    id: 'tracking-choice/industry-page',
    row: 'tracking-choice',
    reason: 'An opt-out page of the industry or of a tracker.',
    cue: /\b(?:networkadvertising|network advertising initiative|aboutads|digital advertising alliance|youronlinechoices|youradchoices|your ?ad ?choices|adchoices|edaa|daac?|nai|tools\.google\.com\/dlpage\/gaoptout|gaoptout|google(?:'s)? (?:ads? settings|ads? preferences|analytics opt-?out)|opt-?out (?:browser )?(?:add-?on|plug-?in)|ads? settings|appchoices)\b/g,
    says: always('opt-out'),
    actors: ANYONE,
    unless: [
      /\b(?:members? of|adhere|compl(?:y|ies) with|principles|code of conduct|certified)\b(?!.*\bopt)/,
    ],
    weight: 0.75,
  },
  {
    id: 'tracking-choice/own-setting',
    row: 'tracking-choice',
    reason: 'A setting, banner or link of the company turns tracking off.',
    cue: /\b(?:cookies?(?:'s)? (?:settings|preferences?|banner|consent|choices|manager|policy settings|tool|control|center|centre|notice settings)|consent (?:management|manager|tool|banner|preferences|settings)|privacy (?:settings|choices|preferences?|preference cent(?:er|re)|manager|cent(?:er|re)|options)|(?:ads?|advertising|tracking|data collection) (?:settings|preferences|choices|controls))\b/g,
    says: always('opt-out'),
    actors: ANYONE,
    also: [
      new RegExp(`\\b(?:${TRACKING}|ads?|technologies|data collection)\\b`),
      /\b(?:you|your|users?|visitors?|can|click\w*|chang\w*|adjust\w*|manag\w*|withdraw\w*|opt\w*|disabl\w*|updat\w*|using|use|via|through|visit\w*|set|control\w*|customi[sz]\w*)\b/,
    ],
    unless: [
      /\b(?:tab|history section|tools menu|internet explorer|safari|remove opt-out cookies)\b/,
      /\bbrowser(?:'s)? (?:\w+ ){0,2}(?:settings|preferences)\b(?!.*cookie (?:settings|preferences|banner|consent))/,
    ],
    weight: 0.7,
  },
  {
    id: 'tracking-choice/opt-out-of-tracking',
    row: 'tracking-choice',
    reason: 'An opt-out from tracking or targeted advertising is offered.',
    hint: /opt|disable|turn off|decline|object|refuse|reject|limit/,
    cue: new RegExp(
      `\\b(?:opt(?:ing|ed)?[- ]?out|(?:you|users?|visitors?) (?:can|may|have the (?:right|option|ability) to)(?: [a-z]+){0,3} (?:disable|turn off|decline|object|refuse|reject|limit))\\b[^.;]{0,110}\\b${TRACKING}\\b|\\b${TRACKING}\\b[^.;]{0,80}\\b(?:opt(?:ing|ed)?[- ]?out)\\b`,
      'g',
    ),
    says: always('opt-out'),
    actors: ANYONE,
    unless: [
      /\b(?:browsers?(?:'s)? settings|your browser|your (?:web )?browser|web browsers|need to|specific to the|do not track|global privacy control|gpc|cannot opt|not opt)\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'tracking-choice/with-consent',
    row: 'tracking-choice',
    reason: 'Tracking starts only with consent.',
    cue: /\b(?:consent|permission|agree(?:d|ment)?|accept(?:ed|ance)?|opt(?:ed)?[- ]in)\b/g,
    says: said('opt-in'),
    actors: ANYONE,
    also: [
      /\b(?:cookies?|track(?:ing|ers?)|pixels?|beacons?|similar technologies)\b/,
      /\b(?:with (?:your|the user'?s?|prior|explicit) (?:\w+ )?consent|(?:only|unless|if|when|where|once|after|until|before) (?:\w+ ){0,5}(?:consent|agree|accept|permission|opt(?:ed)?[- ]in)|(?:obtain|ask|request|seek|require|get|collect|need)\w* (?:for )?(?:your |the |prior |explicit )*consent|based on (?:your |the )?consent|consent (?:is|will be) (?:requested|obtained|required|asked))/,
    ],
    unless: [
      /\b(?:by (?:using|continuing|visiting|accessing|browsing)|continued use|you (?:hereby )?(?:consent|agree) to|opt[- ]out|implied|browser|parent)/,
    ],
    weight: 0.55,
  },
  {
    id: 'tracking-choice/set-with-consent',
    row: 'tracking-choice',
    reason: 'In a section on cookies: they are set only with consent.',
    cue: /\b(?:only (?:with|after|upon|on the basis of|if you (?:have )?given(?: us)?)|if and when you (?:give|have given)|(?:is|are) based on|until you (?:give|have given)) (?:your |the )?(?:\w+ )?(?:consent|permission)\b/g,
    says: said('opt-in'),
    actors: ANYONE,
    unless: [/\b(?:content|location|e-?mails?|newsletters?|photos?)\b/],
    under: /cookie|track|analytic/,
    weight: 0.6,
  },
];
