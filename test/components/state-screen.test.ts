import { expect, test } from 'vitest';
import { type ScreenState, screenOf } from '../../components/states/state-screen';
import { loadMessages } from '../../components/text/load-messages';
import { TAB_STATES } from '../e2e/views';

const en = await loadMessages('en');
const screens = Object.entries(TAB_STATES).filter(
  (entry): entry is [string, ScreenState] => entry[1].kind !== 'label',
);

test.each(screens)('%s has a title, a text and no bare message name', (_name, state) => {
  const screen = screenOf(state, null, en);
  expect(screen.title.length).toBeGreaterThan(3);
  expect(screen.text.length).toBeGreaterThan(10);
  expect(`${screen.title} ${screen.text}`).not.toMatch(/state[A-Z]|error_/);
});

test.each([
  ['not-a-policy', 'anyway'],
  ['permission', 'read'],
  ['empty', 'retry'],
  ['error', 'retry'],
  ['waiting', 'read'],
  ['pdf', undefined],
  ['out-of-reach', undefined],
  ['too-large', 'open'],
  ['not-english', 'anyway'],
  ['not-loaded', undefined],
])('%s offers %s', (name, action) => {
  const state = TAB_STATES[name] as ScreenState;
  expect(screenOf(state, null, en).actions[0]?.kind).toBe(action);
});

test('only reading is busy', () => {
  expect(screens.filter(([, state]) => screenOf(state, null, en).busy).map(([name]) => name)).toEqual([
    'reading',
  ]);
});

test('another language is named', () => {
  expect(
    screenOf(
      { kind: 'not-english', page: { url: '', title: '', site: null }, language: 'pt', href: null },
      null,
      en,
    ).text,
  ).toContain('Portuguese');
});

test('what is turned off says so, can be turned on again, and still reads once', () => {
  const screen = screenOf({ kind: 'waiting' }, 'example.com', en);
  expect(screen.text).toContain('example.com');
  expect(screen.actions.map(({ kind }) => kind)).toEqual(['turn-on', 'read']);
});
