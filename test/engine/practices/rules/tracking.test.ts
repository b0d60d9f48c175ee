import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['We use Google Analytics to understand how visitors use our site.', 'yes'],
  ['Third parties may place cookies on your device when you visit our website.', 'yes'],
  ['We allow advertising partners to collect data through our app.', 'yes'],
  ['Our site uses third-party analytics services.', 'yes'],
  ['Social media buttons on our pages may set a cookie and collect your IP address.', 'yes'],
  [
    'You can prevent Google Analytics from collecting data by installing the opt-out browser add-on.',
    'opt-out',
  ],
  ['You may opt out of third-party cookies through our cookie settings.', 'opt-out'],
  ['With your consent, we use Google Analytics on our website.', 'opt-in'],
  ['We do not use third-party cookies.', 'no'],
  ['There are no third-party trackers on our website.', 'no'],
  ['We do not allow third parties to track you on our site.', 'no'],
])('third-party-tracking: %s → %s', (sentence, value) =>
  expect(valuesOf('third-party-tracking', sentence)).toContain(value),
);

test.each([
  'Other websites that we link to may use cookies on their own sites.',
  'We use first-party session cookies to keep you signed in.',
  'What are third-party cookies?',
  'Google Play handles your payment.',
])('third-party-tracking: nothing in %s', (sentence) =>
  expect(valuesOf('third-party-tracking', sentence)).toEqual([]),
);

test.each([
  ['We use cookies to track your activity on other websites.', 'yes'],
  ['We show you our ads on other websites after you leave our site.', 'yes'],
  ['Partners tell us what you did on third-party websites and apps.', 'yes'],
  ['We use retargeting to reach people who visited our shop.', 'yes'],
  ['You can opt out of seeing our ads on other sites.', 'opt-out'],
  ['We do not track you across other websites.', 'no'],
  ['We never follow you around the web.', 'no'],
])('cross-site-tracking: %s → %s', (sentence, value) =>
  expect(valuesOf('cross-site-tracking', sentence)).toContain(value),
);

test.each([
  'Our site holds links to other websites; read their policies.',
  'We are not responsible for the privacy practices of other websites.',
  'We track how you use our own service.',
])('cross-site-tracking: nothing in %s', (sentence) =>
  expect(valuesOf('cross-site-tracking', sentence)).toEqual([]),
);
