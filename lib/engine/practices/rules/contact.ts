import type { Rule } from '../rule';
import { ANYONE, always } from './anyone';

/** Whom to ask. */
export const CONTACT_RULES: readonly Rule[] = [
  {
    id: 'contact/officer',
    row: 'contact',
    reason: 'An officer for data protection or a representative is named for anybody.',
    cue: /\b(?:data (?:protection|privacy) (?:officers?|representatives?|delegate|lead|manager)|dpos?\b|(?:chief |group |global |company |corporate |information )*privacy (?:compliance )?officers?|privacy (?:counsel|manager)|(?:eu|uk|european(?: union)?|u\.k\.|e\.u\.|gdpr|swiss|eea)(?: and (?:eu|uk|swiss))?(?:'s)? (?:data protection )?(?:representatives?)|representatives? (?:in|for|within|is|are|of) (?:the )?(?:eu\b|uk\b|eea\b|european|e\.u\.|union|united kingdom)|(?:article|art\.?) 27|our (?:local |appointed |designated )?representative|grievance officer|dpo@[\w.-]+|dataprotectionofficer@)/g,
    says: always('dpo'),
    actors: ANYONE,
    unless: [
      /\b(?:sales|customer service|account|support|your) representatives?\b(?!.*(?:data protection|privacy) officer)/,
      /\b(?:right to|complain to|lodge)\b(?!.*\b(?:contact|our)\b)/,
      /\b(?:disclos|shar|sent|access)\w* [^.;]{0,60}\b(?:data protection officers?|privacy officer)\b/,
    ],
    anyForm: true,
    weight: 0.75,
  },
  {
    id: 'contact/address',
    row: 'contact',
    reason: 'An address, form or telephone number for questions.',
    cue: /\b(?:questions?|concerns?|comments?|complaints?|inquir(?:y|ies)|enquir(?:y|ies)|queries|feedback|suggestions|more information|further information|how to contact|contact us|get in touch|reach us|write to us|contact (?:details|information)|contact form|[\w.-]{1,64} ?\[at\] ?[\w-]+|(?:send|drop) us an? (?:message|e-?mail|note|line))\b/g,
    says: always('stated'),
    actors: ANYONE,
    also: [
      /[\w.+-]+@[\w-]+\.[\w.]+|\[(?:email|at)[^\]]*\]|\b(?:contact(?:ing)?|e-?mail(?:ing)?|write to|writing to|reach(?:ing)?(?: out to)?|call(?:ing)?|get in touch with|message|send|address(?:ed)?|direct(?:ed)?|submit(?:ted)?) (?:to )?(?:us|our|the|one of|any|them|your|a)\b|\bplease (?:contact|e-?mail|write|call)\b|\bcontact (?:form|page|us|details|information)\b|\b(?:p\.?o\.? box|toll[- ]free|telephone|phone)\b|\b(?:at|by|via|to) (?:e-?mail|phone|the following|the address)\b/,
      /\b(?:us|our|privacy|contact|policy|notice|practices|statement|data|information)\b/,
    ],
    unless: [
      /\b(?:when you (?:contact|call|e-?mail|write)|if you (?:contact|call|e-?mail) us,? (?:we|our)|you (?:contact|call|e-?mail) us|contact you|from your|your (?:contact|e-?mail|telephone|phone)|unsubscribe|such as|including|we (?:collect|may collect|receive|will collect)|friends?|authorities|authority|commission|copyright|dmca)\b/,
      /\b(?:data protection officers?|privacy officer|dpo)\b/,
    ],
    anyForm: true,
    weight: 0.6,
  },
  {
    id: 'contact/listed-address',
    row: 'contact',
    reason: 'An entry of a list of ways to get in touch.',
    cue: /^(?:[^.]{0,120}?(?:[:;] |\b(?:via|by|through|reached?|reach us) ))?\W*(?:via |by |through )?(?:e-?mail|mail|phone|telephone|post|tel|contact)(?: address| us)?(?: at)?:? +(?:[\w.+-]+@[\w-]+\.[\w.]+|\+?[\d(][\d() -]{7,})/g,
    says: always('stated'),
    actors: ANYONE,
    anyForm: true,
    weight: 0.6,
  },
];
