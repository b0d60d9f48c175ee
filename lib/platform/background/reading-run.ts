import type { Label } from '../../engine/label/label';
import type { PolicyText } from '../../engine/text/policy-text';
import type { OtherState } from '../schemas/tab-state';
import type { ReadingPage, ReadingWorld } from './reading-world';
import type { StoredLabelState } from './tab-entry';

/** Thrown where a newer reading of the tab has begun; never leaves the readings. */
export class Superseded extends Error {}

/** One reading of one tab: what it shows is shown only while no newer one has begun. */
export class ReadingRun {
  #made: string | null = null;
  #began = false;
  #label = false;

  constructor(
    private readonly world: ReadingWorld,
    private readonly page: ReadingPage,
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
    this.world.tabs.hold(this.page.tabId, { label, policy });
  }

  async show(state: OtherState | StoredLabelState): Promise<void> {
    this.check();
    if (!this.#began) {
      const before = await this.world.tabs.get(this.page.tabId);
      const same = before?.documentId === this.page.documentId && before.page.url === this.page.page.url;
      this.#made = same ? before.made : null;
      this.#label = same && before.state.kind === 'label';
      this.#began = true;
    }
    // A page that is read again keeps its label in view until there is another.
    if (state.kind === 'reading' && this.#label) return;
    this.#label = state.kind === 'label';
    if (!this.#label && state.kind !== 'reading') this.world.tabs.hold(this.page.tabId, null);
    await this.world.tabs.put({ ...this.page, state, made: this.#made });
    this.check();
    await this.world.changed(this.page.tabId);
  }
}
