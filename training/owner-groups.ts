/** Which policies have one owner, told from the text they share: they must not be parted between folds. */
import { tokensOf } from '../lib/engine/classify/tokens';

/** Words of a shingle; runs this long are seldom shared by chance. */
const SHINGLE = 8;
/**
 * Share of the smaller policy's shingles that must be common. On the visible policies every pair above it has one
 * owner or one template (services of Google, of Amazon, of Proton); pairs below share legal phrases only.
 */
const COMMON_SHARE = 0.06;
const LEAST_COMMON = 10;
/** Shingles in more policies than this are boilerplate of the law. */
const BOILERPLATE = 8;

const shinglesByPolicy = (rows: readonly { policy: string; text: string }[]): Map<string, Set<string>> => {
  const shingles = new Map<string, Set<string>>();
  for (const { policy, text } of rows) {
    const own = shingles.get(policy) ?? new Set<string>();
    shingles.set(policy, own);
    const words = tokensOf(text);
    for (let at = 0; at + SHINGLE <= words.length; at++) own.add(words.slice(at, at + SHINGLE).join(' '));
  }
  return shingles;
};

const commonCounts = (shingles: ReadonlyMap<string, Set<string>>): Map<string, number> => {
  const holders = new Map<string, string[]>();
  for (const [policy, own] of shingles)
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [policy]);
      else list.push(policy);
    }
  const common = new Map<string, number>();
  for (const policies of holders.values()) {
    if (policies.length < 2 || policies.length >= BOILERPLATE) continue;
    for (let one = 0; one < policies.length; one++)
      for (let other = one + 1; other < policies.length; other++) {
        const pair = `${policies[one]}\n${policies[other]}`;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
  }
  return common;
};

/** A function from a policy to its group's name (one of the group's policies). */
export const ownerGroups = (
  rows: readonly { policy: string; text: string }[],
): ((policy: string) => string) => {
  const shingles = shinglesByPolicy(rows);
  const parent = new Map<string, string>();
  const find = (policy: string): string => {
    const up = parent.get(policy);
    return up === undefined || up === policy ? policy : find(up);
  };
  for (const [pair, times] of commonCounts(shingles)) {
    const [one = '', other = ''] = pair.split('\n');
    const smaller = Math.min(shingles.get(one)?.size ?? 1, shingles.get(other)?.size ?? 1);
    if (times >= LEAST_COMMON && times >= COMMON_SHARE * smaller) parent.set(find(one), find(other));
  }
  return find;
};
