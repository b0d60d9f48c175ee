import type { Choice } from '../../components/compare/choice';
import type { ShareKind } from '../../components/share/kinds';
import type { Share } from '../../components/share/share-label';
import type { MessageKey, Translate } from '../../components/text/translate';
import { siteOf } from '../../components/wording/row-words';
import type { Evidence, Label } from '../../lib/engine/label/label';
import { extensionVersion } from '../../lib/platform/about';
import * as client from '../../lib/platform/client';
import type { Settings } from '../../lib/platform/settings';
import type { LabelState, TabState } from '../../lib/platform/tab-state';

const REVEALED: Record<string, MessageKey> = {
  position: 'evidenceFound',
  quote: 'evidenceFound',
  fuzzy: 'evidenceFoundNear',
  'not-found': 'evidenceGone',
  'no-page': 'evidenceNoPage',
};

/** What popup and side panel know and do about one tab; both only draw it. */
export class TabView {
  tab = $state.raw<TabState>({ kind: 'waiting' });
  tabId = $state<number | null>(null);
  /** Label of the version that a change is compared with. */
  before = $state.raw<Label | null>(null);
  status = $state('');
  settings = $state.raw<Settings>() as Settings;
  readonly off = $derived.by(() => {
    if (this.settings.badges === false) return 'everywhere';
    const site = 'page' in this.tab ? this.tab.page.site : null;
    return site !== null && this.settings.badgesOff.includes(site) ? site : null;
  });

  constructor(
    readonly t: Translate,
    settings: Settings,
  ) {
    this.settings = settings;
  }

  /** A new state of the tab in view; `tabId` may be another tab than before. */
  show(tabId: number, tab: TabState): void {
    if (tabId !== this.tabId) this.status = '';
    this.tabId = tabId;
    this.tab = tab;
    if (tab.kind === 'label' && tab.changed) void this.openBefore(tab.changed.fromVersionId);
  }

  private async openBefore(versionId: string): Promise<void> {
    // Loaded when needed: the popup's first paint does not wait for the history's code.
    const opened = await import('../../lib/platform/history/history')
      .then(async ({ historyDatabase, openVersion }) => openVersion(await historyDatabase(), versionId))
      .catch(() => 'missing' as const);
    this.before = typeof opened === 'string' ? null : opened.label;
  }

  private get label(): LabelState | null {
    return this.tab.kind === 'label' ? this.tab : null;
  }

  private get policyId(): string | null {
    return this.label?.recorded.ok ? this.label.recorded.policyId : null;
  }

  read = async (): Promise<void> => {
    if (this.tabId === null) return;
    const tabId = this.tabId;
    this.show(tabId, await client.readTab(tabId));
  };

  readHere = async (href: string): Promise<void> => {
    if (this.tabId === null) return;
    const tabId = this.tabId;
    this.show(tabId, await client.readHere(tabId, href));
  };

  open = (href: string): void => void client.openUrl(href);

  reveal = async (evidence: Evidence): Promise<void> => {
    const { label, tabId } = this;
    if (label === null || tabId === null) return;
    if (label.place === 'fetched') {
      const opened = label.recorded.ok && (await client.openPassage(label.recorded.versionId, evidence));
      if (!opened) await client.openUrl(label.policyUrl);
      return;
    }
    this.status = '';
    const { found } = await client.reveal(tabId, evidence);
    this.status = this.t(REVEALED[found] ?? 'evidenceGone');
  };

  /** Other policies of the history; null until asked for. */
  others = $state.raw<Choice[] | null>(null);

  findOthers = async (): Promise<void> => {
    const found = await import('../../lib/platform/history/history')
      .then(async ({ historyDatabase, listPolicies }) => listPolicies(await historyDatabase()))
      .catch(() => []);
    this.others = found
      .filter(({ id }) => id !== this.policyId)
      .map(({ id, site, title }) => ({ policyId: id, site, title, thisTab: false }));
  };

  compare = (other: string | null = null): void =>
    void client.openPage('policies', {
      compare: [this.policyId, other].filter((id) => id !== null).join(','),
      tab: String(this.tabId ?? ''),
    });

  versions = (): void =>
    void client.openPage('policies', this.policyId ? { policy: this.policyId } : undefined);

  remembered = (policyId: string): void => void client.openPage('policies', { policy: policyId });

  seen = async (): Promise<void> => {
    const { label, policyId } = this;
    if (label === null || policyId === null) return;
    this.tab = { ...label, changed: null };
    await client.acknowledge(policyId);
  };

  panel = (): void => {
    if (this.tabId !== null) client.openSidePanel(this.tabId);
  };

  policies = (): void => void client.openPage('policies');
  options = (): void => void client.openPage('options');
  help = (): void => void client.openPage('welcome');

  share = async (kind: ShareKind): Promise<void> => {
    const { label, t } = this;
    if (label === null) return;
    const site = label.page.site ?? siteOf(label.label);
    const share: Share = {
      label: label.label,
      site,
      warned: label.warnings,
      t,
      version: extensionVersion(),
      madeAt: Date.now(),
    };
    const { shareAs } = await import('./share-as');
    this.status = t(await shareAs(kind, share));
  };
}
