import type { Standing } from '../../lib/engine/compare/standing';
import type { Row } from '../../lib/engine/label/label';
import { ROWS, type RowId } from '../../lib/engine/label/rows';
import type { Translate } from '../text/translate';
import { dataTypes } from '../wording/row-words';

/** What a row's cell lists: members of a set, or types of data collected; a single value lists nothing. */
export const listed = (row: Row): string[] =>
  typeof row.value === 'string' ? [] : Array.isArray(row.value) ? row.value : dataTypes(row.value).collected;

/** Members that some of the cells list and others do not: what stands out when sets are laid side by side. */
export const standingOut = (cells: readonly (Row | null)[]): Set<string> => {
  const lists = cells.flatMap((cell) => (cell === null ? [] : [listed(cell)]));
  return new Set(lists.flat().filter((member) => !lists.every((list) => list.includes(member))));
};

/** A standing in words; null (too few sites, a state) says nothing. */
export const standingWords = (standing: Standing | null, t: Translate): string | null =>
  standing === null
    ? null
    : standing.kind === 'rare'
      ? t('standRare', standing.tenths, standing.sites)
      : t('standSame', standing.same, standing.sites);

/** Place of a cell when policies are sorted by a row: its value's place in the label's list; sets by how much they name. */
export const sortPlace = (id: RowId, cell: Row | null): number => {
  if (cell === null) return Number.POSITIVE_INFINITY;
  if (typeof cell.value !== 'string') return -listed(cell).length;
  const values: readonly string[] = ROWS.find((row) => row.id === id)?.values ?? [];
  const at = values.indexOf(cell.value);
  return at < 0 ? values.length : at;
};
