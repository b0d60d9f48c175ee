import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['We will notify you by email before a new version of this policy takes effect.', 'personal-notice'],
  ['If we make material changes, we will inform you in the app or by email.', 'personal-notice'],
  ['You will be notified of significant changes to this notice through your account.', 'personal-notice'],
  ['We will let you know if we change this privacy policy.', 'personal-notice'],
  ['Members receive an email whenever this statement is revised.', 'personal-notice'],
  ['We will tell you about important changes to this policy by email or by other means.', 'personal-notice'],
  ['When this policy changes we will email you and put a notice on our website.', 'personal-notice'],
  ['If we change this policy, we will place a prominent notice on our website.', 'site-notice'],
  ['We will announce updates to this policy on our blog.', 'site-notice'],
  ['A banner on our home page will announce changes to this notice.', 'site-notice'],
  ['We will notify you of changes to this policy by email or by a notice on our website.', 'site-notice'],
  ['We will inform you of material changes, for example by email or a pop-up on our site.', 'site-notice'],
  ['We will post any changes to this policy on this page.', 'posted-only'],
  ['Please check this page from time to time for changes to our privacy policy.', 'posted-only'],
  ['We will notify you of changes by updating the date at the top of this policy.', 'posted-only'],
  ['Any changes become effective when the revised policy is posted here.', 'posted-only'],
  ['Your continued use of the service after the policy changes means that you accept it.', 'posted-only'],
  [
    'The most recent version of this privacy policy is always available here; please review it regularly.',
    'posted-only',
  ],
  ['We may revise this notice at any time without notice to you.', 'no-notice'],
  ['We are not required to notify you when this policy changes.', 'no-notice'],
  [
    'We may replace this notice whenever we like by posting the revised notice on our website.',
    'posted-only',
  ],
  ['We recommend that you periodically visit this page to learn of changes to the policy.', 'posted-only'],
  ['Any changes take effect from the date of publication.', 'posted-only'],
  ['If we make significant changes, we will provide notice to you before they apply.', 'personal-notice'],
  ['Notice of these changes will be sent to the address in your account.', 'personal-notice'],
])('%s → %s', (sentence, value) => expect(valuesOf('changes', sentence)).toEqual([value]));

test.each([
  'You can update your profile and change your email address at any time.',
  'We use your email address to notify you about changes to our terms.',
  'To inform you of updates to our products.',
  'We will notify you if your data was affected by a breach.',
  'Third parties may change their privacy policies, so please review them regularly.',
  'If ownership of our company changes, we will notify you by email.',
  'Prices may change without notice.',
  'Please notify us of any changes to your address.',
  'You can change your cookie settings at any time.',
  'March 13, 2019: Added details to the sections of this policy on photos.',
  'We rely on contract to run the service, which includes notifying you about changes to our terms.',
  'We may also email you about material changes at our sole discretion.',
])('no word on changes of the policy: %s', (sentence) => expect(valuesOf('changes', sentence)).toEqual([]));

test('under a heading about changes the policy need not be named again', () =>
  expect(valuesOf('changes', '# Changes to this policy', 'If we do so, we will email you.')).toEqual([
    'personal-notice',
  ]));
