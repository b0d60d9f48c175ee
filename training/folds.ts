import { seeded } from './random';

/**
 * Deals `keys` (one for each example: its owner, its policy, or its own number for random folds) into `folds` parts of
 * like size; examples with one key share a fold. The same arguments give the same folds.
 */
export const dealFolds = (keys: readonly string[], folds: number, seed: number): Int32Array => {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const random = seeded(seed);
  const order = [...sizes]
    .map(([key, size]) => ({ key, size, at: random() }))
    .sort((a, b) => b.size - a.size || a.at - b.at);
  const load = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const { key, size } of order) {
    const lightest = load.indexOf(Math.min(...load));
    foldOf.set(key, lightest);
    load[lightest] = (load[lightest] as number) + size;
  }
  return Int32Array.from(keys, (key) => foldOf.get(key) as number);
};
