/** `policy -- classify [--model FILE] [--explain]`: the categories of the passages on standard input. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { classifyPassages } from '../../lib/engine/classify/classify';
import { explainPassage } from '../../lib/engine/classify/explain';
import { decodeModel, type Model, ModelError } from '../../lib/engine/classify/model';
import type { Passage } from '../../lib/engine/classify/passage';
import { failureOf, linesOfInput, pathOf, takeValue, UsageError, writeLine } from './command-line';

const SHIPPED = fileURLToPath(new URL('../../public/models/categories.bin', import.meta.url));
const CONTEXT = ['heading', 'leadIn', 'previous', 'next'] as const;
/** Decimals of a score; more say nothing. */
const DECIMALS = 4;

const parseArguments = (args: string[]): { model: string; explain: boolean } => {
  const parsed = { model: SHIPPED, explain: false };
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '--explain') parsed.explain = true;
    else if (arg === '--model' || arg.startsWith('--model=')) parsed.model = pathOf(takeValue(arg, left));
    else throw new UsageError(`Unknown option ${arg}`);
  }
  return parsed;
};

const openModel = async (path: string): Promise<Model> => {
  try {
    return decodeModel(await readFile(path));
  } catch (error) {
    if (error instanceof ModelError) throw new UsageError(`${path}: ${error.message}`);
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
};

/** The passage a line holds, or what is wrong with it. */
const passageOf = (value: unknown): Passage | string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Not a JSON object';
  const line = value as Record<string, unknown>;
  if (typeof line.text !== 'string') return '`text` is missing or no text';
  const passage: Passage = { text: line.text };
  for (const field of CONTEXT) {
    const text = line[field];
    if (typeof text === 'string') passage[field] = text;
    else if (text !== undefined && text !== null) return `\`${field}\` is no text`;
  }
  return passage;
};

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

const answer = (model: Model, passage: Passage, explain: boolean): Record<string, unknown> => {
  const [classified] = classifyPassages(model, [passage], { bestIfNone: true });
  const labels = classified?.labels ?? [];
  const scores: Record<string, number> = classified?.scores ?? {};
  const line = {
    labels,
    scores: Object.fromEntries(Object.entries(scores).map(([category, score]) => [category, rounded(score)])),
  };
  if (!explain) return line;
  const explained = Object.entries(explainPassage(model, passage, labels)).map(
    ([category, { features, context }]) => [
      category,
      {
        features: features.map(({ feature, weight }) => [feature, rounded(weight)]),
        context: rounded(context),
      },
    ],
  );
  return { ...line, explain: Object.fromEntries(explained) };
};

/** Runs the command: one line of JSON for each line of input, whatever is wrong with one is its line's error. */
export const run = async (args: string[]): Promise<void> => {
  const { model: path, explain } = parseArguments(args);
  const model = await openModel(path);
  for await (const line of linesOfInput()) {
    const passage = line.ok ? passageOf(line.value) : line.message;
    await writeLine(
      typeof passage === 'string' ? failureOf('bad-input', passage) : answer(model, passage, explain),
    );
  }
};
