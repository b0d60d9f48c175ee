import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Messages } from '../../components/text/translate';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'public/_locales');
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
const english = read('en');
const keys = Object.keys(english);
const text = (messages: Messages, key: string) => messages[key]?.message ?? '';
const placeholders = (message: string) => (message.match(/\$\d/g) ?? []).sort();

/** Words that are the same in both languages, or names. */
const SHARED =
  /^(?:extensionName|titlePopup|labelMinutes_|labelOmittedPassages|bytes|word_no$|type_|compareOf|policiesShown|member_|versionsTitle|policiesVersions|policiesSite$|policiesSortSite$|optionsSiteAdd|optionsTitle|popupOptions|titleOptions|action_contact|stateFoundOther|optionsAboutVersion|optionsPreset|policiesHits|changedRow|group_|policiesWarnings|labelOf|row_children|optionsBadgesTitle|versionsFrom)/;

test('the four languages are there', () => {
  expect(readdirSync(LOCALES).sort()).toEqual(['de', 'en', 'es', 'fr']);
});

test.each(keys)('%s is a name that browsers accept', (key) => expect(key).toMatch(/^[A-Za-z0-9_]+$/));

describe.each(['de', 'fr', 'es'])('%s', (language) => {
  const messages = read(language);

  test('has the same messages as English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  test('names itself', () => expect(text(messages, 'languageCode')).toBe(language));

  test.each(keys)('%s has the placeholders of the English one', (key) => {
    expect(text(messages, key)).not.toBe('');
    expect(placeholders(text(messages, key))).toEqual(placeholders(text(english, key)));
  });

  test('leaves no English behind', () => {
    const same = keys.filter((key) => text(messages, key) === text(english, key) && !SHARED.test(key));
    expect(same).toEqual([]);
  });
});

test.each(keys.filter((key) => key.endsWith('_one')))('%s has its plural', (key) => {
  expect(keys).toContain(key.replace(/_one$/, '_other'));
});

test('every message is used', () => {
  const sources = ['components', 'entrypoints', 'lib/platform']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|svelte)$/.test(name))
        .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
    )
    .concat(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))
    .join('\n');
  // Names built from a row, a value, a type or a kind of action.
  const built = /^(?:row|says|absent|type|member|audience|word|state|group|action|optionsPreset)_/;
  const unused = keys.filter((key) => {
    const name = key.replace(/_(?:one|other)$/, '');
    return !built.test(key) && !new RegExp(`['"_]${name}['"_]`).test(sources) && name !== 'languageCode';
  });
  expect(unused).toEqual([]);
});

/** Messages whose marks are French: names, addresses and words to match are not. */
const french = Object.entries(read('fr')).map(([key, { message }]): [string, string] => [key, message]);

test.each(french)('French %s keeps its marks on the line: narrow no-break spaces', (_key, message) => {
  // Before ; : ! ? » and after «, as French typography has it; a colon within a time or an address has no space.
  expect(message).not.toMatch(/[ \u00a0][;:!?»]|«[ \u00a0]|[^\s\u202f][;!?»]|«[^\u202f]/u);
});
