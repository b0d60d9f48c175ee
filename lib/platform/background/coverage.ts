import type { Label } from '../../engine/label/label';

/**
 * Below this share of placed words a label says so with a mark of its own. Of 60 visible policies every English one of
 * more than 150 words places four fifths, of 40 terms and rules of conduct the half places less than 0.45, a page of
 * sports or of links next to none.
 */
const LOW_COVERAGE = 0.5;
/** A policy shorter than this has left most of its text elsewhere: eight of those 270 are, and all of them are broken or mere pointers. */
const FEW_WORDS = 150;

/** Whether so little was read or understood that the label must not look like a clean policy. */
export function isThin(label: Label): boolean {
  return label.coverage < LOW_COVERAGE || label.words < FEW_WORDS;
}

/** Whether part of the text was left out for its size or for time. */
export function isPartial(label: Label): boolean {
  return label.omitted.some(({ reason }) => reason === 'too-large' || reason === 'time');
}
