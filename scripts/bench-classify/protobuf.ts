/** Just enough of the protocol-buffer wire format to write an ONNX model (https://protobuf.dev/programming-guides/encoding). */

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
};

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

/** A number field. */
export const numberField = (field: number, value: number): Uint8Array =>
  Uint8Array.from([...varint(field * 8 + VARINT), ...varint(value)]);

/** A field of four bytes with a fraction. */
export const floatField = (field: number, value: number): Uint8Array => {
  const bytes = new Uint8Array(5);
  bytes[0] = field * 8 + FIXED_32;
  new DataView(bytes.buffer).setFloat32(1, value, true);
  return bytes;
};

/** One array of all parts. */
export const concatenated = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** A field of bytes, text or a nested message. */
export const bytesField = (field: number, value: Uint8Array | string): Uint8Array => {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return concatenated([
    Uint8Array.from([...varint(field * 8 + LENGTH_DELIMITED), ...varint(bytes.length)]),
    bytes,
  ]);
};
