import type { Finder, Rule } from '../rule';
import { ADVERTISING_RULES } from './advertising';
import { AI_TRAINING_RULES } from './ai-training';
import { AUTHORITIES_RULES } from './authorities';
import { CROSS_SITE_TRACKING_RULES } from './cross-site-tracking';
import { findData } from './data';
import { MERGER_RULES } from './merger';
import { PROFILING_RULES } from './profiling';
import { SALE_RULES } from './sale';
import { SHARED_FOR_ADS_RULES } from './shared-for-ads';
import { THIRD_PARTY_TRACKING_RULES } from './third-party-tracking';
import { TRANSFERS_RULES } from './transfers';

/** Every rule, row by row, in the order of the label. */
export const RULES: readonly Rule[] = [
  ...ADVERTISING_RULES,
  ...PROFILING_RULES,
  ...AI_TRAINING_RULES,
  ...SALE_RULES,
  ...SHARED_FOR_ADS_RULES,
  ...THIRD_PARTY_TRACKING_RULES,
  ...CROSS_SITE_TRACKING_RULES,
  ...AUTHORITIES_RULES,
  ...MERGER_RULES,
  ...TRANSFERS_RULES,
];

/** What expressions cannot say. */
export const FINDERS: readonly Finder[] = [findData];
