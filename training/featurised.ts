/** Features of all examples, counted once and kept as numbers, so that every fold can be trained in seconds. */
import { FREQUENCY_STEPS } from '../lib/engine/classify/model-file';
import { unitsOf } from '../lib/engine/classify/units';
import { type FeatureCounts, headingFeatures, passageFeatures, unitFeatures } from './feature-names';
import type { MatrixBuilder } from './matrix';

/** Interned features with how often each occurs. */
export interface Counted {
  ids: Int32Array;
  times: Int32Array;
}

/** One example's features: of its text, of its heading, of each unit. */
export interface Featurised {
  passage: Counted;
  heading: Counted;
  units: Counted[];
}

/** Names of interned features, by number. */
export class FeatureNames {
  readonly names: string[] = [];
  readonly #ids = new Map<string, number>();
  intern(counts: FeatureCounts): Counted {
    const ids = new Int32Array(counts.size);
    const times = new Int32Array(counts.size);
    let at = 0;
    for (const [name, count] of counts) {
      let id = this.#ids.get(name);
      if (id === undefined) {
        id = this.names.length;
        this.#ids.set(name, id);
        this.names.push(name);
      }
      ids[at] = id;
      times[at++] = count;
    }
    return { ids, times };
  }
}

/** The features of every example. */
export const featurise = (
  examples: readonly { text: string; heading: string | undefined }[],
  names: FeatureNames,
): Featurised[] =>
  examples.map(({ text, heading }) => ({
    passage: names.intern(passageFeatures(text)),
    heading: names.intern(heading === undefined ? new Map() : headingFeatures(heading)),
    units: unitsOf(text).map((unit) => names.intern(unitFeatures(unit))),
  }));

/** The features chosen for a model: place of each interned feature (-1: not chosen) and its byte of frequency. */
export interface ChosenFeatures {
  place: Int32Array;
  chosen: Int32Array;
  frequency: Uint8Array;
}

/** Byte that stands for the inverse document frequency of a feature in `holders` of `documents`. */
export const frequencyByte = (documents: number, holders: number): number =>
  Math.min(255, Math.round(Math.log(documents / holders) * FREQUENCY_STEPS));

/**
 * Adds a row of the given feature counts, as the extension's `Vocabulary` makes it, with the constant 1 for the bias at
 * the place after the last feature. Where domains have copies of the features (`share` above 0), the copy of `domain`
 * follows the shared part.
 */
export const addRow = (
  builder: MatrixBuilder,
  parts: readonly Counted[],
  features: ChosenFeatures,
  domain: number,
  share: number,
): void => {
  const { start } = builder.open;
  let squares = 0;
  for (const { ids, times } of parts)
    for (let at = 0; at < ids.length; at++) {
      const place = features.place[ids[at] as number] as number;
      if (place < 0) continue;
      const weight = 1 + (features.frequency[place] as number) / FREQUENCY_STEPS;
      const count = times[at] as number;
      const value = count === 1 ? weight : (1 + Math.log(count)) * weight;
      builder.add(place, value);
      squares += value * value;
    }
  builder.scale(start, builder.open.end, 1 / (Math.sqrt(squares) || 1));
  builder.add(features.chosen.length, 1);
  if (share > 0) {
    const { end } = builder.open;
    const offset = (features.chosen.length + 1) * (1 + domain);
    for (let at = start; at < end; at++) {
      const { index, value } = builder.entry(at);
      builder.add(index + offset, share * value);
    }
  }
  builder.endRow();
};
