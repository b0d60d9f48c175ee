import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DataSpan, dataSpansIn } from '../../../../lib/engine/practices/data-types/spans';

/** "words/type+c" for each span: c collected, s shared, after - for denied and + for affirmed. */
const shown = (text: string): string[] =>
  dataSpansIn(text).map(
    ({ start, end, type, action, polarity }) =>
      `${text.slice(start, end)}/${type}${polarity ? '+' : '-'}${action[0]}`,
  );

describe('coordination', () => {
  test.each<[string, string[]]>([
    [
      'We collect your name, email and postal addresses.',
      ['your name/contact+c', 'email/contact+c', 'postal addresses/contact+c'],
    ],
    [
      'We collect your name, your IP address and the pages you visit.',
      [
        'your name/contact+c',
        'your IP address/network-identifiers+c',
        'the pages you visit/online-activity+c',
      ],
    ],
    [
      'We collect information such as your age, gender, and occupation.',
      [
        'information/personal-information+c',
        'your age/demographic+c',
        'gender/demographic+c',
        'occupation/employment-education+c',
      ],
    ],
    [
      'We collect device information (such as browser type and operating system).',
      ['device information/device-info+c', 'browser type/device-info+c', 'operating system/device-info+c'],
    ],
    [
      'This includes: your search history; credit card numbers; and photos.',
      ['your search history/online-activity+c', 'credit card numbers/financial+c', 'photos/user-content+c'],
    ],
    [
      'We collect personal and non-personal information.',
      ['personal and non-personal information/personal-information+c'],
    ],
  ])('%s', (text, spans) => expect(shown(text)).toEqual(spans));
});

describe('action and polarity', () => {
  test.each<[string, string[]]>([
    ['We share your email address with partners.', ['your email address/contact+s']],
    ['We do not share your email address.', ['your email address/contact-s']],
    ['We do not collect health information.', ['health information/health-c']],
    ['We never sell personal information.', ['personal information/personal-information-s']],
    [
      'We may use and disclose your personal information.',
      [
        'your personal information/personal-information+c',
        'your personal information/personal-information+s',
      ],
    ],
    ['Your phone number is shared with drivers.', ['Your phone number/contact+s']],
    ['Your phone number is never stored.', ['Your phone number/contact-c']],
    ['Third parties may collect your IP address.', ['your IP address/network-identifiers+s']],
    ['You give us your name when you register.', ['your name/contact+c']],
    ['We provide your name to the carrier.', ['your name/contact+s']],
    ['We ask you to provide your date of birth.', ['your date of birth/demographic+c']],
    [
      'We do not require access to sensitive data, such as religious beliefs.',
      ['sensitive data/personal-information-c', 'religious beliefs/sensitive-other-c'],
    ],
  ])('%s', (text, spans) => expect(shown(text)).toEqual(spans));
});

describe('exceptions and exclusions', () => {
  test.each<[string, string[]]>([
    [
      'We do not share your email address, except with couriers.',
      ['your email address/contact-s', 'your email address/contact+s'],
    ],
    [
      'We never collect health information unless you send it.',
      ['health information/health-c', 'health information/health+c'],
    ],
    ['We use your age, but not your name.', ['your age/demographic+c', 'your name/contact-c']],
    [
      'We collect your city, not your name or email address.',
      ['your city/location+c', 'your name/contact-c', 'email address/contact-c'],
    ],
    ['We collect neither your name nor your location.', ['your name/contact-c', 'your location/location-c']],
    [
      'We sell your name (but not your age) and certain other information.',
      ['your name/contact+s', 'your age/demographic-s', 'certain other information/personal-information+s'],
    ],
    ['We never sell information collected by cookies.', ['information/personal-information-s']],
    ['No personal information is ever stored.', ['personal information/personal-information-c']],
  ])('%s', (text, spans) => expect(shown(text).sort()).toEqual([...spans].sort()));
});

describe('who gives what to whom', () => {
  test.each<[string, string[]]>([
    ['You permit us to share your photos.', ['your photos/user-content+s']],
    ['If you agree, Acme will store your photos.', ['your photos/user-content+c']],
    ['We ask visitors for their age.', ['their age/demographic+c']],
    ['We may transfer to our partners your home address.', ['your home address/contact+s']],
    ['Advertisers have no access to your home address.', ['your home address/contact-s']],
    ['We will not rent, or authorize any third party to use, your photos.', ['your photos/user-content-s']],
    ['We use information about the services that you use.', ['information/personal-information+c']],
    ['Resellers share your email address with us.', ['your email address/contact+c']],
    ['User information is transferred with the shop.', ['User information/personal-information+s']],
    ['Your profile photo is always public.', ['Your profile photo/user-content+s']],
    ['Advertisers may use this information.', []],
    ['Advertisers may not use this information.', ['this information/personal-information-s']],
    ['We are required to share your email address.', ['your email address/contact+s']],
  ])('%s', (text, spans) => expect(shown(text)).toEqual(spans));
});

describe('phrases', () => {
  test.each<[string, string[]]>([
    [
      'We collect your age, shoe size, and gender.',
      ['your age/demographic+c', 'shoe size/personal-information+c', 'gender/demographic+c'],
    ],
    [
      'We collect information about your computer and mobile device.',
      ['information/personal-information+c', 'your computer/device-info+c', 'mobile device/device-info+c'],
    ],
    [
      'We collect your browser, IP address and age range.',
      ['your browser/device-info+c', 'IP address/network-identifiers+c', 'age range/demographic+c'],
    ],
    ['We use your browser.', []],
    ['We use your account.', []],
    ['We read The Valley Times.', []],
    ['We use information about our products.', []],
    ['We may edit account information and store usage data.', ['usage data/online-activity+c']],
  ])('%s', (text, spans) => expect(shown(text)).toEqual(spans));
});

test.each([
  'We do not deal with anybody under 13 years of age.',
  'When you enter your name, we greet you.',
  'We keep your home address.',
  'Your home address is used.',
  'Please include your name.',
  'Please send us a letter and include your name and age.',
  'You can delete your photos in the settings.',
  'You may opt out of the use of your personal information.',
  'We protect your personal information.',
  'Do you collect my email address?',
  'What information we collect',
  'Please email us.',
  'Visit our website for more information.',
  'You can choose not to provide your phone number.',
  'We send you emails.',
  'Communication Preferences',
  '',
])('states nothing: %s', (text) => expect(shown(text)).toEqual([]));

test('offsets hold over several sentences', () =>
  expect(shown('We like tea. We collect your name. Then we share your location.')).toEqual([
    'your name/contact+c',
    'your location/location+s',
  ]));

test('text cut into words reads the same', () =>
  expect(shown('We collect your e - mail address , IP address and credit card number .')).toEqual([
    'your e - mail address/contact+c',
    'IP address/network-identifiers+c',
    'credit card number/financial+c',
  ]));

describe('what the sentence is about', () => {
  const spansAbout = (text: string, collection: number, sharing: number): DataSpan[] =>
    dataSpansIn(text, (sentences) => sentences.map(() => ({ collection, sharing })));

  test('a sentence that is not about collection collects nothing', () =>
    expect(spansAbout('We use your name.', 0.01, 0)).toEqual([]));

  test('a sentence surely about collection collects all that it names', () =>
    expect(
      spansAbout('Your account profile: photos, name, age.', 0.95, 0).map(({ action }) => action),
    ).toContain('collected'));

  test('a sentence about sharing shares what it names', () =>
    expect(spansAbout('Together with them we use your name.', 0.5, 0.9).map(({ action }) => action)).toEqual([
      'collected',
      'shared',
    ]));

  test('a sentence surely about collection collects soft nouns in lists only', () => {
    const names = (text: string): string[] =>
      spansAbout(text, 0.95, 0).map(({ start, end }) => text.slice(start, end));
    expect(names('Ideas for your friends.')).toEqual([]);
    expect(names('Found: your friends, your age.')).toEqual(['your friends', 'your age']);
  });

  test('tools are no data, what they hold is', () =>
    expect(
      spansAbout('We collect cookies, cookie data and names.', 0.95, 0).map(({ type, start }) => [
        type,
        start,
      ]),
    ).toEqual([
      ['cookies-trackers', 20],
      ['contact', 36],
    ]));

  test('a sentence about sharing alone collects nothing', () =>
    expect(spansAbout('Together with them we use your name.', 0.01, 0.9)).toMatchObject([
      { action: 'shared', polarity: true },
    ]));

  test('denials stay', () =>
    expect(spansAbout('We do not collect your name.', 0.01, 0)).toMatchObject([{ polarity: false }]));
});

test('any text gives spans inside it, in order', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('we collect your name', ', ', 'IP address', ' not share ', '. '),
        ),
        {
          maxLength: 12,
        },
      ),
      (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of dataSpansIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      },
    ),
  ));
