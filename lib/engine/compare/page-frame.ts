import type { Keyed, Replaced, Same, Sentence } from './align-sentences';
import { pairChanged } from './changed-sentences';
import type { Moved } from './moved-sentences';

/**
 * What a policy speaks of. Used to tell a passage of the policy from a piece of the page around it: an offer, a
 * notice of opening hours, a list of headlines.
 */
const POLICY_TALK =
  /\b(?:data|information|privacy|cookies?|third[- ]part(?:y|ies)|(?:this|the|our) (?:policy|notice|statement)|your (?:rights|consent|choices|account)|opt(?:ing)?[- ](?:out|in)|law enforcement|logs?|servers?|newsletters?|encrypt\w*|consent|children|minors|retention|liab\w+|governed|jurisdiction|legal\w*|lawful)\b|\b(?:we|our|us)\b.*\b(?:collect|use|shar|disclos|sell|stor|keep|retain|process|protect|delet|receiv|gather|track)/i;
/** Shorter than this it is a heading or a line of navigation, whatever it names. */
const SENTENCE_WORDS = 6;
/**
 * A stretch is the page's frame when less than this share of its words speak as a policy does. Sections that
 * policies added between versions speak so in half of their words or more, what readings of noisy pages let in, in
 * hardly any.
 */
const TALK_SHARE = 0.2;

/** A stretch of an aligned text: what is the same, what stands in whose place, what moved. */
type Piece = Same | Replaced | Moved;

/**
 * Takes away the whole blocks that differ before the first and after the last sentence that two readings share,
 * where they are no policy's talk: the frame of a page changes from visit to visit, and some of it gets into a
 * reading. A sentence that changed inside a block stays, whatever it says.
 */
export function withoutFrame(pieces: Piece[]): Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const shared = pieces.filter((piece) => piece.kind === 'same');
  const start = shared[0];
  const end = shared.at(-1);
  if (!start || !end) return pieces;
  const from = first && isFrame(first, start.before[0], start.after[0]) ? 1 : 0;
  const to = last && last !== first && isFrame(last, end.before.at(-1), end.after.at(-1)) ? 1 : 0;
  return pieces.slice(from, pieces.length - to);
}

/** `before` and `after` are the shared sentences next to the piece: a block they lie in is not whole. */
function isFrame(piece: Piece, before: Sentence | undefined, after: Sentence | undefined): boolean {
  if (piece.kind !== 'replaced') return false;
  const { gone, come } = piece;
  if (gone.some(({ block }) => block === before?.block)) return false;
  if (come.some(({ block }) => block === after?.block)) return false;
  if (pairChanged(piece).some(({ kind }) => kind === 'changed')) return false;
  return talkShare(gone) < TALK_SHARE && talkShare(come) < TALK_SHARE;
}

function talkShare(sentences: readonly Keyed[]): number {
  let [all, talk] = [0, 0];
  for (const { text } of sentences) {
    const words = text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    all += words;
    if (words >= SENTENCE_WORDS && POLICY_TALK.test(text)) talk += words;
  }
  return all === 0 ? 0 : talk / all;
}
