import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ComparePage from '../../components/compare/ComparePage.svelte';
import Actions from '../../components/label/Actions.svelte';
import WarningChoices from '../../components/options/WarningChoices.svelte';
import Tools from '../../components/policies/Tools.svelte';
import Search from '../../components/search/Search.svelte';
import Stepper from '../../components/sidepanel/Stepper.svelte';
import PolicyLinks from '../../components/states/PolicyLinks.svelte';
import { loadMessages } from '../../components/text/load-messages';
import TextDiff from '../../components/versions/TextDiff.svelte';
import { SAMPLE_POLICY } from '../../components/welcome/sample-policy';
import { compareTexts } from '../../lib/engine/compare/texts';
import { WARNING_PRESETS } from '../../lib/engine/label/warnings';
import { sampleLabel } from './sample-label';

const t = await loadMessages('en');
const buttons = (root: Element) => [...root.querySelectorAll('button')];
const named = (root: Element, name: string) =>
  buttons(root).find((button) => button.textContent?.includes(name)) as HTMLButtonElement;

test('a link of another site can be opened but not read in place', () => {
  const onreadhere = vi.fn();
  const onopen = vi.fn();
  const { container } = render(PolicyLinks, {
    t,
    onreadhere,
    onopen,
    links: [
      { href: 'https://a.example/privacy', text: 'Privacy', score: 1, sameSite: true },
      { href: 'https://b.example/privacy', text: 'Group privacy', score: 0.5, sameSite: false },
    ],
  });
  expect(buttons(container).filter((button) => button.textContent?.includes('Read it here'))).toHaveLength(1);
  named(container, 'Read it here').click();
  named(container, 'Group privacy').click();
  expect(onreadhere).toHaveBeenCalledExactlyOnceWith('https://a.example/privacy');
  expect(onopen).toHaveBeenCalledExactlyOnceWith('https://b.example/privacy');
});

test('actions open only web and mail addresses', () => {
  const { container } = render(Actions, {
    t,
    actions: [
      { kind: 'opt-out', text: 'choices', href: 'https://a.example/choices' },
      { kind: 'contact', text: 'mail us', href: 'mailto:a@b.example' },
      { kind: 'settings', text: 'trap', href: 'javascript:alert(1)' },
      { kind: 'access', text: 'no address', href: null },
    ],
  });
  expect([...container.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    'choices',
    'mail us',
  ]);
  expect(container.textContent).toContain('trap');
});

test('an action is told once, and a sentence around a link gives way to its address', () => {
  const sentence =
    'If you would like to see which personal information we hold about you, write to us at this address';
  const { container } = render(Actions, {
    t,
    actions: [
      { kind: 'access', text: sentence, href: 'mailto:care@b.example?subject=x' },
      { kind: 'access', text: 'write to us', href: 'mailto:care@b.example?subject=x' },
      { kind: 'opt-out', text: sentence, href: 'https://www.a.example/choices' },
    ],
  });
  expect([...container.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    'care@b.example',
    'a.example/choices',
  ]);
});

test('a question leads to its row and to passages', async () => {
  const onrow = vi.fn();
  const onreveal = vi.fn();
  const { container } = render(Search, {
    label: sampleLabel(),
    policy: SAMPLE_POLICY,
    t,
    canReveal: true,
    onrow,
    onreveal,
  });
  const input = container.querySelector('input') as HTMLInputElement;
  input.value = 'Do they sell my data?';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
  named(container, 'Sells your data').click();
  expect(onrow).toHaveBeenCalledWith('sale');
  input.value = 'newsletter';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
  named(container, 'Show in page').click();
  expect(onreveal.mock.calls[0]?.[0].quote).toContain('newsletter');
  input.value = 'xylophone';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
  expect(container.querySelector('[role=status]')?.textContent).toContain('xylophone');
});

test('the walk begins at the first passage and ends at the last', async () => {
  const onstep = vi.fn();
  const { container, rerender } = render(Stepper, { at: null, total: 2, row: null, t, onstep });
  const [previous, next] = buttons(container) as [HTMLButtonElement, HTMLButtonElement];
  expect(previous.disabled).toBe(true);
  next.click();
  expect(onstep).toHaveBeenLastCalledWith(0);
  await rerender({ at: 1, total: 2, row: 'sale', t, onstep });
  expect(next.disabled).toBe(true);
  expect(container.textContent).toContain('Passage 2 of 2');
  previous.click();
  expect(onstep).toHaveBeenLastCalledWith(0);
});

test('a choice of one’s own leaves the preset; a preset brings its choices', () => {
  const onchange = vi.fn();
  const { container } = render(WarningChoices, {
    warnings: WARNING_PRESETS.default,
    preset: 'default',
    t,
    onchange,
  });
  const sale = container.querySelector('[data-row="sale"]') as HTMLElement;
  const [yes] = sale.querySelectorAll('input');
  expect(yes?.checked).toBe(true);
  yes?.click();
  expect(onchange.mock.calls[0]?.[0].sale).toEqual(['opt-out']);
  expect(onchange.mock.calls[0]?.[1]).toBe('own');
  container.querySelectorAll<HTMLInputElement>('.presets input')[2]?.click();
  expect(onchange).toHaveBeenLastCalledWith(WARNING_PRESETS.quiet, 'quiet');
});

test('nothing that a policy denies or offers can be made a warning', () => {
  const { container } = render(WarningChoices, {
    warnings: WARNING_PRESETS.default,
    preset: 'default',
    t,
    onchange: () => {},
  });
  const words = (row: string) =>
    [...container.querySelectorAll(`[data-row="${row}"] label`)].map(({ textContent }) =>
      textContent?.trim(),
    );
  expect(words('sale')).toEqual(['Yes', 'You can opt out', 'Only if you agree']);
  expect(words('breach-notice')).toEqual(['Says no']);
  expect(words('deletion')).toEqual(['Only in part', 'None offered']);
});

test('deleting everything asks first', async () => {
  const ondeleteall = vi.fn();
  const { container } = render(Tools, {
    t,
    count: 3,
    stored: 3,
    bytes: 1000,
    onexport: () => {},
    onimport: () => {},
    ondeleteall,
  });
  named(container, 'Delete everything').click();
  await tick();
  expect(ondeleteall).not.toHaveBeenCalled();
  expect(container.textContent).toContain('Delete all 3 policies');
  named(container, 'Yes, delete everything').click();
  expect(ondeleteall).toHaveBeenCalledOnce();
});

test('compared policies differ where they do, and sort by a row', async () => {
  const label = sampleLabel();
  const other = {
    ...label,
    rows: label.rows.map((row) => (row.row === 'sale' ? { ...row, value: 'yes' } : row)),
  };
  const { container } = render(ComparePage, {
    columns: [
      { policyId: 'a', site: 'a.example', title: 'A', url: 'https://a.example/', label },
      { policyId: 'b', site: 'b.example', title: 'B', url: 'https://b.example/', label: other },
    ],
    choices: [],
    everything: {},
    sites: 2,
    warnings: WARNING_PRESETS.default,
    status: '',
    t,
    onadd: () => {},
    onremove: () => {},
    onpassage: () => {},
  });
  const differing = [...container.querySelectorAll<HTMLElement>('[data-differs=true]')].map(
    ({ dataset }) => dataset.row,
  );
  expect(differing).toEqual(['sale']);
  expect(container.textContent).toContain('1 row differs');
  expect(container.textContent).toContain('Fewer than 8 sites');
  const heads = () => [...container.querySelectorAll('thead a')].map(({ textContent }) => textContent);
  expect(heads()).toEqual(['a.example', 'b.example']);
  named(container.querySelector('tr[data-row="sale"]') as Element, 'Sort').click();
  await tick();
  expect(heads()).toEqual(['b.example', 'a.example']);
  named(container.querySelector('tr[data-row="sale"]') as Element, 'Quotes').click();
  await tick();
  expect(container.querySelectorAll('tr.quotes [data-evidence]')).toHaveLength(2);
});

test('a text difference shows just the sentence that changed', () => {
  const after = {
    ...SAMPLE_POLICY,
    blocks: SAMPLE_POLICY.blocks.map((block) => ({
      ...block,
      text: block.text.replace(
        'We do not sell your personal information.',
        'We may sell your personal information.',
      ),
    })),
  };
  const { container } = render(TextDiff, { difference: compareTexts(SAMPLE_POLICY, after), t });
  const changes = [...container.querySelectorAll<HTMLElement>('[data-change]')];
  expect(changes).toHaveLength(1);
  expect(changes[0]?.textContent).toContain('sell your personal information');
  expect(container.textContent).toMatch(/\d+ unchanged sentences/);
});

test('the same text says so', () => {
  const { container } = render(TextDiff, { difference: compareTexts(SAMPLE_POLICY, SAMPLE_POLICY), t });
  expect(container.textContent).toContain('The text is the same.');
});
