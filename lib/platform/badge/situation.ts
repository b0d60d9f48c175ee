import type { Row } from '../../engine/label/label';
import { ROWS } from '../../engine/label/rows';
import { rowsThatWarn } from '../../engine/label/warnings';
import type { TabEntry } from '../background/tab-entry';
import type { PolicyRecord, RowValues } from '../history/records';
import type { Settings } from '../settings';
import type { BadgeSituation, BadgeWish } from './badge';

/** Rows that warn among stored values, in the label's order. */
export function warningsOf(values: RowValues, settings: Settings): Row['row'][] {
  const rows = ROWS.flatMap(({ id }): Row[] => {
    const value = values[id];
    if (value === undefined) return [];
    return [{ row: id, value, evidence: [], scopes: { regions: [], audiences: [] }, confidence: 1 }];
  });
  return rowsThatWarn({ rows }, settings.warnings);
}

/** What the badge has to tell of a tab. `known`: the policies of the page's site that were read. */
export function situationOf(
  entry: TabEntry | null,
  known: readonly PolicyRecord[],
  settings: Settings,
): BadgeSituation {
  if (!entry) return { kind: 'nothing' };
  const { state } = entry;
  switch (state.kind) {
    case 'reading':
      return { kind: 'reading' };
    case 'not-english':
      return { kind: 'not-english', language: state.language };
    case 'empty':
    case 'error':
      return { kind: 'error' };
    case 'label':
      return {
        kind: 'label',
        warnings: warningsOf(state.values, settings).length,
        lowCoverage: state.lowCoverage,
        changed: state.changed !== null,
      };
    case 'pdf':
    case 'needs-permission':
    case 'not-a-policy': {
      if (known.length === 0 || !settings.remembered) return { kind: 'nothing' };
      // The policy that warns most speaks for the site: the count must not hang on which was read last.
      const counts = known.map(({ values }) => warningsOf(values, settings).length);
      return { kind: 'remembered', warnings: Math.max(...counts) };
    }
  }
}

/** Whether a badge is wanted on this site. */
export function wishFor(site: string | null, settings: Settings): BadgeWish {
  if (!settings.badges) return 'off';
  return site !== null && settings.badgesOff.includes(site) ? 'off-here' : 'on';
}
