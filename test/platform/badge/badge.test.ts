import { expect, test } from 'vitest';
import type { TabEntry } from '../../../lib/platform/background/tab-entry';
import {
  type BadgeSituation,
  type BadgeWish,
  badgeOf,
  TONE_COLOURS,
} from '../../../lib/platform/badge/badge';
import { situationOf, warningsOf, wishFor } from '../../../lib/platform/badge/situation';
import type { PolicyRecord } from '../../../lib/platform/history/records';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/platform/settings';

const label = (
  warnings: number,
  more: { lowCoverage?: boolean; changed?: boolean } = {},
): BadgeSituation => ({
  kind: 'label',
  warnings,
  lowCoverage: false,
  changed: false,
  ...more,
});

test.each<[string, BadgeSituation, BadgeWish, string, string | undefined]>([
  ['nothing', { kind: 'nothing' }, 'on', '', undefined],
  ['reading', { kind: 'reading' }, 'on', '…', 'badgeReading'],
  ['nothing warns', label(0), 'on', '0', 'badgeNothingWarns'],
  ['one warns', label(1), 'on', '1', 'badgeWarns'],
  ['twelve warn', label(12), 'on', '12', 'badgeWarns'],
  ['more than fit', label(250), 'on', '99', 'badgeWarns'],
  ['little was read', label(0, { lowCoverage: true }), 'on', '0?', 'badgeThin'],
  [
    'little was read, and it changed',
    label(2, { lowCoverage: true, changed: true }),
    'on',
    '2?',
    'badgeThinChanged',
  ],
  ['changed since', label(3, { changed: true }), 'on', '3≠', 'badgeChanged'],
  ['another language', { kind: 'not-english', language: 'de-AT' }, 'on', 'de', 'badgeNotEnglish'],
  ['no known language', { kind: 'not-english', language: '' }, 'on', '–', 'badgeNotEnglish'],
  ['error', { kind: 'error' }, 'on', '!', 'badgeError'],
  ['remembered', { kind: 'remembered', warnings: 2 }, 'on', '·2', 'badgeRemembered'],
  ['off everywhere', label(3), 'off', '', 'badgeOff'],
  ['off here', { kind: 'reading' }, 'off-here', '', 'badgeOff'],
  ['off, and nothing to say', { kind: 'nothing' }, 'off', '', undefined],
])('%s', (_name, situation, wish, text, title) => {
  const badge = badgeOf(situation, wish);
  expect([badge.text, badge.title?.key]).toEqual([text, title]);
  expect([...badge.text].length).toBeLessThanOrEqual(3);
});

test('no two situations that differ in meaning look alike without colour', () => {
  const situations: BadgeSituation[] = [
    { kind: 'reading' },
    label(2),
    label(0),
    label(2, { changed: true }),
    label(2, { lowCoverage: true }),
    { kind: 'not-english', language: 'fr' },
    { kind: 'error' },
    { kind: 'remembered', warnings: 2 },
    { kind: 'nothing' },
  ];
  expect(new Set(situations.map((situation) => badgeOf(situation, 'on').text)).size).toBe(situations.length);
});

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

test.each(Object.entries(TONE_COLOURS))(
  '%s has enough contrast (WCAG 1.4.3)',
  (_tone, { background, text }) => {
    const [dark, light] = [luminance(background), luminance(text)].sort((a, b) => a - b) as [number, number];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);

const entry = (state: TabEntry['state']): TabEntry => ({
  tabId: 1,
  private: false,
  documentId: null,
  page: { url: 'https://lantern.example/', title: '', site: 'lantern.example' },
  frame: null,
  links: [],
  state,
  made: null,
});
const known = { values: { sale: 'yes', deletion: 'none' } } as PolicyRecord;
const settings = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });

test.each<[string, TabEntry | null, PolicyRecord[], Settings, BadgeSituation]>([
  ['no entry', null, [], DEFAULT_SETTINGS, { kind: 'nothing' }],
  ['a page of an unknown site', entry({ kind: 'not-a-policy' }), [], DEFAULT_SETTINGS, { kind: 'nothing' }],
  [
    'a page of a known site',
    entry({ kind: 'not-a-policy' }),
    [known],
    DEFAULT_SETTINGS,
    { kind: 'remembered', warnings: 2 },
  ],
  [
    'of several policies of a site the one that warns most is remembered, whichever was read last',
    entry({ kind: 'not-a-policy' }),
    [{ values: { sale: 'no' } } as PolicyRecord, known],
    DEFAULT_SETTINGS,
    { kind: 'remembered', warnings: 2 },
  ],
  [
    'remembering switched off',
    entry({ kind: 'not-a-policy' }),
    [known],
    settings({ remembered: false }),
    { kind: 'nothing' },
  ],
  ['an empty policy page', entry({ kind: 'empty' }), [], DEFAULT_SETTINGS, { kind: 'error' }],
  [
    'an error',
    entry({ kind: 'error', reason: 'page-silent', href: null }),
    [known],
    DEFAULT_SETTINGS,
    { kind: 'error' },
  ],
])('situation: %s', (_name, tab, policies, chosen, situation) => {
  expect(situationOf(tab, policies, chosen)).toEqual(situation);
});

test('what warns follows the settings, in the order of the label', () => {
  const values = { deletion: 'none', sale: 'yes', data: { health: 'collected' as const } };
  expect(warningsOf(values, DEFAULT_SETTINGS)).toEqual(['data', 'sale', 'deletion']);
  expect(warningsOf(values, settings({ warnings: { sale: ['yes'] } }))).toEqual(['sale']);
});

test('a site can be left out', () => {
  const off = settings({ badgesOff: ['lantern.example'] });
  expect(wishFor('lantern.example', off)).toBe('off-here');
  expect(wishFor('candle.example', off)).toBe('on');
  expect(wishFor(null, off)).toBe('on');
  expect(wishFor('candle.example', settings({ badges: false }))).toBe('off');
});
