/** Trains the two linear heads of the first pass: one on whole passages, one on their units. */
import type { Domain } from './corpora';
import { type ChosenFeatures, type FeatureNames, type Featurised, frequencyByte, rowOf } from './featurised';
import { balancedCosts, type Row, rowScore, trainSvm } from './svm';

/** What the heads are trained with. */
export interface HeadOptions {
  outputs: readonly string[];
  /** Features kept. */
  features: number;
  /** Passages a feature must occur in. */
  leastHolders: number;
  passageCost: number;
  unitCost: number;
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

/** A row with the domain's own copy of every feature behind the shared ones. */
const inDomain = (row: Row, size: number, domain: Domain, share: number): Row => {
  if (share === 0) return row;
  const count = row.indices.length;
  const indices = new Int32Array(2 * count);
  const values = new Float64Array(2 * count);
  for (let at = 0; at < count; at++) {
    indices[at] = row.indices[at] as number;
    values[at] = row.values[at] as number;
    indices[count + at] = (row.indices[at] as number) + size * (1 + domain);
    values[count + at] = share * (row.values[at] as number);
  }
  return { indices, values };
};

/** Shared and own weights of a domain as one. */
const collapsed = (weights: Float64Array, size: number, domain: Domain, share: number): Float64Array =>
  share === 0
    ? weights
    : Float64Array.from(
        { length: size },
        (_, at) => (weights[at] as number) + share * (weights[at + size * (1 + domain)] as number),
      );

interface Rows {
  rows: Row[];
  domains: Domain[];
  size: number;
}

const trainOutput = (
  { rows, domains, size }: Rows,
  sides: Int8Array,
  cost: number,
  passes: number,
  share: number,
): Float64Array[] => {
  const width = share === 0 ? size : 3 * size;
  const weights = trainSvm(
    rows.map((row, at) => inDomain(row, size, domains[at] as Domain, share)),
    sides,
    balancedCosts(sides, cost),
    width,
    { passes, tolerance: TOLERANCE, seed: SEED },
  );
  return (share === 0 ? [0 as const] : DOMAINS).map((domain) => collapsed(weights, size, domain, share));
};

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
  const rows = examples.map(({ features }) => rowOf([features.passage, features.heading], all));
  const mass = new Float64Array(candidates.length);
  for (const { indices, values } of rows)
    for (let at = 0; at < indices.length - 1; at++)
      mass[indices[at] as number] = (mass[indices[at] as number] as number) + (values[at] as number) ** 2;
  const importance = new Float64Array(candidates.length);
  options.outputs.forEach((_, output) => {
    const sides = Int8Array.from(examples, ({ targets }) => (targets[output] ? 1 : -1));
    const weights = trainSvm(rows, sides, balancedCosts(sides, options.passageCost), candidates.length + 1, {
      passes: RANKING_PASSES,
      tolerance: TOLERANCE,
      seed: SEED,
    });
    for (let at = 0; at < importance.length; at++)
      importance[at] = (importance[at] as number) + (weights[at] as number) ** 2 * (mass[at] as number);
  });
  const kept = candidates
    .map((id, at) => ({ id, importance: importance[at] as number }))
    .sort((a, b) => b.importance - a.importance || a.id - b.id)
    .slice(0, options.features)
    .map(({ id }) => id)
    .sort(byName);
  return choose(kept, holders, examples.length);
};

/** Rows of whole passages: under their heading and, once more, without it (a heading is not always known). */
const passageRows = (
  examples: readonly HeadExample[],
  features: ChosenFeatures,
): { rows: Row[]; of: number[] } => {
  const rows: Row[] = [];
  const of: number[] = [];
  examples.forEach(({ features: counted }, at) => {
    rows.push(rowOf([counted.passage, counted.heading], features));
    of.push(at);
    if (counted.heading.ids.length === 0) return;
    rows.push(rowOf([counted.passage], features));
    of.push(at);
  });
  return { rows, of };
};

const bestUnit = (units: readonly Row[], weights: Float64Array): Row | undefined => {
  let best: Row | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const unit of units) {
    const score = rowScore(unit, weights);
    if (score > highest) {
      highest = score;
      best = unit;
    }
  }
  return best;
};

/** Trains both heads on `examples`. The same arguments give the same weights. */
export const trainHeads = (
  examples: readonly HeadExample[],
  names: FeatureNames,
  options: HeadOptions,
): TrainedHeads => {
  const features = selectFeatures(examples, names, options);
  const size = features.chosen.length + 1;
  const { rows, of } = passageRows(examples, features);
  const whole: Rows = { rows, domains: of.map((at) => (examples[at] as HeadExample).domain), size };
  const units = examples.map(({ features: counted }) => counted.units.map((unit) => rowOf([unit], features)));
  const domainCount = options.domainShare === 0 ? 1 : 2;
  const passage: FloatHead[] = Array.from({ length: domainCount }, () => []);
  const unit: FloatHead[] = Array.from({ length: domainCount }, () => []);
  options.outputs.forEach((_, output) => {
    const has = (at: number): boolean => (examples[at] as HeadExample).targets[output] === 1;
    const sides = Int8Array.from(of, (at) => (has(at) ? 1 : -1));
    const trained = trainOutput(whole, sides, options.passageCost, options.passes, options.domainShare);
    let speaking = trained;
    for (let round = 0; round < options.unitRounds; round++) {
      const pool: Rows = { rows: [], domains: [], size };
      const poolSides: number[] = [];
      units.forEach((own, at) => {
        const { domain } = examples[at] as HeadExample;
        const judge = speaking[domainCount === 1 ? 0 : domain] as Float64Array;
        const best = has(at) ? bestUnit(own, judge) : undefined;
        for (const row of has(at) ? (best === undefined ? [] : [best]) : own) {
          pool.rows.push(row);
          pool.domains.push(domain);
          poolSides.push(has(at) ? 1 : -1);
        }
      });
      speaking = trainOutput(
        pool,
        Int8Array.from(poolSides),
        options.unitCost,
        options.passes,
        options.domainShare,
      );
    }
    for (let domain = 0; domain < domainCount; domain++) {
      (passage[domain] as FloatHead).push(trained[domain] as Float64Array);
      (unit[domain] as FloatHead).push(speaking[domain] as Float64Array);
    }
  });
  return { features, passage, unit };
};
