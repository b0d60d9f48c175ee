/** A policy that may be laid beside others. */
export interface Choice {
  policyId: string;
  site: string;
  title: string;
  url: string;
  /** The policy of the tab that the comparison was opened from. */
  thisTab: boolean;
}
