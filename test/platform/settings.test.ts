import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
  watchSettings,
} from '../../lib/platform/settings';

beforeEach(() => fakeBrowser.reset());

test.each<[string, unknown]>([
  ['nothing stored', undefined],
  ['a list', []],
  ['a number', 7],
  [
    'another shape',
    { badges: 'yes', versionsToKeep: 0, language: 'xx', warnings: 'all', preset: 1, badgesOff: 'a' },
  ],
])('%s gives the defaults', (_name, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('one broken field leaves the others', () => {
  expect(parseSettings({ badges: false, versionsToKeep: 'many' })).toEqual({
    ...DEFAULT_SETTINGS,
    badges: false,
  });
});

test('unknown rows and values are dropped from what warns', () => {
  const { warnings } = parseSettings({
    warnings: { sale: ['yes', 'perhaps'], sole: ['yes'], data: ['health', 7] },
  });
  expect(warnings).toEqual({ sale: ['yes'], data: ['health'] });
});

test('a change is stored, merged and told', async () => {
  const told = vi.fn();
  const stop = watchSettings(told);
  await changeSettings({ versionsToKeep: 3 });
  await changeSettings({ badgesOff: ['lantern.example'] });
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    versionsToKeep: 3,
    badgesOff: ['lantern.example'],
  });
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  await changeSettings({ versionsToKeep: 4 });
  expect(told).toHaveBeenCalledTimes(2);
});

test('a change out of bounds is not taken', async () => {
  expect((await changeSettings({ versionsToKeep: 1_000 })).versionsToKeep).toBe(
    DEFAULT_SETTINGS.versionsToKeep,
  );
});
