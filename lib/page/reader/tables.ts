/** Longer than most files: a table's grid, its header rows and its row headers are one matter. */

import { attributeOf } from './dom-access';
import type { RawPage, Region } from './raw-page';

/** A cell of a table that holds data, and what governs it. */
export interface Cell {
  /** Row header first, then column headers, outermost first. */
  headers: string[];
}

/** Widest and tallest span believed; a page may claim any number. */
const MAX_SPAN = 64;
/** A cell with more text than this is a column of a layout, not a datum. */
const LAYOUT_CELL_CHARACTERS = 1_200;
/** Longest header text carried to each of its cells. */
const MAX_HEADER = 160;

interface Place {
  region: Region;
  row: number;
  column: number;
  span: number;
  header: boolean;
}

/** Finds the tables that hold data and gives each of their cells its headers; cells of layout tables are absent. */
export const readTables = ({ blocks, regions }: RawPage): Map<Region, Cell> => {
  if (!regions.some(({ tag }) => tag === 'table')) return new Map();
  const tables = new Map<Region, Place[]>();
  const nests = new Set<Region>();
  const rowOf = new Map<Region, { table: Region; row: number; column: number }>();
  const rowCount = new Map<Region, number>();
  const taken = new Map<Region, Map<string, true>>();
  const tableOf = new Map<Region, Region | null>();
  for (const region of regions) {
    const outer = region.parent ? (tableOf.get(region.parent) ?? null) : null;
    if (region.tag === 'table') {
      if (outer) nests.add(outer);
      tables.set(region, []);
      tableOf.set(region, region);
    } else tableOf.set(region, outer);
    if (!outer) continue;
    if (region.tag === 'tr') {
      const row = rowCount.get(outer) ?? 0;
      rowCount.set(outer, row + 1);
      rowOf.set(region, { table: outer, row, column: 0 });
    } else if ((region.tag === 'td' || region.tag === 'th') && region.parent) {
      const row = rowOf.get(region.parent);
      if (row) place(region, row, tables.get(outer) as Place[], taken, outer);
    }
  }
  const textOf = (region: Region): string => {
    let text = '';
    for (let i = region.from; i < region.to && text.length < MAX_HEADER; i++)
      text += ` ${blocks[i]?.text ?? ''}`;
    return text.trim().slice(0, MAX_HEADER);
  };
  const sizeOf = (region: Region): number => {
    let size = 0;
    for (let i = region.from; i < region.to; i++) size += blocks[i]?.text.length ?? 0;
    return size;
  };
  const cells = new Map<Region, Cell>();
  for (const [table, places] of tables) {
    if (nests.has(table) || !isData(table, places, sizeOf, (r) => isHeadingIn(r, blocks))) continue;
    const columns = columnHeaders(places, blocks, textOf);
    for (const cell of places) {
      const rowHeader = places.length > 0 && !cell.header ? rowHeaders.get(cell, places, textOf) : null;
      const above = columns.rows.has(cell.row) ? [] : columns.of(cell);
      cells.set(cell.region, { headers: [...(rowHeader ? [rowHeader] : []), ...above] });
    }
    rowHeaders.clear();
  }
  return cells;
};

const place = (
  region: Region,
  at: { row: number; column: number },
  places: Place[],
  taken: Map<Region, Map<string, true>>,
  table: Region,
): void => {
  const used = taken.get(table) ?? new Map<string, true>();
  taken.set(table, used);
  while (used.has(`${at.row}:${at.column}`)) at.column++;
  const span = spanOf(region, 'colspan');
  const rows = spanOf(region, 'rowspan');
  for (let r = 1; r < rows; r++)
    for (let c = 0; c < span; c++) used.set(`${at.row + r}:${at.column + c}`, true);
  places.push({ region, row: at.row, column: at.column, span, header: region.tag === 'th' });
  at.column += span;
};

const spanOf = ({ element }: Region, name: string): number => {
  const span = Number.parseInt(attributeOf(element, name) ?? '1', 10);
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
};

const isHeadingIn = (region: Region, blocks: RawPage['blocks']): boolean => {
  for (let i = region.from; i < region.to; i++) if ((blocks[i]?.heading ?? 0) > 0) return true;
  return false;
};

const isData = (
  table: Region,
  places: Place[],
  sizeOf: (region: Region) => number,
  hasHeading: (region: Region) => boolean,
): boolean => {
  const role = attributeOf(table.element, 'role');
  if (role === 'presentation' || role === 'none') return false;
  const rows = new Set(places.map(({ row }) => row)).size;
  const columns = Math.max(0, ...places.slice(0, 200).map(({ column }) => column + 1));
  if (places.some(({ header }) => header)) return columns > 1 || rows > 2;
  if (rows < 2 || columns < 2) return false;
  return places.every(({ region }) => sizeOf(region) <= LAYOUT_CELL_CHARACTERS && !hasHeading(region));
};

/** The first rows that are headers: of `<th>`, inside `<thead>`, or all bold; and the header texts by column. */
const columnHeaders = (
  places: Place[],
  blocks: RawPage['blocks'],
  textOf: (region: Region) => string,
): { rows: Set<number>; of: (cell: Place) => string[] } => {
  const byRow = new Map<number, Place[]>();
  for (const cell of places) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = new Set<number>();
  const texts = new Map<number, string[]>();
  for (const [row, cells] of byRow) {
    const inHead = cells[0]?.region.parent?.parent?.tag === 'thead';
    const filled = cells.filter(({ region }) => region.to > region.from);
    const allHeaders = filled.length > 0 && filled.every(({ header }) => header) && cells.length > 1;
    const allBold = row === 0 && filled.length > 1 && filled.every(({ region }) => isBold(region, blocks));
    if (!inHead && !allHeaders && !allBold) break;
    rows.add(row);
    for (const cell of filled)
      for (let c = cell.column; c < cell.column + cell.span; c++)
        texts.set(c, [...(texts.get(c) ?? []), textOf(cell.region)]);
  }
  return { rows, of: (cell) => texts.get(cell.column) ?? [] };
};

const isBold = (region: Region, blocks: RawPage['blocks']): boolean => {
  for (let i = region.from; i < region.to; i++) {
    const block = blocks[i];
    if (block && block.boldCharacters < block.text.length - 1) return false;
  }
  return true;
};

/** The `<th>` that begins a row, remembered for the row's other cells. */
const rowHeaders = {
  known: new Map<number, string | null>(),
  get(cell: Place, places: Place[], textOf: (region: Region) => string): string | null {
    if (this.known.size === 0)
      for (const other of places)
        if (other.header && other.column === 0) this.known.set(other.row, textOf(other.region));
    return this.known.get(cell.row) ?? null;
  },
  clear(): void {
    this.known.clear();
  },
};
