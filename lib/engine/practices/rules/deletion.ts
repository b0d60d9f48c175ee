import type { Rule } from '../rule';
import { ANYONE, always, READER, said } from './anyone';

/** Deleting data or the account. */
export const DELETION_RULES: readonly Rule[] = [
  {
    id: 'deletion/in-account',
    row: 'deletion',
    reason: 'People delete data or the account themselves.',
    hint: /delet|clos|remov|cancel|terminat|eras|deactivat|clear/,
    cue: /\b(?:delet(?:e|ed|ing|ion)|clos(?:e|ing|ure)|remov(?:e|ing)|cancel(?:l?ing)?|terminat(?:e|ing)|eras(?:e|ing)|deactivat(?:e|ing)|clear(?:ing)?)\b[^.;]{0,60}?\b(?:accounts?|data|information|content|profile|photos|posts|history|messages|files|videos|items|activity|searches|it|them)\b/g,
    says: said('self-service'),
    actors: READER,
    also: [
      /\b(?:you (?:can|may|are able to|have the (?:ability|option) to|also can|could|will be able)|users? (?:can|may)|settings?|log(?:ging)? in|sign(?:ing)? in|by (?:going|visiting|clicking|using|following)|dashboard|yourself|at any time|allows? (?:you|users) to|lets? you|tools? (?:to|that)|self-service|button|instructions)\b/,
    ],
    unless: [
      /\b(?:request(?:s|ed|ing)?|contact(?:ing)?|e-?mail(?:ing)? (?:us|to)|writ(?:e|ing)|ask(?:ing)? us|rights?|reasonable steps|governed by|your vehicle|conversations?|cookies?|browser|parents?|child(?:ren)?|submit(?:ting)?|third[- ]part|we (?:may|will|can|reserve) (?:\w+ )?(?:delete|terminate|close|remove|retain|keep)|(?:if|when|once|after|unless|until|following|even if|upon) (?:you|your|the|a user|deleting|deletion)|cannot|not (?:be able|possible)|merger|unsubscribe|newsletter|retention periods?|obligations? to)\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'deletion/ask',
    row: 'deletion',
    reason: 'Deletion by asking the company.',
    cue: /\b(?:request(?:s|ed|ing)?|ask(?:ing)?|contact(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing)|submit(?:ting)?|send(?:ing)?|demand|require|inform us|instruct us|let us know|tell us)\b[^.;]{0,110}?\b(?:delet(?:e|ed|ing|ion)|eras(?:e|ed|ure|ing)|remov(?:e|ed|al|ing)|clos(?:e|ed|ure)|destroy|forgotten)\b|\b(?:delet(?:e|ed|ing|ion)|eras(?:e|ure)|remov(?:e|ed|al)|clos(?:e|ure))\b[^.;]{0,90}?\b(?:please (?:contact|e-?mail|write|submit|visit|send|use)|by (?:contacting|e-?mailing|writing|submitting|sending|calling|e-?mail)|contact(?:ing)? us|e-?mail us|on request|upon (?:your )?request|request form|support (?:team|staff))\b/g,
    says: said('by-request'),
    actors: ANYONE,
    unless: [
      /\b(?:child(?:ren)?|parents?|minors?|under (?:the age of )?1\d|cookies?|opt[- ]out|unsubscribe|newsletter|mailing list|government|deny|denied|identity|authori[sz]ed agent|we (?:may|will) (?:ask|request|contact) you|copyright|dmca)\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'deletion/right',
    row: 'deletion',
    reason: 'A right to erasure.',
    cue: /\bhave (?:your|the|that|this|such|any) (?:\w+ ){0,2}(?:information|data) (?:[a-z]+,? ){0,4}(?:deleted|erased|removed)\b|\bright(?:s)?\b[^.;]{0,140}?\b(?:delet(?:e|ed|ing|ion)|eras(?:e|ed|ure)|forgotten|removal)\b|^(?:\W|the |your )*(?:right (?:of|to) )?(?:delet(?:e|ion)|erasure|eras(?:e|ing))\b(?=[^a-z]{0,3}(?::|-|\.|your|you|the right|to request|personal| of| or))/g,
    says: said('by-request'),
    actors: ANYONE,
    unless: [/\b(?:we (?:have|reserve) (?:the|a) right|child(?:ren)?|minors?|without discrimination|deny)\b/],
    weight: 0.65,
  },
  {
    id: 'deletion/partial',
    row: 'deletion',
    reason: 'Data is kept after deletion for the company’s own ends.',
    cue: /\b(?:retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|remain(?:s|ing)?|maintain(?:s|ed)?|preserv(?:e|ed)|continue to (?:use|store|hold|display)|still (?:be )?(?:visible|available|stored|retained|keep)|not (?:be )?(?:deleted|removed|erased))\b/g,
    says: always('partial'),
    actors: ANYONE,
    also: [
      /\b(?:delet(?:e|ed|ing|ion)|clos(?:e|ed|ing|ure)|terminat(?:e|ed|ion)|deactivat(?:e|ed|ion)|remov(?:e|ed|al)|eras(?:e|ed|ure)|cancel(?:led)?)\b/,
      /\b(?:even (?:if|after|though|when)|after (?:you|your|the|account|deletion|deleting|closing)|when you (?:delete|close|deactivate)|if you (?:delete|close|deactivate|terminate|remove|cancel|request)|once (?:you|your)|following (?:the )?(?:deletion|closure|termination)|upon (?:deletion|termination|account)|however|some (?:of )?(?:the |your )?(?:information|data|content)|certain (?:information|data))\b/,
      /\b(?:legitimate (?:business )?(?:interests?|purposes?)|business (?:purposes?|records|reasons|needs|interests?)|fraud|disputes?|enforce|analytics|our (?:records|own|agreements|terms|rights)|internal|aggregate|archiv\w+|abuse|statistic\w*|public(?:ly)?|posts|comments|reviews|content|other users|security|prevent|improve|necessary for|visible)\b/,
    ],
    unless: [
      /\b(?:until (?:you|your)|username may|child(?:ren)?|cookies?|opt[- ]out|cached|other users have|search engines?|anonymi[sz]ed? (?:information|data|form)|no longer (?:retain|keep))\b/,
    ],
    weight: 0.5,
  },
  {
    id: 'deletion/none',
    row: 'deletion',
    reason: 'It says that data or accounts cannot be deleted.',
    cue: /\b(?:cannot|can not|can't|not possible to|unable to|no way to|not able to) (?:be )?(?:delete[d]?|remove[d]?|erase[d]?)\b/g,
    says: always('none'),
    actors: ['you', 'company', 'unknown'],
    also: [/\b(?:accounts?|your (?:personal )?(?:data|information))\b/],
    unless: [
      /\b(?:scenarios?|circumstances|situations|instances|such as|where we|some|certain|unless|until|except|if|because|legal|law|copies|third|blockchain|backup)\b/,
    ],
    weight: 0.4,
  },
];
