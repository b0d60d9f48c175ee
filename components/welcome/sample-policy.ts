import type { Block, PolicyText } from '../../lib/engine/text/policy-text';

/** Our own words, for a shop that does not exist: written to show every kind of row, states included. */
const TEXT: readonly (readonly [Block['kind'], string, string?])[] = [
  ['heading', 'Lantern & Loom privacy policy'],
  [
    'paragraph',
    'Last updated: 14 March 2026. Lantern & Loom sells lamps and woven shades. This policy says what we do with what we learn about you.',
  ],
  ['heading', 'What we collect'],
  [
    'paragraph',
    'When you place an order we collect your name, postal address, email address and phone number.',
  ],
  ['paragraph', 'We keep a record of the lamps you bought and of the card you paid with.'],
  ['list-item', 'your IP address and the make of your browser;', 'Our shop software also records:'],
  ['list-item', 'the pages you look at and what you click on;', 'Our shop software also records:'],
  ['list-item', 'cookies that remember your basket.', 'Our shop software also records:'],
  ['paragraph', 'We do not collect health data.'],
  ['heading', 'How we use it'],
  ['paragraph', 'We use your order history to show you lamps that may please you.'],
  [
    'paragraph',
    'We use your email address to send you our newsletter; every issue carries a link to unsubscribe.',
  ],
  [
    'paragraph',
    'We show advertisements for our lamps based on the pages you looked at, unless you turn this off in your account.',
  ],
  ['heading', 'Who else receives it'],
  ['paragraph', 'We do not sell your personal information.'],
  [
    'paragraph',
    'We share the pages you looked at with advertising partners so that they can show you advertisements for other shops. You can opt out at any time on our privacy choices page.',
  ],
  ['paragraph', 'Carriers and our payment processor receive what they need to do their work for us.'],
  ['paragraph', 'Analytics companies set their own cookies on our pages.'],
  [
    'paragraph',
    'We disclose data to the police where we believe in good faith that this is necessary to protect our rights or property.',
  ],
  ['paragraph', 'If our shop is sold, your data passes to the new owner.'],
  ['heading', 'Your choices'],
  ['paragraph', 'You can see and correct your address in your account.'],
  ['paragraph', 'You may ask us to delete your data by writing to care@lantern-and-loom.example.'],
  ['paragraph', 'We do not respond to Do Not Track signals.'],
  ['heading', 'How we look after it'],
  [
    'paragraph',
    'We keep orders for seven years, as tax law asks, and newsletter addresses until you unsubscribe.',
  ],
  ['paragraph', 'Pages on which you pay are encrypted, and only two of us can open the order book.'],
  ['paragraph', 'If you live in California you may ask for a list of what we collected.'],
  ['paragraph', 'We may change this policy; the new text will be posted on this page.'],
];

const levelOf = (at: number): number => (at === 0 ? 1 : 2);

const blocks = (): Block[] => {
  let heading = '';
  return TEXT.map(([kind, text, leadIn = null], at) => {
    const title = TEXT[0]?.[1] ?? '';
    const above = at === 0 ? [] : kind === 'heading' || heading === title ? [title] : [title, heading];
    if (kind === 'heading') heading = text;
    return {
      kind,
      text,
      level: kind === 'heading' ? levelOf(at) : null,
      headings: above,
      leadIn,
      headers: [],
      links: [],
    };
  });
};

/** The sample of the welcome page, as the reader would hand it to the engine. */
export const SAMPLE_POLICY: PolicyText = {
  title: 'Lantern & Loom privacy policy',
  url: null,
  language: 'en',
  blocks: blocks(),
  omitted: [],
};
