import type { Label, Row } from '../label/label';
import { ROWS, type RowId } from '../label/rows';
import { isState, sameScope, sameValue, statementsOf } from './values';

/** One row of two labels that do not say the same. */
export interface RowDifference {
  row: RowId;
  before: Row;
  after: Row;
  /** Statements (see `statementsOf`) that only the one or the other makes; empty when only the scope differs. */
  gone: string[];
  come: string[];
  scope: boolean;
}

/** One row laid out over several labels. */
export interface RowComparison {
  row: RowId;
  /** One for each label, in their order; null where a label of another version lacks the row. */
  cells: (Row | null)[];
  /** Whether the cells that decide anything disagree, in what they say or for whom it holds. A row nobody decided does not differ. */
  differs: boolean;
}

/**
 * The rows that differ between two labels, in the label's order. A row that one of them does not assess is no
 * difference of the policies and is left out.
 */
export function compareLabels(before: Label, after: Label): RowDifference[] {
  return ROWS.flatMap(({ id }) => {
    const [a, b] = [rowOf(before, id), rowOf(after, id)];
    if (!a || !b || a.value === 'not-assessed' || b.value === 'not-assessed') return [];
    const scope = !sameScope(a, b);
    if (sameValue(a.value, b.value) && !scope) return [];
    const [said, says] = [statementsOf(a.value), statementsOf(b.value)];
    return [
      {
        row: id,
        before: a,
        after: b,
        gone: said.filter((statement) => !says.includes(statement)),
        come: says.filter((statement) => !said.includes(statement)),
        scope,
      },
    ];
  });
}

/** Two to five labels side by side, row by row in the label's order. */
export function compareRows(labels: readonly Label[]): RowComparison[] {
  return ROWS.map(({ id }) => {
    const cells = labels.map((label) => rowOf(label, id));
    const said = cells.flatMap((row) => (row && row.value !== 'not-assessed' ? [row] : []));
    const [first] = said;
    const decided = said.some(({ value }) => !isState(value) || value === 'conflicting');
    const like = (row: Row, other: Row) => sameValue(row.value, other.value) && sameScope(row, other);
    return {
      row: id,
      cells,
      differs: decided && first !== undefined && !said.every((row) => like(first, row)),
    };
  });
}

function rowOf(label: Label, id: RowId): Row | null {
  return label.rows.find(({ row }) => row === id) ?? null;
}
