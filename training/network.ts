/** Trains the small network of the second pass: log loss, Adam (Kingma & Ba, 2015), all in a fixed order. */
import type { Network } from '../lib/engine/classify/combiner';
import { seeded } from './random';

export interface NetworkOptions {
  hidden: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
}

const BATCH = 64;
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const LAST_RATE_SHARE = 0.1;

/** About normal: six uniform numbers; no logarithm, whose last digit differs between machines. */
const bell = (random: () => number): number => {
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += random();
  return (sum - 3) * Math.SQRT2;
};

/** Learns to give `targets` (0..1, one row for each input). `weights`: how much each example counts. */
export const trainNetwork = (
  inputs: readonly Float64Array[],
  targets: readonly ArrayLike<number>[],
  weights: Float64Array,
  { hidden, epochs, rate, decay, seed }: NetworkOptions,
): Network => {
  const width = inputs[0]?.length ?? 0;
  const outputs = targets[0]?.length ?? 0;
  const random = seeded(seed);
  const sizes = [hidden * width, hidden, outputs * hidden, outputs * width, outputs];
  const starts: number[] = [];
  let total = 0;
  for (const size of sizes) {
    starts.push(total);
    total += size;
  }
  const [inner, innerBias, outer, direct, outerBias] = starts as [number, number, number, number, number];
  const values = new Float64Array(total);
  for (let at = 0; at < innerBias; at++) values[at] = bell(random) / Math.sqrt(width);
  for (let at = outer; at < direct; at++) values[at] = bell(random) * 0.1;
  const gradient = new Float64Array(total);
  const first = new Float64Array(total);
  const second = new Float64Array(total);
  const active = new Float64Array(hidden);
  const back = new Float64Array(hidden);
  const order = Int32Array.from(inputs, (_, at) => at);

  const learn = (input: Float64Array, target: ArrayLike<number>, weight: number): void => {
    for (let unit = 0; unit < hidden; unit++) {
      let sum = values[innerBias + unit] as number;
      const row = inner + unit * width;
      for (let at = 0; at < width; at++) sum += (values[row + at] as number) * (input[at] as number);
      active[unit] = sum > 0 ? sum : 0;
    }
    back.fill(0);
    for (let output = 0; output < outputs; output++) {
      let sum = values[outerBias + output] as number;
      const outerRow = outer + output * hidden;
      const directRow = direct + output * width;
      for (let unit = 0; unit < hidden; unit++)
        sum += (values[outerRow + unit] as number) * (active[unit] as number);
      for (let at = 0; at < width; at++) sum += (values[directRow + at] as number) * (input[at] as number);
      const error = (1 / (1 + Math.exp(-sum)) - (target[output] as number)) * weight;
      gradient[outerBias + output] = (gradient[outerBias + output] as number) + error;
      for (let unit = 0; unit < hidden; unit++) {
        gradient[outerRow + unit] = (gradient[outerRow + unit] as number) + error * (active[unit] as number);
        back[unit] = (back[unit] as number) + error * (values[outerRow + unit] as number);
      }
      for (let at = 0; at < width; at++)
        gradient[directRow + at] = (gradient[directRow + at] as number) + error * (input[at] as number);
    }
    for (let unit = 0; unit < hidden; unit++) {
      if (active[unit] === 0) continue;
      const error = back[unit] as number;
      gradient[innerBias + unit] = (gradient[innerBias + unit] as number) + error;
      const row = inner + unit * width;
      for (let at = 0; at < width; at++)
        gradient[row + at] = (gradient[row + at] as number) + error * (input[at] as number);
    }
  };

  let firstPower = 1;
  let secondPower = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const held = order[at] as number;
      order[at] = order[other] as number;
      order[other] = held;
    }
    const step = rate * (1 - (1 - LAST_RATE_SHARE) * (epoch / epochs));
    for (let start = 0; start < order.length; start += BATCH) {
      gradient.fill(0);
      const batch = order.subarray(start, start + BATCH);
      for (const at of batch)
        learn(inputs[at] as Float64Array, targets[at] as ArrayLike<number>, weights[at] as number);
      firstPower *= FIRST_MOMENT;
      secondPower *= SECOND_MOMENT;
      for (let at = 0; at < total; at++) {
        const slope = (gradient[at] as number) / batch.length;
        first[at] = FIRST_MOMENT * (first[at] as number) + (1 - FIRST_MOMENT) * slope;
        second[at] = SECOND_MOMENT * (second[at] as number) + (1 - SECOND_MOMENT) * slope * slope;
        const change =
          (first[at] as number) /
          (1 - firstPower) /
          (Math.sqrt((second[at] as number) / (1 - secondPower)) + 1e-8);
        values[at] = (values[at] as number) - step * (change + decay * (values[at] as number));
      }
    }
  }
  const part = (at: number): Float32Array =>
    Float32Array.from(values.subarray(starts[at], (starts[at] as number) + (sizes[at] as number)));
  return {
    inputs: width,
    hidden,
    outputs,
    inner: part(0),
    innerBias: part(1),
    outer: part(2),
    direct: part(3),
    outerBias: part(4),
  };
};
