import type { RowValue } from '../label/label';
import { isState, sameValue } from './values';

/** Fewer sites than this give no standing: one site more or less would move the share by over a tenth. */
export const FEWEST_SITES = 8;

/** Where one value stands among what other sites say in the same row. */
export interface Standing {
  /** Sites counted: those whose row was assessed, this one included. */
  sites: number;
  /** Of those, the ones that say the same, this one included. */
  same: number;
  /** Whole tenths of the sites that say something else: "rarer than `tenths` in 10". 0–9. */
  tenths: number;
  /** `rare`: at least eight tenths say something else; `common`: more than half say the same. */
  kind: 'rare' | 'usual' | 'common';
}

/** From so many tenths on a value is called rare. */
const RARE_TENTHS = 8;

/**
 * The standing of one site's value in a row among the values of all sites (one each, this one included). Null below
 * `FEWEST_SITES`, and for a state: what was not found has no standing.
 */
export function standing(value: RowValue, all: readonly RowValue[]): Standing | null {
  const assessed = all.filter((other) => other !== 'not-assessed');
  if (isState(value) || assessed.length < FEWEST_SITES) return null;
  const same = assessed.filter((other) => sameValue(value, other)).length;
  return rank(same, assessed.length);
}

function rank(same: number, sites: number): Standing {
  const tenths = Math.min(9, Math.floor(((sites - same) * 10) / sites));
  const kind = tenths >= RARE_TENTHS ? 'rare' : same * 2 > sites ? 'common' : 'usual';
  return { sites, same, tenths, kind };
}

/** Where a set or a checklist stands by how much it names. */
export interface CountStanding {
  /** Sites counted: those whose row was assessed, this one included. */
  sites: number;
  /** Of those, the ones that name fewer. */
  fewer: number;
}

/**
 * The standing of a set (recipients, regions) or of the data collected among those of all sites, by count: two sets
 * are hardly ever the same. Null below `FEWEST_SITES`, and for a state; a site that says nothing names none.
 */
export function countStanding(value: RowValue, all: readonly RowValue[]): CountStanding | null {
  const assessed = all.filter((other) => other !== 'not-assessed');
  if (typeof value === 'string' || assessed.length < FEWEST_SITES) return null;
  const named = namedIn(value);
  return { sites: assessed.length, fewer: assessed.filter((other) => namedIn(other) < named).length };
}

/** Members or collected types that a value names; "nobody" names none. */
function namedIn(value: RowValue): number {
  if (typeof value === 'string') return 0;
  const members = Array.isArray(value)
    ? value
    : Object.keys(value).filter((type) => value[type] === 'collected');
  return members.filter((member) => member !== 'nobody').length;
}
