import { afterEach, expect, test } from 'vitest';
import { browserLayout } from '../../../lib/page/browser-layout';
import { readPolicy } from '../../../lib/page/reader/read-policy';
import { type Expected, FIXTURE_URL, written } from './written-blocks';

const sources = import.meta.glob<string>('../../pages/{layout,hostile}-*/source.html', {
  query: '?raw',
  import: 'default',
});
const makers = import.meta.glob<{ build(document: Document): void }>(
  '../../pages/{layout,hostile}-*/make.ts',
);
const expectations = import.meta.glob<Expected>('../../pages/{layout,hostile}-*/expected.json', {
  import: 'default',
  eager: true,
});
const names = Object.keys(expectations).map((path) => path.split('/').at(-2) ?? '');
/** Time for a fixture's own scripts to run before it is read. */
const SETTLE_MS = 60;

/** A fixture in a frame of its own: its scripts run, and meet other prototypes than the reader's, as in an extension. */
const open = async (name: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  const folder = `../../pages/${name}`;
  frame.srcdoc =
    (await sources[`${folder}/source.html`]?.()) ??
    '<!doctype html><title>Privacy policy</title><body></body>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument as Document;
  (await makers[`${folder}/make.ts`]?.())?.build(inner);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return inner;
};

afterEach(() => document.body.replaceChildren());

/** Closed shadow roots as an extension sees them: here the page's own call is watched, there the browser tells. */
const closedRoots = new WeakMap<Element, ShadowRoot>();
const watchClosed = (view: Window & typeof globalThis): void => {
  const { attachShadow } = view.Element.prototype;
  view.Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    closedRoots.set(this, root);
    return root;
  };
};

test.each(names)('%s is read whole and left alone', async (name) => {
  const expected = expectations[`../../pages/${name}/expected.json`] as Expected;
  const page = expected.closed ? await openClosed(name) : await open(name);
  const layout = browserLayout((element) => closedRoots.get(element) ?? element.shadowRoot);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  const before = expected.moving ? '' : page.documentElement.outerHTML;
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const { policy, rangeOf } = readPolicy(page, { url: FIXTURE_URL, layout });
  changes.push(...observer.takeRecords());
  observer.disconnect();
  expect(changes).toEqual([]);
  if (!expected.moving) expect(page.documentElement.outerHTML).toBe(before);

  const lines = policy.blocks.map(written);
  if (expected.blocks) expect(lines).toEqual(expected.blocks);
  if (expected.title !== undefined) expect(policy.title).toBe(expected.title);
  if (expected.language) expect(policy.language).toBe(expected.language);
  const text = policy.blocks.map((block) => block.text).join('\n');
  expect((expected.present ?? []).filter((part) => !text.includes(part))).toEqual([]);
  expect((expected.absent ?? []).filter((part) => text.includes(part))).toEqual([]);
  if (expected.omitted) expect(policy.omitted.map(({ reason }) => reason)).toEqual(expected.omitted);

  // Every character leads back to the page.
  for (const [index, block] of policy.blocks.slice(0, 100).entries()) {
    const range = rangeOf(index, 0, block.text.length);
    expect(range && !range.collapsed).toBe(true);
    expect(rangeOf(index, block.text.length, block.text.length + 1)).toBeNull();
  }
});

const openClosed = async (name: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  watchClosed(frame.contentWindow as Window & typeof globalThis);
  const html = (await sources[`../../pages/${name}/source.html`]?.()) ?? '';
  inner.write(html);
  inner.close();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return inner;
};
