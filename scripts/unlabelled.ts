import type { Label } from '../lib/engine/label/label';
import { LABEL_VERSION } from '../lib/engine/label/label';
import { ROWS } from '../lib/engine/label/rows';
import { ENGINE_VERSION } from '../lib/engine/label/version';
import type { PolicyText } from '../lib/engine/text/policy-text';

/** A label that assesses nothing: for measurements of the history, which does not look into labels. */
export function unlabelled({ title, url, language, blocks }: PolicyText): Label {
  return {
    labelVersion: LABEL_VERSION,
    engineVersion: ENGINE_VERSION,
    title,
    url,
    language,
    lastUpdated: null,
    words: blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    readingMinutes: 0,
    readingGrade: 0,
    coverage: 1,
    omitted: [],
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
