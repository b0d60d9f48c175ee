import type { RevealAnswer } from '../../lib/platform/schemas/page';
import type { MessageKey } from './translate';

/** What is said of a passage that was looked for in a page. */
export const REVEAL_WORDS: Record<RevealAnswer['found'], MessageKey> = {
  position: 'evidenceFound',
  quote: 'evidenceFound',
  fuzzy: 'evidenceFoundNear',
  'not-found': 'evidenceGone',
  'no-page': 'evidenceNoPage',
};

/** As `REVEAL_WORDS`; a version that is gone says so, and a passage of an earlier version may well be gone from the page. */
export const openedWords = (answer: RevealAnswer | null, earlier: boolean): MessageKey =>
  answer === null
    ? 'policyGone'
    : earlier && answer.found === 'not-found'
      ? 'evidenceEarlier'
      : REVEAL_WORDS[answer.found];
