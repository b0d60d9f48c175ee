import { expect, test } from 'vitest';
import { loadMessages } from '../../../components/text/load-messages';
import { openedWords } from '../../../components/text/reveal-words';
import { answerWord, quotesFor, statementWord, toldWhole } from '../../../components/versions/change-words';
import type { Evidence, Row } from '../../../lib/engine/label/label';

const en = await loadMessages('en');
const quote = (text: string, member?: string): Evidence => ({
  block: 0,
  start: 0,
  end: text.length,
  quote: text,
  rule: 'r',
  ...(member && { for: member }),
});
const row = (id: Row['row'], value: Row['value'], ...evidence: Evidence[]): Row => ({
  row: id,
  value,
  evidence,
  scopes: { regions: [], audiences: [] },
  confidence: 1,
});

test('a set that lost a member quotes nothing of the others', () => {
  const after = row('recipients', ['affiliates'], quote('We share with affiliates.', 'affiliates'));
  expect(quotesFor(after, [])).toEqual([]);
  expect(quotesFor(after, ['affiliates'])).toHaveLength(1);
});

test('a single value quotes its best two', () => {
  const sale = row('sale', 'yes', quote('a'), quote('b'), quote('c'));
  expect(quotesFor(sale, ['yes']).map(({ quote: text }) => text)).toEqual(['a', 'b']);
});

test('lists are told by what went and came, single values whole', () => {
  const data = row('data', { health: 'collected', contact: 'denied' });
  expect(toldWhole(data, data)).toBe(false);
  expect(toldWhole(data, row('data', 'not-found'))).toBe(true);
  expect(statementWord(data, 'health', en)).toBe('Health');
  expect(statementWord(data, 'contact:denied', en)).toMatch(/^Contact.* \(.+\)$/);
  expect(answerWord(data, en)).toBe('1 of 19');
});

test.each([
  [null, false, 'policyGone'],
  ['position', true, 'evidenceFound'],
  ['not-found', false, 'evidenceGone'],
  ['not-found', true, 'evidenceEarlier'],
  ['no-page', true, 'evidenceNoPage'],
] as const)('a passage opened: %s, of an earlier version %s', (found, earlier, words) => {
  expect(openedWords(found && { found, shown: true }, earlier)).toBe(words);
});
