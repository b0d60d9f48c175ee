import type { Category } from './categories';
import type { Model } from './model';
import { inContext } from './neighbours';
import type { Passage } from './passage';
import { probabilities } from './probabilities';

/** A passage's categories, most probable first, and the calibrated probability of all twelve. */
export interface Classified {
  labels: Category[];
  scores: Record<Category, number>;
}

/** How far a score lies from its threshold, as a share of the room there is on its side. */
const margin = (score: number, threshold: number): number =>
  score >= threshold ? (score - threshold) / (1 - threshold) : (score - threshold) / threshold;

/**
 * The categories of `passages`, which come in the order of their document. A passage that reaches no threshold has
 * none: better no category than a wrong one. With `bestIfNone` it gets the one nearest to its threshold, as the
 * published metric wants it. Any text is accepted.
 */
export const classifyPassages = (
  model: Model,
  passages: readonly Passage[],
  options: { bestIfNone?: boolean } = {},
): Classified[] =>
  inContext(model, passages).map(({ own, previous, next }) => {
    const scores = probabilities(model, own, previous, next);
    const ranked = model.outputs
      .map((category, at) => {
        const score = scores[at] as number;
        return {
          category: category as Category,
          score,
          margin: margin(score, model.calibration[at]?.threshold ?? 1),
        };
      })
      .sort((a, b) => b.margin - a.margin);
    const chosen = ranked.filter((entry) => entry.margin >= 0);
    if (chosen.length === 0 && options.bestIfNone && ranked[0] !== undefined) chosen.push(ranked[0]);
    return {
      labels: chosen.map(({ category }) => category),
      scores: Object.fromEntries(model.outputs.map((name, at) => [name, scores[at]])) as Record<
        Category,
        number
      >,
    };
  });
