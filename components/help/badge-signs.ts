import { type BadgeSituation, badgeOf } from '../../lib/platform/badge/badge';
import type { MessageKey } from '../text/translate';

const label = { kind: 'label', warnings: 2, lowCoverage: false, changed: false } as const;
const SITUATIONS: readonly [MessageKey, BadgeSituation][] = [
  ['helpBadge_count', label],
  ['helpBadge_thin', { ...label, lowCoverage: true }],
  ['helpBadge_changed', { ...label, changed: true }],
  ['helpBadge_remembered', { kind: 'remembered', warnings: 2 }],
  ['helpBadge_language', { kind: 'not-english', language: 'de' }],
  ['helpBadge_reading', { kind: 'reading' }],
  ['helpBadge_error', { kind: 'error' }],
];

/** What the icon's badge can show, by the badges themselves, and what it means. */
export const BADGE_SIGNS: readonly { sign: string; meaning: MessageKey }[] = SITUATIONS.map(
  ([meaning, situation]) => ({ sign: badgeOf(situation, 'on').text, meaning }),
);
