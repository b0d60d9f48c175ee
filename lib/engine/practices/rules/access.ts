import type { Rule } from '../rule';
import { ANYONE, READER, said } from './anyone';

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
