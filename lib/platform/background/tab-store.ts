import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Label } from '../../engine/label/label';
import type { PolicyText } from '../../engine/text/policy-text';
import { type TabEntry, tabEntrySchema } from './tab-entry';

/** A label and its text as last seen in a tab; worth keeping in memory, lost with the worker. */
export interface HeldLabel {
  label: Label;
  policy: PolicyText | null;
}

/** Labels held in memory; the others are opened from the history when asked for. Ten of 100 KB are a megabyte. */
const MOST_HELD = 10;

/**
 * The worker's memory of tabs. Entries of ordinary windows lie in session storage, so that they survive the
 * worker's death but not the browser's; those of private windows, and every label, in this process alone.
 */
export class TabStore {
  readonly #private = new Map<number, TabEntry>();
  readonly #held = new Map<number, HeldLabel>();

  /** The entry of a tab; null where there is none, or where it cannot be trusted any more. */
  async get(tabId: number): Promise<TabEntry | null> {
    const kept = this.#private.get(tabId);
    if (kept) return kept;
    const key = keyOf(tabId);
    const stored = await browser.storage.session.get(key);
    const parsed = v.safeParse(tabEntrySchema, stored[key]);
    return parsed.success ? parsed.output : null;
  }

  async put(entry: TabEntry): Promise<void> {
    if (entry.private) this.#private.set(entry.tabId, entry);
    else await browser.storage.session.set({ [keyOf(entry.tabId)]: entry });
  }

  async remove(tabId: number): Promise<void> {
    this.#private.delete(tabId);
    this.#held.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  }

  /** Every entry there is. */
  async all(): Promise<TabEntry[]> {
    const stored = await browser.storage.session.get(null);
    const entries = Object.entries(stored).flatMap(([key, value]) => {
      if (!key.startsWith(PREFIX)) return [];
      const parsed = v.safeParse(tabEntrySchema, value);
      return parsed.success ? [parsed.output] : [];
    });
    return [...entries, ...this.#private.values()];
  }

  held(tabId: number): HeldLabel | null {
    return this.#held.get(tabId) ?? null;
  }

  hold(tabId: number, held: HeldLabel | null): void {
    this.#held.delete(tabId);
    if (held) this.#held.set(tabId, held);
    // Labels that are in no history must stay; there are as many as private tabs with a policy.
    const spare = [...this.#held.keys()].filter((id) => !this.#private.has(id));
    for (const id of spare.slice(0, Math.max(0, spare.length - MOST_HELD))) this.#held.delete(id);
  }
}

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;
