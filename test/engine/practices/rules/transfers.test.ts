import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['Your data may be transferred to countries outside the European Union.', 'yes'],
  ['We store information on servers located in the United States.', 'yes'],
  ['Your information may be processed in other countries with different laws.', 'yes'],
  ['We rely on standard contractual clauses for such transfers.', 'with-safeguards'],
  ['Transfers to the United Kingdom rest on an adequacy decision.', 'with-safeguards'],
  ['We are certified under the EU-U.S. Data Privacy Framework.', 'with-safeguards'],
  ['We do not transfer your data to countries outside the EEA.', 'no'],
  ['Your data never leaves the European Union.', 'no'],
  ['All data is stored within the European Union and is not transferred to third countries.', 'no'],
])('%s → %s', (sentence, value) => expect(valuesOf('transfers', sentence)).toContain(value));

test.each([
  'We ship parcels to the United States.',
  'Our office is on Main Street.',
  'You can transfer your photos to another account.',
])('nothing about transfers: %s', (sentence) => expect(valuesOf('transfers', sentence)).toEqual([]));
