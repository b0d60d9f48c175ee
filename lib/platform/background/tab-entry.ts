import * as v from 'valibot';
import { type RowValues, rowValuesSchema } from '../history/records';
import { policyLinksSchema } from '../schemas/page';
import { labelStateWithoutLabel, type OtherState, otherStateSchema } from '../schemas/tab-state';
import type { LabelState, PageRef, PolicyLinkRef } from '../tab-state';

/** A label's state without the label itself (it lies in the history) but with its rows' values, for the badge. */
export type StoredLabelState = Omit<LabelState, 'label' | 'warnings' | 'page'> & { values: RowValues };

/** States the worker keeps; those that follow from the tab's address alone are worked out when asked for. */
export type StoredState = OtherState | StoredLabelState;

/** A frame of a page: the browser's number of it in its tab, and its address. */
export interface PolicyFrame {
  id: number;
  url: string;
}

/** What the worker knows of a tab's page. */
export interface TabEntry {
  tabId: number;
  /** In a private window, or in one whose state is not known: lives in memory only. */
  private: boolean;
  /** The browser's id of the document, where it gives one. */
  documentId: string | null;
  page: PageRef;
  /** The frame that shows the policy, where a script of the page can't look into it; null: the page itself. */
  frame: PolicyFrame | null;
  links: PolicyLinkRef[];
  state: StoredState;
  /** The version that this very document's first reading made; a fuller reading replaces it. */
  made: string | null;
}

const address = v.pipe(v.string(), v.maxLength(8_000));

/** An entry from session storage. */
export const tabEntrySchema: v.GenericSchema<unknown, TabEntry> = v.object({
  tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  private: v.literal(false),
  documentId: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  frame: v.nullable(v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(0)), url: address })),
  page: v.object({
    url: address,
    title: v.pipe(v.string(), v.maxLength(4_000)),
    site: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  }),
  links: policyLinksSchema,
  state: v.union([otherStateSchema, v.object({ ...labelStateWithoutLabel, values: rowValuesSchema })]),
  made: v.nullable(v.pipe(v.string(), v.maxLength(200))),
});
