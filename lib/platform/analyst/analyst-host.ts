import * as v from 'valibot';
import type { PolicyText } from '../../engine/text/policy-text';
import { type AnalystAnswer, type SameAnswer, SCHEMAS } from '../messages';

/** What the analyst's worker is asked: a label, or whether two texts differ only in what surrounds the policy. */
export type AnalystWork =
  | { kind: 'label'; policy: PolicyText }
  | { kind: 'same'; before: PolicyText; after: PolicyText };

/** What travels to the worker. */
export interface AnalystTask {
  id: number;
  work: AnalystWork;
}

/**
 * Milliseconds an analysis may take: seven times what a text at the reader's cap (a million characters) took on a
 * busy two-core machine. Beyond that the worker is ended and the next task gets a fresh one.
 */
const ANALYSIS_TIMEOUT_MS = 60_000;

/** The slice of a Worker that is used. */
export type AnalystWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Owns the worker with the engine: starts it with the first task, ends it when it hangs or breaks. */
export class AnalystHost {
  #worker: AnalystWorker | null = null;
  #next = 1;
  readonly #waiting = new Map<number, (answer: unknown) => void>();

  constructor(
    private readonly start: () => AnalystWorker,
    private readonly timeoutMs = ANALYSIS_TIMEOUT_MS,
  ) {}

  /** Tasks not answered yet. */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  /** Labels a policy. Never rejects: whatever goes wrong is an answer. */
  async label(policy: PolicyText): Promise<AnalystAnswer> {
    const answer = v.safeParse(SCHEMAS['analyst/label'].answer, await this.#do({ kind: 'label', policy }));
    if (answer.success) return answer.output;
    return { ok: false, reason: 'analyst-failed', message: v.summarize(answer.issues).slice(0, 500) };
  }

  /** Whether two texts differ only in what surrounds the policy. An analyst that fails knows of no likeness. */
  async same(before: PolicyText, after: PolicyText): Promise<SameAnswer> {
    const answer = v.safeParse(
      SCHEMAS['analyst/same'].answer,
      await this.#do({ kind: 'same', before, after }),
    );
    return answer.success ? answer.output : { same: false };
  }

  #do(work: AnalystWork): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.stop('analyst-timeout', 'the analysis took too long');
      }, this.timeoutMs);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answer);
      });
      try {
        this.#running().postMessage({ id, work } satisfies AnalystTask);
      } catch (error) {
        this.stop('analyst-failed', String(error));
      }
    });
  }

  /** Ends the worker; every open task is answered with the reason. */
  stop(reason: 'analyst-timeout' | 'analyst-failed', message: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const answer of [...this.#waiting.values()]) answer({ ok: false, reason, message });
  }

  #running(): AnalystWorker {
    if (this.#worker) return this.#worker;
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<unknown>) => this.#receive(data);
    worker.onerror = (event) => this.stop('analyst-failed', String(event.message ?? 'the worker broke'));
    this.#worker = worker;
    return worker;
  }

  #receive(data: unknown): void {
    if (typeof data !== 'object' || data === null || !('id' in data) || !('answer' in data)) return;
    this.#waiting.get(Number(data.id))?.(data.answer);
  }
}
