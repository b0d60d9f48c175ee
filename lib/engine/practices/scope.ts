import { plainOf } from '../nlp/plain';

/** For whom something holds; empty lists: for everybody. Regions are members of the row `regions`. */
export interface Scope {
  regions: string[];
  audiences: string[];
}

export const EVERYBODY: Scope = { regions: [], audiences: [] };

/** The words that name a region, as a law, a place or its people. */
const REGIONS: readonly [string, RegExp][] = [
  ['california', /\b(?:california|californian?s?|ccpa|cpra|shine the light|cal\.? civ)\b/],
  [
    'us-states',
    /\b(?:virginia|colorado|utah|connecticut|texas|montana|oregon|florida|delaware|new jersey|iowa|nebraska|tennessee|minnesota|maryland|rhode island|kentucky|indiana|nevada|vermont|new hampshire|washington (?:state|consumer|resident|my health)|u\.?s\.? states?|united states residents|us residents|u\.s\. residents|(?:certain|some|other|additional|individual) (?:u\.?s\.? )?states?|(?:u\.?s\.? )?state (?:privacy|law|specific|rights|consumer|disclosures?|data)|states? with|us privacy|u\.s\. privacy)\b/,
  ],
  [
    'eu-uk',
    /\b(?:eea|gdpr|european (?:economic area|union|users?|residents?|resident|privacy|data|visitors|citizens)|europe(?:ans?)?|e\.?u\.?|uk|u\.k\.|united kingdom|great britain|switzerland|swiss|ireland|germany|france)\b/,
  ],
  ['brazil', /\b(?:brazil(?:ian)?s?|lgpd)\b/],
  ['canada', /\b(?:canad(?:a|ian|ians)|pipeda|quebec|québec)\b/],
  ['australia', /\b(?:australian?s?|oaic)\b/],
  [
    'other',
    /\b(?:south africa|popia|japan(?:ese)?|korean?|chin(?:a|ese)|pdpa|pipl|india(?:n)?|singapore|new zealand|argentin(?:a|ian)|mexic(?:o|an)|turkey|türkiye|thailand|israel|russia|philippines|vietnam|hong kong|taiwan|chile|colombia|nigeria|kenya|saudi arabia|uae|dubai|quebec|kvkk|indonesia|malaysia)\b/,
  ],
];

const AUDIENCES: readonly [string, RegExp][] = [
  [
    'children',
    /\b(?:children|children'?s|child|minors?|kids?|teens?|teenagers?|under (?:the age of )?1[36]|coppa|parents?|students?)\b/,
  ],
  [
    'job-applicants',
    /\b(?:job )?(?:applicants?|candidates?|recruit(?:ment|ing)|careers?|job seekers?|employees?|workforce|human resources)\b/,
  ],
  [
    'business',
    /\b(?:business (?:customers?|users?|clients?|contacts?|partners?)|enterprise (?:customers?|users?)|merchants?|advertisers|publishers|developers|vendors|suppliers|sellers|hosts|drivers|couriers|dashers)\b/,
  ],
];

/** Headings that name a region only as the place data comes from or goes to. */
const TRAVEL = /\b(?:transfers?|international|cross-border|outside|located|where)\b/;

/** The scope that a heading gives to what stands under it: regions and audiences that it names. */
export function headingScope(heading: string): Scope {
  const plain = plainOf(heading);
  if (plain.length > 140 || TRAVEL.test(plain)) return EVERYBODY;
  return {
    regions: REGIONS.filter(([, words]) => words.test(plain)).map(([region]) => region),
    audiences: AUDIENCES.filter(([, words]) => words.test(plain)).map(([audience]) => audience),
  };
}

const PLACE = REGIONS.map(([, words]) => words.source.slice(2, -2)).join('|');
/** A sentence limits itself to a region's people or law; naming a place alone does not. */
const LIMITS = new RegExp(
  [
    `\\bif you(?: are|'re)? (?:[a-z]+ ){0,4}?(?:in|from|of|within|a|an)?(?:[^.;]{0,40}?)\\b(?:${PLACE})\\b`,
    `\\b(?:residents?|consumers?|users?|individuals?|people|persons?|citizens?|customers?|visitors?|those|located|reside|living|live)(?: [a-z]+){0,4} (?:of|in|from|within) (?:the )?(?:state of |certain )?(?:[^.;]{0,60}?)\\b(?:${PLACE})\\b`,
    `\\b(?:${PLACE})(?:[- ]based)? (?:residents?|consumers?|users?|individuals?|citizens|customers?|visitors?|law|laws|privacy (?:law|laws|rights?)|data protection law)\\b`,
    `\\b(?:under|pursuant to|as defined (?:by|in|under)|for (?:the )?purposes of|within the meaning of|subject to|required by|by) (?:the |applicable |certain )?(?:[a-z'-]+ ){0,4}?\\(?(?:${PLACE})\\b`,
    `^(?:for|in|to) (?:the |certain |our )?(?:${PLACE})\\b`,
  ].join('|'),
);
const CHILD =
  /\b(?:children|child|minors?|kids|(?:individuals|anyone|users?|persons?|people|consumers|residents|teens?)(?: who (?:are|is)| that are| we know (?:are|is))?(?: [a-z]+){0,3} (?:under|younger than|below|less than)(?: the age of)? (?:1[3-8]|thirteen|sixteen|eighteen)|(?:under|below|less than) (?:the age of )?(?:1[3-8]|thirteen|sixteen|eighteen))\b/;

/** The scope that a sentence states of itself ("if you live in California", "children under 13"). */
export function sentenceScope(plain: string): Scope {
  const limited = LIMITS.exec(plain);
  const regions = limited
    ? REGIONS.filter(([, words]) => words.test(limited[0])).map(([region]) => region)
    : [];
  return { regions, audiences: CHILD.test(plain) ? ['children'] : [] };
}

/** Both scopes at once: a sentence of its own scope within a section of another. */
export function joinScopes(a: Scope, b: Scope): Scope {
  if (a.regions.length + a.audiences.length === 0) return b;
  if (b.regions.length + b.audiences.length === 0) return a;
  const join = (x: string[], y: string[]): string[] => [...new Set([...x, ...y])];
  return { regions: join(a.regions, b.regions), audiences: join(a.audiences, b.audiences) };
}

/** Whether it holds for everybody. */
export const isGeneral = (scope: Scope): boolean =>
  scope.regions.length === 0 && scope.audiences.length === 0;

/** What begins another statement within a sentence, of a scope of its own. */
const NEXT_STATEMENT =
  /,? (?:nor|and(?: we)? (?:do|will|never|have)|including (?:that|the)|;|or the personal|(?:or|and) if you (?:are|live|reside)|or,? (?:for|in) (?:residents|users))\b/;

/** The plain text up to where another statement begins after `from`: what a scope named later does not limit. */
export function firstStatement(plain: string, from = 0): string {
  const next = NEXT_STATEMENT.exec(plain.slice(from));
  return next ? plain.slice(0, from + next.index) : plain;
}
