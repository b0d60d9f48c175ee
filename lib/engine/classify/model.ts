/** A trained model and its file. See `training/model-file.ts` for the writer. */
import type { Network } from './combiner';
import type { Head } from './head';
import type { Vocabulary } from './vocabulary';

/** Turns a combined log-odds into a probability, and says from which probability on the output is given. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
  /** Probability from which the output is a label. */
  readonly threshold: number;
}

/** A decoded model: everything {@link classifyPassages} and {@link stateScores} need. */
export interface Model {
  /** Names of the outputs: categories, or states such as `sale=no`. */
  readonly outputs: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly passageHead: Head;
  readonly unitHead: Head;
  /** Only where there are networks. */
  readonly headingHead: Head | undefined;
  /** Averaged; where there is none, an output rests on its own two scores (see `own`). */
  readonly networks: readonly Network[];
  /** For models without networks: per output the weights of passage score, unit score and length, and a bias. */
  readonly own: Float32Array;
  readonly calibration: readonly Calibration[];
}

/** The bytes are no model of ours: foreign, cut short, altered, or of another version. */
export class ModelError extends Error {
  override name = 'ModelError';
}

export { decodeModel } from './decode-model';
