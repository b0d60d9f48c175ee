// Longer than most files: it is the one place where a page's way can be read from its first step to its last.
import { compareLabels } from '../../engine/compare/labels';
import type { Label } from '../../engine/label/label';
import { ENGINE_VERSION } from '../../engine/label/version';
import { lastUpdatedOf } from '../../engine/practices/facts/last-updated';
import type { PolicyText } from '../../engine/text/policy-text';
import { readsLanguage } from '../../engine/text/reads-language';
import type { Known } from '../history/find-known';
import { hashOf } from '../history/hash';
import type { OpenedVersion } from '../history/history';
import type { VersionRecord } from '../history/records';
import { siteOf } from '../site';
import { labelStateOf, type ReadLabel } from './label-state';
import { ReadingRun, type ReadingWish, Superseded } from './reading-run';
import type { ReadingPage, ReadingWorld } from './reading-world';
import type { StoredLabelState, TabEntry } from './tab-entry';

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

  /** Begins anew a reading that died with an earlier worker; one that runs here is left alone. */
  async resume(entry: TabEntry): Promise<void> {
    if (entry.state.kind !== 'reading' || this.isRunning(entry.tabId)) return;
    const { href, anyLanguage } = entry.state;
    await (href === null ? this.read(entry, anyLanguage) : this.readHere(entry, href, anyLanguage));
  }

  /** Reads the page in the tab, or the frame of it that shows the policy; `anyLanguage`: although it is not in English. */
  read(page: ReadingPage, anyLanguage = false): Promise<void> {
    return this.#run({ page, href: null, anyLanguage }, async (run) => {
      await run.step('page');
      const injected = await this.world.inject(page.tabId, page.frame?.id);
      if (injected !== 'ok') {
        if (injected === 'no-permission') await run.show({ kind: 'needs-permission' });
        else await run.fail('page-silent');
        return;
      }
      const answer = await this.world.readPage(page.tabId, page.frame?.id);
      if (!answer) await run.fail('page-silent');
      else if (answer.ok) await this.#label(run, answer.policy, page.frame?.url ?? page.page.url);
      else if (answer.reason === 'unexpected') await run.fail('unexpected');
      else await run.show({ kind: answer.reason });
    });
  }

  /** Fetches the site's policy from the page, on the user's click, and reads it. */
  readHere(page: ReadingPage, href: string, anyLanguage = false): Promise<void> {
    return this.#run({ page, href, anyLanguage }, async (run) => {
      if (page.page.site === null || siteOf(href) !== page.page.site) {
        await run.fail('fetch-other-site');
        return;
      }
      await run.step('fetching');
      if ((await this.world.inject(page.tabId)) !== 'ok') {
        await run.fail('page-silent');
        return;
      }
      const answer = await this.world.fetchPolicy(page.tabId, href);
      if (!answer) await run.fail('page-silent');
      else if (!answer.ok) await run.fail(answer.reason === 'empty' ? 'fetch-failed' : answer.reason);
      else if (siteOf(answer.url) !== page.page.site) await run.fail('fetch-other-site');
      else await this.#label(run, answer.policy, answer.url);
    });
  }

  async #run(wish: ReadingWish, work: (run: ReadingRun) => Promise<void>): Promise<void> {
    const { tabId, page } = wish.page;
    const mark = Symbol(page.url);
    this.#latest.set(tabId, mark);
    const run = new ReadingRun(this.world, wish, () => this.#latest.get(tabId) === mark);
    try {
      await work(run);
    } catch (error) {
      if (error instanceof Superseded) return;
      await run.fail('unexpected').catch(() => undefined);
    } finally {
      if (run.alive()) this.#latest.delete(tabId);
    }
  }

  async #label(run: ReadingRun, policy: PolicyText, policyUrl: string): Promise<void> {
    const { page, href, anyLanguage } = run.wish;
    const place = href === null ? 'here' : 'fetched';
    if (policy.blocks.length === 0) {
      await run.show({ kind: 'empty' });
      return;
    }
    if (!anyLanguage && !readsLanguage(policy.language)) {
      await run.show({ kind: 'not-english', language: policy.language, href });
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
      await run.show(await this.#state({ label: stored.label, place, policyUrl, recorded, stale: true }));
    }
    // The stated date is no part of the wording: it alone may have changed.
    const label =
      stored?.label.engineVersion === ENGINE_VERSION
        ? { ...stored.label, lastUpdated: lastUpdatedOf(policy) }
        : await this.#analyse(run, policy);
    if (!label) return;
    run.check();
    const sameAs =
      known?.version && (version ? known.version.id : await this.#sameLabel(known.version, label));
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
          sameAs: sameAs ?? null,
          replaces: run.made(),
        });
    run.check();
    if (typeof recorded !== 'string' && recorded.fresh) run.make(recorded.version.id);
    run.hold(label, policy);
    await run.show(await this.#state({ label, place, policyUrl, recorded, stale: false }));
  }

  /**
   * The version that differs from a reading only in what surrounds the policy, if it is labelled alike too: what
   * changes the label is no frame, whatever it looks like. An older engine's label is computed anew to compare.
   */
  async #sameLabel({ id }: VersionRecord, label: Label): Promise<string | null> {
    const stored = await this.#open(id);
    if (!stored) return null;
    let before: Label | null = stored.label;
    if (before.engineVersion !== label.engineVersion) {
      const answer = stored.policy && (await this.world.analyse(stored.policy));
      before = answer?.ok ? answer.label : null;
    }
    return before && compareLabels(before, label).length === 0 ? id : null;
  }

  async #analyse(run: ReadingRun, policy: PolicyText): Promise<Label | null> {
    if (!run.showsLabel()) await run.step('analysing');
    const answer = await this.world.analyse(policy);
    if (answer.ok) return answer.label;
    await run.fail(answer.reason);
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

  #state(read: ReadLabel): Promise<StoredLabelState> {
    return labelStateOf(read, this.world.history);
  }
}
