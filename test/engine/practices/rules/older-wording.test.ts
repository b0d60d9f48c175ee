import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['access', 'To update or correct your details, please write to us.', 'by-request'],
  ['access', 'Upon request, we give visitors access to the records about them.', 'by-request'],
  ['recipients', 'Names are shared with contractors who help with our shop.', 'service-providers'],
  [
    'recipients',
    'We share addresses as necessary for the third party to deliver the goods.',
    'service-providers',
  ],
  ['recipients', 'We give addresses to selected companies whose products may please you.', 'partners'],
  ['recipients', 'Data is disclosed at the request of government authorities.', 'authorities'],
  ['shared-for-ads', 'We share hashed addresses with a data provider.', 'yes'],
  ['shared-for-ads', 'If you do not want us to share your address with other companies, call us.', 'opt-out'],
  ['advertising', 'We engage in marketing and advertising activities.', 'yes'],
])('%s: %s → %s', (row, sentence, value) => expect(valuesOf(row, sentence)).toContain(value));

test.each([
  ['access', 'We may update or correct this policy.'],
  ['recipients', 'Our shop closes on Sundays.'],
  ['shared-for-ads', 'If you do not want us to call you, tell us.'],
])('%s: nothing in %s', (row, sentence) => expect(valuesOf(row, sentence)).toEqual([]));
