import { diffWordsWithSpace } from 'diff';
import type { Keyed, Replaced } from './align-sentences';

/** A run of words inside a changed sentence. */
export interface WordChange {
  kind: 'same' | 'gone' | 'come';
  text: string;
}

/** A sentence that is gone, that came, or that changed into another. */
export type Change =
  | { kind: 'gone'; before: Keyed }
  | { kind: 'come'; after: Keyed }
  | { kind: 'changed'; before: Keyed; after: Keyed; words: WordChange[] };

/**
 * Two sentences share so much of their words (Dice) that the one is read as a change of the other. At 0.5 a sentence
 * with one clause replaced is still paired; sentences on the same subject by chance share about a third.
 */
const PAIRED = 0.5;
/** Sentences in one replaced stretch that are paired with one another; a longer stretch is paired in order of place. */
const MOST_PAIRED = 400;

/** Pairs what is gone with what came in its place; the best likeness first, and never crossing another pair. */
export function pairChanged({ gone, come }: Replaced): Change[] {
  const words = (sentence: Keyed): Set<string> => new Set(sentence.key.split(' '));
  const [goneWords, comeWords] = [gone.map(words), come.map(words)];
  const candidates: { i: number; j: number; likeness: number }[] = [];
  for (let i = 0; i < gone.length; i++) {
    const reach = gone.length * come.length > MOST_PAIRED ** 2 ? 3 : come.length;
    for (let j = Math.max(0, i - reach); j < Math.min(come.length, i + reach + 1); j++) {
      const likeness = dice(goneWords[i] as Set<string>, comeWords[j] as Set<string>);
      if (likeness >= PAIRED) candidates.push({ i, j, likeness });
    }
  }
  candidates.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  const partner = new Map<number, number>();
  for (const { i, j } of candidates) {
    const crossing = [...partner].some(([p, q]) => p === i || q === j || p < i !== q < j);
    if (!crossing) partner.set(i, j);
  }
  const changes: Change[] = [];
  let j = 0;
  gone.forEach((before, i) => {
    const at = partner.get(i);
    if (at === undefined) {
      changes.push({ kind: 'gone', before: before });
      return;
    }
    while (j < at) changes.push({ kind: 'come', after: come[j++] as Keyed });
    const after = come[j++] as Keyed;
    changes.push({
      kind: 'changed',
      before: before,
      after: after,
      words: wordsBetween(before, after),
    });
  });
  while (j < come.length) changes.push({ kind: 'come', after: come[j++] as Keyed });
  return changes;
}

function dice(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function wordsBetween(before: Keyed, after: Keyed): WordChange[] {
  return diffWordsWithSpace(before.text, after.text).map(({ added, removed, value }) => ({
    kind: added ? 'come' : removed ? 'gone' : 'same',
    text: value,
  }));
}
