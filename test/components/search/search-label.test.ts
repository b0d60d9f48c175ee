import { expect, test } from 'vitest';
import { rowsMeant } from '../../../components/search/rows-meant';
import { searchLabel, stepsOf } from '../../../components/search/search-label';
import { isTypoOf, sameWord } from '../../../components/search/words';
import { loadMessages } from '../../../components/text/load-messages';
import { SAMPLE_POLICY } from '../../../components/welcome/sample-policy';
import { sampleLabel } from '../sample-label';

const [en, de] = await Promise.all([loadMessages('en'), loadMessages('de')]);

const QUESTIONS = [
  ['Do they sell my data?', 'sale'],
  ['is my data sold', 'sale'],
  ['is my data sold to third parties?', 'sale'],
  ['How long do they keep it?', 'retention'],
  ['how long is my information stored', 'retention'],
  ['retension', 'retention'],
  ['can I delete my account', 'deletion'],
  ['delte my data', 'deletion'],
  ['can I remove my account', 'deletion'],
  ['police', 'authorities'],
  ['does the goverment get my data', 'authorities'],
  ['do they train AI on my photos', 'ai-training'],
  ['do they use AI', 'ai-training'],
  ['what about kids', 'children'],
  ['encryption', 'security'],
  ['Is it safe?', 'security'],
  ['tell me if hacked', 'breach-notice'],
  ['newsletter', 'marketing-choice'],
  ['how do I unsubscribe', 'marketing-choice'],
  ['download my data', 'export'],
  ['Can I get a copy of my data', 'export'],
  ['what happens if the company is acquired', 'merger'],
  ['GPC', 'signals'],
  ['do they honour do not track', 'signals'],
  ['do you track me', 'third-party-tracking'],
  ['do you follow me on other websites', 'cross-site-tracking'],
  ['who gets my data', 'recipients'],
  ['Do they share my information with Facebook', 'recipients'],
  ['who do I contact', 'contact'],
  ['is my data moved abroad', 'transfers'],
  ['ads', 'advertising'],
  ['advertisment', 'advertising'],
  ['coockies', 'tracking-choice'],
  ['opt out', 'tracking-choice'],
  ['what if the policy changes', 'changes'],
  ['can I correct mistakes', 'access'],
  ['do you buy data from brokers', 'from-others'],
  ['do they share my data with advertisers', 'shared-for-ads'],
  ['profiling', 'profiling'],
  ['GDPR', 'regions'],
  ['credit card', 'data'],
  ['my card details', 'data'],
  ['IP', 'data'],
  ['GPS', 'data'],
  ['health', 'data'],
  ['Does it listen to my microphone?', 'data'],
  ['do they read my messages', 'data'],
  ['what data do you have', 'data'],
  ['Verkaufen sie meine Daten?', 'sale'],
  ['Verkauffen', 'sale'],
  ['Wie lange werden meine Daten gespeichert?', 'retention'],
  ['Kann ich mein Konto löschen?', 'deletion'],
  ['Wird KI mit meinen Daten trainiert?', 'ai-training'],
  ['Wer bekommt meine Daten?', 'recipients'],
  ['Gebt ihr Daten an Dritte weiter?', 'recipients'],
  ['Was ist mit Kindern?', 'children'],
  ['Vendent-ils mes données ?', 'sale'],
  ['Combien de temps gardent-ils mes données ?', 'retention'],
  ['Puis-je supprimer mon compte ?', 'deletion'],
  ['¿Venden mis datos?', 'sale'],
  ['¿Cuánto tiempo guardan mis datos?', 'retention'],
  ['¿Puedo borrar mi cuenta?', 'deletion'],
  ['menores', 'children'],
] as const;

test.each(QUESTIONS)('“%s” leads to %s, whatever the language of the interface', (question, row) => {
  expect(rowsMeant(question, en)[0]).toBe(row);
  expect(rowsMeant(question, de)[0]).toBe(row);
});

test.each(['', '?!', 'zebra umbrella', 'do you', 'zzz'])('“%s” leads to none', (question) => {
  expect(rowsMeant(question, en)).toEqual([]);
});

test.each([
  ['Do they sell my data?', 'signals'],
  ['police', 'changes'],
  ['do you use my phone', 'signals'],
])('“%s” does not lead to %s', (question, row) => expect(rowsMeant(question, en)).not.toContain(row));

test.each([
  ['sell', 'selling', true],
  ['share', 'sharing', true],
  ['cookies', 'cookie', true],
  ['policies', 'policy', true],
  ['police', 'policy', false],
  ['ai', 'air', false],
  ['car', 'card', false],
  ['sell', 'sellotape', false],
])('%s and %s: one word %s', (a, b, same) => expect(sameWord(a, b)).toBe(same));

test.each([
  ['delte', 'delete', true],
  ['coockies', 'cookies', true],
  ['retension', 'retention', true],
  ['sale', 'safe', false],
  ['sharing', 'hearing', false],
  ['track', 'tracking', false],
])('%s for %s: a typo %s', (typed, meant, typo) => expect(isTypoOf(typed, meant)).toBe(typo));

test('finds passages by words, each exactly where it stands', () => {
  const { passages } = searchLabel('newsletter', sampleLabel(), SAMPLE_POLICY, en);
  expect(passages.length).toBeGreaterThan(0);
  for (const { block, start, end, quote } of passages) {
    expect(SAMPLE_POLICY.blocks[block]?.text.slice(start, end)).toBe(quote);
    expect(quote.toLowerCase()).toContain('newsletter');
  }
});

test.each([
  ['do they send my orders to parcel services', 'deliver parcels'],
  ['How long do you keep order records for tax?', 'seven years'],
  ['unsubscribe from the newletter', 'newsletter'],
])('“%s” finds the passage with most of its words first', (question, words) => {
  const [first] = searchLabel(question, sampleLabel(), SAMPLE_POLICY, en).passages;
  expect(first?.quote).toContain(words);
});

test('the police are not found in a policy that speaks of policies', () => {
  expect(searchLabel('police', sampleLabel(), SAMPLE_POLICY, en).passages).toEqual([]);
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
