import { expect, test } from 'vitest';
import { rowsMeant, sameWord, searchLabel, stepsOf } from '../../../components/search/search-label';
import { loadMessages } from '../../../components/text/load-messages';
import { SAMPLE_POLICY } from '../../../components/welcome/sample-policy';
import { sampleLabel } from '../sample-label';

const [en, de, fr, es] = await Promise.all([
  loadMessages('en'),
  loadMessages('de'),
  loadMessages('fr'),
  loadMessages('es'),
]);

test.each([
  [en, 'Do they sell my data?', 'sale'],
  [en, 'is my data sold', 'sale'],
  [en, 'How long do they keep it?', 'retention'],
  [en, 'can I delete my account', 'deletion'],
  [en, 'police', 'authorities'],
  [en, 'do they train AI on my photos', 'ai-training'],
  [en, 'kids', 'children'],
  [en, 'encryption', 'security'],
  [en, 'newsletter', 'marketing-choice'],
  [en, 'download my data', 'export'],
  [en, 'what happens if the company is acquired', 'merger'],
  [en, 'GPC', 'signals'],
  [de, 'Verkaufen sie meine Daten?', 'sale'],
  [de, 'Wie lange speichern sie?', 'retention'],
  [fr, 'Vendent-ils mes données ?', 'sale'],
  [fr, 'supprimer mon compte', 'deletion'],
  [es, '¿Venden mis datos?', 'sale'],
  [es, 'menores', 'children'],
])('%#: “%s” leads to a row', (t, question, row) => expect(rowsMeant(question, t)[0]).toBe(row));

test.each(['', '?!', 'zebra umbrella'])('“%s” leads to none', (question) => {
  expect(rowsMeant(question, en)).toEqual([]);
});

test.each([
  ['sell', 'selling', true],
  ['share', 'sharing', true],
  ['cookies', 'cookie', true],
  ['ai', 'air', false],
  ['car', 'card', false],
  ['sell', 'sellotape', false],
])('%s and %s: one word %s', (a, b, same) => expect(sameWord(a, b)).toBe(same));

test('finds passages by words, each exactly where it stands', () => {
  const { passages } = searchLabel('newsletter unsubscribe', sampleLabel(), SAMPLE_POLICY, en);
  expect(passages.length).toBeGreaterThan(0);
  for (const { block, start, end, quote } of passages) {
    expect(SAMPLE_POLICY.blocks[block]?.text.slice(start, end)).toBe(quote);
    expect(quote.toLowerCase()).toContain('newsletter');
  }
});

test('a text that is not kept still gives rows', () => {
  expect(searchLabel('sell', sampleLabel(), null, en)).toEqual({ rows: ['sale'], passages: [] });
});

test('steps walk through every passage once', () => {
  const label = sampleLabel();
  const steps = stepsOf(label);
  const places = steps.map(({ evidence }) => `${evidence.block}:${evidence.start}:${evidence.end}`);
  expect(new Set(places).size).toBe(places.length);
  expect(places.length).toBeGreaterThan(15);
});
