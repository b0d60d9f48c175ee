import type { Label } from '../../lib/engine/label/label';

/** One policy of a comparison. */
export interface Column {
  policyId: string;
  site: string;
  title: string;
  label: Label;
}
