import type { Label, Row } from '../../lib/engine/label/label';
import { type Group, ROWS, type RowId } from '../../lib/engine/label/rows';

/** Rows as the label shows them: those that warn lead, then key rows, then the rest by group. Each row once. */
export interface LabelOrder {
  warned: Row[];
  key: Row[];
  groups: { group: Group; rows: Row[] }[];
}

const GROUPS: readonly Group[] = ['collects', 'uses', 'shares', 'control', 'care'];

/** Sorts `label.rows`; `warned` are the ids that warn. The data row always opens the key rows, warned or not: it is the
 * label's big figure. Rows that this version does not know are left out. */
export const orderLabel = (label: Label, warned: readonly RowId[]): LabelOrder => {
  const byId = new Map(label.rows.map((row) => [row.row, row]));
  const rowsWhere = (test: (spec: (typeof ROWS)[number]) => boolean): Row[] =>
    ROWS.filter(test).flatMap(({ id }) => byId.get(id) ?? []);
  const leads = (id: RowId) => warned.includes(id) && id !== 'data';
  return {
    warned: rowsWhere(({ id }) => leads(id)),
    key: rowsWhere(({ id, key }) => key && !leads(id)),
    groups: GROUPS.map((group) => ({
      group,
      rows: rowsWhere((spec) => spec.group === group && !spec.key && !leads(spec.id)),
    })).filter(({ rows }) => rows.length > 0),
  };
};

/** Confidence below which a row says that it is not sure; above, nothing is said. Rows below are wrong once in three. */
export const LOW_CONFIDENCE = 0.65;
/** Coverage below which the label warns that little of the text was understood. */
export const THIN_COVERAGE = 0.5;
/** Words below which a text is too short to be a whole policy, whatever was understood of it. */
export const THIN_WORDS = 150;
