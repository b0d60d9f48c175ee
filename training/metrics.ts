/** Figures of multi-label classification. */

/** Counts for one output. */
export interface Tally {
  hits: number;
  falseAlarms: number;
  misses: number;
}

const f1Of = ({ hits, falseAlarms, misses }: Tally): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses);

/** F1 by output, their mean, the mean over those with at least ten cases, and F1 of all decisions together. */
export interface F1Figures {
  byOutput: { output: string; f1: number; cases: number }[];
  macro: number;
  frequentMacro: number;
  micro: number;
}

/** Cases from which an output counts as frequent. */
export const FREQUENT = 10;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Figures of `given` labels against `true` ones. */
export const f1Figures = (
  outputs: readonly string[],
  given: readonly (readonly string[])[],
  truth: readonly (readonly string[])[],
): F1Figures => {
  const tallies = outputs.map((output): Tally => {
    const tally = { hits: 0, falseAlarms: 0, misses: 0 };
    truth.forEach((labels, at) => {
      const is = labels.includes(output);
      const said = (given[at] as readonly string[]).includes(output);
      if (is && said) tally.hits++;
      else if (said) tally.falseAlarms++;
      else if (is) tally.misses++;
    });
    return tally;
  });
  const byOutput = outputs.map((output, at) => {
    const tally = tallies[at] as Tally;
    return { output, f1: f1Of(tally), cases: tally.hits + tally.misses };
  });
  const all = tallies.reduce((sum, tally) => ({
    hits: sum.hits + tally.hits,
    falseAlarms: sum.falseAlarms + tally.falseAlarms,
    misses: sum.misses + tally.misses,
  }));
  return {
    byOutput,
    macro: mean(byOutput.map(({ f1 }) => f1)),
    frequentMacro: mean(byOutput.filter(({ cases }) => cases >= FREQUENT).map(({ f1 }) => f1)),
    micro: f1Of(all),
  };
};

/** One bin of a calibration curve. */
export interface CalibrationBin {
  said: number;
  happened: number;
  cases: number;
}

const BINS = 10;

/** Calibration curve of probabilities against outcomes, ten bins of equal width; empty ones are left out. */
export const calibrationCurve = (
  probabilities: readonly number[],
  outcomes: readonly boolean[],
): CalibrationBin[] => {
  const bins = Array.from({ length: BINS }, () => ({
    said: 0,
    happened: 0,
    cases: 0,
  }));
  probabilities.forEach((probability, at) => {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))] as CalibrationBin;
    bin.said += probability;
    bin.happened += outcomes[at] ? 1 : 0;
    bin.cases++;
  });
  return bins
    .filter(({ cases }) => cases > 0)
    .map(({ said, happened, cases }) => ({
      said: said / cases,
      happened: happened / cases,
      cases,
    }));
};

/** Expected calibration error: mean distance of said and happened, by cases. */
export const calibrationError = (curve: readonly CalibrationBin[]): number => {
  const cases = curve.reduce((sum, bin) => sum + bin.cases, 0);
  return curve.reduce((sum, bin) => sum + (bin.cases / cases) * Math.abs(bin.said - bin.happened), 0);
};
