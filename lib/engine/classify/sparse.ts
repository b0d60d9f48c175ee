/** Places in a vocabulary with their values, in no particular order. */
export interface SparseVector {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}
