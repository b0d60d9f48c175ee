import { failureOf, forEachFile, parseFileArguments, pathOf } from './command-line';
import { openPolicy } from './open-policy';

/** `extract [--url URL] FILE…`: `{file, title, language, blocks: [{kind, text}]}` for each file; what was cut goes to standard error. */
export const run = async (args: string[]): Promise<void> => {
  const { files, url } = parseFileArguments(args);
  await forEachFile(files, async (file) => {
    const opened = await openPolicy(pathOf(file), { url });
    if (!opened.ok) return failureOf(opened.reason, opened.message);
    const { title, language, blocks, omitted } = opened.policy;
    for (const { detail } of omitted) console.error(`${file}: ${detail}`);
    return { title, language, blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
  });
};
