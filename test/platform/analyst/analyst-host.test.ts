import { expect, test, vi } from 'vitest';
import {
  AnalystHost,
  type AnalystTask,
  type AnalystWorker,
} from '../../../lib/platform/analyst/analyst-host';
import { labelOf, policyOf } from '../made-up';

const POLICY = policyOf('We keep it.');

/** A worker that does with each task what a test says. */
function workerDoing(work: (task: AnalystTask, answer: (data: unknown) => void) => void) {
  const worker = {
    onmessage: null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: vi.fn((task: AnalystTask) =>
      work(task, (data) =>
        (worker as AnalystWorker).onmessage?.call(worker as never, { data } as MessageEvent),
      ),
    ),
  };
  return worker as unknown as AnalystWorker & { terminate: ReturnType<typeof vi.fn> };
}

const labels = () =>
  workerDoing(({ id }, answer) =>
    queueMicrotask(() => answer({ id, answer: { ok: true, label: labelOf() } })),
  );

test('one worker does all tasks, each answered with its own label', async () => {
  const start = vi.fn(labels);
  const host = new AnalystHost(start);
  const answers = await Promise.all([host.label(POLICY), host.label(POLICY)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(start).toHaveBeenCalledTimes(1);
  expect(host.busy).toBe(false);
});

test('a task that hangs is answered, its worker ended, and the next task gets a fresh one', async () => {
  const hanging = workerDoing(() => undefined);
  const start = vi.fn().mockReturnValueOnce(hanging).mockImplementation(labels);
  const host = new AnalystHost(start, 20);
  expect(await host.label(POLICY)).toMatchObject({ ok: false, reason: 'analyst-timeout' });
  expect(hanging.terminate).toHaveBeenCalled();
  expect(await host.label(POLICY)).toMatchObject({ ok: true });
});

test('a worker that breaks fails every open task', async () => {
  const breaking = workerDoing(() => undefined);
  const host = new AnalystHost(() => breaking);
  const answers = Promise.all([host.label(POLICY), host.label(POLICY)]);
  breaking.onerror?.call(breaking as never, { message: 'out of memory' } as ErrorEvent);
  expect(await answers).toMatchObject([
    { ok: false, reason: 'analyst-failed', message: 'out of memory' },
    { ok: false, reason: 'analyst-failed' },
  ]);
});

test.each<[string, (id: number) => unknown]>([
  ['a label without rows', (id) => ({ id, answer: { ok: true, label: { words: 3 } } })],
  [
    'a label whose quote is not as long as its offsets say',
    (id) => ({
      id,
      answer: {
        ok: true,
        label: labelOf(
          {},
          {
            reassurances: [
              {
                statement: { block: 0, start: 0, end: 9, quote: 'ab', rule: 'r' },
                practice: { block: 0, start: 0, end: 2, quote: 'ab', rule: 'r' },
              },
            ],
          },
        ),
      },
    }),
  ],
  ['an unknown reason', (id) => ({ id, answer: { ok: false, reason: 'tired', message: '' } })],
])('a malformed answer fails: %s', async (_name, reply) => {
  const host = new AnalystHost(() =>
    workerDoing(({ id }, answer) => queueMicrotask(() => answer(reply(id)))),
  );
  expect(await host.label(POLICY)).toMatchObject({ ok: false, reason: 'analyst-failed' });
});

test('two texts are laid side by side; where that fails they are not the same', async () => {
  const comparing = workerDoing(({ id, work }, answer) =>
    queueMicrotask(() => answer({ id, answer: { same: work.kind === 'same' } })),
  );
  expect(await new AnalystHost(() => comparing).same(POLICY, POLICY)).toEqual({ same: true });
  expect(await new AnalystHost(() => workerDoing(() => undefined), 20).same(POLICY, POLICY)).toEqual({
    same: false,
  });
});

test('a worker that cannot be started is an answer', async () => {
  const host = new AnalystHost(() => {
    throw new Error('no workers here');
  });
  expect(await host.label(POLICY)).toMatchObject({ ok: false, reason: 'analyst-failed' });
});
