/** Trains the linear heads of the first pass: on whole passages, on their units, on their headings. */
import type { Domain } from './corpora';
import {
  addRow,
  type ChosenFeatures,
  type Counted,
  type FeatureNames,
  type Featurised,
  frequencyByte,
} from './featurised';
import { type Matrix, MatrixBuilder, rowScore } from './matrix';
import { balancedCosts, trainSvm } from './svm';

/** What the heads are trained with. */
export interface HeadOptions {
  outputs: readonly string[];
  /** Features kept. */
  features: number;
  /** Passages a feature must occur in. */
  leastHolders: number;
  passageCost: number;
  unitCost: number;
  headingCost: number;
  /** How often the units that speak for a positive passage are chosen anew. */
  unitRounds: number;
  /** Training goes through the rows at most so often. */
  passes: number;
  /** Weight of the copy of the features that each domain has for itself (EasyAdapt, Daumé 2007); 0: one domain. */
  domainShare: number;
}

/** A training passage for the heads. */
export interface HeadExample {
  features: Featurised;
  domain: Domain;
  /** 1 where the passage has the output. */
  targets: Uint8Array;
}

/** Weights of a head before rounding: for each output, features then bias. */
export type FloatHead = Float64Array[];

export interface TrainedHeads {
  features: ChosenFeatures;
  /** Heads for each domain; one where there is one. */
  passage: FloatHead[];
  unit: FloatHead[];
  heading: FloatHead[];
}

const SEED = 11;
const RANKING_PASSES = 8;
const TOLERANCE = 0.1;
const LONGEST_FEATURE = 60;
const DOMAINS: readonly Domain[] = [0, 1];

const holdersOf = (examples: readonly HeadExample[], known: number): Int32Array => {
  const holders = new Int32Array(known);
  const seen = new Int32Array(known).fill(-1);
  for (const [at, { features }] of examples.entries())
    for (const { ids } of [features.passage, features.heading, ...features.units])
      for (const id of ids)
        if (seen[id] !== at) {
          seen[id] = at;
          holders[id] = (holders[id] as number) + 1;
        }
  return holders;
};

const choose = (ids: readonly number[], holders: Int32Array, documents: number): ChosenFeatures => {
  const place = new Int32Array(holders.length).fill(-1);
  ids.forEach((id, at) => {
    place[id] = at;
  });
  return {
    place,
    chosen: Int32Array.from(ids),
    frequency: Uint8Array.from(ids, (id) => frequencyByte(documents, holders[id] as number)),
  };
};

/** Shared and own weights of a domain as one. */
const collapsed = (weights: Float64Array, size: number, domain: Domain, share: number): Float64Array =>
  share === 0
    ? weights
    : Float64Array.from(
        { length: size },
        (_, at) => (weights[at] as number) + share * (weights[at + size * (1 + domain)] as number),
      );

const trainOutput = (
  matrix: Matrix,
  rows: Int32Array,
  sides: Int8Array,
  cost: number,
  passes: number,
): Float64Array =>
  trainSvm(
    matrix,
    { rows, sides, costs: balancedCosts(sides, cost) },
    { passes, tolerance: TOLERANCE, seed: SEED },
  );

/** The features that weigh most in a quickly trained head, as many as asked for, in the order of their names. */
const selectFeatures = (
  examples: readonly HeadExample[],
  names: FeatureNames,
  options: HeadOptions,
): ChosenFeatures => {
  const holders = holdersOf(examples, names.names.length);
  const candidates: number[] = [];
  for (let id = 0; id < holders.length; id++) {
    const name = names.names[id] as string;
    if (
      (holders[id] as number) >= options.leastHolders &&
      name.length <= LONGEST_FEATURE &&
      !/[^\x20-\x7e]/.test(name)
    )
      candidates.push(id);
  }
  const byName = (a: number, b: number): number =>
    (names.names[a] as string) < (names.names[b] as string) ? -1 : 1;
  candidates.sort(byName);
  const all = choose(candidates, holders, examples.length);
  if (candidates.length <= options.features) return all;
  const importance = new Float64Array(candidates.length);
  const weigh = (partsOf: (example: HeadExample) => Counted[], cost: number): void => {
    const builder = new MatrixBuilder();
    for (const example of examples) addRow(builder, partsOf(example), all, 0, 0);
    const matrix = builder.matrix(candidates.length + 1);
    const mass = new Float64Array(matrix.width);
    matrix.indices.forEach((index, at) => {
      mass[index] = (mass[index] as number) + (matrix.values[at] as number) ** 2;
    });
    const rows = Int32Array.from(examples, (_, at) => at);
    options.outputs.forEach((_, output) => {
      const sides = Int8Array.from(examples, ({ targets }) => (targets[output] ? 1 : -1));
      const weights = trainOutput(matrix, rows, sides, cost, RANKING_PASSES);
      for (let at = 0; at < importance.length; at++)
        importance[at] = (importance[at] as number) + (weights[at] as number) ** 2 * (mass[at] as number);
    });
  };
  weigh(({ features }) => [features.passage, features.heading], options.passageCost);
  if (options.headingCost > 0) weigh(({ features }) => [features.heading], options.headingCost);
  const kept = candidates
    .map((id, at) => ({ id, importance: importance[at] as number }))
    .sort((a, b) => b.importance - a.importance || a.id - b.id)
    .slice(0, options.features)
    .map(({ id }) => id)
    .sort(byName);
  return choose(kept, holders, examples.length);
};

/** Whole passages: under their heading and, once more, without it (a heading is not always known). */
const passageRows = (
  examples: readonly HeadExample[],
  features: ChosenFeatures,
  { domainShare }: HeadOptions,
  width: number,
): { matrix: Matrix; of: Int32Array } => {
  const builder = new MatrixBuilder();
  const of: number[] = [];
  examples.forEach(({ features: counted, domain }, at) => {
    addRow(builder, [counted.passage, counted.heading], features, domain, domainShare);
    of.push(at);
    if (counted.heading.ids.length === 0) return;
    addRow(builder, [counted.passage], features, domain, domainShare);
    of.push(at);
  });
  return { matrix: builder.matrix(width), of: Int32Array.from(of) };
};

/** Headings on their own, of the passages that have one. */
const headingRows = (
  examples: readonly HeadExample[],
  features: ChosenFeatures,
  { domainShare }: HeadOptions,
  width: number,
): { matrix: Matrix; of: Int32Array } => {
  const builder = new MatrixBuilder();
  const of: number[] = [];
  examples.forEach(({ features: { heading }, domain }, at) => {
    if (heading.ids.length === 0) return;
    addRow(builder, [heading], features, domain, domainShare);
    of.push(at);
  });
  return { matrix: builder.matrix(width), of: Int32Array.from(of) };
};

/** All units of all passages; those of passage p are the rows firsts[p] … firsts[p + 1]. */
const unitRows = (
  examples: readonly HeadExample[],
  features: ChosenFeatures,
  { domainShare }: HeadOptions,
  width: number,
): { matrix: Matrix; firsts: Int32Array } => {
  const builder = new MatrixBuilder();
  const firsts = [0];
  for (const { features: counted, domain } of examples) {
    for (const unit of counted.units) addRow(builder, [unit], features, domain, domainShare);
    firsts.push((firsts.at(-1) as number) + counted.units.length);
  }
  return { matrix: builder.matrix(width), firsts: Int32Array.from(firsts) };
};

/** The units to learn an output from: of a passage that has it the unit that speaks for it most, of others all. */
const speakingUnits = (
  { matrix, firsts }: ReturnType<typeof unitRows>,
  has: (passage: number) => boolean,
  judge: Float64Array,
): { rows: Int32Array; sides: Int8Array } => {
  const rows: number[] = [];
  const sides: number[] = [];
  for (let passage = 0; passage + 1 < firsts.length; passage++) {
    const start = firsts[passage] as number;
    const end = firsts[passage + 1] as number;
    if (start === end) continue;
    if (!has(passage)) {
      for (let row = start; row < end; row++) {
        rows.push(row);
        sides.push(-1);
      }
      continue;
    }
    let best = start;
    let highest = Number.NEGATIVE_INFINITY;
    for (let row = start; row < end; row++) {
      const score = rowScore(matrix, row, judge);
      if (score > highest) {
        highest = score;
        best = row;
      }
    }
    rows.push(best);
    sides.push(1);
  }
  return { rows: Int32Array.from(rows), sides: Int8Array.from(sides) };
};

/** Trains the heads on `examples`. The same arguments give the same weights. */
export const trainHeads = (
  examples: readonly HeadExample[],
  names: FeatureNames,
  options: HeadOptions,
): TrainedHeads => {
  const features = selectFeatures(examples, names, options);
  const size = features.chosen.length + 1;
  const domains = options.domainShare === 0 ? 1 : DOMAINS.length;
  const width = domains === 1 ? size : size * (1 + domains);
  const whole = passageRows(examples, features, options, width);
  const units = unitRows(examples, features, options, width);
  const headings = headingRows(examples, features, options, width);
  const headingNumbers = Int32Array.from(headings.of, (_, at) => at);
  const wholeRows = Int32Array.from(whole.of, (_, at) => at);
  const passage: FloatHead[] = Array.from({ length: domains }, () => []);
  const unit: FloatHead[] = Array.from({ length: domains }, () => []);
  const heading: FloatHead[] = Array.from({ length: domains }, () => []);
  options.outputs.forEach((_, output) => {
    const has = (at: number): boolean => (examples[at] as HeadExample).targets[output] === 1;
    const sides = Int8Array.from(whole.of, (at) => (has(at) ? 1 : -1));
    const wholeWeights = trainOutput(whole.matrix, wholeRows, sides, options.passageCost, options.passes);
    let speaking = wholeWeights;
    for (let round = 0; round < options.unitRounds; round++) {
      const chosen = speakingUnits(units, has, speaking);
      speaking = trainOutput(units.matrix, chosen.rows, chosen.sides, options.unitCost, options.passes);
    }
    const headingSides = Int8Array.from(headings.of, (at) => (has(at) ? 1 : -1));
    const headingWeights =
      options.headingCost > 0
        ? trainOutput(headings.matrix, headingNumbers, headingSides, options.headingCost, options.passes)
        : undefined;
    for (const domain of DOMAINS.slice(0, domains)) {
      if (headingWeights !== undefined)
        heading[domain]?.push(collapsed(headingWeights, size, domain, options.domainShare));
      passage[domain]?.push(collapsed(wholeWeights, size, domain, options.domainShare));
      unit[domain]?.push(collapsed(speaking, size, domain, options.domainShare));
    }
  });
  return { features, passage, unit, heading };
};
