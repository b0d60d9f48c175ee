/** First pass over passages, and the inputs of the second: a passage's own scores beside its neighbours'. */

import { FORMAT_FLAGS, formatFlags, formatOf } from './format';
import { type Head, headScores } from './head';
import type { Passage } from './passage';
import type { SparseVector } from './sparse';
import { unitsOf } from './units';
import type { Vocabulary } from './vocabulary';

/** What the first pass says of one text. */
export interface FirstPass {
  /** Scores of the whole text under its heading. */
  readonly passage: Float64Array;
  /** For each output the score of the unit that speaks for it most. */
  readonly unit: Float64Array;
  /** Scores of the heading on its own; undefined where there is none, or the model does not look at it. */
  readonly heading: Float64Array | undefined;
  /** Length of the text in characters. */
  readonly characters: number;
  /** What it looks like, see {@link formatFlags}. */
  readonly format: readonly number[];
}

/** What the first pass needs of a model. */
export interface FirstPassModel {
  readonly vocabulary: Vocabulary;
  readonly passageHead: Head;
  readonly unitHead: Head;
  readonly headingHead: Head | undefined;
}

/** Scores outside ±CLIP say no more than that they are high or low. */
const CLIP = 2;
/** Stands for the scores of a neighbour that is not there: about the mean of all scores. */
export const ABSENT_SCORE = -0.9;
const LOWEST_UNIT_SCORE = -3;

const clipped = (score: number): number => Math.max(-CLIP, Math.min(CLIP, score));

/** The text with its lead-in before it, as lists were cut for training. */
export const textInList = (passage: Passage): string =>
  passage.leadIn ? `${passage.leadIn} ${passage.text}` : passage.text;

/** Highest of the units' scores for each output. */
export const unitScores = (head: Head, vectors: readonly SparseVector[]): Float64Array => {
  const highest = new Float64Array(head.bias.length).fill(LOWEST_UNIT_SCORE);
  for (const vector of vectors) {
    const scores = headScores(head, vector);
    for (let output = 0; output < highest.length; output++)
      if ((scores[output] as number) > (highest[output] as number))
        highest[output] = scores[output] as number;
  }
  return highest;
};

/** The first pass over `text` under `heading`. */
export const firstPass = (model: FirstPassModel, text: string, heading: string | undefined): FirstPass => {
  const formats = formatOf(text);
  return {
    passage: headScores(model.passageHead, model.vocabulary.passage(text, formats, heading)),
    unit: unitScores(
      model.unitHead,
      unitsOf(text).map((unit) => model.vocabulary.unit(unit)),
    ),
    heading:
      model.headingHead === undefined || heading === undefined
        ? undefined
        : headScores(model.headingHead, model.vocabulary.heading(heading)),
    characters: text.length,
    format: formatFlags(formats),
  };
};

/** How many numbers {@link secondPassInput} gives for so many outputs. */
export const secondPassInputs = (outputs: number): number => 7 * outputs + 4 + 3 * FORMAT_FLAGS;

/**
 * Input of the second pass: own scores, own length, the heading's scores, then for the passage before and the one after
 * whether it is missing and its scores, then the format of all three.
 */
export const secondPassInput = (
  own: FirstPass,
  previous: FirstPass | undefined,
  next: FirstPass | undefined,
): Float64Array => {
  const outputs = own.passage.length;
  const input = new Float64Array(secondPassInputs(outputs));
  let at = 0;
  for (const scores of [own.passage, own.unit]) for (const score of scores) input[at++] = clipped(score);
  input[at++] = Math.log(1 + own.characters) / 2 - 2.8;
  input[at++] = own.heading === undefined ? 1 : 0;
  for (let output = 0; output < outputs; output++)
    input[at++] = own.heading === undefined ? ABSENT_SCORE : clipped(own.heading[output] as number);
  for (const neighbour of [previous, next]) {
    input[at++] = neighbour === undefined ? 1 : 0;
    for (let output = 0; output < outputs; output++) {
      input[at++] = neighbour === undefined ? ABSENT_SCORE : clipped(neighbour.passage[output] as number);
      input[at++] = neighbour === undefined ? ABSENT_SCORE : clipped(neighbour.unit[output] as number);
    }
  }
  for (const pass of [own, previous, next]) {
    for (let flag = 0; flag < FORMAT_FLAGS; flag++) input[at + flag] = pass?.format[flag] ?? 0;
    at += FORMAT_FLAGS;
  }
  return input;
};
