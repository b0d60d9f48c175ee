import type { Rule } from '../rule';
import { ANYONE, always, READER, said } from './anyone';

const OWN =
  '(?:(?:(?:any|all|certain|some|or|and|of|much|most|the|basic|other|inaccuracies in) )*(?:your|their|his|her|account|profile|contact|registration|personal(?:ly identifiable)?|the|user|member|that|this)(?: (?:own|personal(?:ly)?|identifiable|account|profile|contact|registration|user|billing|login|basic|inaccurate|incorrect|stored|online|public|relevant|and|or|other|payment|shipping|member))* (?:information|info|data|profile|details|account settings|records?|e-?mail address|address|name)|(?:[a-z]+ ){0,3}information (?:about|relating to|regarding|concerning) you|(?:certain|some|most|much) (?:of (?:your|this|the) )?(?:\\w+ )?information)';
const SEE =
  '(?:access|view|see|review|update|edit|correct|change|modify|amend|rectify|manage|check|look at|revise|adjust)';

/** Seeing and correcting one's data. */
export const ACCESS_RULES: readonly Rule[] = [
  {
    id: 'access/in-account',
    row: 'access',
    reason: 'People see or change their data themselves, inside the account.',
    cue: new RegExp(
      `\\b(?:accounts?|profiles?|personal information|your (?:\\w+ )?(?:information|data|details)) can be (?:edited|updated|changed|accessed|corrected|viewed)\\b|\\b(?:correct|edit|modify),? (?:and |or )?(?:delete|update|remove|close)? ?your account\\b|\\b${SEE}(?:ing|s|ed)?(?:,? (?:and |or |and/or )?(?:${SEE}|delete|remove|download|export|deactivate|update|add|close)(?:ing)?)*,? ${OWN}\\b`,
      'g',
    ),
    says: said('self-service'),
    actors: READER,
    also: [
      /\b(?:log(?:ging|ged)?[- ]?(?:in|on|into)|sign(?:ing|ed)?[- ]?(?:in|into|on)|account|settings?|profile|dashboard|preferences? (?:page|cent(?:er|re))|my \w+|self-service|(?:have|has) the ability to|through the (?:services?|site|app|platform|website)|portal|control panel|user page|at any time|app\b|online)\b/,
    ],
    unless: [
      /\b(?:contact(?:ing)? us|e-?mail(?:ing)? us|writ(?:e|ing) to|request(?:s|ed|ing)? (?:that|to|access|a)|submit(?:ting)?|by sending|right to|whoever|anyone|someone|friends|non-users|other users|search engines|employees|visitors who|your (?:organi[sz]ation|employer|company) manages?|(?:we|when we) use (?:your|this|it|information)|in order to (?:maintain|provide|create)|necessary to provide|to (?:let|help) you|help(?:s|ing)? you|to communicate|recommend|revoke|this section|participants|seamlessly|we keep (?:a )?records?|data settings|data collection|we (?:may|will|can|reserve|might|update|change|review)|third[- ]part|children|unauthori[sz]ed|cookies?|this (?:policy|notice|statement)|parents?)\b/,
      /\b(?:privacy|cookie|browser|email|notification|communication|marketing|ad|advertising|your) (?:settings|preferences)\b(?!.*\b(?:information|data|profile)\b)/,
    ],
    weight: 0.7,
  },
  {
    id: 'access/right',
    row: 'access',
    reason: 'A right to see or correct data, exercised by asking.',
    cue: /\bright(?:s)?\b(?: [a-z,']+){0,12}:\W*(?:\d\W*)?(?:access|rectif(?:y|ication)|correct(?:ion)?|review|confirm)\b|\bright(?:s)? (?:to|of)(?: [a-z,]+){0,6} (?:access|information (?:under|pursuant|about|according)|rectif(?:y|ication)|correct(?:ion)?|know|review|confirm(?:ation)?|inspect)\b|\bright(?:s)?(?: to| of)? (?:access|rectif(?:y|ication)|correct(?:ion)?|know|information|be informed)\b|^(?:\W|the |your )*(?:right (?:of|to) )?(?:access|rectification|correction|know)\b(?=[^a-z]{0,3}(?::|-|\.|your|you|the right|to request|personal|inaccurate| and|,))/g,
    says: said('by-request'),
    actors: ANYONE,
    unless: [
      /\b(?:we (?:have|reserve) (?:the|a) right|third[- ]part(?:y|ies) (?:may|can)|deny|without discrimination)\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'access/ask',
    row: 'access',
    reason: 'People ask the company to show or correct their data.',
    cue: new RegExp(
      `\\b(?:request(?:s|ed|ing)?|ask(?:ing)?|contact(?:ing)? (?:us|our)|e-?mail(?:ing)?|writ(?:e|ing)|submit(?:ting)?|reach(?:ing)? out|send(?:ing)?|inform us|notify us|let us know)\\b[^.;]{0,120}?\\b(?:${SEE}|access to|cop(?:y|ies) of|correction|rectification|inaccura|confirm)(?:ing|s)?\\b[^.;]{0,60}\\b(?:your|their|his|her|any|personal|the|that|this|all|such|my) (?:\\w+ ){0,3}(?:information|data|details|records?)\\b|\\b(?:${SEE}|correction|access(?: to)?)\\b[^.;]{0,80}\\b(?:information|data)\\b[^.;]{0,300}\\b(?:contact(?:ing)? us|e-?mail(?:ing)? us|by e-?mail|writing|submit(?:ting)? a|request|form|please (?:contact|send|e-?mail|write|call|submit|let us|notify)|contact our)\\b|\\bwe (?:will|can|shall) (?:take (?:\\w+ )?steps to |make (?:\\w+ )?efforts to )?(?:update|correct|amend|rectify)(?: or (?:update|correct|delete|remove))? (?:\\w+ ){0,3}(?:information|data)\\b|\\bupon request,? we (?:\\w+ ){0,3}(?:provide|offer|give|grant)[^.;]{0,60}\\baccess\\b`,
      'g',
    ),
    says: said('by-request'),
    actors: ANYONE,
    unless: [
      /\b(?:we (?:may|will|can) (?:ask|request|contact)|identity|whoever|alerts|authori[sz]ed agent|government|court|subpoena|law enforcement|legal process|deny|children|child's|copy of (?:the )?(?:standard|safeguards|clauses|contract|agreements?|this))\b/,
    ],
    weight: 0.6,
  },
];

export const EXPORT_RULES: readonly Rule[] = [
  {
    id: 'export/right-to-portability',
    row: 'export',
    reason: 'A right to take data along, or data in a portable format, on request.',
    cue: /\b(?:data )?portab(?:ility|le)\b|\bmachine[- ]readable\b|\b(?:commonly|generally) used(?:,| and)? (?:\w+[- ])*format\b|\btransmit (?:those|that|the|your|this) (?:personal )?(?:data|information) to (?:another|other|a different)|\btransfer(?:red)? (?:your|the|those|of your) (?:personal )?(?:data|information) to (?:another|a different|other|any other|a third)/g,
    says: said('by-request'),
    actors: ANYONE,
    unless: [/\bwe (?:may|will|might) transfer\b|health insurance|merger/],
    weight: 0.75,
  },
  {
    id: 'export/copy-on-request',
    row: 'export',
    reason: 'A copy of the data is given on request.',
    cue: /\b(?:request|obtain|receive|get|ask (?:us )?for|provide you with|send you|have|be provided with|right to) (?:\w+ ){0,5}(?:copy|copies|an? export) of (?:\w+ ){0,5}(?:data|information|pieces)\b|\bexport (?:of )?(?:your|the|any) (?:\w+ )?(?:data|information)\b/g,
    says: said('by-request'),
    actors: ANYONE,
    unless: [
      /\b(?:standard contractual|safeguards|clauses|agreement|identification|identity|download|settings|in your account|children|log(?:ging)? in)\b/,
    ],
    weight: 0.5,
  },
  {
    id: 'export/download',
    row: 'export',
    reason: 'People download their data themselves.',
    cue: /\b(?:download(?:ing)?|export(?:ing)?)(?:,? (?:and |or )?\w+){0,2}? (?:a |an |the )?(?:copy of |copies of |archive of |all (?:of )?|some of )*(?:your|own|personal|account) (?:[\w-]+ ){0,4}?(?:data|information|archive|content|projects?|photos|videos|posts|history|files|messages|copy)\b|\btakeout\b|\b(?:data|information|account) (?:download|export|archive)s?\b|\b(?:export|download) (?:tools?|functions?|functionality|features?|options?|buttons?)\b/g,
    says: said('self-service'),
    actors: ANYONE,
    also: [/\b(?:you|your|users?)\b/],
    unless: [
      /\b(?:right to|who can|by contacting|contact(?:ing)? us|request(?:s|ing)? that|when you (?:\w+ ){0,2}download|you download (?:our|the|an?|any)|download(?:ing)? (?:our|the|and install|an?) (?:\w+ )?(?:app|software|application|game)|files you download|downloads? (?:and|or) (?:installs?|purchases|errors)|third[- ]part|opt-?out|add-?on|we (?:may )?collect|we (?:also )?process|control laws|export controls?|clicks?)\b/,
    ],
    weight: 0.6,
  },
];

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
