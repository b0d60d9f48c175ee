import { createInterface } from 'node:readline';

/** What `label`, `detect` and `extract` were asked: files as given, the address, whether to label come what may. */
export interface FileArguments {
  files: string[];
  url: string | undefined;
  force: boolean;
}

/** The command itself could not run: wrong use. Ends with exit code 2. */
export class UsageError extends Error {}

/** Reads `[--force] [--url URL] FILE…`. Throws `UsageError` on an unknown option or no file. */
export const parseFileArguments = (args: string[], options: { force?: boolean } = {}): FileArguments => {
  const parsed: FileArguments = { files: [], url: undefined, force: false };
  let literal = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (literal || !arg.startsWith('-') || arg === '-') parsed.files.push(arg);
    else if (arg === '--') literal = true;
    else if (arg === '--force' && options.force) parsed.force = true;
    else if (arg === '--url' && args[i + 1] !== undefined) parsed.url = args[++i];
    else if (arg.startsWith('--url=')) parsed.url = arg.slice('--url='.length);
    else throw new UsageError(`Unknown option ${arg}`);
  }
  if (parsed.files.length === 0) throw new UsageError('No file given');
  return parsed;
};

/** One line of JSON on standard output. Waits where the reader of the pipe is slow. */
export const writeLine = async (value: unknown): Promise<void> => {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
};

/** The line for an input that cannot be used. */
export const failureOf = (
  reason: string,
  message: string,
): { error: { reason: string; message: string } } => ({
  error: { reason, message },
});

/** Writes one line for each file, in order; whatever goes wrong with one is its line's error. */
export const forEachFile = async (
  files: string[],
  answer: (file: string) => Promise<Record<string, unknown>>,
): Promise<void> => {
  for (const file of files) {
    let line: Record<string, unknown>;
    try {
      line = await answer(file);
    } catch (error) {
      line = failureOf('failed', error instanceof Error ? error.message : String(error));
    }
    await writeLine({ file, ...line });
  }
};

/** What a line of standard input held: the value, or why it is none. */
export type InputLine = { ok: true; value: unknown } | { ok: false; message: string };

/** The lines of standard input as JSON, in order; blank lines are skipped. */
export async function* linesOfInput(input: NodeJS.ReadableStream = process.stdin): AsyncGenerator<InputLine> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    try {
      yield { ok: true, value: JSON.parse(line.replace(/^\uFEFF/, '')) };
    } catch (error) {
      yield { ok: false, message: `Not JSON: ${(error as Error).message}` };
    }
  }
}
