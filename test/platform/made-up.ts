import type { Label, RowValue } from '../../lib/engine/label/label';
import { ROWS, type RowId } from '../../lib/engine/label/rows';
import { ENGINE_VERSION } from '../../lib/engine/label/version';
import type { PolicyText } from '../../lib/engine/text/policy-text';

/** A label whose rows say what is given; all other rows found nothing. */
export function labelOf(values: Partial<Record<RowId, RowValue>> = {}, more: Partial<Label> = {}): Label {
  return {
    labelVersion: 1,
    engineVersion: ENGINE_VERSION,
    title: 'Privacy Policy',
    url: 'https://lantern.example/privacy',
    language: 'en',
    lastUpdated: '2026-03-04',
    words: 900,
    readingMinutes: 3.8,
    readingGrade: 11.2,
    coverage: 0.8,
    omitted: [],
    rows: ROWS.map(({ id }) => ({
      row: id,
      value: values[id] ?? 'not-found',
      evidence: [],
      scopes: { regions: [], audiences: [] },
      confidence: 0.9,
    })),
    actions: [],
    reassurances: [],
    ...more,
  };
}

/** A policy of these paragraphs. */
export function policyOf(...paragraphs: string[]): PolicyText {
  return {
    title: 'Privacy Policy',
    url: 'https://lantern.example/privacy',
    language: 'en',
    blocks: paragraphs.map((text) => ({
      kind: 'paragraph',
      text,
      level: null,
      headings: [],
      leadIn: null,
      headers: [],
      links: [],
    })),
    omitted: [],
  };
}
