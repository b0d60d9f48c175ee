import type { Sample } from './corpus';

/** Words in a sentence long enough to be nobody else's by chance. */
const LEAST_WORDS = 9;
/** Share of the shorter document's sentences that, when shared, makes two documents one owner's. */
const SHARED = 0.25;

const sentencesOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[.!?\n]+/)
      .map((sentence) => sentence.match(/\p{L}+/gu) ?? [])
      .filter((words) => words.length >= LEAST_WORDS)
      .map((words) => words.join(' ')),
  );

/**
 * Groups documents by owner: same service, or much of the same text (a parent company's policy under many names).
 * @returns for each sample the number of its group; numbers follow the order of first appearance.
 */
export const groupsOf = (samples: Sample[]): number[] => {
  const parent = samples.map((_, at) => at);
  const root = (at: number): number => {
    let up = at;
    while (parent[up] !== up) up = parent[up] as number;
    return up;
  };
  const join = (a: number, b: number): void => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  const services = new Map<string, number>();
  const owners = new Map<string, number[]>();
  const sentences = samples.map(({ text }) => sentencesOf(text));
  samples.forEach(({ service }, at) => {
    const first = services.get(service);
    if (first === undefined) services.set(service, at);
    else join(at, first);
    const shared = new Map<number, number>();
    for (const sentence of sentences[at] ?? []) {
      const others = owners.get(sentence) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(at);
      owners.set(sentence, others);
    }
    for (const [other, count] of shared) {
      const least = Math.min(sentences[at]?.size ?? 0, sentences[other]?.size ?? 0);
      if (count > SHARED * least) join(at, other);
    }
  });
  return samples.map((_, at) => root(at));
};

/** A fold for every sample, whole groups only, by a fixed shuffle. */
export const foldsOf = (groups: number[], folds: number): number[] =>
  groups.map((group) => (Math.imul(group + 1, 2654435761) >>> 8) % folds);
