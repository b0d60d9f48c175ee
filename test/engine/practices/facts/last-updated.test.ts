import { describe, expect, test } from 'vitest';
import { lastUpdatedOf } from '../../../../lib/engine/practices/facts/last-updated';
import type { Block, BlockKind, PolicyText } from '../../../../lib/engine/text/policy-text';

const block = (text: string, kind: BlockKind = 'paragraph', more: Partial<Block> = {}): Block => ({
  kind,
  text,
  level: kind === 'heading' ? 1 : null,
  headings: [],
  leadIn: null,
  headers: [],
  links: [],
  ...more,
});

const policy = (...blocks: Block[]): PolicyText => ({
  title: null,
  url: null,
  language: 'en',
  blocks,
  omitted: [],
});

const prose = Array.from({ length: 60 }, (_, i) =>
  block(`We collect the notes you write in folder ${i + 100}.`),
);

describe('a date in one block', () => {
  test.each([
    ['Last updated: March 5, 2024', '2024-03-05'],
    ['LAST UPDATED 5 MARCH 2024', '2024-03-05'],
    ['Last Update: 05 Mar 2024', '2024-03-05'],
    ['Last modified on 05/13/2024', '2024-05-13'],
    ['Last revised: March 2024', '2024-03'],
    ['Date of last revision: March 5, 2024', '2024-03-05'],
    ['Revision date: March 5th, 2024', '2024-03-05'],
    ['Date last updated: 03-25-2024', '2024-03-25'],
    ['Updated as of: March 5, 2024', '2024-03-05'],
    ['(Updated: March 5, 2024)', '2024-03-05'],
    ['Last edited on 10/2014', '2014-10'],
    ['Last amended 5.3.2024', '2024-03-05'],
    ['Last reviewed and updated: 2024-03-05', '2024-03-05'],
    ['Most recently updated March 5, 2024.', '2024-03-05'],
    ['Version: March 2024', '2024-03'],
    ['Version of 5 March 2024', '2024-03-05'],
    ['Version 4.2, last updated March 5, 2024', '2024-03-05'],
    ['Status: March 5, 2024', '2024-03-05'],
    ['As of March 2024', '2024-03'],
    ['Dated: March 5, 2024', '2024-03-05'],
    ['Current as of March 5, 2024', '2024-03-05'],
    ['March 5, 2024 (last updated)', '2024-03-05'],
    ['This Privacy Policy was last updated on the 5th of March, 2024.', '2024-03-05'],
    ['This notice was most recently revised in March 2024.', '2024-03'],
    ['We last updated this statement on March 5, 2024. To see what changed, ask us.', '2024-03-05'],
    ['Privacy Policy (last updated: March 5, 2024)', '2024-03-05'],
    ['_Last updated: [March 2024]', '2024-03'],
    ['Data policy (GDPR)** _Last updated: [March 2024].', '2024-03'],
    ['Formulated on March 5, 2024', '2024-03-05'],
    ['Established: March 5, 2024', '2024-03-05'],
    ['Effective Date: March 5, 2024', '2024-03-05'],
    ['Effective as of March 5, 2024', '2024-03-05'],
    ['Effective: March 5, 2024', '2024-03-05'],
    ['Effective from 5 March 2024', '2024-03-05'],
    ['Date of entry into force: March 5, 2024', '2024-03-05'],
    ['In force from 5 March 2024', '2024-03-05'],
    ['This policy takes effect on March 5, 2024.', '2024-03-05'],
    ['Posted: March 5, 2024', '2024-03-05'],
    ['Valid from 7th of May 2020, updated July 13th, 2026.', '2026-07-13'],
    ['Effective: May 1, 2020. Last revised: June 2, 2021.', '2021-06-02'],
    ['Effective 1 July 2023 | Archived versions | Download', '2023-07-01'],
    ['Last updated: March 5, 2024. To see the prior version of June 2, 2021, ask us.', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Tue 5 Mar 2024 11.40 CET', '2024-03-05'],
    ['Contoso, March 2024, version 1.2', '2024-03'],
    ['© 2019–2025 Contoso. Last updated March 5, 2024', '2024-03-05'],
  ])('%s → %s', (text, iso) => {
    expect(lastUpdatedOf(policy(block(text), ...prose))).toBe(iso);
    expect(lastUpdatedOf(policy(...prose, block(text)))).toBe(iso);
  });

  test.each([
    '© 2024 Contoso',
    'Copyright March 2024 Contoso Inc.',
    'The consumer privacy act, effective January 1, 2020, gives residents of one state more rights.',
    'Section 22575 of the code (as amended effective January 1, 2014) allows requests.',
    'As of May 25, 2018, a new regulation gives every user the right to a copy.',
    'Accounts created before March 5, 2024 keep their old names.',
    'For the prior version, effective until March 5, 2024, write to us.',
    'The decision of 4 June 2021 on standard clauses applies.',
    'We were founded on March 5, 2004 in a garage.',
    'Your subscription may be updated at any time in your account.',
    'On March 5, 2024 we had 40,000 readers in twelve countries, more than ever before.',
    'We keep logs from 1 January 2020 to 31 December 2021 for a pending case.',
  ])('no date of the policy: %s', (text) => {
    expect(lastUpdatedOf(policy(...prose.slice(0, 4), block(text), ...prose))).toBeNull();
  });
});

describe('several dates', () => {
  test('updated wins over effective, wherever it stands', () =>
    expect(
      lastUpdatedOf(
        policy(block('Effective date: May 1, 2020'), ...prose, block('Last updated: June 2, 2021')),
      ),
    ).toBe('2021-06-02'));

  test('the head wins over a supplement’s own date', () =>
    expect(
      lastUpdatedOf(
        policy(block('Last updated: May 1, 2020'), ...prose, block('Supplement last updated: June 2, 2021')),
      ),
    ).toBe('2020-05-01'));

  test('the newest of a change log, where nothing plainer is said', () =>
    expect(
      lastUpdatedOf(
        policy(
          ...prose,
          block('Change log', 'heading'),
          block('June 2, 2021: Updated the section on cookies.', 'list-item'),
          block('May 1, 2020: Revised the language throughout.', 'list-item'),
        ),
      ),
    ).toBe('2021-06-02'));

  test('a table of versions gives way to a plain statement', () => {
    const cell = (text: string): Block => block(text, 'table-cell', { headers: ['Date updated'] });
    expect(
      lastUpdatedOf(
        policy(
          cell('1 May 2018'),
          cell('2 May 2019'),
          cell('3 May 2020'),
          block('Last updated: 4 May 2020'),
          ...prose,
        ),
      ),
    ).toBe('2020-05-04');
    expect(lastUpdatedOf(policy(cell('1 May 2018'), cell('2 May 2019'), cell('3 May 2020'), ...prose))).toBe(
      '2020-05-03',
    );
  });

  test('the cue in the block before', () =>
    expect(lastUpdatedOf(policy(block('Last updated', 'heading'), block('1/2/2024'), ...prose))).toBe(
      '2024-01-02',
    ));

  test('another date of the policy tells the order of numbers', () =>
    expect(
      lastUpdatedOf(policy(block('Last updated: 01/02/2024'), block('We moved on 31/12/2023.'), ...prose)),
    ).toBe('2024-02-01'));
});

test.each([[policy()], [policy(block(''))], [policy(...prose)]])('no date, no answer', (empty) =>
  expect(lastUpdatedOf(empty)).toBeNull(),
);

test('a date beside the policy’s name at its head', () =>
  expect(lastUpdatedOf(policy(block('PRIVACY STATEMENT ( 03/25/2024, CANADA ONLY)'), ...prose))).toBe(
    '2024-03-25',
  ));

describe('a numeric date that can be read two ways', () => {
  const updated = block('Last updated: 04/03/2024');
  test.each<[string, PolicyText, string]>([
    [
      'as the policy’s other numeric dates are',
      policy(updated, block('Cookies set since 25/01/2024 expire.')),
      '2024-03-04',
    ],
    [
      'as it orders dates with a month’s name',
      policy(updated, block('We changed our host on 5 January 2024.')),
      '2024-03-04',
    ],
    ['by its address', { ...policy(updated), url: 'https://lanternshop.co.uk/privacy' }, '2024-03-04'],
    ['by its spelling', policy(updated, block('We personalise what organisations see.')), '2024-03-04'],
    ['else with the month first', policy(updated), '2024-04-03'],
  ])('is read %s', (_, text, iso) => expect(lastUpdatedOf(text)).toBe(iso));
});
