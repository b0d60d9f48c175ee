import type { TabEntry } from '../background/tab-entry';
import type { TabStore } from '../background/tab-store';
import { historyDatabase, policiesOfSite } from '../history/history';
import type { PolicyRecord } from '../history/records';
import { readSettings } from '../settings';
import { badgeOf } from './badge';
import { showBadge } from './show-badge';
import { situationOf, wishFor } from './situation';

/** The policies read on the site of a tab's page, latest first; none for private windows, which the history never serves. */
export async function knownPolicies(entry: TabEntry | null): Promise<PolicyRecord[]> {
  if (!entry || entry.private || entry.page.site === null) return [];
  const { site } = entry.page;
  return historyDatabase()
    .then((database) => policiesOfSite(database, site))
    .catch(() => []);
}

/** Draws the badges of all tabs from what is known of them. */
export class Badges {
  readonly #drawing = new Map<number, Promise<void>>();

  constructor(private readonly tabs: TabStore) {}

  /** Draws a tab's badge as its state is when its turn comes: one drawing after the other, so that the last is true. */
  draw(tabId: number): Promise<void> {
    const before = this.#drawing.get(tabId) ?? Promise.resolve();
    const drawing = before
      .then(async () => {
        const [entry, settings] = await Promise.all([this.tabs.get(tabId), readSettings()]);
        const known = await knownPolicies(entry);
        const wish = wishFor(entry?.page.site ?? null, settings);
        await showBadge(tabId, badgeOf(situationOf(entry, known, settings), wish));
      })
      .finally(() => {
        if (this.#drawing.get(tabId) === drawing) this.#drawing.delete(tabId);
      });
    this.#drawing.set(tabId, drawing);
    return drawing;
  }
}
