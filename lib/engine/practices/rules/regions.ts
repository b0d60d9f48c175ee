import { type Finder, type Finding, findingAt } from '../rule';

/** How each region is named: by its place, its people or its law. */
const PLACES: readonly { region: string; words: string }[] = [
  { region: 'california', words: 'california(?:ns?)?|ccpa|cpra|shine the light' },
  {
    region: 'us-states',
    words:
      'nevada|virginia(?:ns?)?|colorado|connecticut|utah|texas|oregon|montana|delaware|iowa|nebraska|new hampshire|new jersey|tennessee|minnesota|maryland|indiana|kentucky|rhode island|florida|vermont|washington state|vcdpa|ctdpa|ucpa|(?:certain|some|other|various|additional|applicable|individual|these|those|specific)(?: u\\.?s\\.?)?(?: united states)? states?|u\\.?s\\.? states?|state privacy (?:laws?|rights)|your state|u\\.?s\\.? (?:state )?privacy (?:rights|laws?|notice)|us residents|u\\.s\\. residents|(?:residents|users|individuals|people|consumers) (?:of|in) the (?:united states|u\\.s\\.|us)',
  },
  {
    region: 'eu-uk',
    words:
      'gdpr|eea|e\\.e\\.a\\.|european (?:economic area|union|residents?|users?|citizens|data protection)|europe(?:ans?)?|e\\.?u\\.?|united kingdom|u\\.?k\\.?|great britain|switzerland|swiss|general data protection regulation|ireland|germany|france|data protection act',
  },
  { region: 'brazil', words: 'brazil(?:ians?)?|lgpd|lei geral' },
  { region: 'canada', words: 'canad(?:a|ians?)|pipeda|qu[eé]bec|casl' },
  { region: 'australia', words: 'australia(?:ns?)?|australian privacy (?:act|principles)|oaic' },
  {
    region: 'other',
    words:
      'south africa|popia|japan(?:ese)?|korea(?:n)?|china|chinese|pipl|india|singapore|pdpa|new zealand|argentina|mexic(?:o|an)|turkey|türkiye|thailand|israel|philippines|vietnam|hong kong|taiwan|chile|colombia|nigeria|kenya|saudi arabia|uae|indonesia|malaysia|russia(?:n federation)?|ukraine|bermuda|cayman islands|egypt|pakistan|bangladesh|sri lanka|peru|uruguay|ecuador|costa rica|serbia|qatar|bahrain|monaco|jersey|guernsey|republic of korea',
  },
];

const COMPILED = PLACES.map(({ region, words }) => ({
  region,
  words: new RegExp(`\\b(?:${words})(?![\\w])`),
}));

/** What is granted or done for people of a place: rights, requests, legal bases. */
const GRANTS =
  /\b(?:rights?|valid reason|for (?:residents|users|individuals|people)|requests?|entitled|opt[- ]?out|object|access|delet\w+|portab\w+|legal bas[ie]s|lawful bas[ie]s|legitimate interests?|representatives?|complain\w*|supervisory|appeal|data protection authority|lodge|exercise|disclos\w+|notice|applies|sell|sale|controller|permits?|residents|following)\b/;
/** Who is spoken to. */
const ADDRESSED =
  /\b(?:if you|you (?:are|have|may|can|live|reside)|residents?|consumers?|users?|individuals|data subjects?|citizens|visitors|customers|those|people|located in|living in|require|in (?:some|certain|other) jurisdictions|for (?:the )?(?:california|european|eu|uk|brazil|canad|australia))/;
/** A place named as where data or companies are. */
const ONLY_PLACE =
  /\b(?:transfer(?:s|red|ring)?|servers?|headquarter\w*|incorporated|registered (?:office|in|company)|adequacy|standard contractual|framework|privacy shield|located at|our (?:offices?|address)|governed by|laws of the state|courts? of|mail(?:ing)? address|street|hosted|stored in|countr(?:y|ies) (?:outside|other)|outside (?:of )?(?:the )?(?:eea|eu\b|european|uk|united))\b/;
/** The articles of the GDPR stand for its rights and legal bases, whoever is spoken to. */
const ARTICLE =
  /\b(?:articles?|art\.?) ?\d{1,2}\b[^;]{0,50}\b(?:gdpr|general data protection regulation|eu 2016\/679)\b/;
/** Headings that address a region's people. */
const HEADING =
  /\b(?:rights?|notice|residents?|users?|consumers?|privacy|disclosures?|information for|for (?:users|residents|individuals|people|our)|supplement|addendum|act\b|gdpr|ccpa|lgpd|law|regulation|legal bas[ie]s|statement|terms|section|additional|specific)\b/;

/**
 * Regions whose people are addressed: rights, requests or legal bases for them. A law or a place merely named gives
 * nothing; its section's sentences that speak of rights count too.
 */
export const findRegions: Finder = (statement) => {
  const { plain, heading, isHeading } = statement;
  if (isHeading) return [];
  const found = new Map<string, Finding>();
  const add = (region: string, rule: string, weight: number): void => {
    if (!found.has(region))
      found.set(region, findingAt(statement, { row: 'regions', value: region, rule, weight }));
  };
  const states = GRANTS.test(plain) && !ONLY_PLACE.test(plain);
  if (ARTICLE.test(plain)) add('eu-uk', 'regions/articles', 0.6);
  for (const { region, words } of COMPILED) {
    if (states && words.test(plain) && ADDRESSED.test(plain)) add(region, 'regions/people-addressed', 0.6);
    if (
      heading !== '' &&
      heading.length < 120 &&
      words.test(heading) &&
      HEADING.test(heading) &&
      !/\btransfer/.test(heading) &&
      states
    )
      add(region, 'regions/section', 0.6);
  }
  return [...found.values()];
};
