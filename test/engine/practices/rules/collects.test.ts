import { describe, expect, test } from 'vitest';
import { findingsOf, valuesOf } from '../say';

/** Types said to be collected, and those said not to be. */
const dataOf = (...lines: string[]): { collected: string[]; denied: string[] } => {
  const found = findingsOf('data', ...lines);
  const of = (denied: boolean): string[] => [
    ...new Set(found.filter((finding) => (finding.denied ?? false) === denied).map(({ value }) => value)),
  ];
  return { collected: of(false).sort(), denied: of(true).sort() };
};

describe('data', () => {
  test.each([
    ['We collect your name, email and postal addresses.', ['contact']],
    ['When you register, you give us a user name and a password.', ['account']],
    ['We process credit card numbers.', ['financial']],
    ['We keep your order history.', ['purchases']],
    ['We may ask for your passport or driver’s licence.', ['government-id']],
    ['We collect your age, gender and date of birth.', ['demographic']],
    ['Applicants send us their employment history and résumés.', ['employment-education']],
    ['We collect health information that you enter.', ['health']],
    ['We collect fingerprints for sign-in.', ['biometric']],
    ['We collect your approximate location.', ['location']],
    ['With your permission we collect your precise location.', ['precise-location']],
    ['We record your IP address and advertising identifiers.', ['network-identifiers']],
    ['We collect your operating system, browser type and screen resolution.', ['device-info']],
    ['We use cookies and web beacons.', ['cookies-trackers']],
    ['We record your browsing history and search terms.', ['online-activity']],
    ['We store the photos and messages that you upload.', ['user-content']],
    ['We access your address book if you allow it.', ['contacts-social']],
    ['We draw inferences about you and use inferred interests.', ['inferences']],
    ['We collect your sexual orientation and religious beliefs.', ['sensitive-other']],
    ['We share your email address with our partners.', ['contact']],
  ])('%s → %j', (sentence, types) => expect(dataOf(sentence)).toEqual({ collected: types, denied: [] }));

  test.each([
    ['We do not collect biometric data.', ['biometric']],
    ['We never collect your precise location.', ['precise-location']],
    ['Your browsing history is not recorded.', ['online-activity']],
    ['We do not collect health information or fingerprints.', ['biometric', 'health']],
  ])('denied: %s → %j', (sentence, types) =>
    expect(dataOf(sentence)).toEqual({ collected: [], denied: types }),
  );

  test.each([
    'We collect personal information.',
    'Third parties may collect your IP address and browsing history.',
    'Our customers may ask you for health information.',
    'We have a legitimate interest in our business interests.',
    'Use a strong password to protect your account.',
    'We send you emails and text messages.',
    'You can delete your photos at any time.',
    'Children under the age of 13 may not register.',
    'Please email us with questions.',
    'We are not responsible if another site asks for your credit card number.',
    'What is an IP address?',
  ])('collects nothing named: %s', (sentence) =>
    expect(dataOf(sentence)).toEqual({ collected: [], denied: [] }),
  );

  test('a list goes on with its lead-in', () => {
    expect(dataOf('We collect:', '- your name', '- your IP address')).toEqual({
      collected: ['contact', 'network-identifiers'],
      denied: [],
    });
    expect(dataOf('We do not collect:', '- fingerprints', '- health information')).toEqual({
      collected: [],
      denied: ['biometric', 'health'],
    });
  });
});

describe('from-others', () => {
  test.each([
    ['We receive information about you from our advertising partners.', 'yes'],
    ['We buy data from data brokers.', 'yes'],
    [
      'If you sign in with a social network, we obtain your profile information from it and other third parties.',
      'yes',
    ],
    ['We combine your data with information from publicly available sources.', 'yes'],
    ['Our partners share data about your visits with us.', 'yes'],
    ['We do not obtain data about you from third parties.', 'no'],
    ['We never buy information from data brokers.', 'no'],
    ['We may also obtain your data indirectly through recruiters.', 'yes'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('from-others', sentence)).toContain(value));

  test.each([
    'Third parties may collect information about you on our site.',
    'We share your data with advertising partners.',
    'You receive newsletters from our partners.',
    'We are not responsible for other websites.',
    'We collect information from you when you register.',
  ])('nothing from others: %s', (sentence) => expect(valuesOf('from-others', sentence)).toEqual([]));
});

describe('recipients', () => {
  test.each([
    ['We share data with service providers who host our site.', 'service-providers'],
    ['Payment processors receive your card number.', 'service-providers'],
    ['We may disclose your data to our subsidiaries and affiliates.', 'affiliates'],
    ['We share your email address with selected third parties for their own marketing.', 'partners'],
    ['We provide your details to our business partners.', 'partners'],
    ['We share device identifiers with ad networks.', 'advertisers'],
    ['Your profile is visible to other users.', 'public'],
    ['Reviews that you post are public, and anyone can read your comments.', 'public'],
    ['We disclose data to law enforcement when we receive a subpoena.', 'authorities'],
    ['We do not share your personal data with anyone.', 'nobody'],
    ['We never disclose personal information to third parties.', 'nobody'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('recipients', sentence)).toContain(value));

  test.each([
    ['We share aggregated statistics with advertisers.', 'advertisers'],
    ['We do not sell personal data to third parties.', 'nobody'],
    ['We do not share your data with anyone without your consent.', 'nobody'],
    ['We do not share credit card data with anyone.', 'nobody'],
    ['We receive data from our business partners.', 'partners'],
    ['We collect data from publicly available sources.', 'public'],
    ['You can lodge a complaint with the supervisory authority.', 'authorities'],
    ['Your internet service provider assigns your IP address.', 'service-providers'],
    ['We do not disclose location data to third parties.', 'nobody'],
    ['We will not pass this information on to third parties.', 'nobody'],
  ])('%s gives no %s', (sentence, member) => expect(valuesOf('recipients', sentence)).not.toContain(member));
});

describe('regions', () => {
  test.each([
    ['If you live in California, you have the right to request deletion.', 'california'],
    ['Residents of Virginia and Colorado may opt out of targeted advertising.', 'us-states'],
    ['If you are in the European Economic Area, you have the right to object.', 'eu-uk'],
    ['Users in Brazil have rights under the LGPD.', 'brazil'],
    ['Canadian users may request access to their information.', 'canada'],
    ['If you are in Australia, you may complain to the OAIC.', 'australia'],
    ['Individuals in South Africa can exercise rights under POPIA.', 'other'],
    ['We process this data under article 6(1)(b) of the General Data Protection Regulation.', 'eu-uk'],
  ])('%s → %s', (sentence, region) => expect(valuesOf('regions', sentence)).toContain(region));

  test.each([
    'Our servers are located in Germany.',
    'Notes Inc. is incorporated in California.',
    'We transfer your data to countries outside the EEA.',
    'We comply with the law.',
    'This agreement is governed by the laws of the State of Texas.',
  ])('addresses nobody: %s', (sentence) => expect(valuesOf('regions', sentence)).toEqual([]));

  test('a section for a region', () =>
    expect(
      valuesOf('regions', '# Notice to California residents', 'You have the right to know and to delete.'),
    ).toContain('california'));
});
