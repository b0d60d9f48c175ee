import type { RawBlock } from './raw-page';

/** Words that policies are made of, in the languages met most; a text of another language counts by length alone. */
const POLICY_WORDS =
  /\b(?:privacy|personal(?:ly)?|information|data|cookies?|collect(?:s|ed|ion|ing)?|process(?:es|ed|ing|ors?)?|third[- ]part(?:y|ies)|consent|shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ure|ing)|opt(?:ing)?[- ](?:out|in)|retain(?:ed)?|retention|controller|policy|policies|rights?|gdpr|ccpa|advertis(?:ing|ers?|ements?)|identif(?:y|iers?|iable)|you|your|we|our|us|daten(?:schutz)?|personenbezogenen?|verarbeit\w+|einwilligung|donn[ée]es|personnelles|traitement|datos|personales|tratamiento|dati|personali|trattamento|gegevens|dados|pessoais|persoonsgegevens)\b/gi;

/** Shortest stretch outside links that reads like a sentence rather than a label. */
const PROSE_CHARACTERS = 60;
/** Shorter than this and outside links it is a label, unless it is an item or a cell. */
const LABEL_CHARACTERS = 20;
const DATA_TAGS = new Set(['li', 'td', 'th', 'dd']);
/** One policy word in so many characters is as dense as policies get; more adds nothing. */
const DENSE_EVERY = 60;
/** What prose without a single policy word still weighs: names of partners, legal notices, addresses. */
const BASE_WEIGHT = 0.15;

/**
 * How much a block speaks for its region being the policy: characters outside links, weighted by how much the text
 * is like a policy's. Headings and labels count little, links nothing.
 */
export const policyMassOf = ({ text, linkCharacters, heading, region }: RawBlock): number => {
  const characters = text.length - linkCharacters;
  if (heading > 0 || (characters < LABEL_CHARACTERS && !DATA_TAGS.has(region.tag))) return 0;
  const words = policyWordsIn(text, text.length / DENSE_EVERY);
  const likeness = Math.min(1, (words * DENSE_EVERY) / text.length);
  const prose = characters >= PROSE_CHARACTERS || /[.!?;:]$/.test(text) ? 1 : 0.4;
  return characters * prose * (BASE_WEIGHT + (1 - BASE_WEIGHT) * likeness);
};

/** How many words of a text are a policy's, counted no further than to `enough`. */
const policyWordsIn = (text: string, enough: number): number => {
  let words = 0;
  POLICY_WORDS.lastIndex = 0;
  while (words < enough && POLICY_WORDS.test(text)) words++;
  return words;
};
