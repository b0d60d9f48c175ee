import { actionsOf } from '../practices/facts/actions';
import { lastUpdatedOf } from '../practices/facts/last-updated';
import { readabilityOf } from '../practices/facts/readability';
import { readByRules } from '../practices/findings';
import type { PolicyText } from '../text/policy-text';
import { coverageOf } from './coverage';
import { LABEL_VERSION, type Label } from './label';
import { type Models, scoresBy } from './models';
import { omissionsOf } from './omissions';
import { rowsOf } from './reading-label';
import { reassurancesOf } from './reassurances';
import { ENGINE_VERSION } from './version';

/**
 * The label of a policy. Pure: the same text and models give the same label, to the byte. Rows are decided by rules
 * over its sentences and the learned model's scores of its passages; never throws on any text, and an empty policy has
 * every row `not-found`.
 */
export function labelPolicy(policy: PolicyText, models: Models): Label {
  const reading = readByRules(policy);
  const rows = rowsOf(policy, reading, scoresBy(models));
  return {
    labelVersion: LABEL_VERSION,
    engineVersion: ENGINE_VERSION,
    title: policy.title,
    url: policy.url,
    language: policy.language,
    lastUpdated: lastUpdatedOf(policy),
    ...readabilityOf(policy),
    coverage: coverageOf(policy, reading, models),
    omitted: omissionsOf(policy),
    rows,
    actions: actionsOf(policy),
    reassurances: reassurancesOf(policy, reading, rows),
  };
}
