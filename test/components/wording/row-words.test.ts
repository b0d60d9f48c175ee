import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadMessages } from '../../../components/text/load-messages';
import {
  memberTitle,
  rowDataValue,
  rowSentence,
  rowTitle,
  rowTone,
  rowWord,
  scopeWords,
  siteOf,
} from '../../../components/wording/row-words';
import { toneOf } from '../../../components/wording/tones';
import { DATA_TYPES, ROWS, STATES } from '../../../lib/engine/label/rows';

const en = await loadMessages('en');
const everyValue = ROWS.flatMap((row) =>
  row.kind === 'single' ? [...row.values, ...STATES].map((value) => [row.id, value] as const) : [],
);
/** A message that is missing shows its own name. */
const MISSING = /^(?:row|says|absent|word|state|type|member|group)_/;

describe.each(LANGUAGES)('%s', async (language) => {
  const t = await loadMessages(language);

  test.each(everyValue)('%s: %s has a word and a sentence', (row, value) => {
    expect(rowWord({ row, value }, t)).not.toMatch(MISSING);
    expect(rowSentence({ row, value }, t)).not.toMatch(MISSING);
    expect(rowTitle(row, t)).not.toMatch(MISSING);
  });

  test.each(ROWS.filter(({ kind }) => kind !== 'single'))(
    'the members of $id have names',
    ({ id, values }) => {
      for (const member of values) expect(memberTitle(id, member, t)).not.toMatch(MISSING);
    },
  );

  test.each(ROWS)('what was not found in $id says so and is never a “no”', ({ id }) => {
    const said = rowSentence({ row: id, value: 'not-found' }, t);
    expect(said).toContain(t('state_not_found_caution'));
    if (ROWS.some((row) => row.id === id && (row.values as readonly string[]).includes('no')))
      expect(said).not.toBe(rowSentence({ row: id, value: 'no' }, t));
  });
});

test.each(everyValue)('%s: %s gives no advice and no grade', (row, value) => {
  expect(`${rowWord({ row, value }, en)} ${rowSentence({ row, value }, en)}`).not.toMatch(
    /\b(?:should|must|safe|unsafe|good|bad|best|worst|illegal|unlawful|violat|recommend|grade|score|beware|dangerous)\b/i,
  );
});

test.each(everyValue.filter(([, value]) => !(STATES as readonly string[]).includes(value)))(
  '%s: %s is told as what the policy says',
  (row, value) =>
    expect(rowSentence({ row, value }, en)).toMatch(/^(?:Says|States|Names|Speaks|Gives|Points)/),
);

test.each(ROWS)('not-found in $id has its own tone, never that of a denial or an offer', ({ id }) => {
  expect(toneOf(id, 'not-found')).toBe('not-found');
});

test.each([
  ['sale', 'no', 'denied'],
  ['sale', 'yes', 'practice'],
  ['breach-notice', 'yes', 'offered'],
  ['breach-notice', 'no', 'refused'],
  ['deletion', 'none', 'refused'],
  ['retention', 'stated-period', 'stated'],
] as const)('%s: %s has the tone %s', (row, value, tone) => expect(toneOf(row, value)).toBe(tone));

test('sets and data types are joined for checks and in words for people', () => {
  const data = { health: 'denied', contact: 'collected', location: 'collected' } as const;
  expect(rowDataValue({ value: data })).toBe('contact location');
  expect(rowWord({ row: 'data', value: data }, en)).toBe('2');
  expect(rowSentence({ row: 'data', value: data }, en)).toBe(
    'Contact details and Location; Says it does not collect: Health',
  );
  expect(rowDataValue({ value: ['partners', 'public'] })).toBe('partners public');
  expect(rowTone({ row: 'recipients', value: ['nobody'] })).toBe('denied');
  expect(rowSentence({ row: 'recipients', value: ['nobody'] }, en)).toBe('Says it shares data with nobody');
});

test('every type of data has a name', () => {
  for (const type of DATA_TYPES) expect(memberTitle('data', type, en)).not.toMatch(MISSING);
});

test('scopes are named; an unknown one is shown as it is', () => {
  expect(scopeWords({ regions: ['eu-uk', 'atlantis'], audiences: ['job-applicants'] }, en)).toEqual([
    'EU and UK',
    'atlantis',
    'job applicants',
  ]);
});

test.each([
  [{ url: 'https://www.example.com/privacy', title: null }, 'example.com'],
  [{ url: 'not an address', title: 'A policy' }, 'A policy'],
  [{ url: null, title: null }, '–'],
])('the site of %o', (label, site) => expect(siteOf(label)).toBe(site));
