import type { Label } from '../../lib/engine/label/label';
import type { RowId } from '../../lib/engine/label/rows';
import type { Translate } from '../text/translate';
import { LOW_CONFIDENCE, orderLabel } from '../wording/label-order';
import { groupTitle, rowSentence, rowTitle, scopeWords } from '../wording/row-words';

/** What a shared label is made from. */
export interface Share {
  label: Label;
  site: string;
  warned: readonly RowId[];
  t: Translate;
  /** Version of the extension. */
  version: string;
  /** When it was made, milliseconds since 1970. */
  madeAt: number;
}

/** One row in words, as every form of sharing shows it. */
export interface SharedRow {
  id: RowId;
  title: string;
  sentence: string;
  warns: boolean;
  /** For whom it holds, and whether the reader was not sure; empty where there is nothing to add. */
  notes: string[];
  quote: string | null;
}

/** A label in words: the same sections as on the screen, key rows first. */
export interface SharedLabel {
  title: string;
  site: string;
  facts: string[];
  sections: { title: string; rows: SharedRow[] }[];
  about: string;
  made: string;
  source: string | null;
}

/** Puts a label into words for text, Markdown, HTML and picture. */
export const shareWords = ({ label, site, warned, t, version, madeAt }: Share): SharedLabel => {
  const inWords = (row: Label['rows'][number]): SharedRow => {
    const scopes = scopeWords(row.scopes, t);
    const unsure =
      row.confidence < LOW_CONFIDENCE && row.value !== 'not-found' && row.value !== 'not-assessed';
    return {
      id: row.row,
      title: rowTitle(row.row, t),
      sentence: rowSentence(row, t),
      warns: warned.includes(row.row),
      notes: [
        ...(scopes.length > 0 ? [`${t('labelScopeOnly')} ${scopes.join(', ')}`] : []),
        ...(unsure ? [t('labelLowConfidence')] : []),
      ],
      quote: row.evidence[0]?.quote ?? null,
    };
  };
  const order = orderLabel(label, warned);
  const sections = [
    { title: t('labelWarnsTitle'), rows: order.warned.map(inWords) },
    { title: t('labelKeyTitle'), rows: order.key.map(inWords) },
    ...order.groups.map(({ group, rows }) => ({ title: groupTitle(group, t), rows: rows.map(inWords) })),
  ];
  return {
    title: t('extensionName'),
    site,
    facts: [
      ...(label.title === null ? [] : [label.title]),
      label.lastUpdated === null ? t('labelNoDate') : t('labelUpdated', t.date(label.lastUpdated)),
      t.plural('labelWords', label.words),
    ],
    sections: sections.filter(({ rows }) => rows.length > 0),
    about: `${t('labelCoverage', t.percent(label.coverage))}. ${t('labelAbout')}`,
    made: t('shareMade', version, t.date(madeAt)),
    source: label.url === null ? null : t('shareSource', label.url),
  };
};
