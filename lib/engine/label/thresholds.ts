/** How probable the best passage must be for a row, or for one value of it, to be given. */
export const THRESHOLDS: Readonly<Record<string, number>> = {};
