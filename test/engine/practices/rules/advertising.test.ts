import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['We use your data to show you personalised advertisements.', 'yes'],
  ['We process browsing data for advertising purposes.', 'yes'],
  ['Your interests help us to deliver relevant ads on our service.', 'yes'],
  ['We use this data to measure the effectiveness of our advertising.', 'yes'],
  ['Advertising cookies are used to make ads more relevant to you.', 'yes'],
  ['We use cookies for targeted advertising.', 'yes'],
  ['You can opt out of interest-based advertising in your settings.', 'opt-out'],
  ['To opt out of targeted ads, visit the page of the Digital Advertising Alliance.', 'opt-out'],
  ['We show personalised ads unless you turn this off in your settings.', 'opt-out'],
  ['You may disable ad personalisation at any time.', 'opt-out'],
  ['Visit optout.example or www.aboutads.info to make your choice.', 'opt-out'],
  ['We show personalised advertising only with your consent.', 'opt-in'],
  ['With your consent, we use your location to display tailored ads.', 'opt-in'],
  ['We do not show advertisements.', 'no'],
  ['Our service does not display any ads.', 'no'],
  ['Your data is not used for advertising purposes.', 'no'],
])('%s → %s', (sentence, value) => expect(valuesOf('advertising', sentence)).toContain(value));

test.each([
  'What is interest-based advertising?',
  'You can unsubscribe from our newsletter at any time.',
  'We send you offers by email.',
  'We do not use health data for advertising.',
  'We process payments through a card processor.',
  'If you switch cookies off, you will still see ads, only less relevant ones.',
])('no denial and no opt-in: %s', (sentence) => {
  expect(valuesOf('advertising', sentence).filter((value) => value === 'no' || value === 'opt-in')).toEqual(
    [],
  );
});

test.each([
  'You can unsubscribe from our newsletter at any time.',
  'We send you offers by email.',
  'We keep your photos in our data centre.',
  'Advertising',
])('nothing about advertising: %s', (sentence) => expect(valuesOf('advertising', sentence)).toEqual([]));
