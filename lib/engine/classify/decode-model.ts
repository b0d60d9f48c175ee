import { crc32 } from './checksum';
import type { Network } from './combiner';
import { secondPassInputs } from './context';
import type { Head } from './head';
import { type Model, ModelError } from './model';
import { FILE_VERSION, type FileHeader, FREQUENCY_STEPS, HEADER_BYTES, MAGIC } from './model-file';
import { Vocabulary } from './vocabulary';

/** Reads on through the bytes; past their end it throws {@link ModelError}. */
class Cursor {
  #at = HEADER_BYTES;
  readonly #view: DataView;
  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  take(length: number): Uint8Array {
    if (length < 0 || this.#at + length > this.bytes.length)
      throw new ModelError('The model ends too early.');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }
  number(): number {
    this.take(4);
    return this.#view.getUint32(this.#at - 4, true);
  }
  floats(length: number): Float32Array {
    this.take(4 * length);
    const start = this.#at - 4 * length;
    return Float32Array.from({ length }, (_, at) => this.#view.getFloat32(start + 4 * at, true));
  }
  /** Sixteen-bit weights behind their common scale. */
  scaled(length: number): Float32Array {
    const scale = this.floats(1)[0] as number;
    this.take(2 * length);
    const start = this.#at - 2 * length;
    return Float32Array.from({ length }, (_, at) => this.#view.getInt16(start + 2 * at, true) * scale);
  }
  atEnd(): boolean {
    return this.#at === this.bytes.length;
  }
}

/** The writer leaves nothing but ASCII in the file. */
const ascii = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const areTuples = (value: unknown, length: number): boolean =>
  Array.isArray(value) &&
  value.every(
    (entry) =>
      Array.isArray(entry) &&
      entry.length === length &&
      entry.every((number) => typeof number === 'number' && Number.isFinite(number)),
  );

const parseHeader = (json: string): FileHeader => {
  let header: unknown;
  try {
    header = JSON.parse(json);
  } catch {
    throw new ModelError('The model names no outputs.');
  }
  const valid =
    isRecord(header) &&
    Array.isArray(header.outputs) &&
    header.outputs.every((name) => typeof name === 'string') &&
    Number.isInteger(header.features) &&
    Array.isArray(header.networks) &&
    header.networks.every((hidden) => Number.isInteger(hidden) && hidden >= 0) &&
    areTuples(header.calibration, 3) &&
    areTuples(header.own, 4) &&
    (header.calibration as unknown[]).length === header.outputs.length &&
    (header.networks.length > 0 || (header.own as unknown[]).length === header.outputs.length);
  if (!valid) throw new ModelError('The model describes itself wrongly.');
  return header as unknown as FileHeader;
};

/** Shared and added characters are a byte each. */
const LONGEST_NAME = 510;

/** Features in order, each as what it shares with the one before (characters) and what it adds. */
const readFeatures = (cursor: Cursor, features: number): string[] => {
  const packed = cursor.take(cursor.number());
  const names: string[] = [];
  const name = new Uint8Array(LONGEST_NAME);
  let at = 0;
  while (names.length < features && at + 2 <= packed.length) {
    const shared = packed[at] as number;
    const length = packed[at + 1] as number;
    name.set(packed.subarray(at + 2, at + 2 + length), shared);
    names.push(String.fromCharCode.apply(null, name.subarray(0, shared + length) as unknown as number[]));
    at += 2 + length;
  }
  if (names.length !== features) throw new ModelError('The vocabulary is incomplete.');
  return names;
};

const readHead = (cursor: Cursor, features: number, outputs: number): Head => {
  const scale = Float64Array.from(cursor.floats(outputs));
  const bias = Float64Array.from(cursor.floats(outputs));
  const packed = cursor.take(features * outputs);
  return { weights: new Int8Array(packed), scale, bias };
};

const readNetwork = (cursor: Cursor, hidden: number, outputs: number): Network => {
  const inputs = secondPassInputs(outputs);
  return {
    inputs,
    hidden,
    outputs,
    inner: cursor.scaled(hidden * inputs),
    innerBias: cursor.scaled(hidden),
    outer: cursor.scaled(outputs * hidden),
    direct: cursor.scaled(outputs * inputs),
    outerBias: cursor.scaled(outputs),
  };
};

const checkFrame = (bytes: Uint8Array): void => {
  if (bytes.length < HEADER_BYTES) throw new ModelError('Too short for a model.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('Not a model of Policy Facts.');
  const version = view.getUint32(4, true);
  if (version !== FILE_VERSION)
    throw new ModelError(`A model of version ${version}; this program reads version ${FILE_VERSION}.`);
  const length = view.getUint32(8, true);
  if (length !== bytes.length)
    throw new ModelError(`The model has ${bytes.length} bytes instead of ${length}.`);
  if (view.getUint32(12, true) !== crc32(bytes.subarray(HEADER_BYTES)))
    throw new ModelError('The model was altered: its checksum is wrong.');
};

/**
 * The model in `bytes`. Throws {@link ModelError} with a sentence that says what is wrong when they are not one, are
 * cut short or were altered.
 */
export const decodeModel = (bytes: Uint8Array): Model => {
  checkFrame(bytes);
  const cursor = new Cursor(bytes);
  const header = parseHeader(ascii(cursor.take(cursor.number())));
  const outputs = header.outputs.length;
  const features = readFeatures(cursor, header.features);
  const weight = Float64Array.from(cursor.take(header.features), (byte) => 1 + byte / FREQUENCY_STEPS);
  const model: Model = {
    outputs: header.outputs,
    vocabulary: new Vocabulary(features, weight),
    passageHead: readHead(cursor, header.features, outputs),
    unitHead: readHead(cursor, header.features, outputs),
    headingHead: header.networks.length > 0 ? readHead(cursor, header.features, outputs) : undefined,
    networks: header.networks.map((hidden) => readNetwork(cursor, hidden, outputs)),
    own: Float32Array.from(header.own.flat()),
    calibration: header.calibration.map(([slope, intercept, threshold]) => ({
      slope,
      intercept,
      threshold,
    })),
  };
  if (!cursor.atEnd()) throw new ModelError('The model is longer than it says.');
  return model;
};
