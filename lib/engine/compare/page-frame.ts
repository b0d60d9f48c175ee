import type { Keyed, Replaced, Same } from './align-sentences';
import { pairChanged } from './changed-sentences';
import type { Moved } from './moved-sentences';

/**
 * What a policy speaks of. Used to tell a passage of the policy from a piece of the page around it: an offer, a
 * notice of opening hours, a list of headlines.
 */
const POLICY_TALK =
  /\b(?:data|information|privacy|cookies?|third[- ]part(?:y|ies)|(?:this|the|our) (?:policy|notice|statement)|your (?:rights|consent|choices|account)|opt(?:ing)?[- ](?:out|in)|law enforcement|logs?|servers?|newsletters?|encrypt\w*|consent|children|minors|retention|liab\w+|governed|jurisdiction|legal\w*|lawful)\b|\b(?:we|our|us)\b.*\b(?:collect|use|shar|disclos|sell|stor|keep|retain|process|protect|delet|receiv|gather|track)/i;
/** What headings of sections and headers of tables name without making a sentence of it. */
const TOPIC =
  /\b(?:retention|period|how long|purposes?|categor(?:y|ies)|recipients?|legal bas[ei]s|sub-?processors?|personal|collect\w*|shar(?:e|ed|ing)|sell|sold|sale|stor(?:e|ed|age)|disclos\w*)\b/i;
/** A consent banner speaks of cookies too, but to be clicked away. */
const CONSENT =
  /\b(?:we|this (?:web)?site) (?:also )?uses? cookies\b|\bby (?:clicking|continuing|using|browsing)\b|\b(?:choose|manage|set) (?:which |your )?(?:cookies?|choices|preferences)\b|\bprivacy (?:matters|is important) to us\b|\b(?:accept|reject|allow|decline) (?:all|cookies)\b/i;
/** Navigation names things without a word that would make a sentence of them. */
const SENTENCE = /\b(?:we|you|your|our|us|is|are|may|will|can|must|not|when|if)\b/i;
/** Captions of buttons have fewer words than this. */
const CAPTION_WORDS = 4;
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
 * Takes away the whole blocks that differ before the first and after the last shared sentence that speaks as a
 * policy does, where they do not speak so themselves: the frame of a page changes from visit to visit, and some of
 * it gets into a reading. A sentence that changed inside a block stays, whatever it says.
 */
export function withoutFrame(pieces: Piece[]): Piece[] {
  if (!pieces.some(({ kind }) => kind === 'same')) return pieces;
  const frame = new Set<Piece>();
  const gather = (inwards: readonly number[]): void => {
    for (const index of inwards) {
      const piece = pieces[index];
      if (piece?.kind === 'same' && talkShare(piece.after) === 0) continue;
      if (piece?.kind !== 'replaced' || !isFrame(piece, pieces[index - 1], pieces[index + 1])) return;
      frame.add(piece);
    }
  };
  const order = pieces.map((_, index) => index);
  gather(order);
  gather(order.reverse());
  return pieces.filter((piece) => !frame.has(piece));
}

/** Whether a stretch is whole blocks of the page's frame; a block that reaches into a neighbour is not whole. */
function isFrame(
  { gone, come, kind }: Replaced,
  previous: Piece | undefined,
  next: Piece | undefined,
): boolean {
  const beside = [
    previous?.kind === 'same' ? [previous.before.at(-1), previous.after.at(-1)] : [],
    next?.kind === 'same' ? [next.before[0], next.after[0]] : [],
  ];
  for (const [before, after] of beside) {
    if (gone.some(({ block }) => block === before?.block)) return false;
    if (come.some(({ block }) => block === after?.block)) return false;
  }
  if ([...gone, ...come].some(speaksByContext)) return false;
  const changed = pairChanged({ gone, come, kind });
  if (changed.some((change) => change.kind === 'changed' && matters(change.before, change.after))) {
    return false;
  }
  return talkShare(gone) < TALK_SHARE && talkShare(come) < TALK_SHARE;
}

/** An item, a cell or an answer under words that speak as a policy is the policy's, however few words it has itself. */
function speaksByContext({ context }: Keyed): boolean {
  return (POLICY_TALK.test(context) || TOPIC.test(context)) && !CONSENT.test(context);
}

/** A sentence, a number or an address for letters that changed is the policy's, a button's caption is not. */
function matters(before: Keyed, after: Keyed): boolean {
  return (
    wordsOf(before.text) >= CAPTION_WORDS ||
    before.text.includes('@') ||
    numbersOf(before) !== numbersOf(after)
  );
}

const numbersOf = ({ key }: Keyed): string => key.match(/\p{N}+/gu)?.join(' ') ?? '';

const wordsOf = (text: string): number => text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;

function isTalk(text: string): boolean {
  return (
    wordsOf(text) >= SENTENCE_WORDS && SENTENCE.test(text) && POLICY_TALK.test(text) && !CONSENT.test(text)
  );
}

function talkShare(sentences: readonly Keyed[]): number {
  let [all, talk] = [0, 0];
  for (const { text } of sentences) {
    const words = wordsOf(text);
    all += words;
    if (isTalk(text)) talk += words;
  }
  return all === 0 ? 0 : talk / all;
}
