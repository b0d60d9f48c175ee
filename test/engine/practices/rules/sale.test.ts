import { expect, test } from 'vitest';
import { findingsOf, valuesOf } from '../say';

test.each([
  ['We do not sell your personal information.', 'no'],
  ['We never sell, rent or trade personal data.', 'no'],
  ["Rest assured that we don't sell our users' data to advertisers.", 'no'],
  ['Neither we nor our subsidiaries sell personal information.', 'no'],
  ['We have not sold personal information in the past twelve months.', 'no'],
  ['Your data is never sold to third parties.', 'no'],
  ['Personal information will not be sold or rented to anyone.', 'no'],
  ['We do not engage in the sale of personal information.', 'no'],
  ['We are not in the business of selling your data.', 'no'],
  ['We no longer sell personal data.', 'no'],
  ['At no time do we sell or lease your information.', 'no'],
  ['We do not sell data, and we do not rent it either.', 'no'],
  ['We may sell your personal information to data brokers.', 'yes'],
  ['We sell information about your purchases to other companies.', 'yes'],
  ['In the last year we sold identifiers to advertising networks.', 'yes'],
  ['Some of these disclosures may be considered a "sale" of data under state law.', 'yes'],
  ['We will not sell your information without your consent.', 'opt-in'],
  ['We sell personal data only with your explicit consent.', 'opt-in'],
  ['We do not sell personal information unless you opt in.', 'opt-in'],
  ['You may opt out of the sale of your personal information at any time.', 'opt-out'],
  ['Click the "Do Not Sell My Personal Information" link to make your choice.', 'opt-out'],
  ['You have the right to direct us not to sell your data.', 'opt-out'],
  ['We sell contact data, but you can opt out at any time.', 'opt-out'],
  ['Except as described below, we do not sell your personal information.', 'unclear'],
  ['We will not sell this information other than to selected partners.', 'unclear'],
])('%s → %s', (sentence, value) => expect(valuesOf('sale', sentence)).toContain(value));

test.each([
  'What is the sale of personal data?',
  'Do we sell your information?',
  '"Sale" means making personal information available for money.',
  'If we were to sell your information in future, we would ask you first.',
  'We sell handmade furniture and lamps.',
  'We might sell or buy businesses or assets.',
  'You can sell your used items on our marketplace.',
  'If we sell our business, your account moves to the buyer.',
  'We may share, sell or hand over your information in the course of a merger or bankruptcy.',
  'Some data brokers sell personal information about millions of people.',
  'You have the right to know whether we sell your personal information and to whom.',
  'Selling or sharing personal information',
  'Information whether the item is sold.',
  'Our customers may sell the data that they collect with our tools.',
  'Third parties may sell information that you give to them.',
  'You agree not to sell information that you obtain from the service.',
  // A denial for one type of data is no general denial (LABEL).
  'We will not sell your email address to anyone.',
])('says nothing about selling data: %s', (sentence) => {
  expect(valuesOf('sale', sentence).filter((value) => value !== 'opt-out')).toEqual([]);
});

test('a lead-in denies for its list', () => {
  expect(valuesOf('sale', 'We do not:', '- sell your personal information', '- track you')).toEqual(['no']);
});

test('a heading is no statement, unless it is a sentence', () => {
  expect(valuesOf('sale', '# Do not sell my data', 'Text follows here and says nothing.')).toEqual([]);
  expect(valuesOf('sale', '# We do not sell your personal information.', 'More text.')).toEqual(['no']);
});

test('a clause for one state keeps its scope', () => {
  const [finding] = findingsOf(
    'sale',
    '# Notice to California residents',
    'We do not sell personal information.',
  );
  expect(finding?.scope.regions).toEqual(['california']);
});

test('children in a second part of the sentence do not limit the first', () => {
  const [finding] = findingsOf(
    'sale',
    'We do not sell personal information, nor do we sell personal information of children under 16.',
  );
  expect(finding?.scope.audiences).toEqual([]);
});

test('a denial for children is for children', () => {
  const [finding] = findingsOf('sale', 'We do not sell the personal information of children under 13.');
  expect(finding?.scope.audiences).toEqual(['children']);
});

test.each([
  ['We do not and will not sell your personal information.', 'no'],
  [
    'We do not sell data as the term "sale" is defined in the law of California, and we sell no personal information.',
    'no',
  ],
  ['We will not sell your data, and we will obtain your consent before we call you.', 'no'],
])('%s → %s', (sentence, value) => expect(valuesOf('sale', sentence)).toContain(value));
