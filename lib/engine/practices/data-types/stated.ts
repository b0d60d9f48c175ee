import { type Cue, groupAt, type Stated } from './cues';
import type { DataPhrase } from './phrases';

/** What a passive or a relative clause after the phrase says of it: "… is shared", "… that we collect". */
const PASSIVE =
  /^[^.;:]{0,90}?\b(?:is|are|be|been|being|was|were|becomes?)\s+(?:\w+ly\s+|(?:not|also|never|ever|then|only|always|one of the|considered)\s+)*$/;
const RELATIVE =
  /^\s*,?\s*(?:(?:that|which|you|we|they|it|our|third|users?|parties|partners|may|might|can|have|has|also|choose|to|will|would|voluntarily|automatically|directly|knowingly)\s+)*$/;
/** What stands between two members of a list ends with what joins them; a clause about the first may stand before it. */
const LISTED =
  /(?:[,;:(/]|\band\b|\bn?or\b|\binclud(?:es?|ing)\b|\bsuch as\b|\blike\b|\babout\b|\bof\b|\bas well as\b|\balong with\b|\bi\.?e\b|\be\.?g\b|\s-)(?:[\s,(:;.]|\be\.?g\b|\bi\.?e\b|\bwithout limitation\b|\bfor example\b|\bbut\b|\b(?:is |are )?not limited to\b|\band\b|\bn?or\b|\balso\b|\bto\b(?=\s*[:,]))*$/;
/** Characters between two members of one list. */
export const LONGEST_BETWEEN = 170;
/** A clause that only says which: "… that you use to visit us,". */
const ABOUT =
  /^\s*(?:that|which|who|you|we|they|about|of|from|on|for|with|in|to|used|collected|provided|associated|related|necessary|sent|through|by)\b[^.;]*(?=,|\band\b|\bor\b|\bincluding\b|\bsuch as\b|\()/;
const BREAKS =
  /\b(?:if|when|unless|because|so that|in order|to (?!which|the|your|that)|we|they|for example)\b/;

/** Whom data goes to may stand before it: "transfer to third parties your name". */
const TO_WHOM =
  /^ (?:access )?to (?:(?:(?:our|other|third|these|such|certain|any|unaffiliated)\s+)*(?:[a-z-]+ )?(?:part(?:y|ies)|partners|companies|advertisers|providers|affiliates|others) )?$/;

/**
 * What the sentence states of `phrase`: by the verb before it, as of the phrase `before` it in a list, by a passive or
 * a relative clause after it; null where nothing governs it.
 */
export const statedOf = (
  plain: string,
  phrase: DataPhrase,
  before: DataPhrase | null,
  cues: readonly Cue[],
): Stated | 'as-before' | null => {
  const previous = cues.findLastIndex(({ end }) => end <= phrase.start);
  const next = cues.findIndex(({ start }) => start >= phrase.end);
  const nextCue = cues[next];
  const previousCue = cues[previous];
  if (previousCue !== undefined && (before === null || previousCue.start >= before.end)) {
    const between = plain.slice(previousCue.end, phrase.start).replace(TO_WHOM, '');
    if (between.length < 90 && !/[.;]|\b(?:if|when|unless|we|you|they|which|that|to)\b/.test(between))
      return groupAt(plain, cues, previous);
  }
  if (before !== null) {
    const between = plain.slice(before.end, phrase.start);
    const clear = previousCue === undefined || previousCue.start < before.start || ABOUT.test(between);
    const joined = between.length < LONGEST_BETWEEN && LISTED.test(between);
    if (clear && joined && !BREAKS.test(between.replace(ABOUT, ' '))) return 'as-before';
  }
  if (nextCue !== undefined) {
    const after = plain.slice(phrase.end, nextCue.start);
    if (PASSIVE.test(after)) return groupAt(plain, cues, next);
    if (RELATIVE.test(after)) {
      const passive = cues.findIndex(
        ({ start }, i) => i > next && PASSIVE.test(plain.slice(nextCue.end, start)),
      );
      return groupAt(plain, cues, passive >= 0 ? passive : next);
    }
  }
  return null;
};

/** Characters before a phrase within which a right, a choice or a protection takes it out of an earlier list. */
const NEAR_BAR = 60;
/** Nothing is stated. */
export const NOTHING: Stated = { practices: new Set(), denied: false, others: false, weak: false };
/** Data that a list simply names is collected. */
export const COLLECTED: Stated = {
  practices: new Set(['collect']),
  denied: false,
  others: false,
  weak: false,
};

/**
 * What is stated of a member of a list whose beginning lies farther back: by the last verb before it that collects or
 * shares, unless a right or a protection stands between; without any verb the list is one of data that is collected.
 */
export const fromFarther = (
  plain: string,
  phrase: DataPhrase,
  cues: readonly Cue[],
  lead: string,
  bare: boolean,
): Stated => {
  if (!LISTED.test(lead)) return NOTHING;
  const anchor = cues.findLastIndex(({ end, practices }) => end <= phrase.start && practices[0] !== 'none');
  if (anchor < 0) return bare ? COLLECTED : NOTHING;
  const barred = cues.some(
    ({ start, end, practices }, index) =>
      index > anchor && end <= phrase.start && practices[0] === 'none' && phrase.start - start < NEAR_BAR,
  );
  return barred ? NOTHING : groupAt(plain, cues, anchor);
};
