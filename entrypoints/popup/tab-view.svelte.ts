import type { Choice } from '../../components/compare/choice';
import type { ShareKind } from '../../components/share/kinds';
import type { Share } from '../../components/share/share-label';
import type { ScreenAction } from '../../components/states/state-screen';
import { loadMessages } from '../../components/text/load-messages';
import { REVEAL_WORDS } from '../../components/text/reveal-words';
import type { Translate } from '../../components/text/translate';
import { siteOf } from '../../components/wording/row-words';
import type { Evidence, Label } from '../../lib/engine/label/label';
import { extensionVersion } from '../../lib/platform/about';
import * as client from '../../lib/platform/client';
import { changeSettings, interfaceLanguage, type Settings } from '../../lib/platform/settings';
import type { LabelState, TabState } from '../../lib/platform/tab-state';

/** What popup and side panel know and do about one tab; both only draw it. */
export class TabView {
  tab = $state.raw<TabState>({ kind: 'waiting' });
  tabId = $state<number | null>(null);
  /** Label of the version that a change is compared with. */
  before = $state.raw<Label | null>(null);
  status = $state('');
  settings = $state.raw<Settings>() as Settings;
  t = $state.raw<Translate>() as Translate;
  readonly site = $derived('page' in this.tab ? this.tab.page.site : null);
  readonly off = $derived.by(() => {
    if (this.settings.badges === false) return 'everywhere';
    return this.site !== null && this.settings.badgesOff.includes(this.site) ? this.site : null;
  });

  constructor(t: Translate, settings: Settings) {
    this.t = t;
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

  act = async (action: ScreenAction): Promise<void> => {
    switch (action) {
      case 'read':
        // The question comes first: browsers take it in the click's own turn only.
        if (this.tab.kind === 'needs-permission') await client.requestAccess(this.tab.page.url);
        return this.read(null);
      case 'retry':
        return this.read(this.source);
      case 'anyway':
        return this.read(this.source, true);
      case 'open':
        return this.source === null ? undefined : client.openUrl(this.source);
      case 'turn-on':
        return this.switchOn();
    }
  };

  readHere = (href: string): Promise<void> => this.read(href);

  /** Address of the policy that this tab's state speaks of, where it was fetched; null where it is the page itself. */
  private get source(): string | null {
    if (this.label) return this.label.place === 'fetched' ? this.label.policyUrl : null;
    return 'href' in this.tab ? this.tab.href : null;
  }

  private async read(href: string | null, anyLanguage = false): Promise<void> {
    const { tabId } = this;
    if (tabId === null) return;
    const read =
      href === null ? client.readTab(tabId, anyLanguage) : client.readHere(tabId, href, anyLanguage);
    this.show(tabId, await read);
  }

  /** Looks at pages again: everywhere if that was off, else on this site. */
  private switchOn(): Promise<void> {
    if (!this.settings.badges) return this.change({ badges: true });
    return this.switchSite();
  }

  /** Turns the look at this site's pages off, or on again. */
  switchSite = async (): Promise<void> => {
    const { site } = this;
    if (site === null) return;
    const { badgesOff } = this.settings;
    const others = badgesOff.filter((other) => other !== site);
    await this.change({ badgesOff: others.length < badgesOff.length ? others : [...badgesOff, site].sort() });
  };

  private async change(patch: Partial<Settings>): Promise<void> {
    this.settings = await changeSettings(patch);
    if (this.tabId !== null) this.show(this.tabId, await client.tabState(this.tabId));
  }

  /** Settings changed, here or on another page: words and warnings follow. */
  follow = async (settings: Settings): Promise<void> => {
    this.settings = settings;
    const language = interfaceLanguage(settings);
    if (language !== this.t.language) this.t = await loadMessages(language);
  };

  open = (href: string): void => void client.openUrl(href);

  reveal = async (evidence: Evidence): Promise<void> => {
    const { label, tabId } = this;
    if (label === null || tabId === null) return;
    if (label.place === 'fetched') {
      const opened = label.recorded.ok && (await client.openPassage(label.recorded.versionId, evidence));
      if (opened) this.status = this.t(REVEAL_WORDS[opened.found]);
      else await client.openUrl(label.policyUrl);
      return;
    }
    this.status = '';
    const { found } = await client.reveal(tabId, evidence);
    this.status = this.t(REVEAL_WORDS[found]);
  };

  /** Other policies of the history; null until asked for. */
  others = $state.raw<Choice[] | null>(null);

  findOthers = async (): Promise<void> => {
    const found = await import('../../lib/platform/history/history')
      .then(async ({ historyDatabase, listPolicies }) => listPolicies(await historyDatabase()))
      .catch(() => []);
    this.others = found
      .filter(({ id }) => id !== this.policyId)
      .map(({ id, site, title, url }) => ({ policyId: id, site, title, url, thisTab: false }));
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
  help = (): void => void client.openPage('help');

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
