import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../components/style/base.css';
import LabelView from '../../components/label/Label.svelte';
import { loadMessages } from '../../components/text/load-messages';
import type { Evidence, Label } from '../../lib/engine/label/label';
import { ROWS, type RowId } from '../../lib/engine/label/rows';
import { sampleLabel } from './sample-label';

const t = await loadMessages('en');
const show = (
  label: Label = sampleLabel(),
  more: { warned?: RowId[]; onreveal?: (evidence: Evidence) => void } = {},
) => {
  const { container } = render(LabelView, {
    label,
    t,
    warned: more.warned ?? ['sale'],
    reveal: 'show',
    onreveal: more.onreveal ?? (() => {}),
  });
  return container;
};
const rowOf = (root: Element, row: string) =>
  root.querySelector<HTMLElement>(`[data-row="${row}"]`) as HTMLElement;
const shown = (element: Element) => element.checkVisibility();

test('every row of the label is there, once, with its value', () => {
  const root = show();
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  expect(rows.map(({ dataset }) => dataset.row).sort()).toEqual(ROWS.map(({ id }) => id).sort());
  expect(rowOf(root, 'sale').dataset.value).toBe('no');
  expect(rowOf(root, 'recipients').dataset.value).toBe('service-providers advertisers authorities');
  expect(rowOf(root, 'data').dataset.value).toContain('contact financial purchases');
  expect(rowOf(root, 'data').dataset.value).not.toContain('health');
});

test('key rows need no click; passages come with one', async () => {
  const root = show();
  const sale = rowOf(root, 'sale');
  const [quote] = sale.querySelectorAll('[data-evidence]');
  expect(shown(sale)).toBe(true);
  expect(quote && shown(quote)).toBe(false);
  const button = sale.querySelector('button') as HTMLButtonElement;
  expect(button.getAttribute('aria-expanded')).toBe('false');
  button.click();
  await vi.waitFor(() => expect(quote && shown(quote)).toBe(true));
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.contains(quote ?? null)).toBe(
    true,
  );
  expect(sale.textContent).toContain('Says it does not sell your data');
});

test('“Show in page” tells which passage', async () => {
  const onreveal = vi.fn();
  const root = show(sampleLabel(), { onreveal });
  const sale = rowOf(root, 'sale');
  sale.querySelector<HTMLElement>('button')?.click();
  const evidence = sale.querySelector('[data-evidence] button') as HTMLButtonElement;
  expect(evidence.textContent?.trim()).toBe('Show in page');
  evidence.click();
  expect(onreveal.mock.calls[0]?.[0].quote).toBe('We do not sell your personal information.');
});

test('rows that warn come before all others and say so in words', () => {
  const root = show(sampleLabel(), { warned: ['merger', 'sale'] });
  const ids = [...root.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row);
  expect(ids.slice(0, 2)).toEqual(['sale', 'merger']);
  expect(rowOf(root, 'merger').textContent).toContain('you asked to be warned of this');
  expect(rowOf(root, 'changes').textContent).not.toContain('you asked to be warned of this');
});

test('every state has a shape and a word, and not-found looks like no other', () => {
  const root = show();
  const look = (row: string) => {
    const tone = rowOf(root, row).querySelector('.tone') as HTMLElement;
    return {
      shape: tone.querySelector('svg')?.innerHTML,
      color: getComputedStyle(tone).color,
      word: tone.textContent,
    };
  };
  const rows = [
    'sale',
    'third-party-tracking',
    'shared-for-ads',
    'children',
    'tracking-choice',
    'export',
    'breach-notice',
    'deletion',
  ];
  const looks = rows.map(look);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(rows.length);
  expect(looks.every(({ word }) => (word?.trim().length ?? 0) > 1)).toBe(true);
  expect(look('children').color).not.toBe(look('sale').color);
});

test('the data grid lists all nineteen types, absent ones as absent', () => {
  const root = show();
  const types = [...rowOf(root, 'data').querySelectorAll<HTMLElement>('[data-type]')];
  expect(types).toHaveLength(19);
  const stateOf = (type: string) => types.find(({ dataset }) => dataset.type === type);
  expect(stateOf('contact')?.dataset.state).toBe('collected');
  expect(stateOf('health')?.textContent).toContain('Says it does not');
  expect(stateOf('biometric')?.textContent).toContain('Not found in the text');
});

test('where no type was found, all nineteen are still listed as absent', () => {
  const label = sampleLabel();
  const rows = label.rows.map((row) =>
    row.row === 'data' ? { ...row, value: 'not-found' as const, evidence: [] } : row,
  );
  const root = show({ ...label, rows });
  const types = [...rowOf(root, 'data').querySelectorAll<HTMLElement>('[data-type]')];
  expect(types.map(({ dataset }) => dataset.state)).toEqual(Array(19).fill('not-found'));
});

test('a row says at a glance for whom it holds, and where it is not sure, “not found” included', () => {
  const label = sampleLabel();
  const rows = label.rows.map((row) =>
    row.row === 'children'
      ? { ...row, confidence: 0.6, scopes: { regions: [], audiences: ['children'] } }
      : row,
  );
  const root = show({ ...label, rows });
  const line = (row: string) => rowOf(root, row).querySelector('.line')?.textContent ?? '';
  expect(line('access')).toContain('California');
  expect(line('children')).toContain('Not sure');
  expect(line('children')).not.toContain('Only for');
});

test('types that warn are marked in the grid, and only where they are collected', () => {
  const label = sampleLabel();
  const { container } = render(LabelView, {
    label,
    t,
    warned: ['data'],
    warnedTypes: ['financial', 'health'],
  });
  const marked = [...container.querySelectorAll<HTMLElement>('[data-type]:has(svg.warning)')];
  expect(marked.map(({ dataset }) => dataset.type)).toEqual(['financial']);
  expect(marked[0]?.textContent).toContain('you asked to be warned of this');
});

test('confidence shows only where it is low', () => {
  const root = show();
  expect(rowOf(root, 'retention').textContent).toContain('Not sure');
  expect(rowOf(root, 'sale').textContent).not.toContain('Not sure');
});

test('a thin reading does not look like a clean policy', () => {
  expect(show(sampleLabel({ coverage: 0.2 })).textContent).toContain('Only 20% of the text could be placed');
  expect(show(sampleLabel({ words: 90 })).textContent).toContain('Only 90 words were read');
  expect(show().textContent).not.toMatch(/could be placed|were read/);
});

test('words of the page are text, never markup', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const label = sampleLabel({ title: markup });
  const root = show({
    ...label,
    rows: label.rows.map((row) => ({
      ...row,
      evidence: row.evidence.map((one) => ({ ...one, quote: markup })),
    })),
  });
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('[data-evidence] p')?.textContent).toBe(markup);
});

test('nothing overflows at 360 pixels, long words included', () => {
  const root = show(
    sampleLabel({ title: 'Donaudampfschifffahrtsgesellschaftsdatenschutzerklärung'.repeat(2) }),
  );
  root.style.inlineSize = '344px';
  const label = root.querySelector('article') as HTMLElement;
  expect(label.scrollWidth).toBeLessThanOrEqual(label.clientWidth + 1);
});

test('targets are 24 pixels high', () => {
  const heights = [...show().querySelectorAll('button')]
    .filter(shown)
    .map((button) => button.getBoundingClientRect().height);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test('of many passages the best come first, the others on a click', async () => {
  const label = sampleLabel();
  const [passage] = label.rows.find(({ row }) => row === 'sale')?.evidence ?? [];
  const many = Array.from({ length: 7 }, (_, at) => ({
    ...(passage as Evidence),
    start: at,
    quote: `No. ${at}`,
  }));
  const root = show({
    ...label,
    rows: label.rows.map((row) => (row.row === 'sale' ? { ...row, evidence: many } : row)),
  });
  const sale = rowOf(root, 'sale');
  sale.querySelector<HTMLElement>('button')?.click();
  const visible = () =>
    [...sale.querySelectorAll('[data-evidence]')]
      .filter(shown)
      .map((one) => one.querySelector('p')?.textContent);
  await vi.waitFor(() => expect(visible()).toEqual(['No. 0', 'No. 1']));
  const more = [...sale.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes('Show 5 more'),
  );
  more?.click();
  await vi.waitFor(() => expect(visible()).toHaveLength(7));
});
