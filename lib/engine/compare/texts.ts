import type { PolicyText } from '../text/policy-text';
import { alignSentences, type Keyed, type Sentence, sentencesIn } from './align-sentences';
import { pairChanged, type WordChange } from './changed-sentences';
import { settleMoves } from './moved-sentences';
import { withoutFrame } from './page-frame';

export type { Sentence, WordChange };

/** One piece of the difference, in the order of the later text; what is gone stands where it stood. */
export type TextChange =
  | { kind: 'same'; before: Sentence[]; after: Sentence[] }
  | { kind: 'gone'; before: Sentence }
  | { kind: 'come'; after: Sentence }
  | { kind: 'changed'; before: Sentence; after: Sentence; words: WordChange[] }
  | { kind: 'moved'; before: Sentence; after: Sentence };

export interface TextDifference {
  changes: TextChange[];
  /** Sentences of each kind. */
  counts: Record<TextChange['kind'], number>;
}

/** What changed from one version's text to another's: by sentences, then by words inside changed sentences. */
export function compareTexts(before: PolicyText, after: PolicyText): TextDifference {
  const aligned = alignSentences(sentencesIn(before), sentencesIn(after));
  const changes = withoutFrame(settleMoves(aligned)).flatMap(toldOf);
  const counts = { same: 0, gone: 0, come: 0, changed: 0, moved: 0 };
  for (const change of changes) counts[change.kind] += change.kind === 'same' ? change.after.length : 1;
  return { changes, counts };
}

/** Whether two readings say the same: they differ in nothing, or only in what surrounds the policy. */
export function saysTheSame(before: PolicyText, after: PolicyText): boolean {
  return compareTexts(before, after).changes.every(({ kind }) => kind === 'same');
}

function toldOf(piece: ReturnType<typeof settleMoves>[number]): TextChange[] {
  switch (piece.kind) {
    case 'same':
      return [{ kind: 'same', before: piece.before.map(plain), after: piece.after.map(plain) }];
    case 'moved':
      return [{ kind: 'moved', before: plain(piece.before), after: plain(piece.after) }];
    case 'replaced':
      return pairChanged(piece).map(plainChange);
  }
}

function plainChange(change: ReturnType<typeof pairChanged>[number]): TextChange {
  switch (change.kind) {
    case 'gone':
      return { kind: 'gone', before: plain(change.before) };
    case 'come':
      return { kind: 'come', after: plain(change.after) };
    case 'changed':
      return { ...change, before: plain(change.before), after: plain(change.after) };
  }
}

/** A sentence without its folded wording, which is nobody's business outside. */
function plain({ block, start, end, text }: Keyed): Sentence {
  return { block, start, end, text };
}
