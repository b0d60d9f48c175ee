/** onnxruntime for Node, fetched from npm when the benchmark first runs: 290 MB that nobody else needs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const FOLDER = resolve('training/cache/onnxruntime');
const PACKAGE = 'onnxruntime-node@1.30.0';

interface Session {
  run(feeds: Record<string, unknown>): Promise<unknown>;
}

/** What the benchmark uses of onnxruntime. */
export interface OnnxRuntime {
  InferenceSession: {
    create(
      model: Uint8Array,
      options: { intraOpNumThreads: number; interOpNumThreads: number },
    ): Promise<Session>;
  };
  Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => unknown;
}

/** The runtime, or why it cannot be had. */
export const openOnnxRuntime = (): OnnxRuntime | string => {
  try {
    if (!existsSync(`${FOLDER}/node_modules/onnxruntime-node`)) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
      console.error(`Fetching ${PACKAGE} into training/cache …`);
      execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE], {
        cwd: FOLDER,
        stdio: 'ignore',
      });
    }
    return createRequire(`${FOLDER}/package.json`)('onnxruntime-node') as OnnxRuntime;
  } catch (error) {
    return (error as Error).message;
  }
};
