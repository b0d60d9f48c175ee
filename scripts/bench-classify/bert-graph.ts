/**
 * The encoder of BERT-base (Devlin et al., 2019: 12 layers, 768 wide, 12 heads, 3072 inside) with random weights, as an
 * ONNX model. It starts from embeddings and ends before any classification layer: the least that such a peer computes.
 * Field numbers are those of onnx.proto.
 */
import { bytesField, concatenated, floatField, numberField } from './protobuf';

const LAYERS = 12;
const WIDTH = 768;
const HEADS = 12;
const INSIDE = 3072;
const FLOAT = 1;
const INT64 = 7;
const IR_VERSION = 8;
const OPSET = 17;

const typeShape = (shape: readonly number[]): Uint8Array =>
  bytesField(
    1,
    concatenated([
      numberField(1, FLOAT),
      bytesField(2, concatenated(shape.map((size) => bytesField(1, numberField(1, size))))),
    ]),
  );

const valueInfo = (name: string, shape: readonly number[]): Uint8Array =>
  concatenated([bytesField(1, name), bytesField(2, typeShape(shape))]);

const tensor = (name: string, shape: readonly number[], type: number, raw: Uint8Array): Uint8Array =>
  concatenated([
    ...shape.map((size) => numberField(1, size)),
    numberField(2, type),
    bytesField(8, name),
    bytesField(9, raw),
  ]);

const floats = (name: string, shape: readonly number[], value: () => number): Uint8Array => {
  const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
  for (let at = 0; at < values.length; at++) values[at] = value();
  return tensor(name, shape, FLOAT, new Uint8Array(values.buffer));
};

const integers = (name: string, values: readonly number[]): Uint8Array =>
  tensor(name, [values.length], INT64, new Uint8Array(BigInt64Array.from(values.map(BigInt)).buffer));

const INTEGERS_ATTRIBUTE = 7;
const FLOAT_ATTRIBUTE = 1;

const permutation = (axes: readonly number[]): Uint8Array =>
  bytesField(
    5,
    concatenated([
      bytesField(1, 'perm'),
      ...axes.map((axis) => numberField(8, axis)),
      numberField(20, INTEGERS_ATTRIBUTE),
    ]),
  );

const epsilon = bytesField(
  5,
  concatenated([bytesField(1, 'epsilon'), floatField(2, 1e-12), numberField(20, FLOAT_ATTRIBUTE)]),
);

/** The bytes of the model for passages of `tokens` word pieces; input `x`, output `y`, both 1 × tokens × 768. */
export const bertGraph = (tokens: number, random: () => number): Uint8Array => {
  const nodes: Uint8Array[] = [];
  const constants: Uint8Array[] = [
    integers('split', [1, tokens, HEADS, WIDTH / HEADS]),
    integers('merge', [1, tokens, WIDTH]),
    floats('scale', [1], () => Math.sqrt(WIDTH / HEADS)),
    floats('root2', [1], () => Math.SQRT2),
    floats('one', [1], () => 1),
    floats('half', [1], () => 0.5),
  ];
  let made = 0;
  const node = (operation: string, inputs: readonly string[], ...attributes: Uint8Array[]): string => {
    const output = `v${made++}`;
    nodes.push(
      concatenated([
        ...inputs.map((input) => bytesField(1, input)),
        bytesField(2, output),
        bytesField(4, operation),
        ...attributes,
      ]),
    );
    return output;
  };
  const weight = (shape: readonly number[], value: () => number): string => {
    const name = `w${made++}`;
    constants.push(floats(name, shape, value));
    return name;
  };
  const small = (): number => (random() - 0.5) * 0.07;
  const dense = (input: string, from: number, to: number): string =>
    node('Add', [node('MatMul', [input, weight([from, to], small)]), weight([to], small)]);
  const normed = (input: string): string =>
    node('LayerNormalization', [input, weight([WIDTH], () => 1), weight([WIDTH], () => 0)], epsilon);
  const headsOf = (input: string, axes: readonly number[]): string =>
    node('Transpose', [node('Reshape', [dense(input, WIDTH, WIDTH), 'split'])], permutation(axes));
  let state = 'x';
  for (let layer = 0; layer < LAYERS; layer++) {
    const scores = node('MatMul', [headsOf(state, [0, 2, 1, 3]), headsOf(state, [0, 2, 3, 1])]);
    const attention = node('Softmax', [node('Div', [scores, 'scale'])]);
    const heads = node('MatMul', [attention, headsOf(state, [0, 2, 1, 3])]);
    const merged = node('Reshape', [node('Transpose', [heads], permutation([0, 2, 1, 3])), 'merge']);
    const attended = normed(node('Add', [state, dense(merged, WIDTH, WIDTH)]));
    const inner = dense(attended, WIDTH, INSIDE);
    const gate = node('Add', [node('Erf', [node('Div', [inner, 'root2'])]), 'one']);
    const active = node('Mul', [node('Mul', [inner, gate]), 'half']);
    state = normed(node('Add', [attended, dense(active, INSIDE, WIDTH)]));
  }
  const shape = [1, tokens, WIDTH];
  const graph = concatenated([
    ...nodes.map((bytes) => bytesField(1, bytes)),
    bytesField(2, 'bert'),
    ...constants.map((bytes) => bytesField(5, bytes)),
    bytesField(11, valueInfo('x', shape)),
    bytesField(12, valueInfo(state, shape)),
  ]);
  return concatenated([
    numberField(1, IR_VERSION),
    bytesField(7, graph),
    bytesField(8, numberField(2, OPSET)),
  ]);
};
