/** Writes a model's file; `lib/engine/classify/decode-model.ts` reads it. */
import { crc32 } from '../lib/engine/classify/checksum';
import type { Network } from '../lib/engine/classify/combiner';
import type { Calibration } from '../lib/engine/classify/model';
import { FILE_VERSION, type FileHeader, HEADER_BYTES, MAGIC } from '../lib/engine/classify/model-file';
import type { ChosenFeatures } from './featurised';
import type { FloatHead } from './heads';

/** A model before its weights are rounded. */
export interface FloatModel {
  outputs: readonly string[];
  /** Names of the features in the order of their places, which is their sorted order. */
  names: readonly string[];
  frequency: ChosenFeatures['frequency'];
  passage: FloatHead;
  unit: FloatHead;
  heading: FloatHead;
  networks: readonly Network[];
  own: readonly [number, number, number, number][];
  calibration: readonly Calibration[];
  notice: string;
  /** Steps of a weight on either side of zero, at most 127: fewer make a smaller file. */
  steps: number;
}

const HIGHEST_SHORT = 32767;
const DECIMALS = 1e4;
const LONGEST_SHARED = 255;

class Writer {
  readonly parts: Uint8Array[] = [];
  bytes(bytes: Uint8Array): void {
    this.parts.push(bytes);
  }
  number(value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    this.bytes(bytes);
  }
  floats(values: ArrayLike<number>): void {
    const bytes = new Uint8Array(4 * values.length);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < values.length; at++) view.setFloat32(4 * at, values[at] as number, true);
    this.bytes(bytes);
  }
  scaled(values: Float32Array): void {
    const highest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Math.fround(highest / HIGHEST_SHORT);
    this.floats([scale]);
    const bytes = new Uint8Array(2 * values.length);
    const view = new DataView(bytes.buffer);
    values.forEach((value, at) => {
      view.setInt16(2 * at, scale === 0 ? 0 : Math.round(value / scale), true);
    });
    this.bytes(bytes);
  }
}

const packedNames = (names: readonly string[]): Uint8Array => {
  const bytes: number[] = [];
  let previous = '';
  for (const name of names) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < previous.length && previous[shared] === name[shared]) shared++;
    bytes.push(shared, name.length - shared);
    for (let at = shared; at < name.length; at++) bytes.push(name.charCodeAt(at));
    previous = name;
  }
  return Uint8Array.from(bytes);
};

const writeHead = (writer: Writer, head: FloatHead, features: number, steps: number): void => {
  const scales = head.map((weights) => {
    let highest = 0;
    for (let at = 0; at < features; at++) highest = Math.max(highest, Math.abs(weights[at] as number));
    return Math.fround(highest / steps) || 1;
  });
  writer.floats(scales);
  writer.floats(head.map((weights) => weights[features] as number));
  const packed = new Int8Array(features * head.length);
  for (let at = 0; at < features; at++)
    head.forEach((weights, output) => {
      packed[at * head.length + output] = Math.round((weights[at] as number) / (scales[output] as number));
    });
  writer.bytes(new Uint8Array(packed.buffer));
};

const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** The bytes of the model's file. */
export const writeModel = (model: FloatModel): Uint8Array => {
  const header: FileHeader = {
    outputs: [...model.outputs],
    features: model.names.length,
    networks: model.networks.map(({ hidden }) => hidden),
    calibration: model.calibration.map(({ slope, intercept, threshold }) => [
      rounded(slope),
      rounded(intercept),
      rounded(threshold),
    ]),
    own: model.own.map((weights) => weights.map(rounded) as [number, number, number, number]),
    notice: model.notice,
  };
  const writer = new Writer();
  const json = Uint8Array.from(JSON.stringify(header), (character) => character.charCodeAt(0));
  writer.number(json.length);
  writer.bytes(json);
  const names = packedNames(model.names);
  writer.number(names.length);
  writer.bytes(names);
  writer.bytes(model.frequency);
  writeHead(writer, model.passage, model.names.length, model.steps);
  writeHead(writer, model.unit, model.names.length, model.steps);
  if (model.networks.length > 0) writeHead(writer, model.heading, model.names.length, model.steps);
  for (const network of model.networks)
    for (const part of [network.inner, network.innerBias, network.outer, network.direct, network.outerBias])
      writer.scaled(part);
  const length = HEADER_BYTES + writer.parts.reduce((sum, part) => sum + part.length, 0);
  const file = new Uint8Array(length);
  let at = HEADER_BYTES;
  for (const part of writer.parts) {
    file.set(part, at);
    at += part.length;
  }
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FILE_VERSION, true);
  view.setUint32(8, length, true);
  view.setUint32(12, crc32(file.subarray(HEADER_BYTES)), true);
  return file;
};
