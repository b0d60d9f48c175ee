import * as v from 'valibot';
import { saysTheSame } from '../../engine/compare/texts';
import { labelPolicy } from '../../engine/label/label-policy';
import type { AnalystAnswer } from '../messages';
import { policyTextSchema } from '../schemas/policy-text';
import { loadModels } from './load-models';

const taskSchema = v.object({
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  work: v.variant('kind', [
    v.object({ kind: v.literal('label'), policy: policyTextSchema }),
    v.object({ kind: v.literal('same'), before: policyTextSchema, after: policyTextSchema }),
  ]),
});

/** The slice of a worker's global scope that is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  postMessage(message: unknown): void;
}

/** Answers each task. The models are loaded with the first label asked for, and kept. */
export function runAnalyst(scope: WorkerScope): void {
  let models: ReturnType<typeof loadModels> | null = null;
  scope.onmessage = async ({ data }) => {
    const task = v.safeParse(taskSchema, data);
    if (!task.success) return;
    const { id, work } = task.output;
    if (work.kind === 'same') {
      scope.postMessage({ id, answer: { same: saysTheSame(work.before, work.after) } });
      return;
    }
    models ??= loadModels();
    const loaded = await models;
    if (!loaded.ok) models = null;
    scope.postMessage({
      id,
      answer: loaded.ok
        ? label(() => labelPolicy(work.policy, loaded.models))
        : ({ ok: false, reason: 'model-broken', message: loaded.message } satisfies AnalystAnswer),
    });
  };
}

function label(work: () => ReturnType<typeof labelPolicy>): AnalystAnswer {
  try {
    return { ok: true, label: work() };
  } catch (error) {
    return { ok: false, reason: 'analyst-failed', message: String(error).slice(0, 2_000) };
  }
}
