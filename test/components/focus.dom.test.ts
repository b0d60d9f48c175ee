import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Passages from '../../components/label/Passages.svelte';
import Popup from '../../components/popup/Popup.svelte';
import { loadMessages } from '../../components/text/load-messages';
import WelcomePage from '../../components/welcome/WelcomePage.svelte';
import type { TabState } from '../../lib/platform/tab-state';
import { quote, sampleLabel } from './sample-label';

const t = await loadMessages('en');
const nothing = () => {};
const page = { url: 'https://a.example/', title: '', site: 'a.example' };
const popup = (tab: TabState) => ({
  tab,
  t,
  off: null,
  site: null,
  warnedTypes: [],
  before: null,
  status: '',
  others: null,
  onaction: nothing,
  onsite: nothing,
  onreadhere: nothing,
  onopen: nothing,
  onremembered: nothing,
  onreveal: nothing,
  onshare: nothing,
  onothers: nothing,
  oncompare: nothing,
  onversions: nothing,
  onseen: nothing,
  onpanel: nothing,
  onpolicies: nothing,
  onoptions: nothing,
  onhelp: nothing,
});
const label = (): TabState => ({
  kind: 'label',
  page,
  label: sampleLabel(),
  place: 'fetched',
  policyUrl: 'https://a.example/privacy',
  warnings: [],
  partly: false,
  lowCoverage: false,
  stale: false,
  recorded: { ok: false, reason: 'private-window' },
  changed: null,
});
const named = (root: Element, name: string) =>
  [...root.querySelectorAll('button')].find((button) =>
    button.textContent?.includes(name),
  ) as HTMLButtonElement;

test('after “Read it here” the focus follows to the heading, of the screen and then of the label', async () => {
  const links = [{ href: 'https://a.example/privacy', text: 'Privacy', score: 1, sameSite: true }];
  const { container, rerender } = render(Popup, popup({ kind: 'not-a-policy', page, links, remembered: [] }));
  named(container, 'Read it here').focus();
  await rerender(popup({ kind: 'reading', page, step: 'fetching' }));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Reading…'));
  await rerender(popup(label()));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Policy Facts'));
  expect(container.querySelector('[role=status]')?.textContent).toBe('The label is ready.');
});

test('a label that comes by itself takes no focus', async () => {
  const { rerender } = render(Popup, popup({ kind: 'waiting' }));
  await rerender(popup(label()));
  await tick();
  expect(document.activeElement).toBe(document.body);
});

test('after “Read the sample policy” the focus is at the label, and it is said', async () => {
  const props = { t, warned: [], onsample: nothing, onoptions: nothing, onhelp: nothing };
  const { container, rerender } = render(WelcomePage, { ...props, label: null, sample: 'idle' as const });
  named(container, 'Read the sample policy').focus();
  await rerender({ ...props, label: sampleLabel(), sample: 'idle' as const });
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Policy Facts'));
  expect(container.querySelector('[role=status]')?.textContent).toBe('The label is ready.');
});

test('“Show more” goes on at the first passage that appeared', async () => {
  const texts = ['We do not sell', 'We use cookies', 'Payments are encrypted', 'Last updated'];
  const row = {
    row: 'sale' as const,
    value: 'no',
    evidence: texts.map((text) => quote(text)),
    scopes: { regions: [], audiences: [] },
    confidence: 0.9,
  };
  const { container } = render(Passages, { row, t, reveal: 'show', onreveal: nothing });
  named(container, 'Show 2 more').click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Payments are encrypted'));
});
