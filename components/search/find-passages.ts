import type { Evidence } from '../../lib/engine/label/label';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { STOP_WORDS } from './stop-words';
import { isTerm } from './terms';
import { fold, isTypoOf, sameWord, wordsOf } from './words';

/** Passages shown for a question; more would bury the rows that answer it. */
const MOST = 12;
/** A passage is shown if it scores at least this share of the best one's score. */
const NEAR_BEST = 0.5;
/** Characters of a block shown on either side of the rarest word that matches. */
const AROUND = 110;

interface Word {
  word: string;
  at: number;
  length: number;
}

/** Words of each block of a policy with their places, kept while the policy is: a question is asked letter by letter. */
const indexes = new WeakMap<PolicyText, Word[][]>();
const wordsByBlock = (policy: PolicyText): Word[][] => {
  const made =
    indexes.get(policy) ??
    policy.blocks.map(({ text }) =>
      [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)].map((match) => ({
        word: fold(match[0]),
        at: match.index,
        length: match[0].length,
      })),
    );
  indexes.set(policy, made);
  return made;
};

/** The text around a word, cut at spaces, as evidence that can be revealed. */
const passageAt = (text: string, block: number, { at, length }: Word): Evidence => {
  const from = text.lastIndexOf(' ', Math.max(0, at - AROUND));
  const to = text.indexOf(' ', Math.min(text.length, at + length + AROUND));
  const start = at <= AROUND ? 0 : from + 1;
  const end = to === -1 ? text.length : to;
  return { block, start, end, quote: text.slice(start, end), rule: 'search' };
};

/** Where each block has a word of the question: as it is, or, where it is no word we know and no block has it, with one letter wrong. */
const placesOf = (asked: string, blocks: readonly Word[][]): (Word | undefined)[] => {
  const exact = blocks.map((words) => words.find(({ word }) => sameWord(word, asked)));
  return isTerm(asked) || exact.some((place) => place !== undefined)
    ? exact
    : blocks.map((words) => words.find(({ word }) => isTypoOf(word, asked)));
};

/**
 * Passages by the words of a question, best first: by the share of its words that they have, words that few blocks have
 * weighing more.
 */
export const findPassages = (question: string, policy: PolicyText): Evidence[] => {
  const blocks = wordsByBlock(policy);
  const asked = [...new Set(wordsOf(question))]
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => {
      const places = placesOf(word, blocks);
      const among = places.filter((place) => place !== undefined).length;
      return { places, weight: Math.log(1 + blocks.length / (1 + among)) };
    })
    .sort((a, b) => b.weight - a.weight);
  const scored = policy.blocks.map(({ text }, block) => {
    const has = asked.filter(({ places }) => places[block] !== undefined);
    return {
      text,
      block,
      place: has[0]?.places[block],
      score: has.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * NEAR_BEST)
    .sort((a, b) => b.score - a.score || a.block - b.block)
    .slice(0, MOST)
    .flatMap(({ text, block, place }) => (place ? [passageAt(text, block, place)] : []));
};
