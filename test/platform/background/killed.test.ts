import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openVersion } from '../../../lib/platform/history/history';
import { PAGE, POLICY, worldOf } from './world';

beforeEach(() => fakeBrowser.reset());

/** Steps of a first reading: states written, pages told, script, text, history asked, analyst, history written. */
const STEPS = 12;
/** Of a second reading of the same text: the label comes from the history instead of the analyst. */
const STEPS_AGAIN = 10;

/** Runs a reading in a worker that dies at a step; what it left behind is what a browser would have kept. */
async function dieAt(world: Awaited<ReturnType<typeof worldOf>>, step: number, page = PAGE): Promise<void> {
  const { readings } = world.worker();
  world.kill(step);
  void readings.read(page);
  await expect.poll(() => world.steps()).toBeGreaterThanOrEqual(step);
  await new Promise((settled) => setTimeout(settled, 20));
  world.kill(Number.POSITIVE_INFINITY);
}

test('a whole reading has this many steps', async () => {
  const world = await worldOf();
  await world.worker().readings.read(PAGE);
  expect(world.steps()).toBe(STEPS);
  world.kill(Number.POSITIVE_INFINITY);
  await world.worker().readings.read({ ...PAGE, documentId: 'D2' });
  expect(world.steps()).toBe(STEPS_AGAIN);
});

test.each(Array.from({ length: STEPS }, (_, index) => index + 1))(
  'killed at step %i: no half record, and the next worker ends what it finds',
  async (step) => {
    const world = await worldOf();
    await dieAt(world, step);
    const counts = await Promise.all(
      (['policies', 'versions', 'texts', 'filters'] as const).map((name) => world.database.count(name)),
    );
    expect(new Set(counts).size).toBe(1);

    const { readings, tabs } = world.worker();
    const left = await tabs.get(PAGE.tabId);
    // Before the first state was written nothing is known of the tab: its page reports again.
    if (left?.state.kind !== 'label') await readings.read(left ?? PAGE);
    const after = await tabs.get(PAGE.tabId);
    expect(after?.state).toMatchObject({ kind: 'label', recorded: { ok: true, versions: 1 }, changed: null });
    const versions = await world.database.getAll('versions');
    expect(versions).toHaveLength(1);
    expect(await openVersion(world.database, versions[0]?.id ?? '')).toMatchObject({ policy: POLICY });
  },
);

test.each(Array.from({ length: STEPS_AGAIN }, (_, index) => index + 1))(
  'killed at step %i of a second reading: the first is still there',
  async (step) => {
    const world = await worldOf();
    await world.worker().readings.read(PAGE);
    const [before] = await world.database.getAll('versions');
    await dieAt(world, step, { ...PAGE, documentId: 'D2' });
    expect((await world.database.getAll('versions')).map(({ id }) => id)).toEqual([before?.id]);
    expect(await openVersion(world.database, before?.id ?? '')).toMatchObject({ policy: POLICY });
  },
);

test('a fetch that died with its worker is taken up as a fetch, never as a reading of the page in view', async () => {
  const world = await worldOf();
  const shop = { ...PAGE, page: { ...PAGE.page, url: 'https://lantern.example/' } };
  const { readings } = world.worker();
  world.kill(4);
  void readings.readHere(shop, PAGE.page.url);
  await expect.poll(() => world.steps()).toBeGreaterThanOrEqual(4);
  world.kill(Number.POSITIVE_INFINITY);
  const next = world.worker();
  const left = await next.tabs.get(PAGE.tabId);
  expect(left?.state).toEqual({ kind: 'reading', step: 'fetching', href: PAGE.page.url, anyLanguage: false });
  if (left) await next.readings.resume(left);
  expect((await next.tabs.get(PAGE.tabId))?.state).toMatchObject({ kind: 'label', place: 'fetched' });
});
