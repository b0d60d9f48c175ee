import { diffArrays } from 'diff';
import { sentencesOf } from '../nlp/sentences';
import type { PolicyText } from '../text/policy-text';
import { contextOf } from './passage-context';
import { foldWording, wordingBlocks } from './wording';

/** A sentence of a policy: its block, UTF-16 offsets in that block's text, and the words. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
  text: string;
}

/** A sentence with its folded wording, by which sentences are told apart. */
export interface Keyed extends Sentence {
  key: string;
  /** What gives the sentence its meaning from outside its block (`contextOf`). */
  context: string;
}

/** Sentences that both texts have, in the same order. */
export interface Same {
  kind: 'same';
  before: Keyed[];
  after: Keyed[];
}

/** Sentences of the one text in whose place the other has others. */
export interface Replaced {
  kind: 'replaced';
  gone: Keyed[];
  come: Keyed[];
}

/**
 * Sentence edits beyond which jsdiff gives up: then everything between the common start and end counts as replaced,
 * and pairing finds what stayed. Its time grows with the square; 2,000 edits take some 100 ms.
 */
const MOST_EDITS = 2_000;
/**
 * The sentences of a policy's wording, in order; headings and items count as sentences of their own. Lines that only
 * date the page are left out, as they are in telling versions apart.
 */
export function sentencesIn(policy: PolicyText): Keyed[] {
  return wordingBlocks(policy).flatMap((block) => {
    const text = policy.blocks[block]?.text ?? '';
    const context = contextOf(policy.blocks, block);
    return sentencesOf(text).map(({ start, end }) => {
      const words = text.slice(start, end);
      return { block, start, end, text: words, key: foldWording(words) || words, context };
    });
  });
}

/** Lays two lists of sentences side by side: runs that are the same, and what stands between them. */
export function alignSentences(a: Keyed[], b: Keyed[]): (Same | Replaced)[] {
  const [first, last] = commonEnds(a, b);
  const middleA = a.slice(first, a.length - last);
  const middleB = b.slice(first, b.length - last);
  const keys = (list: Keyed[]) => list.map(({ key }) => key);
  const parts = diffArrays(keys(middleA), keys(middleB), { maxEditLength: MOST_EDITS });
  const pieces: (Same | Replaced)[] = [{ kind: 'same', before: a.slice(0, first), after: b.slice(0, first) }];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of parts ?? []) {
    const count = value.length;
    const previous = pieces.at(-1);
    const open: Replaced =
      previous?.kind === 'replaced' ? previous : { kind: 'replaced', gone: [], come: [] };
    if (added) open.come.push(...middleB.slice(j, j + count));
    else if (removed) open.gone.push(...middleA.slice(i, i + count));
    else
      pieces.push({ kind: 'same', before: middleA.slice(i, i + count), after: middleB.slice(j, j + count) });
    if ((added || removed) && previous !== open) pieces.push(open);
    if (!added) i += count;
    if (!removed) j += count;
  }
  if (!parts) pieces.push({ kind: 'replaced', gone: middleA, come: middleB });
  pieces.push({ kind: 'same', before: a.slice(a.length - last), after: b.slice(b.length - last) });
  return pieces.filter((piece) => piece.kind === 'replaced' || piece.before.length > 0);
}

function commonEnds(a: Keyed[], b: Keyed[]): [number, number] {
  const most = Math.min(a.length, b.length);
  let first = 0;
  while (first < most && a[first]?.key === b[first]?.key) first++;
  let last = 0;
  while (last < most - first && a[a.length - 1 - last]?.key === b[b.length - 1 - last]?.key) last++;
  return [first, last];
}
