/** From examples to a model: heads, held-out first pass, second pass, calibration. */
import type { Network } from '../lib/engine/classify/combiner';
import { networkScores } from '../lib/engine/classify/combiner';
import { type FirstPass, secondPassInput } from '../lib/engine/classify/context';
import { formatFlags, formatOf } from '../lib/engine/classify/format';
import type { Calibration } from '../lib/engine/classify/model';
import { calibrate } from './calibrate';
import type { Domain, Example } from './corpora';
import { addRow, FeatureNames, type Featurised, featurise } from './featurised';
import { dealFolds } from './folds';
import { type FloatHead, type HeadOptions, type TrainedHeads, trainHeads } from './heads';
import { logisticWeights } from './logistic';
import { MatrixBuilder, rowScore } from './matrix';
import { type NetworkOptions, trainNetwork } from './network';
import { seeded } from './random';
import { type FloatModel, writeModel } from './write-model';

export interface TrainingOptions {
  heads: HeadOptions;
  /** Empty: each output rests on its own two scores. */
  networks: readonly NetworkOptions[];
  /** Parts into which the training passages are dealt for held-out scores. */
  folds: number;
  /** The domain the model is for; the second pass counts passages of other domains by `otherDomainWeight`. */
  domain: Domain;
  otherDomainWeight: number;
  notice: string;
  /** Steps of a weight on either side of zero: fewer make a smaller file. */
  steps: number;
  /** What an example's outputs are. */
  labelsOf(example: Example): readonly string[];
}

/** All examples with their features, shared by the trainings of an evaluation. */
export interface Prepared {
  examples: readonly Example[];
  names: FeatureNames;
  featurised: readonly Featurised[];
}

/** Counts the features of `examples`. */
export const prepare = (examples: readonly Example[]): Prepared => {
  const names = new FeatureNames();
  return { examples, names, featurised: featurise(examples, names) };
};

const FOLD_SEED = 5;
const LOWEST_UNIT_SCORE = -3;
/** In the rows of one example: its text bare, under its heading, the heading, then the units. */
const FIRST_UNIT_ROW = 3;

/** First pass of an example by float heads, with and without its heading. */
interface BothPasses {
  under: FirstPass;
  bare: FirstPass;
}

const passesOf = (prepared: Prepared, at: number, heads: TrainedHeads, domain: number): BothPasses => {
  const { passage, heading, units } = prepared.featurised[at] as Featurised;
  const { features } = heads;
  const builder = new MatrixBuilder();
  for (const parts of [[passage], [passage, heading], [heading], ...units.map((unit) => [unit])])
    addRow(builder, parts, features, domain, 0);
  const rows = builder.matrix(features.chosen.length + 1);
  const scores = (head: FloatHead, row: number): Float64Array =>
    Float64Array.from(head, (weights) => rowScore(rows, row, weights));
  const whole = heads.passage[domain] as FloatHead;
  const unit = Float64Array.from(heads.unit[domain] as FloatHead, (weights) =>
    units.reduce(
      (highest, _, place) => Math.max(highest, rowScore(rows, FIRST_UNIT_ROW + place, weights)),
      LOWEST_UNIT_SCORE,
    ),
  );
  const { text } = prepared.examples[at] as Example;
  const shape = { characters: text.length, format: formatFlags(formatOf(text)) };
  const bare = {
    passage: scores(whole, 0),
    unit,
    heading: undefined,
    ...shape,
  };
  if (heading.ids.length === 0) return { bare, under: bare };
  const under = {
    ...bare,
    passage: scores(whole, 1),
    heading: scores(heads.heading[domain] as FloatHead, 2),
  };
  return { bare, under };
};

/** How often a variant of a passage with something missing is learnt from, beside the one in full context. */
const MISSING_NEIGHBOUR = 0.3;
const MISSING_HEADING = 0.3;
const PARTIAL_WEIGHT = 0.5;

interface SecondPassData {
  inputs: Float64Array[];
  targets: Uint8Array[];
  weights: number[];
  /** The example each input is of; the first input of an example is the one in full context. */
  of: number[];
  full: boolean[];
  domains: Domain[];
}

const secondPassData = (
  prepared: Prepared,
  known: readonly number[],
  passes: readonly (BothPasses | undefined)[],
  targets: readonly Uint8Array[],
  options: TrainingOptions,
): SecondPassData => {
  const random = seeded(FOLD_SEED);
  const data: SecondPassData = {
    inputs: [],
    targets: [],
    weights: [],
    of: [],
    full: [],
    domains: [],
  };
  const add = (at: number, input: Float64Array, weight: number, full: boolean): void => {
    data.inputs.push(input);
    data.targets.push(targets[at] as Uint8Array);
    data.weights.push(weight);
    data.of.push(at);
    data.full.push(full);
    data.domains.push((prepared.examples[at] as Example).domain);
  };
  for (const at of known) {
    const { previous, next, domain } = prepared.examples[at] as Example;
    const own = passes[at] as BothPasses;
    const before = passes[previous];
    const after = passes[next];
    const weight = domain === options.domain ? 1 : options.otherDomainWeight;
    add(at, secondPassInput(own.under, before?.under, after?.under), weight, true);
    const bare = random() < MISSING_HEADING;
    const first = random() < MISSING_NEIGHBOUR ? undefined : bare ? before?.bare : before?.under;
    const second = random() < MISSING_NEIGHBOUR ? undefined : bare ? after?.bare : after?.under;
    add(at, secondPassInput(bare ? own.bare : own.under, first, second), weight * PARTIAL_WEIGHT, false);
  }
  return data;
};

const headExample = (prepared: Prepared, at: number, targets: readonly Uint8Array[]) => ({
  features: prepared.featurised[at] as Featurised,
  domain: (prepared.examples[at] as Example).domain,
  targets: targets[at] as Uint8Array,
});

/** Weights of an output's own two scores and the passage's length. */
const trainOwn = (data: SecondPassData, outputs: number): [number, number, number, number][] => {
  const cases = data.inputs.length;
  return Array.from({ length: outputs }, (_, output) => {
    const inputs = new Float64Array(3 * cases);
    data.inputs.forEach((input, at) => {
      inputs[3 * at] = input[output] as number;
      inputs[3 * at + 1] = input[outputs + output] as number;
      inputs[3 * at + 2] = input[2 * outputs] as number;
    });
    const outcomes = Uint8Array.from(data.targets, (target) => target[output] as number);
    const [passage, unit, length, bias] = logisticWeights(inputs, 3, outcomes, data.weights);
    return [passage as number, unit as number, length as number, bias as number];
  });
};

interface SecondPass {
  networks: Network[];
  own: [number, number, number, number][];
}

/** The network for inputs whose last number is always 1: it goes into the biases. */
const withoutFlag = (network: Network): Network => {
  const inputs = network.inputs - 1;
  const cut = (rows: Float32Array, count: number): Float32Array =>
    Float32Array.from({ length: count * inputs }, (_, at) => {
      const row = Math.floor(at / inputs);
      return rows[row * network.inputs + (at % inputs)] as number;
    });
  const moved = (bias: Float32Array, rows: Float32Array): Float32Array =>
    bias.map((value, row) => value + (rows[row * network.inputs + inputs] as number));
  return {
    ...network,
    inputs,
    inner: cut(network.inner, network.hidden),
    innerBias: moved(network.innerBias, network.inner),
    direct: cut(network.direct, network.outputs),
    outerBias: moved(network.outerBias, network.direct),
  };
};

const trainSecondPass = (
  data: SecondPassData,
  chosen: readonly number[],
  options: TrainingOptions,
): SecondPass => {
  const part: SecondPassData = {
    inputs: chosen.map((at) => data.inputs[at] as Float64Array),
    targets: chosen.map((at) => data.targets[at] as Uint8Array),
    weights: chosen.map((at) => data.weights[at] as number),
    of: [],
    full: [],
    domains: [],
  };
  const outputs = options.heads.outputs.length;
  if (options.networks.length === 0) return { networks: [], own: trainOwn(part, outputs) };
  const weights = Float64Array.from(part.weights);
  if (options.heads.domainShare === 0)
    return {
      networks: options.networks.map((network) => trainNetwork(part.inputs, part.targets, weights, network)),
      own: [],
    };
  const flagged = part.inputs.map((input, at) =>
    Float64Array.of(...input, data.domains[chosen[at] as number] === options.domain ? 1 : -1),
  );
  return {
    networks: options.networks.map((network) =>
      withoutFlag(trainNetwork(flagged, part.targets, weights, network)),
    ),
    own: [],
  };
};

const oddsOf = ({ networks, own }: SecondPass, input: Float64Array, outputs: number): Float64Array => {
  if (networks.length === 0)
    return Float64Array.from(
      own,
      ([passage, unit, length, bias], output) =>
        passage * (input[output] as number) +
        unit * (input[outputs + output] as number) +
        length * (input[2 * outputs] as number) +
        bias,
    );
  const sum = new Float64Array(outputs);
  for (const network of networks)
    networkScores(network, input).forEach((odds, at) => {
      sum[at] = (sum[at] as number) + odds / networks.length;
    });
  return sum;
};

/**
 * Trains a model on the examples at `training` (those without known labels are neighbours only). Everything that the
 * second pass and the calibration learn from comes from heads that have not seen the passage's owner.
 */
export const trainModel = (
  prepared: Prepared,
  training: readonly number[],
  options: TrainingOptions,
): Uint8Array => {
  const { outputs } = options.heads;
  const targets = prepared.examples.map((example) => {
    const labels = new Set(options.labelsOf(example));
    return Uint8Array.from(outputs, (output) => (labels.has(output) ? 1 : 0));
  });
  const known = training.filter((at) => prepared.examples[at]?.labels !== null);
  const foldOf = dealFolds(
    training.map((at) => (prepared.examples[at] as Example).group),
    options.folds,
    FOLD_SEED,
  );
  const fold = new Map(training.map((at, place) => [at, foldOf[place] as number]));
  const domainOf = (at: number): number =>
    options.heads.domainShare === 0 ? 0 : (prepared.examples[at] as Example).domain;
  const learn = (chosen: readonly number[]): TrainedHeads =>
    trainHeads(
      chosen.map((at) => headExample(prepared, at, targets)),
      prepared.names,
      options.heads,
    );
  const passes: (BothPasses | undefined)[] = [];
  for (let held = 0; held < options.folds; held++) {
    const heads = learn(known.filter((at) => fold.get(at) !== held));
    for (const at of training)
      if (fold.get(at) === held) passes[at] = passesOf(prepared, at, heads, domainOf(at));
  }
  const data = secondPassData(prepared, known, passes, targets, options);
  const everything = data.inputs.map((_, at) => at);
  const odds: Float64Array[] = [];
  // One network is enough to calibrate by; all of them would take most of the training's time.
  const single = { ...options, networks: options.networks.slice(0, 1) };
  for (let held = 0; held < options.folds; held++) {
    const second = trainSecondPass(
      data,
      everything.filter((at) => fold.get(data.of[at] as number) !== held),
      single,
    );
    for (const at of everything)
      if (fold.get(data.of[at] as number) === held)
        odds[at] = oddsOf(second, data.inputs[at] as Float64Array, outputs.length);
  }
  const judged = everything.filter(
    (at) => data.full[at] && (prepared.examples[data.of[at] as number] as Example).domain === options.domain,
  );
  const calibration: Calibration[] = outputs.map((_, output) =>
    calibrate(
      judged.map((at) => (odds[at] as Float64Array)[output] as number),
      judged.map((at) => (data.targets[at] as Uint8Array)[output] as number),
    ),
  );
  const heads = learn(known);
  const second = trainSecondPass(data, everything, options);
  const own = options.heads.domainShare === 0 ? 0 : options.domain;
  const model: FloatModel = {
    outputs,
    names: Array.from(heads.features.chosen, (id) => prepared.names.names[id] as string),
    frequency: heads.features.frequency,
    passage: heads.passage[own] as FloatHead,
    unit: heads.unit[own] as FloatHead,
    heading: heads.heading[own] as FloatHead,
    ...second,
    calibration,
    notice: options.notice,
    steps: options.steps,
  };
  return writeModel(model);
};
