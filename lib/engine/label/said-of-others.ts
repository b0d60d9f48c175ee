import { isTakenBack } from '../nlp/clauses';
import { isNoStatement } from '../nlp/conditions';
import type { RowId } from './rows';

/** Others on their own sites, in a sentence that does not speak of this company at all. */
const ON_THEIR_OWN =
  /^(?!.*\b(?:we|us|our|ours)\b).*\b(?:third[- ]part(?:y|ies)|other (?:compan(?:y|ies)|(?:web)?sites?)|linked (?:web)?sites?)\b.*\btheir (?:own )?(?:web ?)?(?:sites?|apps?|services?|platforms?|polic(?:y|ies)|practices)\b|^(?!.*\b(?:we|us|our|ours)\b)\W*(?:other|(?:some )?third[- ]part(?:y|ies)'?s?'?|linked) (?:web ?)?(?:sites?|apps?) (?:may|might|can|could|will)\b/;

const CANNOT =
  /\b(?:cannot|can not|can't|unable to|not able to|not possible|no way) (?:[a-z]+ ){0,3}?(?:access|see|view|correct|export|download|delete|erase|remove|opt|refuse|disable|turn off)\b/;

/** A negation that the learned score, which counts words, cannot see: by row, where it turns the statement round. */
const TURNED_ROUND: Partial<Record<RowId, RegExp>> = {
  access: CANNOT,
  export: CANNOT,
  deletion: CANNOT,
  'tracking-choice': CANNOT,
  'ai-training': /(?:\b(?:not|never|nor|without|prohibited|forbidden)\b|n't\b)[^.;]{0,80}?\btrain/,
};

/**
 * Whether a sentence that only the learned model takes for a statement of a row is none: of others on their own sites,
 * denied, taken back ("we cannot promise that …"), a question or a definition.
 */
export const isNoneOfOurs = (row: RowId, plain: string): boolean =>
  ON_THEIR_OWN.test(plain) ||
  isNoStatement(plain) ||
  isTakenBack(plain, plain.replace(/[.!]\s*$/, '').length) ||
  (TURNED_ROUND[row]?.test(plain) ?? false);
