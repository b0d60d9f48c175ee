import { POLICY_THRESHOLD } from '../../lib/page/gate/decide';
import { judgePage } from '../../lib/page/gate/judge-page';
import { openingsOfFile } from '../../lib/page/gate/sample-text';
import { ownAddressOf } from '../../lib/page/reader/policy-source';
import { failureOf, forEachFile, parseFileArguments, pathOf } from './command-line';
import { openDocument } from './open-policy';

/** Decimals of a score worth printing. */
const DECIMALS = 3;

/**
 * `detect [--url URL] FILE…`: `{file, policy, score, language, reason}` for each file, as the extension's gate says.
 * A page that calls itself a policy and whose text has not come (`empty`) is one; the extension goes on waiting for it.
 */
export const run = async (args: string[]): Promise<void> => {
  const { files, url } = parseFileArguments(args);
  await forEachFile(files, async (file) => {
    const opened = await openDocument(pathOf(file), { url });
    if (!opened.ok) return failureOf(opened.reason, opened.message);
    const { document } = opened;
    const address = url || ownAddressOf(document) || '';
    const verdict = judgePage(document, { url: address, layout: openingsOfFile });
    const { language, reason } = verdict;
    const named = reason === 'empty';
    const score = named ? POLICY_THRESHOLD : verdict.score;
    return { policy: named || verdict.policy, score: Number(score.toFixed(DECIMALS)), language, reason };
  });
};
