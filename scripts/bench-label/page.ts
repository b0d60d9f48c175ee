import { classifyPassages } from '../../lib/engine/classify/classify';
import { decodeModel } from '../../lib/engine/classify/model';
import { passagesOf } from '../../lib/engine/classify/passages';
import { stateScores } from '../../lib/engine/classify/states';
import { labelPolicy } from '../../lib/engine/label/label-policy';
import { readByRules } from '../../lib/engine/practices/findings';
import type { PolicyText } from '../../lib/engine/text/policy-text';

/** Labels made of each policy; the first, in a fresh page, is the cold one. */
const ROUNDS = 8;

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Milliseconds of the cold label, of each warm one, and of its dearest parts, on one policy. */
export function timeLabel(policy: PolicyText, categories: string, states: string) {
  const models = { categories: decodeModel(bytesOf(categories)), states: decodeModel(bytesOf(states)) };
  const runs = Array.from({ length: ROUNDS }, () => milliseconds(() => labelPolicy(policy, models)));
  const passages = passagesOf(policy).map(({ passage }) => passage);
  return {
    cold: runs[0] ?? 0,
    warm: runs.slice(1).sort((a, b) => a - b),
    parts: {
      rules: milliseconds(() => readByRules(policy)),
      'scores of passages': milliseconds(() => stateScores(models.states, passages)),
      categories: milliseconds(() => classifyPassages(models.categories, passages)),
    },
  };
}
