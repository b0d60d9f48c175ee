import type { Block, PolicyText } from '../../engine/text/policy-text';

/**
 * Lengths that no real policy reaches (longest seen: an address of 900 characters, a heading of 400) and that a
 * hostile page may: what lies beyond is cut or left out here, so that the message with the policy always passes.
 */
const MAX_ADDRESS = 2_000;
const MAX_LINE = 2_000;
const MAX_HEADINGS = 32;
const MAX_HEADERS = 32;
const MAX_LINKS = 2_000;
const MAX_OMISSIONS = 100;

/** The policy with its fields beside the text cut to size; the blocks' texts, and so all offsets, stay. */
export function clipPolicy(policy: PolicyText): PolicyText {
  return {
    ...policy,
    title: policy.title?.slice(0, MAX_LINE) ?? null,
    url: policy.url?.slice(0, MAX_LINE) ?? null,
    language: policy.language.slice(0, 35),
    blocks: policy.blocks.map(clipBlock),
    omitted: policy.omitted
      .slice(0, MAX_OMISSIONS)
      .map(({ reason, detail }) => ({ reason, detail: detail.slice(0, MAX_LINE) })),
  };
}

function clipBlock(block: Block): Block {
  const lines = (list: string[], most: number): string[] =>
    list.slice(-most).map((line) => line.slice(0, MAX_LINE));
  return {
    ...block,
    headings: lines(block.headings, MAX_HEADINGS),
    headers: lines(block.headers, MAX_HEADERS),
    leadIn: block.leadIn?.slice(0, MAX_LINE) ?? null,
    links: block.links.filter(({ href }) => href.length <= MAX_ADDRESS).slice(0, MAX_LINKS),
  };
}
