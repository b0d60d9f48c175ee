import { describe, expect, test } from 'vitest';
import { valuesOf } from '../say';

describe('marketing-choice', () => {
  test.each([
    ['You can unsubscribe from our newsletter at any time.', 'opt-out'],
    ['To opt out of marketing emails, follow the link at the bottom of each message.', 'opt-out'],
    ['You may object to direct marketing at any time.', 'opt-out'],
    ['If you no longer wish to receive promotional messages, tell us.', 'opt-out'],
    ['Reply STOP to end text messages, or change your preferences to stop our emails.', 'opt-out'],
    ['If you do not want to receive offers from us, write to us.', 'opt-out'],
    ['We send our newsletter only if you have subscribed to it.', 'opt-in'],
    ['With your consent, we will send you promotional emails.', 'opt-in'],
    ['You receive marketing messages only when you sign up for them.', 'opt-in'],
    ['We do not send marketing emails.', 'not-sent'],
    ['We never send promotional messages.', 'not-sent'],
    ['You receive our newsletter if you tick the box when you register.', 'opt-in'],
    ['If you want to prohibit the use of your data for marketing purposes, please write to us.', 'opt-out'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('marketing-choice', sentence)).toContain(value));

  test.each([
    'You can opt out of interest-based advertising through your cookie settings.',
    'We send you receipts and notices about your account.',
    'You may opt out of the sale of your data.',
    'We use your data to improve our products.',
    'Will you send me marketing?',
    'These contractors may not use your data for their own marketing.',
    'We check our list so that we do not send you irrelevant marketing offers twice.',
  ])('no choice of mail: %s', (sentence) => expect(valuesOf('marketing-choice', sentence)).toEqual([]));
});

describe('tracking-choice', () => {
  test.each([
    ['You can set your browser to refuse all cookies.', 'browser-only'],
    ['Most browsers let you delete cookies or block them.', 'browser-only'],
    [
      'Use the settings of your device to limit ad tracking and reset its identifier for cookies.',
      'browser-only',
    ],
    ['Visit the Digital Advertising Alliance to opt out of interest-based ads.', 'opt-out'],
    ['Install the Google Analytics opt-out browser add-on to stop this tracking.', 'opt-out'],
    ['You can change your choice in our cookie settings.', 'opt-out'],
    ['You may opt out of targeted advertising by using the link below.', 'opt-out'],
    ['Manage cookies with the privacy preference center in the footer.', 'opt-out'],
    ['We set analytics cookies only if you consent.', 'opt-in'],
    ['Cookies that are not essential are placed only with your consent.', 'opt-in'],
    ['We ask for your consent before we use tracking pixels.', 'opt-in'],
    ['You can change your cookie preferences in your browser settings.', 'browser-only'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('tracking-choice', sentence)).toContain(value));

  test.each([
    'We record the type of your browser and your operating system in cookies.',
    'Do Not Track is a setting of your browser about tracking.',
    'We use cookies to remember your language.',
    'By using this site you consent to cookies.',
    'You can unsubscribe from our emails.',
    'A session cookie is deleted when the browser is closed.',
  ])('no choice of tracking: %s', (sentence) => expect(valuesOf('tracking-choice', sentence)).toEqual([]));
});

describe('access', () => {
  test.each([
    ['You can review and change your personal information in your account settings.', 'self-service'],
    ['Log in to update your profile information.', 'self-service'],
    ['You may edit your account details at any time.', 'self-service'],
    ['User accounts can be edited in the dashboard.', 'self-service'],
    ['You have the right to access your personal data.', 'by-request'],
    ['You have the right to rectification of inaccurate data.', 'by-request'],
    ['You may request a copy of the personal information we hold about you.', 'by-request'],
    ['To correct your information, please contact us.', 'by-request'],
    ['Email us and we will update your personal data.', 'by-request'],
    ['Upon request, we give visitors access to all information we hold.', 'by-request'],
    ['We will take reasonable steps to correct your personal information.', 'by-request'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('access', sentence)).toContain(value));

  test.each([
    'We may access your account to fix a problem.',
    'Service providers access your data on our behalf.',
    'We have the right to access our systems.',
    'You can change your cookie preferences at any time.',
    'We protect your data from unauthorised access.',
    'Law enforcement may request access to your information.',
  ])('no way to see data: %s', (sentence) => expect(valuesOf('access', sentence)).toEqual([]));
});

describe('export', () => {
  test.each([
    ['You can download your data from the settings page.', 'self-service'],
    ['Use the data export tool to export your photos.', 'self-service'],
    ['You may download a copy of your information at any time.', 'self-service'],
    ['You have the right to data portability.', 'by-request'],
    ['You can receive your data in a machine-readable format.', 'by-request'],
    ['Ask us for a copy of your personal data.', 'by-request'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('export', sentence)).toContain(value));

  test.each([
    'When you download our app, we collect your device type.',
    'You can download files that other users share.',
    'We may transfer your data to other countries.',
    'Our products are subject to export controls.',
  ])('nothing to take along: %s', (sentence) => expect(valuesOf('export', sentence)).toEqual([]));
});

describe('deletion', () => {
  test.each([
    ['You can delete your account in the settings.', 'self-service'],
    ['You may remove your photos at any time.', 'self-service'],
    ['The app lets you erase your history yourself.', 'self-service'],
    ['You may ask us to delete your personal data.', 'by-request'],
    ['To delete your account, please contact us.', 'by-request'],
    ['You have the right to erasure.', 'by-request'],
    ['You can request the deletion of your information by email.', 'by-request'],
    ['Even after you delete your account, we keep some of your data for analytics.', 'partial'],
    ['If you close your account, we may retain certain information to prevent fraud.', 'partial'],
    ['Accounts cannot be deleted.', 'none'],
    ['You may have the information blocked, anonymised or deleted.', 'by-request'],
    ['If you wish to be removed from our database, contact us and your data will be deleted.', 'by-request'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('deletion', sentence)).toContain(value));

  test.each([
    'You can delete cookies in your browser.',
    'We may delete inactive accounts.',
    'If we learn that a child has registered, we will delete the account.',
    'You can unsubscribe from the newsletter to remove yourself from our mailing list.',
    'We have the right to remove content that breaks our rules.',
    "There are circumstances in which we can't delete your data, such as open orders.",
  ])('no deletion offered: %s', (sentence) => expect(valuesOf('deletion', sentence)).toEqual([]));
});

describe('signals', () => {
  test.each([
    ['We do not respond to Do Not Track signals.', 'ignored'],
    ['Our site ignores DNT headers.', 'ignored'],
    ['We take no action in response to Do Not Track requests.', 'ignored'],
    ['We honour Do Not Track settings.', 'honoured'],
    ['Our websites respond to both Do Not Track and Global Privacy Control signals.', 'honoured'],
    ['We honour the Global Privacy Control.', 'partly'],
    ['Where required by law, we process opt-out preference signals.', 'partly'],
    ['We do not respond to DNT, but we honour Global Privacy Control signals.', 'partly'],
    ['You can exercise your right to opt out by enabling the Global Privacy Control.', 'partly'],
    ['We honour Do Not Track signals by treating them as an opt-out.', 'honoured'],
    ["We don't respond to Do Not Track requests.", 'ignored'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('signals', sentence)).toEqual([value]));

  test.each([
    'Do Not Track is a setting that asks websites not to track you.',
    'There is no common standard for Do Not Track.',
    'See our cookie policy for how we respond to Do Not Track signals.',
    'Do you honour Do Not Track?',
    'We track the parcels that you send.',
    'If we do respond to DNT signals in the future, we will say so here.',
    'When standards are agreed, we may develop policies for responding to Do Not Track.',
  ])('says nothing on signals: %s', (sentence) => expect(valuesOf('signals', sentence)).toEqual([]));
});
