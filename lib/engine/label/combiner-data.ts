/** How much a learned score and each rule weigh for one `row=value`, in log-odds. */
export interface ValueWeights {
  bias: number;
  score: number;
  rules: Record<string, number>;
  /** For a rule that was not measured. */
  otherRule: number;
}

export const COMBINER: Record<string, ValueWeights> = {};
