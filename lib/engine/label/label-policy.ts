import type { PolicyText } from '../text/policy-text';
import { LABEL_VERSION, type Label } from './label';
import { ROWS } from './rows';
import { ENGINE_VERSION } from './version';

export function labelPolicy(policy: PolicyText, _models: unknown): Label {
  const words = policy.blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0);
  return {
    labelVersion: LABEL_VERSION,
    engineVersion: ENGINE_VERSION,
    title: policy.title,
    url: policy.url,
    language: policy.language,
    lastUpdated: null,
    words,
    readingMinutes: Math.round((words / 238) * 10) / 10,
    readingGrade: 0,
    coverage: 0,
    omitted: policy.omitted,
    rows: ROWS.map(({ id }) => ({
      row: id,
      value: 'not-assessed',
      evidence: [],
      scopes: { regions: [], audiences: [] },
      confidence: 0,
    })),
    actions: [],
    reassurances: [],
  };
}
