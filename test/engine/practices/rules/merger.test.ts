import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['If we are involved in a merger, your information may be transferred to the new owner.', 'transferred'],
  ['We may share data in connection with the sale of our business or assets.', 'transferred'],
  ['Should the company be acquired, customer data would be among the transferred assets.', 'transferred'],
  ['In the event of bankruptcy, your records may be sold to a third party.', 'transferred'],
  [
    'We will notify you before your data is transferred in a merger and becomes subject to a different policy.',
    'with-notice',
  ],
  ['If our assets are sold, we will give you notice by email.', 'with-notice'],
  ['Before any merger you may opt out of the transfer of your data.', 'with-choice'],
])('%s → %s', (sentence, value) => expect(valuesOf('merger', sentence)).toContain(value));

test.each([
  'Our group of companies shares a customer database.',
  'You can merge two accounts into one.',
  'We measure customer acquisition.',
  'We sell shoes.',
])('nothing about a merger: %s', (sentence) => expect(valuesOf('merger', sentence)).toEqual([]));
