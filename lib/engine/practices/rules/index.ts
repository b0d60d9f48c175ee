import type { Finder, Rule } from '../rule';
import { ACCESS_RULES } from './access';
import { ADVERTISING_RULES } from './advertising';
import { AI_TRAINING_RULES } from './ai-training';
import { AUTHORITIES_RULES } from './authorities';
import { BREACH_NOTICE_RULES } from './breach-notice';
import { findChangeNotice } from './changes';
import { CHILDREN_RULES } from './children';
import { CONTACT_RULES } from './contact';
import { CROSS_SITE_TRACKING_RULES } from './cross-site-tracking';
import { DATA_RULES, findData, findNoTrackers } from './data';
import { DELETION_RULES } from './deletion';
import { EXPORT_RULES } from './export';
import { FROM_OTHERS_RULES } from './from-others';
import { MARKETING_CHOICE_RULES } from './marketing-choice';
import { MERGER_RULES } from './merger';
import { NO_WAY_RULES } from './no-way';
import { OLDER_WORDING_RULES } from './older-wording';
import { PROFILING_RULES } from './profiling';
import { RECIPIENTS_RULES } from './recipients';
import { findRegions } from './regions';
import { RETENTION_RULES } from './retention';
import { SALE_RULES } from './sale';
import { SECURITY_RULES } from './security';
import { SHARED_FOR_ADS_RULES } from './shared-for-ads';
import { findSignals } from './signals';
import { THIRD_PARTY_TRACKING_RULES } from './third-party-tracking';
import { TRACKING_CHOICE_RULES } from './tracking-choice';
import { TRANSFERS_RULES } from './transfers';

/** Every rule, row by row, in the order of the label. */
export const RULES: readonly Rule[] = [
  ...DATA_RULES,
  ...FROM_OTHERS_RULES,
  ...ADVERTISING_RULES,
  ...PROFILING_RULES,
  ...AI_TRAINING_RULES,
  ...SALE_RULES,
  ...RECIPIENTS_RULES,
  ...SHARED_FOR_ADS_RULES,
  ...THIRD_PARTY_TRACKING_RULES,
  ...CROSS_SITE_TRACKING_RULES,
  ...AUTHORITIES_RULES,
  ...MERGER_RULES,
  ...TRANSFERS_RULES,
  ...MARKETING_CHOICE_RULES,
  ...TRACKING_CHOICE_RULES,
  ...ACCESS_RULES,
  ...EXPORT_RULES,
  ...DELETION_RULES,
  ...RETENTION_RULES,
  ...SECURITY_RULES,
  ...BREACH_NOTICE_RULES,
  ...CHILDREN_RULES,
  ...CONTACT_RULES,
  ...NO_WAY_RULES,
  ...OLDER_WORDING_RULES,
];

/** What expressions cannot say. */
export const FINDERS: readonly Finder[] = [
  findData,
  findNoTrackers,
  findSignals,
  findChangeNotice,
  findRegions,
];
