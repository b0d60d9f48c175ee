import type { Rule } from '../rule';

const ANY = ['company', 'unknown', 'others', 'customers', 'you'] as const;
const ABROAD =
  '(?:(?:other|another|third|different|foreign|various|multiple|any) (?:country|countries|jurisdictions?|nations?)|(?:countries|jurisdictions?|a country|places|locations|states|territories) (?:outside|other than|that (?:may|might|do)|where|around|in which|which|not)|outside (?:of )?(?:the|your|their|this|our|[a-z]+) ?(?:country|eea|european|eu|uk|united|e\\.u|home|jurisdiction|state|province|canada|switzerland|region|borders|brazil|quebec|[a-z]+)?|(?:the )?united states|\\bu\\.?s\\.?a?\\b|around the world|worldwide|globally|internationally|across (?:international )?borders|overseas|abroad|cross-border)';

/** Moving data to other countries. */
export const TRANSFERS_RULES: readonly Rule[] = [
  {
    id: 'transfers/abroad',
    hint: /countr|outside|united states|\bu\.?s\b|\busa\b|abroad|overseas|internationally|globally|worldwide|world|border|jurisdiction|nations/,
    row: 'transfers',
    reason: 'Data is moved to, stored in or reached from other countries.',
    cue: new RegExp(
      `\\b(?:transfer(?:red|ring|s)?|stor(?:e[sd]?|ing|age)|process(?:ed|es|ing)?|sen[dt](?:ing)?|host(?:ed|ing)?|maintain(?:ed|ing)?|access(?:ed)?|shar(?:e[ds]?|ing)|mov(?:e[ds]?|ing)|held|kept|transmit(?:ted)?|export(?:ed)?|locat(?:ed|ions?)|based|servers?|headquartered|operate[ds]?)\\b[^.;]{0,140}?\\b${ABROAD}(?=\\W|$)`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'yes', limited: 'unclear' },
    actors: ANY,
    also: [/\b(?:information|data|it|servers?|services?)\b/],
    unless: [
      /\b(?:if you (?:are|live|reside) (?:[a-z]+ ){0,3}outside|users outside|residents outside|not intended|governing law|phone|street|avenue|suite)\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'transfers/safeguards',
    row: 'transfers',
    reason: 'A named safeguard covers the transfer: standard clauses, adequacy or a certified framework.',
    cue: /\b(?:standard (?:contractual|data protection|contract) clauses|model (?:contractual |contract )?clauses|\bsccs?\b|adequacy (?:decisions?|regulations?|findings?|status)|adequate (?:level of )?(?:data )?protection|binding corporate rules|privacy shield|data privacy framework|eu-u\.?s\.? dpf|\bdpf\b|international data transfer (?:agreement|addendum)|\bidta\b|cross[- ]border privacy rules|\bcbpr\b|approved (?:contractual )?clauses|appropriate safeguards under)\b/g,
    says: {
      affirmed: 'with-safeguards',
      consent: 'with-safeguards',
      'opt-out': 'with-safeguards',
      limited: 'with-safeguards',
    },
    actors: ANY,
    weight: 0.85,
  },
  {
    id: 'transfers/denied',
    row: 'transfers',
    reason: 'Moving data abroad is denied.',
    cue: /\b(?:transfer(?:red|s)?|sen[dt]|process(?:ed)?|stor(?:e|ed)|share[d]?|leaves?)\b[^.;]{0,60}?\b(?:third countr(?:y|ies)|outside (?:of )?(?:the )?(?:eea|eu|european|uk|united kingdom|country|switzerland)|abroad|other countries|the (?:eea|eu|european (?:union|economic area)|country))/g,
    says: { denied: 'no' },
    actors: ANY,
    unless: [/\b(?:without|unless|only|except|if|adequate|may not (?:provide|offer|have)|same level)\b/],
    weight: 0.5,
  },
  {
    id: 'transfers/none',
    row: 'transfers',
    reason: 'A table or list answers that there is no transfer.',
    cue: /\btransfers?(?: of (?:personal )?data)?(?: to (?:a )?third countr(?:y|ies))?: ?(?:none|no)\b|\bno (?:third[- ]country |international )?transfers? (?:of|takes?|to)\b/g,
    says: { affirmed: 'no', denied: 'no' },
    actors: ANY,
    weight: 0.5,
  },
];
