/** Sparse rows one after the other in three arrays: what training reads over and over fits the cache. */
export interface Matrix {
  /** Row r lies at starts[r] … starts[r + 1]. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  /** One more than the highest index. */
  readonly width: number;
}

/** Collects rows. */
export class MatrixBuilder {
  #starts = [0];
  #indices = new Int32Array(1 << 10);
  #values = new Float64Array(1 << 10);
  #length = 0;
  add(index: number, value: number): void {
    if (this.#length === this.#indices.length) {
      const indices = new Int32Array(2 * this.#length);
      const values = new Float64Array(2 * this.#length);
      indices.set(this.#indices);
      values.set(this.#values);
      this.#indices = indices;
      this.#values = values;
    }
    this.#indices[this.#length] = index;
    this.#values[this.#length++] = value;
  }
  /** Places of the entries of the row that is open. */
  get open(): { start: number; end: number } {
    return { start: this.#starts.at(-1) as number, end: this.#length };
  }
  entry(at: number): { index: number; value: number } {
    return {
      index: this.#indices[at] as number,
      value: this.#values[at] as number,
    };
  }
  scale(start: number, end: number, factor: number): void {
    for (let at = start; at < end; at++) this.#values[at] = (this.#values[at] as number) * factor;
  }
  endRow(): void {
    this.#starts.push(this.#length);
  }
  matrix(width: number): Matrix {
    return {
      starts: Int32Array.from(this.#starts),
      indices: this.#indices.slice(0, this.#length),
      values: this.#values.slice(0, this.#length),
      width,
    };
  }
}

/** The score that `weights` give a row. */
export const rowScore = ({ starts, indices, values }: Matrix, row: number, weights: Float64Array): number => {
  let sum = 0;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++)
    sum += (weights[indices[at] as number] as number) * (values[at] as number);
  return sum;
};
