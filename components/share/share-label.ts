import type { Label, Row } from '../../lib/engine/label/label';
import type { RowId } from '../../lib/engine/label/rows';
import type { Translate } from '../text/translate';
import { isUnsure, omissionWords, rowScopes, thinNote } from '../wording/label-notes';
import { orderLabel } from '../wording/label-order';
import { dataTypes, groupTitle, rowSentence, rowTitle, typeTitle } from '../wording/row-words';

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
  /** For whom it holds, whether the reader was not sure, and types that were not found; empty where there is nothing to add. */
  notes: string[];
  quote: string | null;
}

/** A label in words: the same sections as on the screen, key rows first. */
export interface SharedLabel {
  title: string;
  site: string;
  facts: string[];
  /** What has to be known before the rows are read: that little was understood, and what was not read. */
  cautions: string[];
  sections: { title: string; rows: SharedRow[] }[];
  about: string;
  made: string;
  source: string | null;
}

/** Absent types are listed as absent; a row that the engine did not decide says nothing of its types. */
const absentTypes = ({ row, value }: Pick<Row, 'row' | 'value'>, t: Translate): string[] => {
  if (row !== 'data' || (typeof value === 'string' && value !== 'not-found')) return [];
  const { absent } = dataTypes(value);
  return absent.length === 0
    ? []
    : [`${t('labelNotFound')}: ${absent.map((type) => typeTitle(type, t)).join(', ')}`];
};

/** Puts a label into words for text, Markdown, HTML and picture. */
export const shareWords = ({ label, site, warned, t, version, madeAt }: Share): SharedLabel => {
  const inWords = (row: Label['rows'][number]): SharedRow => {
    const scopes = rowScopes(row, t);
    return {
      id: row.row,
      title: rowTitle(row.row, t),
      sentence: rowSentence(row, t),
      warns: warned.includes(row.row),
      notes: [
        ...(scopes.length > 0 ? [`${t('labelScopeOnly')} ${scopes.join(', ')}`] : []),
        ...(isUnsure(row) ? [t('labelLowConfidence')] : []),
        ...absentTypes(row, t),
      ],
      quote: row.evidence[0]?.quote ?? null,
    };
  };
  const thin = thinNote(label, t);
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
    cautions: [
      ...(thin === null ? [] : [thin]),
      ...label.omitted.map((omission) => `${t('labelOmitted')}: ${omissionWords(omission, t)}`),
    ],
    sections: sections.filter(({ rows }) => rows.length > 0),
    about: `${t('labelCoverage', t.percent(label.coverage))}. ${t('labelAbout')}`,
    made: t('shareMade', version, t.date(madeAt)),
    source: label.url === null ? null : t('shareSource', label.url),
  };
};
