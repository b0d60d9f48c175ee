import type { Block, PolicyText } from '../../lib/engine/text/policy-text';

/** Our own words, for a shop that does not exist: written to show every kind of row, states included. */
const TEXT: readonly (readonly [Block['kind'], string, string?])[] = [
  ['heading', 'Lantern & Loom privacy policy'],
  [
    'paragraph',
    'Last updated: 14 March 2026. Lantern & Loom sells lamps and woven shades. This privacy policy explains how we collect, use and share your personal information, and what you can do about it.',
  ],
  ['heading', 'Information we collect'],
  [
    'paragraph',
    'When you place an order we collect your name, postal address, email address and phone number.',
  ],
  ['paragraph', 'We also collect your payment card details and keep a record of your purchases.'],
  ['list-item', 'your IP address and device identifiers;', 'We automatically collect:'],
  ['list-item', 'the type of browser and operating system you use;', 'We automatically collect:'],
  ['list-item', 'the pages you view and the links you click.', 'We automatically collect:'],
  ['paragraph', 'We use cookies to remember your basket.'],
  ['paragraph', 'We do not collect health information.'],
  ['heading', 'How we use your information'],
  ['paragraph', 'We use your order history to recommend lamps that you may like.'],
  [
    'paragraph',
    'We use your email address to send you our newsletter. You can unsubscribe at any time by clicking the link in any email.',
  ],
  [
    'paragraph',
    'We use the pages you view to show you personalised advertisements, unless you opt out in your account settings.',
  ],
  ['heading', 'How we share your information'],
  ['paragraph', 'We do not sell your personal information.'],
  [
    'paragraph',
    'We share information about the pages you view with advertising partners so that they can show you advertisements on other websites. You can opt out of this sharing on our privacy choices page.',
  ],
  [
    'paragraph',
    'We share your personal information with service providers that deliver parcels and process payments on our behalf.',
  ],
  [
    'paragraph',
    'Third-party analytics companies use cookies on our website to collect information about your visits.',
  ],
  [
    'paragraph',
    'We may disclose your information to law enforcement if we believe in good faith that this is necessary to protect our rights or property.',
  ],
  [
    'paragraph',
    'If our business is sold or merged, your personal information will be transferred to the new owner.',
  ],
  ['heading', 'Your choices and rights'],
  ['paragraph', 'You can view and correct your personal information in your account settings.'],
  [
    'paragraph',
    'You may ask us to delete your personal information by writing to care@lantern-and-loom.example.',
  ],
  ['paragraph', 'We do not respond to Do Not Track signals.'],
  ['heading', 'How we look after your information'],
  ['paragraph', 'We keep your order records for seven years, as tax law requires, and then delete them.'],
  ['paragraph', 'Payments are encrypted, and only two of our staff have access to order records.'],
  [
    'paragraph',
    'If you are a California resident, you may request a list of the personal information that we have collected about you.',
  ],
  ['heading', 'Changes to this policy'],
  [
    'paragraph',
    'We may change this privacy policy from time to time. We will post the new version on this page.',
  ],
  ['heading', 'Contact us'],
  [
    'paragraph',
    'If you have questions about this policy or your information, please write to care@lantern-and-loom.example.',
  ],
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
