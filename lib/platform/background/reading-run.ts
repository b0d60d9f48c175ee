import type { Label } from '../../engine/label/label';
import type { PolicyText } from '../../engine/text/policy-text';
import type { OtherState } from '../schemas/tab-state';
import type { TabErrorReason } from '../tab-state';
import type { ReadingPage, ReadingWorld } from './reading-world';
import type { StoredLabelState } from './tab-entry';

/** Thrown where a newer reading of the tab has begun; never leaves the readings. */
export class Superseded extends Error {}

/** What a reading was asked for; a retry and a worker that starts anew ask for the same again. */
export interface ReadingWish {
  page: ReadingPage;
  /** Address of the site's policy, fetched from the page; null where the page itself is read. */
  href: string | null;
  /** Although it is not in English. */
  anyLanguage: boolean;
}

/** One reading of one tab: what it shows is shown only while no newer one has begun. */
export class ReadingRun {
  #made: string | null = null;
  #began = false;
  #label = false;

  constructor(
    private readonly world: ReadingWorld,
    readonly wish: ReadingWish,
    readonly alive: () => boolean,
  ) {}

  check(): void {
    if (!this.alive()) throw new Superseded();
  }

  showsLabel(): boolean {
    return this.#label;
  }

  /** The version that an earlier reading of this document made. */
  made(): string | null {
    return this.#made;
  }

  make(versionId: string): void {
    this.#made = versionId;
  }

  hold(label: Label, policy: PolicyText): void {
    this.world.tabs.hold(this.wish.page.tabId, { label, policy });
  }

  step(step: Extract<OtherState, { kind: 'reading' }>['step']): Promise<void> {
    const { href, anyLanguage } = this.wish;
    return this.show({ kind: 'reading', step, href, anyLanguage });
  }

  fail(reason: TabErrorReason): Promise<void> {
    return this.show({ kind: 'error', reason, href: this.wish.href });
  }

  async show(state: OtherState | StoredLabelState): Promise<void> {
    const { page } = this.wish;
    this.check();
    if (!this.#began) {
      const before = await this.world.tabs.get(page.tabId);
      const same = before?.documentId === page.documentId && before.page.url === page.page.url;
      this.#made = same ? before.made : null;
      this.#label = same && before.state.kind === 'label';
      this.#began = true;
    }
    // A page that is read again keeps its label in view until there is another.
    if (state.kind === 'reading' && this.#label) return;
    this.#label = state.kind === 'label';
    if (!this.#label && state.kind !== 'reading') this.world.tabs.hold(page.tabId, null);
    await this.world.tabs.put({ ...page, state, made: this.#made });
    this.check();
    await this.world.changed(page.tabId);
  }
}
