import type { Models } from '../../lib/engine/label/models';
import { judgePage } from '../../lib/page/gate/judge-page';
import { judgeText } from '../../lib/page/gate/judge-text';
import { nodeLayout } from '../node-dom/node-layout';
import { failureOf, forEachFile, parseFileArguments, pathOf } from './command-line';
import { loadModels } from './load-models';
import { type OpenedPolicy, openPolicy } from './open-policy';

type Opened = Extract<OpenedPolicy, { ok: true }>;

/** What the gate says against a text, in words. */
const REFUSALS = {
  'not-english': (language: string) => `The policy is in another language (${language}).`,
  'not-a-policy': () => 'This does not look like a privacy policy. --force labels it all the same.',
  empty: () => 'There is no text of a policy.',
} as const;

/** `label [--force] [--url URL] FILE…`: `{file, label}` for each file; the weights are loaded once for all. */
export const run = async (args: string[]): Promise<void> => {
  const { files, url, force } = parseFileArguments(args, { force: true });
  let models: Models | null = null;
  await forEachFile(files, async (file) => {
    const opened = await openPolicy(pathOf(file), { url });
    if (!opened.ok) return failureOf(opened.reason, opened.message);
    const verdict = force ? null : verdictOf(opened);
    if (verdict && verdict.reason !== 'policy')
      return failureOf(verdict.reason, REFUSALS[verdict.reason](verdict.language));
    models ??= await loadModels();
    const { labelPolicy } = await import('../../lib/engine/label/label-policy');
    return { label: labelPolicy(opened.policy, models) };
  });
};

/** A page is judged as the extension judges it; a text has no page, so its words alone are. */
const verdictOf = ({ document, policy, markdown, url }: Opened): ReturnType<typeof judgePage> =>
  markdown
    ? judgeText({
        title: policy.title,
        text: policy.blocks.map(({ text }) => text).join('\n'),
        url: policy.url,
      })
    : judgePage(document, { url: url || (policy.url ?? ''), layout: nodeLayout });
