import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['We share your information with advertisers.', 'yes'],
  ['We disclose device identifiers to advertising networks.', 'yes'],
  ['We may share your email address with third parties for their own marketing purposes.', 'yes'],
  ['We provide your details to partners so that they can send you offers.', 'yes'],
  ['We share hashed emails with ad partners to show ads of other companies.', 'yes'],
  ['You may opt out of the sharing of your data for targeted advertising.', 'opt-out'],
  ['Use the "Do Not Sell or Share My Personal Information" link to opt out of sharing.', 'opt-out'],
  ['We share data with advertisers unless you opt out.', 'opt-out'],
  ['We will not share your data with third parties for their marketing without your consent.', 'opt-in'],
  ['Only with your consent do we share your number with sponsors for their marketing purposes.', 'opt-in'],
  ['We do not share your personal information with third parties for their marketing purposes.', 'no'],
  ['We never disclose personal data to advertisers.', 'no'],
  ['We do not sell or share personal information for cross-context behavioral advertising.', 'no'],
])('%s → %s', (sentence, value) => expect(valuesOf('shared-for-ads', sentence)).toContain(value));

test.each([
  'We share your address with couriers who deliver your order.',
  'We share aggregated statistics with advertisers.',
  'We share data with processors who act on our behalf.',
  'You have the right to know the categories of information that we share with advertisers.',
  'Do we share your data with advertisers?',
  'You may share your posts with friends.',
])('nothing about sharing for ads: %s', (sentence) =>
  expect(valuesOf('shared-for-ads', sentence)).toEqual([]),
);
