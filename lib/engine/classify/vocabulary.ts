/** The features a model knows, and texts as vectors over them. */
import {
  ANYWHERE,
  AT_END,
  AT_START,
  countHeading,
  countPassage,
  countUnit,
  type FeatureCounter,
  IN_HEADING,
  SIGNS,
  type Sign,
} from './features';
import { CLASSES, classOf } from './places';
import type { SparseVector } from './sparse';

/** A word that the vocabulary has in no feature. */
const STRANGER = -1;
const UNKNOWN = -1;
/** What the names of a whole text's features begin with. */
const WHOLE = '#';

/**
 * Features by place, so that reading a text makes no string: a word is looked up once and is a number from then on, and a
 * pair is one number made of two. Between two vectors it keeps nothing.
 */
export class Vocabulary implements FeatureCounter<number> {
  /** Numbers of words; those of the classes come first. */
  readonly #words = new Map<string, number>();
  /** More than there can be words. */
  readonly #base: number;
  /** For each sign the place of each word's feature, and of that of its class. */
  readonly #plain: Int32Array[];
  readonly #classes: Int32Array[];
  /** For each sign the places of pairs. */
  readonly #pairs: Map<number, number>[];
  /** Places of the features of whole texts. */
  readonly #whole = new Map<string, number>();
  readonly #times: Int32Array;
  #touched: number[] = [];

  /**
   * @param features their names, in the order of their places.
   * @param weight how much an occurrence of each counts (inverse document frequency).
   */
  constructor(
    readonly features: readonly string[],
    readonly weight: Float64Array,
  ) {
    this.#base = CLASSES.length + 2 * features.length;
    this.#pairs = SIGNS.map(() => new Map());
    this.#times = new Int32Array(features.length);
    const single: { sign: Sign; word: number; place: number }[] = [];
    for (const name of CLASSES) this.#add(name);
    let before = ' ';
    let first = 0;
    for (const [place, feature] of features.entries()) {
      if (feature.startsWith(WHOLE)) {
        this.#whole.set(feature, place);
        continue;
      }
      const sign = signOf(feature);
      const start = SIGNS[sign].length;
      const space = feature.indexOf(' ');
      if (space < 0) {
        single.push({ sign, word: this.#add(feature.slice(start)), place });
        continue;
      }
      // Names come in order: of most pairs the first word is that of the pair before.
      if (!feature.startsWith(before)) {
        before = feature.slice(0, space + 1);
        first = this.#add(feature.slice(start, space));
      }
      this.#pairs[sign]?.set(this.#pairOf(first, this.#add(feature.slice(space + 1))), place);
    }
    this.#plain = SIGNS.map(() => new Int32Array(this.#words.size).fill(UNKNOWN));
    for (const { sign, word, place } of single) (this.#plain[sign] as Int32Array)[word] = place;
    this.#classes = SIGNS.map(() => new Int32Array(this.#words.size).fill(UNKNOWN));
    for (const [word, at] of this.#words) {
      const name = at < CLASSES.length ? word : classOf(word);
      if (name === undefined) continue;
      const place = CLASSES.indexOf(name);
      this.#classes.forEach((places, sign) => {
        places[at] = this.#plain[sign]?.[place] as number;
      });
    }
    for (const places of this.#plain) places.fill(UNKNOWN, 0, CLASSES.length);
  }

  /** A whole passage's vector, its format's (`formatOf`) and its heading's features among them. */
  passage(text: string, formats: readonly string[], heading: string | undefined): SparseVector {
    countPassage(this, text, formats);
    if (heading !== undefined) countHeading(this, heading);
    return this.#take();
  }

  /** A sentence-like unit's vector. */
  unit(text: string): SparseVector {
    countUnit(this, text);
    return this.#take();
  }

  /** A heading's vector. */
  heading(heading: string): SparseVector {
    countHeading(this, heading);
    return this.#take();
  }

  wordOf(token: string): number {
    const known = this.#words.get(token);
    if (known !== undefined) return known;
    // A word of a class may be in no feature itself; its class stands for it.
    const name = classOf(token);
    return name === undefined ? STRANGER : (this.#words.get(name) ?? STRANGER);
  }

  countWord(sign: Sign, word: number): void {
    if (word !== STRANGER) this.#count(this.#plain[sign]?.[word] as number);
  }

  countNamed(sign: Sign, word: number): void {
    if (word !== STRANGER) this.#count(this.#classes[sign]?.[word] as number);
  }

  countPair(sign: Sign, first: number, second: number): void {
    if (first === STRANGER || second === STRANGER) return;
    const place = this.#pairs[sign]?.get(this.#pairOf(first, second));
    if (place !== undefined) this.#count(place);
  }

  count(feature: string): void {
    this.#count(this.#whole.get(feature) ?? UNKNOWN);
  }

  #add(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }

  #pairOf(first: number, second: number): number {
    return first * this.#base + second;
  }

  #count(place: number): void {
    if (place === UNKNOWN) return;
    if (this.#times[place] === 0) this.#touched.push(place);
    this.#times[place] = (this.#times[place] as number) + 1;
  }

  /**
   * What was counted as a vector of length 1, and nothing is counted any more: sublinear term frequency times inverse
   * document frequency. Where no feature is known the vector is empty.
   */
  #take(): SparseVector {
    const indices = this.#touched;
    const values: number[] = [];
    let squares = 0;
    for (const at of indices) {
      const times = this.#times[at] as number;
      this.#times[at] = 0;
      const weight = this.weight[at] as number;
      const value = times === 1 ? weight : (1 + Math.log(times)) * weight;
      values.push(value);
      squares += value * value;
    }
    this.#touched = [];
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / length;
    return { indices, values };
  }
}

/** The sign a feature's name begins with. */
const signOf = (feature: string): Sign => {
  if (feature.startsWith(SIGNS[IN_HEADING])) return IN_HEADING;
  if (feature.startsWith(SIGNS[AT_START])) return AT_START;
  return feature.startsWith(SIGNS[AT_END]) ? AT_END : ANYWHERE;
};
