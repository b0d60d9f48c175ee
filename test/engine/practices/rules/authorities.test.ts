import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['We disclose data if we believe in good faith that it is necessary to protect our rights.', 'broad'],
  ['We may share information with the police to protect the safety of our users.', 'broad'],
  ['We may disclose personal data to law enforcement in our sole discretion.', 'broad'],
  [
    'We release account data where necessary to enforce our terms or protect our property or rights.',
    'broad',
  ],
  ['We disclose information when we are required to do so by law.', 'legal-process'],
  ['We may share your data to comply with a subpoena or court order.', 'legal-process'],
  ['We provide data to law enforcement upon a lawful request.', 'legal-process'],
  ['We may disclose your data to government authorities where the law obliges us.', 'legal-process'],
  ['We hand over data only if compelled by a court order.', 'court-order'],
  ['We do not disclose user data to anyone unless compelled by a court order.', 'court-order'],
  ['We have never given data to any government authority.', 'no'],
])('%s → %s', (sentence, value) => expect(valuesOf('authorities', sentence)).toContain(value));

test.each([
  'You may lodge a complaint with a supervisory authority.',
  'We keep invoices as long as tax law requires.',
  'We use encryption to protect your data.',
  'Our lawyers wrote this page.',
])('nothing about authorities: %s', (sentence) => expect(valuesOf('authorities', sentence)).toEqual([]));
