import type { Model } from '../classify/model';
import { stateScores } from '../classify/states';
import type { ScoreTexts } from './candidates';

/** The learned models: a passage's categories, and what it states as `row=value`. */
export interface Models {
  categories: Model;
  states: Model;
}

/** The learned scores as the label asks for them. */
export const scoresBy =
  ({ states }: Models): ScoreTexts =>
  (passages) =>
    stateScores(states, passages);
