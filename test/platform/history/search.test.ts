import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removePolicy } from '../../../lib/platform/history/removal';
import { searchHistory } from '../../../lib/platform/history/search';
import { filterOf, foldForSearch, mayHave, queryWords } from '../../../lib/platform/history/search-index';
import { policyOf } from '../made-up';
import { freshHistory, keep } from './store';

const store = freshHistory();

const hits = async (query: string) => {
  const found: { site: string; named: boolean; passages: string[] }[] = [];
  for await (const { policy, named, passages } of searchHistory(store.database, query)) {
    found.push({ site: policy.site, named, passages: passages.map(({ quote }) => quote) });
  }
  return found;
};

const FACES = 'We use facial recognition to sort your photos.';
const SALE = 'We never sell your data. We do share it.';

const fill = async () => {
  await keep(store.database, policyOf('Hello.', FACES), {
    url: 'https://photos.example/privacy',
    now: 1_000,
  });
  await keep(store.database, policyOf(SALE), { url: 'https://shop.example/privacy', now: 2_000 });
};

test.each<[string, unknown[]]>([
  ['facial recognition', [{ site: 'photos.example', named: false, passages: [FACES] }]],
  ['RECOGNITION Facial', [{ site: 'photos.example', named: false, passages: [FACES] }]],
  ['recogn', [{ site: 'photos.example', named: false, passages: [FACES] }]],
  ['sell data', [{ site: 'shop.example', named: false, passages: ['We never sell your data.'] }]],
  ['shop', [{ site: 'shop.example', named: true, passages: [] }]],
  ['facial data', []],
  ['cognition', []],
  ['', []],
  ['  …  ', []],
])('search %j', async (query, expected) => {
  await fill();
  expect(await hits(query)).toEqual(expected);
});

test('only the latest wording is searched, and nothing that was deleted', async () => {
  await fill();
  await keep(store.database, policyOf('Hello.'), { url: 'https://photos.example/privacy', now: 3_000 });
  expect(await hits('facial')).toEqual([]);
  const [shop] = await store.database.getAllFromIndex('policies', 'site', 'shop.example');
  await removePolicy(store.database, shop?.id ?? '', 4_000);
  expect(await hits('sell')).toEqual([]);
});

test('a text without a filter is opened all the same', async () => {
  await fill();
  await store.database.clear('filters');
  expect(await hits('facial')).toHaveLength(1);
});

test('the filter never misses a word or a beginning of one', () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 60 }),
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      (text, pick, length) => {
        const words = foldForSearch(text).split(' ');
        const word = words[pick % words.length] ?? '';
        expect(mayHave(filterOf(text), [word.slice(0, length)])).toBe(true);
      },
    ),
  );
});

test('the filter turns away most words that are not there', () => {
  const text = Array.from({ length: 1_500 }, (_, index) => `word${index.toString(36)}x`).join(' ');
  const filter = filterOf(text);
  const strangers = Array.from({ length: 500 }, (_, index) => `q${(index * 7919).toString(36)}z`);
  expect(strangers.filter((word) => mayHave(filter, [word])).length).toBeLessThan(50);
});

test.each([
  ['Café  RÉSUMÉ', ['cafe', 'resume']],
  ['e-mail, e-mail', ['e', 'mail']],
])('query %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});
