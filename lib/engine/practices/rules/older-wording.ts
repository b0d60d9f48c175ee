import type { Rule } from '../rule';

const ANY = ['company', 'unknown', 'you', 'others', 'customers'] as const;

/**
 * Wording of policies written before about 2018, which the labelled passages of 2026 hardly hold: the learned scores
 * do not know it, so that these rules speak for themselves.
 */
export const OLDER_WORDING_RULES: readonly Rule[] = [
  {
    id: 'access/write-to-update',
    row: 'access',
    reason: 'Information is updated or corrected on request.',
    cue: /\b(?:update|correct|amend|modify)(?:,? (?:or|and|and\/or) (?:update|correct|amend|modify|delete))+ (?:any |your |the |all |this |such )*(?:personal |personally identifiable |contact )?(?:information|data|details)\b/g,
    says: { affirmed: 'by-request', 'opt-out': 'by-request', consent: 'by-request' },
    actors: ANY,
    also: [/\b(?:contact|e-?mail|send|write|call|request|reasonable steps|notify|let us know|ask)\b/],
    unless: [
      /\b(?:log(?:ging)? in|sign(?:ing)? in|your account|settings|profile|this (?:policy|notice)|failure)\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'access/given-upon-request',
    row: 'access',
    reason: 'Access to what is held is given upon request.',
    cue: /\bupon (?:written |your )?request,? (?:and [^.;]{0,40}, )?we (?:will |shall |can )?(?:provide|give|offer|grant)[^.;]{0,60}?\b(?:access|a copy|information (?:we|that we) (?:hold|have))/g,
    says: { affirmed: 'by-request' },
    weight: 0.8,
  },
  {
    id: 'recipients/agents',
    row: 'recipients',
    reason: 'Agents and contractors work for the company.',
    cue: /\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|provid(?:e|ed|ing)|giv(?:e|en|ing))\b[^.;]{0,40}?\b(?:with|to) (?:our |its |third[- ]party )*(?:agents|contractors|subcontractors|consultants)\b/g,
    says: { affirmed: 'service-providers', 'opt-out': 'service-providers', limited: 'service-providers' },
    actors: ANY,
    weight: 0.8,
  },
  {
    id: 'recipients/needed-to-serve',
    row: 'recipients',
    reason: 'Data goes to another company as far as it needs it for a service.',
    cue: /\b(?:share|provide|disclose|give|pass)\b[^.;]{0,110}?\bnecessary for (?:the |such |that |those )?(?:third part(?:y|ies)|them|partners?|compan(?:y|ies)|providers?) to (?:provide|perform|deliver|carry out)\b/g,
    says: { affirmed: 'service-providers', 'opt-out': 'service-providers' },
    weight: 0.8,
  },
  {
    id: 'recipients/reputable-companies',
    row: 'recipients',
    reason: 'Other companies receive data so that they can offer their own products.',
    cue: /\b(?:available|provide|share|rent|disclose|give|lend)s?d?\b[^.;]{0,60}?\b(?:to|with) (?:other |selected |carefully selected |reputable |screened )*(?:companies|organi[sz]ations|businesses|merchants) whose (?:products|services|offers|goods)\b/g,
    says: { affirmed: 'partners', 'opt-out': 'partners', consent: 'partners' },
    weight: 0.85,
  },
  {
    id: 'recipients/request-of-authorities',
    row: 'recipients',
    reason: 'Authorities receive data at their request.',
    cue: /\bdisclose[ds]?\b[^.;]{0,80}?\bat the request of (?:[a-z]+ )?(?:authorit(?:y|ies)|government\w*|police|law enforcement)/g,
    says: { affirmed: 'authorities', limited: 'authorities' },
    actors: ANY,
    weight: 0.85,
  },
  {
    id: 'shared-for-ads/data-providers',
    row: 'shared-for-ads',
    reason: 'Data is shared with data providers, whose trade is advertising.',
    cue: /\bshare[sd]?\b[^.;]{0,40}?\bwith (?:a |an |our |third[- ]party |other )*data (?:providers?|brokers?|marketers?|cooperatives?)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    unless: [/\b(?:on our behalf|process(?:es|ing) (?:it|data) for us)\b/],
    weight: 0.6,
  },
  {
    id: 'shared-for-ads/ask-us-not-to',
    row: 'shared-for-ads',
    reason: 'People may say that their address is not to be passed on to other companies.',
    cue: /\bif you (?:do not|don't|would prefer (?:that )?we (?:do )?not|would rather we did not) (?:want|wish|like)?(?: us| for us)?(?: to)? (?:share|disclose|provide|pass|sell|rent)\b[^.;]{0,60}?\b(?:with|to) (?:other|third|outside)\b/g,
    says: {
      affirmed: 'opt-out',
      denied: 'opt-out',
      'opt-out': 'opt-out',
      consent: 'opt-out',
      limited: 'opt-out',
    },
    actors: ANY,
    weight: 0.75,
  },
  {
    id: 'advertising/activities',
    row: 'advertising',
    reason: 'Advertising is named among what the company engages in with the data.',
    cue: /\b(?:engage in|conduct|carry out|for) (?:our )?(?:marketing|promotional|sales)?(?:\/| and\/or | and | or )?advertising (?:activities|campaigns)\b/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    weight: 0.6,
  },
];
