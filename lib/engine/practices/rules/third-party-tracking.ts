import type { Rule } from '../rule';

const ANY = ['company', 'unknown', 'you', 'others', 'customers'] as const;
const TRACKERS =
  "(?:google(?:'s)? (?:analytics|adsense|ads|adwords|tag manager|firebase|marketing platform)|firebase|facebook (?:pixel|sdk|connect|custom)|meta pixel|doubleclick|mixpanel|amplitude|hotjar|matomo|segment\\.io|appsflyer|adjust\\b|branch\\.io|flurry|fullstory|hubspot|linkedin insight|tiktok pixel|twitter pixel|adobe analytics|comscore|nielsen|criteo|taboola|outbrain|new relic|sentry|crashlytics|optimizely|quantcast|bing ads|microsoft clarity|recaptcha|intercom|yandex)";

/** Others collecting on this company's own pages or apps. */
export const THIRD_PARTY_TRACKING_RULES: readonly Rule[] = [
  {
    id: 'third-party-tracking/third-parties-collect',
    row: 'third-party-tracking',
    reason: "Others set cookies or collect data on the company's own pages.",
    cue: /\b(?:(?:a |third[- ]party )?data providers?|third[- ]part(?:y|ies)(?: [a-z-]+){0,4}|(?:our |these |such |those |some |certain |advertising |ad |analytics |business |social media |marketing |other |data |measurement |trusted )+(?:partners?|companies|networks?|providers?|vendors?|services?|servers?|advertisers?|platforms?)|advertisers|ad networks|vendors|google|facebook|they)(?: \([^)]*\))?(?: (?:may|can|will|also|might|to|who|which|that|use|and|or|in turn|automatically|then|could|directly|help us|assist us)){0,5},? (?:use|place|set|collect|receive|access|gather|track|record|serve|recogni[sz]e|place and recogni[sz]e|deploy|drop|employ|read|store)s?\b[^.;]{0,80}?\b(?:cookies?|beacons?|pixels?|tags?|information|data|technolog(?:y|ies)|sdks?|identifiers?|trackers|ip address)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ANY,
    also: [
      /\b(?:our|site|sites|website|websites|services?|platforms?|apps?|applications?|pages?|cookies?|pixels?|beacons?|devices?|browser|visits?|analytics|online activit\w+)\b/,
    ],
    unless: [
      /\b(?:publicly|public (?:areas|forums|posts)|their own (?:websites?|sites?|privacy)|on (?:their|those|these|such) (?:websites?|sites?|services)|when you (?:leave|click on a link)|we are not responsible|links? to)\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'third-party-tracking/we-use-service',
    row: 'third-party-tracking',
    reason: 'A named or described service of others measures or advertises on the pages.',
    cue: new RegExp(
      `\\b${TRACKERS}|\\b(?:third[- ]party|external) (?:[a-z]+ ){0,2}(?:analytics|cookies|advertising|tracking|pixels?|tags?|trackers|web beacons|advertisers|ad servers?|sdks?|tools|technologies)\\b|\\banalytics (?:providers?|partners?|services?|companies|tools|vendors)\\b`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ANY,
    also: [
      /\b(?:use[sd]?|using|allow|permit|work with|partner|engage|employ|set by|placed by|provided by|operated by|collect|includes?|embed|share|enable|integrat\w+|rely|utili[sz]e|contain|help|process|analy[sz]e|assist\w*|gather|monitor|measure|via|running)\b/,
    ],
    unless: [/\b(?:sign[- ]?in|log[- ]?in with|google play|google account|payment)\b/],
    weight: 0.55,
  },
  {
    id: 'third-party-tracking/others-analyse',
    row: 'third-party-tracking',
    reason: 'Third parties are used to measure visits or to serve advertisements on the pages.',
    cue: /\b(?:use|using|engage|rely on|work with|hire|partner with|employ)s?(?:d|ing)? (?:[a-z-]+ ){0,3}?(?:third[- ]part(?:y|ies)|other companies|external (?:companies|providers|services)|advertising partners|ad networks)(?: [a-z]+){0,4}? to (?:[a-z]+ ){0,3}?(?:analy[sz]e|track|measure|monitor|serve|deliver|display|collect)\b|\bthird[- ]party ad servers?\b|\bcookies (?:are |that are )?(?:set|placed|served|used|dropped) by (?:[a-z]+ ){0,3}?(?:third part(?:y|ies)|partners|advertisers|providers|networks)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ANY,
    weight: 0.6,
  },
  {
    id: 'third-party-tracking/allow-others',
    row: 'third-party-tracking',
    reason: 'Others are let in to collect on the pages.',
    cue: /\b(?:allow|permit|let|enable|authori[sz]e|work with|partner with|engage|contract with)s?(?:ed|ing)? (?:[a-z,-]+ ){0,8}?(?:third[- ]part(?:y|ies)|advertisers?|partners|companies|providers|networks|others|vendors|google|facebook)\b[^.;]{0,60}? (?:to )?(?:collect|place|set|use|track|access|gather|serve|receive|deploy|show|deliver)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    weight: 0.65,
  },
  {
    id: 'third-party-tracking/embedded',
    row: 'third-party-tracking',
    reason: 'Embedded content or social buttons report the visit to their owners.',
    cue: /\b(?:social (?:media )?(?:plug-?ins?|widgets?|buttons?|features)|like button|share (?:this )?button|embedded (?:content|videos?|players?)|plug-?ins|youtube videos?)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ANY,
    also: [/\b(?:collect|cookies?|track|ip address|transmit|transfer|sent|receive|record)\w*\b/],
    weight: 0.6,
  },
  {
    id: 'third-party-tracking/opt-out',
    row: 'third-party-tracking',
    reason: 'A choice against the analytics or cookies of others is offered.',
    cue: /\b(?:opt(?:ing|ed)?[- ]?out|disable|prevent|object|reject|block)\b[^.;]{0,90}?\b(?:google analytics|third[- ]party (?:cookies|analytics|advertising|tracking)|analytics (?:cookies|providers|services)|(?:collection|tracking) (?:[a-z]+ ){0,4}by (?:third|google|these|such))|\btools\.google\.com\/dlpage\/gaoptout\b|\bopt-out browser add-on\b/g,
    says: {
      affirmed: 'opt-out',
      denied: 'opt-out',
      consent: 'opt-out',
      'opt-out': 'opt-out',
      limited: 'opt-out',
    },
    actors: ANY,
    weight: 0.7,
  },
  {
    id: 'third-party-tracking/denied',
    row: 'third-party-tracking',
    reason: 'Trackers of others are denied.',
    cue: /\b(?:third[- ]party|external|google|facebook) (?:[a-z]+ ){0,2}?(?:cookies?|trackers?|tracking|analytics|scripts|pixels?|advertising cookies)\b|\b(?:allow|permit|let)(?:s|ed)? (?:any )?(?:third[- ]part(?:y|ies)|others|other companies|advertisers|anyone)(?: [a-z]+){0,4}? to (?:track|collect|place|set|monitor)\b/g,
    says: { denied: 'no' },
    actors: ANY,
    unless: [
      /\b(?:children|control|responsible|if you|unless|opt|consent|read|access to|through|necessary|strictly)\b/,
    ],
    weight: 0.5,
  },
];
