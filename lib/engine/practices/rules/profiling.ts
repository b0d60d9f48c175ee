import type { Rule } from '../rule';

/** Profiles, personalisation, recommendations, automated decisions. */
export const PROFILING_RULES: readonly Rule[] = [
  {
    id: 'profiling/personalise',
    row: 'profiling',
    reason: 'Data serves to fit content, recommendations or advertisements to the person.',
    cue: /\b(?:personali[sz](?:e[sd]?|ing|ation)|customi[sz](?:e[sd]?|ing|ation)|tailor(?:s|ed|ing)?|individuali[sz]ed|recommend(?:s|ed|ing|ations?)?|interest-based|behaviou?ral(?:ly)? (?:advertis|target|ad|profil)[a-z]*|targeted (?:ads?|advertis\w+|marketing|content|offers)|relevant (?:ads?|advertis\w+|content|offers|products)|suggest(?:ions|ed)? (?:content|products|friends|people|connections)|remember(?:s|ing)? your (?:preferences|settings|choices)|match(?:ing)? you with)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ['company', 'unknown', 'others', 'you'],
    unless: [
      /\bwe (?:strongly )?recommend (?:that )?(?:you|reading|checking|reviewing)|recommended that you|(?:is|are) recommended\b/,
    ],
    weight: 0.7,
  },
  {
    id: 'profiling/data-to-recommend',
    row: 'profiling',
    reason: 'What is known of the person is said to be used to recommend, tailor or personalise.',
    cue: /\bus(?:e|es|ing)\b (?:[a-z]+ ){0,3}?(?:your|the|this|that|personal|such|these) [^.;]{0,80}?\b(?:to|for) (?:[a-z]+ ){0,2}?(?:recommend(?:ing)?|personali[sz](?:e|ing)|tailor(?:ing)?|customi[sz](?:e|ing)|suggest(?:ing)?|infer(?:ring)?)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    weight: 0.8,
  },
  {
    id: 'profiling/profile',
    row: 'profiling',
    reason: 'Profiles are built, characteristics inferred, or decisions taken automatically.',
    cue: /\b(?:profiling|(?:build|create|develop|generate|compile|form|maintain)(?:s|ing|ed)?(?: [a-z,]+){0,5} profiles?|infer(?:s|red|ring|ences)?|automated (?:decision|individual|processing|means to make)[a-z-]*|predict(?:s|ing|ions?|ive)?(?: [a-z]+){0,2} (?:your|preferences|behavio|interests|what you|models|about you)|draw(?:n|ing)? (?:about|inferences)|score you|segment(?:s|ing|ation)? (?:you|of|users|customers|audiences))\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ['company', 'unknown', 'others', 'you'],
    unless: [
      /\b(?:create|set up|complete|edit|update|delete) (?:a|your|an) (?:user |public |account )?profile\b(?! (?:of|about|on))/,
    ],
    weight: 0.7,
  },
  {
    id: 'profiling/targeting',
    row: 'profiling',
    reason: 'Advertisements or content are targeted, fitted to interests, or predictions are made.',
    cue: /\b(?:target(?:s|ed|ing)? (?:the )?(?:ads|advertis\w+|content|offers|promotions|you)|(?:content|ads|advertis\w+|offers|promotions|information|products)[^.;]{0,50}?\b(?:specific to|based on|match(?:ing|ed)?|relevant to|suited to|according to|fit(?:s|ted)?) (?:your|their|the user'?s?) (?:[a-z]+ ){0,2}?(?:interests?|preferences|needs|activity|location|behaviou?r|browsing)|(?:customi[sz]|personali[sz]|individuali[sz])\w+ (?:the |your |a |our )*(?:user )?(?:experience|content|service|site|website|offers?)|profiling techniques|likely to be (?:interested|of interest)|predictions? (?:about|of|on)|makes? a prediction|automated (?:decision|individual))\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ['company', 'unknown', 'others', 'you'],
    unless: [/\b(?:right (?:not )?to|not subject to|not targeted)\b/],
    weight: 0.6,
  },
  {
    id: 'profiling/denied',
    row: 'profiling',
    reason: 'Profiles or automated decisions are denied.',
    cue: /\b(?:profiling|profiles? (?:of|about|on|based)|automated (?:individual )?(?:decisions?|decision-making|processing)|automatic decision-making)\b/g,
    says: { denied: 'no' },
    object: /\bfor profiling\b/,
    actors: ['company', 'unknown', 'others', 'you'],
    unless: [
      /\b(?:right|subject to|children|minors|sensitive|special categor|legal effects?|similarly significant|based solely|without human)\b/,
    ],
    weight: 0.5,
  },
];
