import type { Keyed, Replaced, Same } from './align-sentences';

/** A sentence that left one place and came in another. */
export interface Moved {
  kind: 'moved';
  before: Keyed;
  after: Keyed;
}

/** A moved sentence has so many words: "Learn more." is everywhere. */
const MOVED_WORDS = 5;
/** Sentences that are gone in one place and come in another have moved. */
export function settleMoves(pieces: (Same | Replaced)[]): (Same | Replaced | Moved)[] {
  const gone = new Map<string, Keyed[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'replaced') continue;
    for (const sentence of piece.gone) {
      if (sentence.key.split(' ').length < MOVED_WORDS) continue;
      gone.set(sentence.key, [...(gone.get(sentence.key) ?? []), sentence]);
    }
  }
  const origin = new Map<Keyed, Keyed>();
  const left = new Set<Keyed>();
  for (const piece of pieces) {
    if (piece.kind !== 'replaced') continue;
    for (const sentence of piece.come) {
      const from = gone.get(sentence.key)?.shift();
      if (!from) continue;
      origin.set(sentence, from);
      left.add(from);
    }
  }
  if (origin.size === 0) return pieces;
  return pieces.flatMap((piece): (Same | Replaced | Moved)[] => {
    if (piece.kind !== 'replaced') return [piece];
    const settled: (Replaced | Moved)[] = [];
    let open: Replaced = {
      kind: 'replaced',
      gone: piece.gone.filter((sentence) => !left.has(sentence)),
      come: [],
    };
    for (const sentence of piece.come) {
      const from = origin.get(sentence);
      if (!from) open.come.push(sentence);
      else {
        if (open.gone.length + open.come.length > 0) settled.push(open);
        settled.push({ kind: 'moved', before: from, after: sentence });
        open = { kind: 'replaced', gone: [], come: [] };
      }
    }
    if (open.gone.length + open.come.length > 0) settled.push(open);
    return settled;
  });
}
