import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Category } from '../../lib/engine/classify/categories';
import { classifyPassages } from '../../lib/engine/classify/classify';
import { decodeModel, ModelError } from '../../lib/engine/classify/model';
import { trainToy } from './toy-model';
import { TOY_OUTPUTS } from './toy-passages';

/** Changes only with the training code or the toy: then look whether the held-out figures moved too. */
const DIGEST = '15f59c6be4de3317';

const bytes = trainToy();

test('training the toy gives the committed bytes, twice', () => {
  const digest = (model: Uint8Array): string => createHash('sha256').update(model).digest('hex').slice(0, 16);
  expect(digest(trainToy())).toBe(digest(bytes));
  expect(digest(bytes)).toBe(DIGEST);
});

test.each([
  ['We gather your postcode.', ['collects']],
  ['We share your postcode with partners.', ['shares']],
  ['Postcodes are deleted after a year.', ['keeps']],
  ['The bakery opens at nine.', []],
])('the toy model understands %j', (text, labels) => {
  const [classified] = classifyPassages(decodeModel(bytes), [{ text }]);
  expect(classified?.labels).toEqual(labels);
});

test('a decoded model says what was written', () => {
  const model = decodeModel(bytes);
  expect(model.outputs).toEqual(TOY_OUTPUTS);
  expect(model.vocabulary.features).toContain('we collect');
  expect(model.networks).toHaveLength(1);
  expect(model.calibration.every(({ threshold }) => threshold > 0 && threshold < 1)).toBe(true);
});

test('a model reads the same out of the middle of other bytes', () => {
  const padded = new Uint8Array(bytes.length + 7);
  padded.set(bytes, 3);
  const scores = (model: Uint8Array): Record<Category, number> | undefined =>
    classifyPassages(decodeModel(model), [{ text: 'We share it.' }])[0]?.scores;
  expect(scores(padded.subarray(3, 3 + bytes.length))).toEqual(scores(bytes));
});

const altered = (at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
};

test.each<[string, Uint8Array, RegExp]>([
  ['no bytes', new Uint8Array(), /short/],
  ['a picture', Uint8Array.from({ length: 400 }, (_, at) => at % 251), /Not a model/],
  ['another version', altered(4, 99), /version 99/],
  ['a model cut short', bytes.subarray(0, bytes.length - 10), /bytes instead of/],
  ['one changed byte', altered(bytes.length - 5, (bytes.at(-5) ?? 0) ^ 1), /altered/],
  ['one changed letter of the header', altered(40, 0x7e), /altered/],
])('%s is refused', (_, foreign, message) => {
  expect(() => decodeModel(foreign)).toThrow(ModelError);
  expect(() => decodeModel(foreign)).toThrow(message);
});
