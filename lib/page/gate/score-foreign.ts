import type { Calling } from './calling';
import { countOf, fold, PRIVACY, PROCESSING_WORDS } from './names';
import type { PageNames } from './page-names';
import type { Signals } from './signals';

/**
 * In languages that the model does not know: mentions of privacy per 1,000 characters that make an even chance, by
 * calling. French, German and Chinese policies seen have 0.5–10, terms up to 0.7, cookie policies up to 3.2.
 */
const EVEN_DENSITY: Record<Calling, number> = {
  policy: 0.3,
  torn: 0.8,
  embedded: 0.6,
  none: 1.1,
  'about-privacy': 0.7,
  terms: 3,
  cookies: 10,
  processing: 10,
};
/** Chinese, Japanese and Korean say in one character what takes three letters elsewhere. */
const DENSE = /^(zh|ja|ko)$/;
const DENSE_FACTOR = 2.5;
/**
 * Who speaks: of the foreign documents seen, policies say "we", "us" or "our" 2–12 times in 1,000 characters (one of
 * eleven hardly ever), articles and terms 0–1.4 times. Where nobody does, so many times more mentions are asked for,
 * and a page must be called a policy.
 */
const WE =
  /(?<!\p{L})(?:wir|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr\p{L}*|noastr\p{L}*|noss[oa]s?|wij|ons|onze|nas\p{L}*|nam|oss|var[at]?|vores|vare|me|meidan|biz\p{L}*|kami|chung toi|мы|ми|нам|нас|наш\p{L}*|μας|نحن|אנו|אנחנו)(?!\p{L})|我们|我們|当社|弊社|私たち|회사|당사|우리|저희/gu;
const SPOKEN = 1.5;
/** Fewer may be somebody quoted, or a line on a page of settings: that alone lets nobody speak. */
const LEAST_SAID = 5;
const UNSPOKEN = 2;
/** The most that a page can score where nobody speaks and nothing calls it a policy. */
const UNSPOKEN_SCORE = 0.2;
/** What a word on processing counts beside one on privacy. */
const BESIDE = 0.5;
/** Fewer mentions than this are a notice under a form; of a page that is called a policy, a stub. */
const LEAST_MENTIONS = 4;
const LEAST_MENTIONS_CALLED = 2;
/** What it is worth that title and heading both name a policy: the shortest of three paragraphs says little more. */
const TWICE_CALLED = 1;
/** Characters of a foreign text that are searched for mentions. */
const FOREIGN_CHARACTERS = 60_000;

/** What somebody else is quoted with: "we" in it is not who wrote the page. */
const QUOTED = /[„«“‘「『"][^„«“”‘’»"」』]{1,400}[”“’»"」』]/g;

const isTwiceCalled = ({ title, heading }: PageNames): boolean => title === 'policy' && heading === 'policy';

/** How likely a page in another language is a policy, 0–1: by how densely it speaks of personal data, and who speaks. */
export const scoreOfForeign = (calling: Calling, { names, text, language }: Signals): number => {
  const folded = fold(text.slice(0, FOREIGN_CHARACTERS));
  const mentions = countOf(folded, PRIVACY);
  const all =
    mentions + BESIDE * countOf(folded, PROCESSING_WORDS) + (isTwiceCalled(names) ? TWICE_CALLED : 0);
  if (all < (calling === 'policy' ? LEAST_MENTIONS_CALLED : LEAST_MENTIONS)) return 0;
  const density = (1000 * all) / folded.length;
  const said = countOf(folded.replace(QUOTED, ' '), WE);
  const silent = (1000 * said) / folded.length < SPOKEN || (calling !== 'policy' && said < LEAST_SAID);
  const even = EVEN_DENSITY[calling] * (silent ? UNSPOKEN : 1) * (DENSE.test(language) ? DENSE_FACTOR : 1);
  const score = density ** 2 / (density ** 2 + even ** 2);
  return silent && calling !== 'policy' ? Math.min(score, UNSPOKEN_SCORE) : score;
};
