import { compareLabels } from '../../engine/compare/labels';
import type { Label } from '../../engine/label/label';
import type { HistoryFailure } from '../history/history';
import { type Recorded, valuesOf } from '../history/record';
import type { ChangeSince, LabelState } from '../tab-state';
import { isPartial, isThin } from './coverage';
import type { ReadingHistory } from './reading-world';
import type { StoredLabelState } from './tab-entry';

/** A label just read, and where it went. */
export interface ReadLabel {
  label: Label;
  place: LabelState['place'];
  policyUrl: string;
  recorded: Recorded | 'private-window' | HistoryFailure;
  /** Of an older engine, while this engine's is being computed. */
  stale: boolean;
}

/** The state of a tab whose policy was read, with what changed since the reader last looked. */
export async function labelStateOf(read: ReadLabel, history: ReadingHistory): Promise<StoredLabelState> {
  const { label, place, policyUrl, recorded, stale } = read;
  const shared = {
    kind: 'label' as const,
    place,
    policyUrl,
    partly: isPartial(label),
    lowCoverage: isThin(label),
    stale,
    values: valuesOf(label),
  };
  if (typeof recorded === 'string')
    return { ...shared, recorded: { ok: false, reason: recorded }, changed: null };
  const { policy, version } = recorded;
  return {
    ...shared,
    recorded: {
      ok: true,
      policyId: policy.id,
      versionId: version.id,
      firstSeen: version.firstSeen,
      versions: policy.versions,
    },
    changed: await changeSince(label, recorded, history),
  };
}

async function changeSince(
  label: Label,
  { policy, version }: Recorded,
  history: ReadingHistory,
): Promise<ChangeSince | null> {
  if (policy.acknowledged === version.id) return null;
  const before = await history.open(policy.acknowledged).catch(() => 'corrupt' as const);
  if (typeof before === 'string') return null;
  return {
    fromVersionId: policy.acknowledged,
    fromSeen: before.version.firstSeen,
    rows: compareLabels(before.label, label).map(({ row }) => row),
  };
}
