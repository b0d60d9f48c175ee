/** What reader and writer of a weights file agree on. All numbers little-endian. */

/** First four bytes: "PFCM". */
export const MAGIC = 0x4d434650;
/** Raised whenever the layout or the features change: a file of another version is refused. */
export const FILE_VERSION = 2;
/** Magic, version, length of the file, CRC-32 of what follows the header: four 32-bit numbers. */
export const HEADER_BYTES = 16;
/** A feature's inverse document frequency is 1 + byte / this; 255 steps reach the rarest of a million passages. */
export const FREQUENCY_STEPS = 17;

/** The part of the file that is JSON: names and the few numbers that people may want to read. */
export interface FileHeader {
  outputs: string[];
  features: number;
  /** Hidden units of each network. */
  networks: number[];
  /** Per output: slope, intercept, threshold. */
  calibration: [number, number, number][];
  /** Per output: weights of passage score, unit score, length, bias; empty where networks combine. */
  own: [number, number, number, number][];
  /** Terms and source, carried inside the file. */
  notice: string;
}
