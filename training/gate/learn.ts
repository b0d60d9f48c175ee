/** Logistic regression with L1, by FTRL-Proximal (McMahan et al., KDD 2013): sparse, and the same at every run. */

/** One example: the numbers of its features (each present once), its class, and how much it counts. */
export interface Example {
  features: number[];
  positive: boolean;
  weight: number;
}

/** How hard to learn. */
export interface LearnOptions {
  features: number;
  passes: number;
  /** Step size. */
  alpha: number;
  /** Strength of L1: the larger, the fewer features are left. */
  l1: number;
  l2: number;
}

/** Weights by feature number, and the bias. */
export interface Learned {
  weights: Float64Array;
  bias: number;
}

/** A fixed order that mixes the examples: what is learned must not depend on how files are named. */
const mixed = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at)
    .map((at) => [Math.imul(at + 1, 2246822519) >>> 0, at] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, at]) => at);

/** Learns; examples without features move the bias alone. */
export const learn = (examples: Example[], { features, passes, alpha, l1, l2 }: LearnOptions): Learned => {
  const z = new Float64Array(features);
  const n = new Float64Array(features);
  const w = new Float64Array(features);
  let bias = 0;
  let biasN = 0;
  const order = mixed(examples.length);
  for (let pass = 0; pass < passes; pass++) {
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      let sum = bias;
      for (const f of example.features) {
        const zf = z[f] as number;
        w[f] =
          Math.abs(zf) <= l1
            ? 0
            : -(zf - Math.sign(zf) * l1) / ((1 + Math.sqrt(n[f] as number)) / alpha + l2);
        sum += w[f] as number;
      }
      const error = (1 / (1 + Math.exp(-sum)) - (example.positive ? 1 : 0)) * example.weight;
      const square = error * error;
      biasN += square;
      bias -= (alpha * error) / (1 + Math.sqrt(biasN));
      for (const f of example.features) {
        const nf = n[f] as number;
        const sigma = (Math.sqrt(nf + square) - Math.sqrt(nf)) / alpha;
        z[f] = (z[f] as number) + error - sigma * (w[f] as number);
        n[f] = nf + square;
      }
    }
  }
  return { weights: w, bias };
};
