import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** What `label`, `detect` and `extract` were asked: files as given, the address, whether to label come what may. */
export interface FileArguments {
  files: string[];
  url: string | undefined;
  force: boolean;
}

/** The command itself could not run: wrong use. Ends with exit code 2. */
export class UsageError extends Error {}

/** What follows an option, as `--option value` or `--option=value`. Throws `UsageError` where nothing does. */
export const takeValue = (option: string, args: string[]): string => {
  const [name = '', ...rest] = option.split('=');
  const value = rest.length > 0 ? rest.join('=') : args.shift();
  if (!value) throw new UsageError(`${name} needs a value`);
  return value;
};

/**
 * Reads `[--url URL] FILE…`, and `--force` where the command knows it. Throws `UsageError` on an unknown option, an
 * address that is none, or no file.
 */
export const parseFileArguments = (args: string[], knows: { force?: boolean } = {}): FileArguments => {
  const parsed: FileArguments = { files: [], url: undefined, force: false };
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (!arg.startsWith('-') || arg === '-') parsed.files.push(arg);
    else if (arg === '--') parsed.files.push(...left.splice(0));
    else if (arg === '--force' && knows.force) parsed.force = true;
    else if (arg === '--url' || arg.startsWith('--url=')) parsed.url = webAddress(takeValue(arg, left));
    else throw new UsageError(`Unknown option ${arg}`);
  }
  if (parsed.files.length === 0) throw new UsageError('No file given');
  return parsed;
};

const webAddress = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new UsageError(`--url needs an address that begins with http:// or https://, not ${text}`);
};

/** Where a file lies: npm runs a script in the project's folder and says in INIT_CWD where the user stands. */
export const pathOf = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

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
