import { SAMPLE_POLICY } from '../../components/welcome/sample-policy';
import type { Label } from '../../lib/engine/label/label';
import { labelPolicy } from '../../lib/engine/label/label-policy';
import { loadModels } from '../../scripts/policy/load-models';

/** The engine's own label of the sample policy, as the welcome page shows it. */
export const readSample = async (): Promise<Label> => labelPolicy(SAMPLE_POLICY, await loadModels());
