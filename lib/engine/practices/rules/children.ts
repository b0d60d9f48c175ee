import type { Rule } from '../rule';
import { ANYONE, always } from './anyone';

const CHILD =
  "(?:children(?:'s)?|child|minors?|kids|(?:individuals?|persons?|people|anyone|users?|those|anybody|visitors?|teens?) (?:who (?:are|is) |that are |we know (?:are|is) |known to be |aged? )?(?:under|below|younger than|less than)|under (?:the age (?:of )?)?(?:\\d{2}|thirteen|fourteen|sixteen|eighteen)|(?:below|younger than|less than) (?:the age of )?\\d{1,2}|\\d{1,2} (?:years (?:old |of age )?)?(?:or|and) (?:younger|under)|(?:1[368]|thirteen|sixteen|eighteen)(?: \\(\\d+\\))? (?:years|and (?:over|older)|or (?:older|over)))";

/** What is said of children. */
export const CHILDREN_RULES: readonly Rule[] = [
  {
    id: 'children/not-for-them',
    row: 'children',
    reason: 'The service is not made for children, who may not use it.',
    hint: /child|minor|kid|under|below|younger|1[3-8]|teen|adult|age/,
    cue: /(?:(?:\b(?:not|cannot|never|neither|nor)|n't) (?:[a-z]+,? ){0,6}(?:intended|directed|designed|targeted|target|aimed|meant|offered|marketed|market|addressed|available|suitable|allowed|permitted|appropriate|eligible|authori[sz]ed|attract|use|access|register|create|submit|provide|offer|direct|solicit|allow|permit)|\bmust be (?:at least|over|older|of)|(?:only|solely) (?:\w+ ){0,5}(?:for|by|to|available to) (?:\w+ ){0,3}(?:adults|individuals|persons|people|users|those)|at least (?:1[3-8]|thirteen|sixteen|eighteen)|prohibited|should not|may not|general audience)\b/g,
    says: always('not-for-children'),
    actors: ANYONE,
    also: [new RegExp(`\\b(?:${CHILD}|legal age|age of majority|majority)\\b`)],
    unless: [
      /\b(?:sell|share (?:the )?personal|sale)\b(?!.*\b(?:directed|intended|knowingly collect)\b)/,
      /\b(?:parents? (?:or guardians? )?(?:may|can|must|should)|with(?:out)? (?:the |a |their |your |verifiable |prior |appropriate )*(?:consent|permission|supervision|involvement) of|parental (?:consent|permission|supervision|approval)|parent or (?:legal )?guardian)\b(?=.*\b(?:may (?:only )?use|can use|provided|only (?:with|if)|must (?:have|obtain|get|use)))/,
    ],
    anyForm: true,
    weight: 0.7,
  },
  {
    id: 'children/not-collected',
    row: 'children',
    reason: 'Data of children is not knowingly collected.',
    hint: /child|minor|kid|under|below|1[3-8]|teen|younger/,
    cue: /(?:(?:\b(?:not|never|nor|neither)|n't) (?:[a-z]+,? ){0,6}(?:collect|gather|solicit|obtain|request|process|maintain|seek|store|receive|ask)(?:s|ed|ing)?)\b/g,
    says: always('not-for-children'),
    actors: ANYONE,
    also: [new RegExp(`\\b${CHILD}\\b`)],
    unless: [
      /\bwithout (?:\w+ ){0,6}(?:consent|permission|approval)\b|\bparental consent\b(?=.*\bunless\b)|\bunless\b.*\bparent/,
    ],
    weight: 0.7,
  },
  {
    id: 'children/parental-consent',
    row: 'children',
    reason: 'Children may use it, or their data is collected, with a parent’s consent.',
    cue: /\b(?:parent(?:s|al|'s)?(?:(?: or|\/| and)? (?:legal )?guardians?(?:'s?)?)?)\b[^.;]{0,60}?\b(?:consent|permission|approv\w+|authori[sz]\w+|supervision|involvement)\b|\bconsent to allow any of your minor dependents\b|\b(?:consent|permission|approval|authori[sz]ation|supervision|involvement) (?:of|from|by) (?:\w+ ){0,5}(?:parents?|guardians?)\b/g,
    says: always('with-parental-consent'),
    actors: ANYONE,
    also: [
      /\b(?:obtain|requir|only|unless|without|with (?:the|your|a|their|verifiable|prior|parental)|must|if|need|may|ask|provid|given|before|seek|receive|until)\w*/,
    ],
    unless: [
      /\b(?:(?:delete|remove|terminate|discard)\b[^.;]*|(?:become|are|were|made) aware|discover|learn(?:ed)? that|if we (?:find|learn|have)|believes? (?:that )?(?:we|their|your)|may have (?:collected|provided)|has provided|should consider|to third parties when|have (?:inadvertently )?collected|please contact|contact us)/,
      /\b(?:sell|sale|selling|opt[- ]in)\b/,
    ],
    weight: 0.55,
  },
  {
    id: 'children/collected',
    row: 'children',
    reason: 'Data of children is collected.',
    cue: /\b(?:collect|process|use|receive|obtain|store)(?:s|ed|ing)?\b[^.;]{0,90}?\b(?:from|about|relating to) (?:\w+ ){0,3}(?:children|child users|kids|minors|students)\b/g,
    says: { affirmed: 'collected' },
    actors: ['company', 'unknown'],
    unless: [
      /\b(?:how we|visit|obligation|if|parental|parents?|consent|knowingly|not|inadvertently|without|aware|discover|learn)\b/,
    ],
    weight: 0.4,
  },
];
