import { countStanding, standing } from '../../lib/engine/compare/standing';
import type { Row, RowValue } from '../../lib/engine/label/label';
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

/**
 * Where a row stands among all sites read (`all`, one value each), in words: single values by who says the same,
 * sets and data by how much they name. Null (too few sites, a state, none names fewer) says nothing.
 */
export const standingWords = ({ row, value }: Row, all: readonly RowValue[], t: Translate): string | null => {
  if (typeof value !== 'string') {
    const stands = countStanding(value, all);
    if (!stands || stands.fewer === 0) return null;
    return t(row === 'data' ? 'standMoreTypes' : 'standMoreMembers', stands.fewer, stands.sites);
  }
  const stands = standing(value, all);
  if (!stands) return null;
  return stands.kind === 'rare'
    ? t('standRare', stands.tenths, stands.sites)
    : t('standSame', stands.same, stands.sites);
};

/** Place of a cell when policies are sorted by a row: its value's place in the label's list; sets by how much they name. */
export const sortPlace = (id: RowId, cell: Row | null): number => {
  if (cell === null) return Number.POSITIVE_INFINITY;
  if (typeof cell.value !== 'string') return -listed(cell).length;
  const values: readonly string[] = ROWS.find((row) => row.id === id)?.values ?? [];
  const at = values.indexOf(cell.value);
  return at < 0 ? values.length : at;
};
