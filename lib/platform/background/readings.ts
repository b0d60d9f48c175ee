import { compareLabels } from '../../engine/compare/labels';
import type { Label } from '../../engine/label/label';
import { ENGINE_VERSION } from '../../engine/label/version';
import type { PolicyText } from '../../engine/text/policy-text';
import { hashOf } from '../history/hash';
import type { HistoryFailure, OpenedVersion } from '../history/history';
import type { Known, Reading, Recorded } from '../history/record';
import { valuesOf } from '../history/record';
import type { AnalystAnswer } from '../messages';
import type { FetchAnswer, ReadAnswer } from '../schemas/page';
import type { OtherState } from '../schemas/tab-state';
import { siteOf } from '../site';
import type { ChangeSince, LabelState } from '../tab-state';
import { isPartial, isThin } from './coverage';
import type { StoredLabelState, TabEntry } from './tab-entry';
import type { TabStore } from './tab-store';

/** What a reading needs of the world; given by the background, and by tests. */
export interface ReadingWorld {
  tabs: TabStore;
  /** Puts the reader into the tab's page. */
  inject(tabId: number): Promise<'ok' | 'no-permission' | 'failed'>;
  readPage(tabId: number): Promise<ReadAnswer | null>;
  fetchPolicy(tabId: number, href: string): Promise<FetchAnswer | null>;
  analyse(policy: PolicyText): Promise<AnalystAnswer>;
  history: ReadingHistory;
  versionsToKeep(): Promise<number>;
  /** Called after each change of a tab's entry: badge and open pages follow. */
  changed(tabId: number): Promise<void>;
  now(): number;
}

/** The slice of the history that a reading uses. */
export interface ReadingHistory {
  /** The policy at this address, and its version with this wording. */
  find(url: string, policy: PolicyText, hash: string): Promise<Known | null>;
  open(versionId: string): Promise<OpenedVersion | 'missing' | 'corrupt'>;
  record(reading: Reading): Promise<Recorded | HistoryFailure>;
}

/** The page a reading is about. */
export type ReadingPage = Pick<TabEntry, 'tabId' | 'private' | 'documentId' | 'page' | 'links'>;

/**
 * The way of a page: reader → text → history or analyst → history → tab. One reading a tab at a time; a newer one
 * makes an older one end without a trace. Every step leaves session storage in a state from which a fresh worker
 * can start the reading again, and the history is written in one transaction.
 */
export class Readings {
  readonly #latest = new Map<number, symbol>();

  constructor(private readonly world: ReadingWorld) {}

  /** Whether a reading of this tab is under way in this very worker. */
  isRunning(tabId: number): boolean {
    return this.#latest.has(tabId);
  }

  /** The tab shows something else now: a reading of it ends without a trace. */
  forget(tabId: number): void {
    this.#latest.delete(tabId);
  }

  /** Reads the page in the tab. */
  read(page: ReadingPage): Promise<void> {
    return this.#run(page, async (run) => {
      await run.show({ kind: 'reading', step: 'page' });
      const injected = await this.world.inject(page.tabId);
      if (injected !== 'ok') {
        await run.show(
          injected === 'no-permission'
            ? { kind: 'needs-permission' }
            : { kind: 'error', reason: 'page-silent' },
        );
        return;
      }
      const answer = await this.world.readPage(page.tabId);
      if (!answer) await run.show({ kind: 'error', reason: 'page-silent' });
      else if (!answer.ok)
        await run.show(answer.reason === 'empty' ? { kind: 'empty' } : failed('unexpected'));
      else await this.#label(run, page, answer.policy, 'here', page.page.url);
    });
  }

  /** Fetches the site's policy from the page, on the user's click, and reads it. */
  readHere(page: ReadingPage, href: string): Promise<void> {
    return this.#run(page, async (run) => {
      if (page.page.site === null || siteOf(href) !== page.page.site) {
        await run.show(failed('fetch-other-site'));
        return;
      }
      await run.show({ kind: 'reading', step: 'fetching' });
      if ((await this.world.inject(page.tabId)) !== 'ok') {
        await run.show(failed('page-silent'));
        return;
      }
      const answer = await this.world.fetchPolicy(page.tabId, href);
      if (!answer) await run.show(failed('page-silent'));
      else if (!answer.ok)
        await run.show(answer.reason === 'empty' ? failed('fetch-failed') : failed(answer.reason));
      else if (siteOf(answer.url) !== page.page.site) await run.show(failed('fetch-other-site'));
      else await this.#label(run, page, answer.policy, 'fetched', answer.url);
    });
  }

  async #run(page: ReadingPage, work: (run: Run) => Promise<void>): Promise<void> {
    const mark = Symbol(page.page.url);
    this.#latest.set(page.tabId, mark);
    const run = new Run(this.world, page, () => this.#latest.get(page.tabId) === mark);
    try {
      await work(run);
    } catch (error) {
      if (error instanceof Superseded) return;
      await run.show(failed('unexpected')).catch(() => undefined);
    } finally {
      if (run.alive()) this.#latest.delete(page.tabId);
    }
  }

  async #label(
    run: Run,
    page: ReadingPage,
    policy: PolicyText,
    place: LabelState['place'],
    policyUrl: string,
  ): Promise<void> {
    if (policy.blocks.length === 0) {
      await run.show({ kind: 'empty' });
      return;
    }
    if (!/^(en\b|und$|$)/i.test(policy.language)) {
      await run.show({ kind: 'not-english', language: policy.language });
      return;
    }
    const hash = await hashOf(policy);
    const known = page.private ? null : await this.#find(policyUrl, policy, hash);
    run.check();
    // A version told by its wording but for the page's frame has its passages elsewhere: it is labelled anew.
    const version = known?.version?.hash === hash ? known.version : null;
    const stored = version && (await this.#open(version.id));
    if (stored && stored.label.engineVersion !== ENGINE_VERSION && known && version) {
      // An older engine's label at once, this engine's when it is there.
      const recorded = { policy: known.policy, version, fresh: false };
      run.hold(stored.label, policy);
      await run.show(await this.#stateOf(stored.label, place, policyUrl, recorded, true));
    }
    const label =
      stored?.label.engineVersion === ENGINE_VERSION ? stored.label : await this.#analyse(run, policy);
    if (!label) return;
    run.check();
    const recorded = page.private
      ? 'private-window'
      : await this.world.history.record({
          url: policyUrl,
          title: policy.title ?? page.page.title,
          policy,
          label,
          hash,
          now: this.world.now(),
          versionsToKeep: await this.world.versionsToKeep(),
          replaces: run.made(),
        });
    run.check();
    if (typeof recorded !== 'string' && recorded.fresh) run.make(recorded.version.id);
    run.hold(label, policy);
    await run.show(await this.#stateOf(label, place, policyUrl, recorded, false));
  }

  async #analyse(run: Run, policy: PolicyText): Promise<Label | null> {
    if (!run.showsLabel()) await run.show({ kind: 'reading', step: 'analysing' });
    const answer = await this.world.analyse(policy);
    if (answer.ok) return answer.label;
    await run.show(failed(answer.reason));
    return null;
  }

  /** A broken history never stands in the way of a label: it is as if nothing were known. */
  async #find(url: string, policy: PolicyText, hash: string): Promise<Known | null> {
    return this.world.history.find(url, policy, hash).catch(() => null);
  }

  async #open(versionId: string): Promise<OpenedVersion | null> {
    const opened = await this.world.history.open(versionId).catch(() => 'corrupt' as const);
    return typeof opened === 'string' ? null : opened;
  }

  async #stateOf(
    label: Label,
    place: LabelState['place'],
    policyUrl: string,
    recorded: Recorded | 'private-window' | HistoryFailure,
    stale: boolean,
  ): Promise<StoredLabelState> {
    const kept = typeof recorded === 'string' ? null : recorded;
    return {
      kind: 'label',
      place,
      policyUrl,
      partly: isPartial(label),
      lowCoverage: isThin(label),
      stale,
      recorded: kept
        ? {
            ok: true,
            policyId: kept.policy.id,
            versionId: kept.version.id,
            firstSeen: kept.version.firstSeen,
            versions: kept.policy.versions,
          }
        : { ok: false, reason: recorded as 'private-window' | HistoryFailure },
      changed: kept ? await this.#changeSince(label, kept) : null,
      values: valuesOf(label),
    };
  }

  async #changeSince(label: Label, { policy, version }: Recorded): Promise<ChangeSince | null> {
    if (policy.acknowledged === version.id) return null;
    const before = await this.#open(policy.acknowledged);
    if (!before) return null;
    return {
      fromVersionId: policy.acknowledged,
      fromSeen: before.version.firstSeen,
      rows: compareLabels(before.label, label).map(({ row }) => row),
    };
  }
}

const failed = (reason: Extract<OtherState, { kind: 'error' }>['reason']): OtherState => ({
  kind: 'error',
  reason,
});

/** Thrown where a newer reading of the tab has begun; never leaves this file. */
class Superseded extends Error {}

/** One reading of one tab. */
class Run {
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
