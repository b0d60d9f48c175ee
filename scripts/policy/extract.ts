import { failureOf, forEachFile, parseFileArguments } from './command-line';
import { openPolicy } from './open-policy';

/** `extract [--url URL] FILE…`: `{file, title, language, blocks: [{kind, text}]}` for each file. */
export const run = async (args: string[]): Promise<void> => {
  const { files, url } = parseFileArguments(args, { force: true });
  await forEachFile(files, async (file) => {
    const opened = await openPolicy(file, { url });
    if (!opened.ok) return failureOf(opened.reason, opened.message);
    const { title, language, blocks } = opened.policy;
    return { title, language, blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
  });
};
