import { dataSpansIn } from '../../lib/engine/practices/data-types/spans';
import { failureOf, linesOfInput, UsageError, writeLine } from './command-line';
import { openSentenceTopics } from './sentence-topics';

const isTextInput = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/**
 * `types`: JSON Lines `{text}` on standard input, a line `{spans: [{start, end, type, action, polarity}]}` for each.
 * `type` is one of LABEL's, or `personal-information` where the text names data without saying which.
 */
export const run = async (args: string[]): Promise<void> => {
  if (args.length > 0) throw new UsageError(`Unknown option ${args[0] ?? ''}`);
  const topicsOf = await openSentenceTopics();
  for await (const line of linesOfInput()) {
    if (!line.ok) await writeLine(failureOf('bad-input', line.message));
    else if (!isTextInput(line.value)) await writeLine(failureOf('bad-input', 'No text in the line'));
    else await writeLine({ spans: dataSpansIn(line.value.text, topicsOf) });
  }
};
