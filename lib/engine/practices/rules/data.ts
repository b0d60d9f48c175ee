import { dataMentionsIn } from '../data-types/spans';
import type { DataType } from '../rows';
import { type Finder, type Finding, findingAt } from '../rule';

/** How often a mention that the sentence says is collected is one for a careful reader too, on the labelled passages. */
const COLLECTED_WEIGHT = 0.75;
/** The same for data that is said not to be collected. */
const DENIED_WEIGHT = 0.5;

/**
 * The types of data that a sentence says are collected, used or shared by this company, and those that it says are
 * not. What others collect, and data named without its type, give nothing.
 */
export const findData: Finder = (statement) => {
  if (statement.isHeading) return [];
  const found = new Map<string, Finding>();
  for (const { start, end, type, practices, denied, others } of dataMentionsIn(
    statement.text,
    statement.plain,
  )) {
    if (type === 'personal-information' || others || end <= statement.own) continue;
    if (denied && !practices.has('collect')) continue;
    const value: DataType = type;
    const key = `${value} ${denied}`;
    if (found.has(key) || start < 0) continue;
    found.set(
      key,
      findingAt(statement, {
        row: 'data',
        value,
        rule: denied ? 'data/said-not-collected' : 'data/said-collected',
        weight: denied ? DENIED_WEIGHT : COLLECTED_WEIGHT,
        denied,
      }),
    );
  }
  return [...found.values()];
};
