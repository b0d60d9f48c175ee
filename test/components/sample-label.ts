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
      quote('the card you paid with', 'financial'),
      quote('We keep a record of the lamps you bought', 'purchases'),
      quote('We do not collect health data.', 'health'),
      quote('your IP address', 'network-identifiers'),
      quote('the make of your browser', 'device-info'),
      quote('cookies that remember your basket.', 'cookies-trackers'),
      quote('the pages you look at and what you click on', 'online-activity'),
    ],
  ),
  advertising: answer('opt-out', [
    quote('We show advertisements for our lamps based on the pages you looked at, unless you turn this off'),
  ]),
  profiling: answer('yes', [quote('We use your order history to show you lamps that may please you.')]),
  sale: answer('no', [quote('We do not sell your personal information.')]),
  recipients: answer(
    ['service-providers', 'advertisers', 'authorities'],
    [
      quote('Carriers and our payment processor receive what they need', 'service-providers'),
      quote('We share the pages you looked at with advertising partners', 'advertisers'),
      quote('We disclose data to the police', 'authorities'),
    ],
  ),
  'shared-for-ads': answer('opt-out', [
    quote(
      'We share the pages you looked at with advertising partners so that they can show you advertisements for other shops.',
    ),
    quote('You can opt out at any time on our privacy choices page.'),
  ]),
  'third-party-tracking': answer('yes', [quote('Analytics companies set their own cookies on our pages.')]),
  authorities: answer('broad', [
    quote('We disclose data to the police where we believe in good faith that this is necessary'),
  ]),
  merger: answer('transferred', [quote('If our shop is sold, your data passes to the new owner.')]),
  'marketing-choice': answer('opt-out', [quote('every issue carries a link to unsubscribe')]),
  access: answer('self-service', [quote('You can see and correct your address in your account.')], {
    scopes: { regions: ['california'], audiences: [] },
  }),
  deletion: answer('by-request', [quote('You may ask us to delete your data by writing to')]),
  signals: answer('ignored', [quote('We do not respond to Do Not Track signals.')]),
  retention: answer('stated-period', [quote('We keep orders for seven years')], { confidence: 0.52 }),
  security: answer('specific', [quote('Pages on which you pay are encrypted')]),
  changes: answer('posted-only', [quote('the new text will be posted on this page')]),
  contact: answer('stated', [quote('writing to care@lantern-and-loom.example')]),
  regions: answer(['california'], [quote('If you live in California', 'california')]),
  'tracking-choice': answer('unclear', [quote('You can opt out at any time')]),
  export: answer('conflicting', [
    quote('you may ask for a list of what we collected'),
    quote('You can see and correct your address'),
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
      practice: quote('We share the pages you looked at with advertising partners'),
    },
  ],
  ...over,
});
