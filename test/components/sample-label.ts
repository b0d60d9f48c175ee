import { SAMPLE_POLICY } from '../../components/welcome/sample-policy';
import type { Evidence, Label, Row, RowValue } from '../../lib/engine/label/label';
import { ROWS, type RowId } from '../../lib/engine/label/rows';

/** Evidence for a quote of the sample policy, with its true place. */
export const quote = (text: string, member?: string): Evidence => {
  const block = SAMPLE_POLICY.blocks.findIndex((candidate) => candidate.text.includes(text));
  const start = SAMPLE_POLICY.blocks[block]?.text.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`not in the sample: ${text}`);
  return {
    block,
    start,
    end: start + text.length,
    quote: text,
    rule: 'sample',
    ...(member === undefined ? {} : { for: member }),
  };
};

const answer = (value: RowValue, evidence: Evidence[], more: Partial<Row> = {}): Partial<Row> => ({
  value,
  evidence,
  ...more,
});

const DECIDED: Partial<Record<RowId, Partial<Row>>> = {
  data: answer(
    {
      contact: 'collected',
      financial: 'collected',
      purchases: 'collected',
      health: 'denied',
      'network-identifiers': 'collected',
      'device-info': 'collected',
      'cookies-trackers': 'collected',
      'online-activity': 'collected',
    },
    [
      quote('we collect your name, postal address, email address and phone number', 'contact'),
      quote('We also collect your payment card details', 'financial'),
      quote('keep a record of your purchases', 'purchases'),
      quote('We do not collect health information.', 'health'),
      quote('your IP address and device identifiers', 'network-identifiers'),
      quote('the type of browser and operating system you use', 'device-info'),
      quote('We use cookies to remember your basket.', 'cookies-trackers'),
      quote('the pages you view and the links you click.', 'online-activity'),
    ],
  ),
  advertising: answer('opt-out', [
    quote(
      'We use the pages you view to show you personalised advertisements, unless you opt out in your account settings.',
    ),
  ]),
  profiling: answer('yes', [quote('We use your order history to recommend lamps that you may like.')]),
  sale: answer('no', [quote('We do not sell your personal information.')]),
  recipients: answer(
    ['service-providers', 'advertisers', 'authorities'],
    [
      quote('We share your personal information with service providers', 'service-providers'),
      quote('We share information about the pages you view with advertising partners', 'advertisers'),
      quote('We may disclose your information to law enforcement', 'authorities'),
    ],
  ),
  'shared-for-ads': answer('opt-out', [
    quote(
      'We share information about the pages you view with advertising partners so that they can show you advertisements on other websites.',
    ),
    quote('You can opt out of this sharing on our privacy choices page.'),
  ]),
  'third-party-tracking': answer('yes', [
    quote(
      'Third-party analytics companies use cookies on our website to collect information about your visits.',
    ),
  ]),
  authorities: answer('broad', [
    quote(
      'We may disclose your information to law enforcement if we believe in good faith that this is necessary to protect our rights or property.',
    ),
  ]),
  merger: answer('transferred', [
    quote(
      'If our business is sold or merged, your personal information will be transferred to the new owner.',
    ),
  ]),
  'marketing-choice': answer('opt-out', [
    quote('You can unsubscribe at any time by clicking the link in any email.'),
  ]),
  access: answer(
    'self-service',
    [quote('You can view and correct your personal information in your account settings.')],
    {
      scopes: { regions: ['california'], audiences: [] },
    },
  ),
  deletion: answer('by-request', [quote('You may ask us to delete your personal information')]),
  signals: answer('ignored', [quote('We do not respond to Do Not Track signals.')]),
  retention: answer('stated-period', [quote('We keep your order records for seven years')], {
    confidence: 0.52,
  }),
  security: answer('specific', [quote('Payments are encrypted')]),
  changes: answer('posted-only', [quote('We will post the new version on this page.')]),
  contact: answer('stated', [quote('writing to care@lantern-and-loom.example')]),
  regions: answer(['california'], [quote('If you are a California resident', 'california')]),
  'tracking-choice': answer('unclear', [quote('You can opt out of this sharing')]),
  export: answer('conflicting', [
    quote('you may request a list of the personal information'),
    quote('You can view and correct your personal information'),
  ]),
  'breach-notice': answer('not-assessed', []),
};

/** A label of the sample policy with every kind of value and state; `over` replaces fields. */
export const sampleLabel = (over: Partial<Label> = {}): Label => ({
  labelVersion: 1,
  engineVersion: '0.1.0',
  title: 'Lantern & Loom privacy policy',
  url: 'https://www.lantern-and-loom.example/privacy',
  language: 'en',
  lastUpdated: '2026-03-14',
  words: 2312,
  readingMinutes: 9.7,
  readingGrade: 9.1,
  coverage: 0.83,
  omitted: [],
  rows: ROWS.map(({ id }) => ({
    row: id,
    value: 'not-found',
    evidence: [],
    scopes: { regions: [], audiences: [] },
    confidence: 0.93,
    ...DECIDED[id],
  })),
  actions: [
    { kind: 'opt-out', text: 'Privacy choices', href: 'https://www.lantern-and-loom.example/choices' },
    { kind: 'deletion', text: 'care@lantern-and-loom.example', href: 'mailto:care@lantern-and-loom.example' },
  ],
  reassurances: [
    {
      statement: quote('We do not sell your personal information.'),
      practice: quote('We share information about the pages you view with advertising partners'),
    },
  ],
  ...over,
});
