/** The twelve OPP-115 categories, spelled as published (Wilson et al., ACL 2016; "Other" split as in the later work). */
export const CATEGORIES = [
  'First Party Collection/Use',
  'Third Party Sharing/Collection',
  'User Choice/Control',
  'User Access, Edit and Deletion',
  'Data Retention',
  'Data Security',
  'Policy Change',
  'Do Not Track',
  'International and Specific Audiences',
  'Introductory/Generic',
  'Privacy contact information',
  'Practice not covered',
] as const;

export type Category = (typeof CATEGORIES)[number];
