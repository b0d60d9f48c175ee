import type { Finder, Rule } from '../rule';
import { SALE_RULES } from './sale';

/** Every rule, row by row. */
export const RULES: readonly Rule[] = [...SALE_RULES];

/** What expressions cannot say. */
export const FINDERS: readonly Finder[] = [];
