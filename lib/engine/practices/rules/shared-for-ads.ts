import type { Rule } from '../rule';
import { ADS, DATA, OTHERS, PARTIAL, RIGHT_TO_KNOW, SHARE } from '../words';

const ANY = ['company', 'unknown', 'you', 'others', 'customers'] as const;

/** Passing data on for the advertising or marketing of others. */
export const SHARED_FOR_ADS_RULES: readonly Rule[] = [
  {
    id: 'shared-for-ads/share-with-advertisers',
    row: 'shared-for-ads',
    reason: 'Data goes to advertisers or advertising partners.',
    cue: new RegExp(
      `\\b${SHARE}\\b(?! (?:you|us|by)\\b)[^.;]{0,120}?\\b(?:to|with|among)\\b[^.;]{0,80}?\\b(?:advertis(?:ers?|ing (?:partners?|networks?|compan\\w+|providers?|platforms?|agenc\\w+|technology \\w+|services?|exchanges?))|ad (?:networks?|partners?|exchanges?|tech\\w*|platforms?)|marketing (?:partners?|companies)|data brokers?|sponsors)\\b`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    unless: [
      RIGHT_TO_KNOW,
      /\b(?:aggregated?d?|anonymi[sz]ed|anonymous|de-?identified|non-personal|not (?:personally )?identif)\b/,
      /\bon our behalf\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'shared-for-ads/for-their-marketing',
    row: 'shared-for-ads',
    reason: 'Data goes to others for their own marketing, or so that they may send offers.',
    cue: new RegExp(
      `\\b${SHARE}\\b(?! (?:you|us)\\b)[^.;]{0,160}?\\b(?:for (?:their|its|third[- ]part(?:y|ies)'?s?|others?'|the third party's)(?: own)?(?: [a-z]+){0,2} (?:direct )?(?:marketing|advertising|promotional|commercial)|(?:so that|so|in order that|that|who|which|to (?:enable|allow|permit) them|for them) (?:they |it |to )?(?:may |can |might |could |will |to )*(?:contact|market|send|offer|advertise)(?: to)? (?:their [a-z]+ to )?you\\b|offers? (?:that )?(?:may be )?of interest|direct marketing purposes|(?:for|their) marketing purposes|cross-context(?:ual)? behaviou?ral advertising|targeted advertising|interest-based advertising|personali[sz]ed advertising)`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    unless: [
      RIGHT_TO_KNOW,
      /\b(?:aggregated?d?|anonymi[sz]ed|anonymous|de-?identified)\b/,
      /\bon our behalf\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'shared-for-ads/goes-to-marketers',
    row: 'shared-for-ads',
    reason: 'Data is passed to others whose offers or marketing it serves.',
    cue: /\b(?:sent|provided|disclosed|made available|transferred|given|shared|share|provide|available|disclose|transfer|give)\b[^.;]{0,60}?\b(?:to|with) (?:a |an |other |our |certain |selected |carefully |reputable |trusted |unaffiliated )*(?:third part(?:y|ies)|companies|organi[sz]ations|businesses|partners|data providers?|marketers|merchants|retailers|brands)\b[^.;]{0,80}?\b(?:for (?:their |its |direct )*(?:own )?(?:marketing|advertising|promotional)(?: or [a-z]+)? purposes|whose (?:products|services|offers)|you (?:might|may) (?:find|be interest|like)|(?:may|might) (?:be of )?interest|(?:customi[sz]ed|personali[sz]ed|targeted|interest-based|relevant) (?:ads|advertis\w+|offers)|hashed)/g,
    says: { affirmed: 'yes', consent: 'opt-in', 'opt-out': 'opt-out' },
    unless: [
      RIGHT_TO_KNOW,
      /\b(?:aggregated?d?|anonymi[sz]ed|anonymous|de-?identified|on our behalf|our (?:own )?(?:marketing|advertising|products))\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'shared-for-ads/opt-out-of-sharing',
    row: 'shared-for-ads',
    reason: 'A choice against sharing for advertising is offered; LABEL reads that as opt-out.',
    cue: /\b(?:opt(?:ing|ed)?[- ]?out|direct us (?:to )?not|instruct us not|do not sell (?:or|and|\/) share|don't sell or share|right to (?:limit|object|stop|prevent))\b[^.;]{0,90}?\b(?:sharing|share[ds]?|cross-context(?:ual)?|disclosures?|disclosing|selling\/sharing|sale\/sharing|targeted advertising|my personal information)\b/g,
    says: {
      affirmed: 'opt-out',
      denied: 'opt-out',
      consent: 'opt-out',
      'opt-out': 'opt-out',
      limited: 'opt-out',
    },
    actors: ANY,
    unless: [/\bwe do not (?:sell|share)\b/],
    weight: 0.75,
  },
  {
    id: 'shared-for-ads/not-shared',
    row: 'shared-for-ads',
    reason: 'Sharing data for advertising or marketing is denied.',
    cue: new RegExp(
      `\\b(?:${SHARE}|sell(?:ing)?|sold|rent)\\b[^.;]{0,120}?\\b(?:${OTHERS}\\b[^.;]{0,60}?\\b(?:marketing|advertising|promotional)\\b|(?:marketing|advertising|promotional)(?: or [a-z]+)? purposes|advertisers|${ADS}|cross-context)`,
      'g',
    ),
    says: { denied: 'no', consent: 'opt-in' },
    object:
      /\bfor (?:(?:their|its|any|own|direct|the purposes? of) )*(?:marketing|advertising|promotional)(?: purposes)?\b/,
    unless: [RIGHT_TO_KNOW, PARTIAL, /\b(?:if you|once you|customers|while|although)\b/],
    weight: 0.6,
  },
  {
    id: 'shared-for-ads/share-as-defined',
    row: 'shared-for-ads',
    reason: '"Share" beside "sell" is the Californian word for cross-context advertising.',
    cue: new RegExp(
      `\\bsell(?:ing|s)?["']?,? (?:or|and|nor|and/or|/) ["']?(?:rent,? (?:or|and) )?shar(?:e|ing)["']? ${DATA}`,
      'g',
    ),
    says: { affirmed: 'yes', denied: 'no', 'opt-out': 'opt-out', consent: 'opt-in' },
    unless: [RIGHT_TO_KNOW, PARTIAL],
    weight: 0.6,
  },
];
