import type { Action } from '../practices/facts/actions';
import type { Omission } from '../text/policy-text';
import type { RowId } from './rows';

export type { Action };

/** Raised whenever a row or a value is added to LABEL. */
export const LABEL_VERSION = 1;

/** A passage of the policy that supports a value. Offsets are UTF-16, in that block's own text. */
export interface Evidence {
  block: number;
  start: number;
  end: number;
  /** Verbatim `block.text.slice(start, end)`, one sentence or clause, at most 80 words. */
  quote: string;
  /** The member or type it supports, in set rows and `data`. */
  for?: string;
  /** Id of the rule or model that spoke. */
  rule: string;
}

/** A single value or state, the members of a set, or the state of each data type named. */
export type RowValue = string | string[] | Record<string, 'collected' | 'denied'>;

export interface Row {
  row: RowId;
  value: RowValue;
  /** Best first. */
  evidence: Evidence[];
  /** Empty lists: holds for everybody. */
  scopes: { regions: string[]; audiences: string[] };
  /** 0..1, calibrated: of the rows given at 0.9, nine in ten are right. */
  confidence: number;
}

/** What one version of one policy says. */
export interface Label {
  labelVersion: number;
  engineVersion: string;
  title: string | null;
  url: string | null;
  /** BCP 47. */
  language: string;
  /** ISO date (yyyy-mm-dd, or yyyy-mm where the policy gives no day), as the policy states it; else null. */
  lastUpdated: string | null;
  words: number;
  readingMinutes: number;
  /** Flesch–Kincaid grade. */
  readingGrade: number;
  /** 0..1, share of the words read that were placed in a category. */
  coverage: number;
  omitted: Omission[];
  /** Every row, in the order of ROWS. */
  rows: Row[];
  actions: Action[];
  reassurances: { statement: Evidence; practice: Evidence }[];
}
