import type { Block, PolicyText } from '../../../lib/engine/text/policy-text';

/** A paragraph of a made-up policy. */
export function paragraph(text: string, links: Block['links'] = []): Block {
  return { kind: 'paragraph', text, level: null, headings: [], leadIn: null, headers: [], links };
}

/** A made-up policy of these paragraphs, or of blocks of other kinds. */
export function policyOf(...paragraphs: (string | Block)[]): PolicyText {
  return {
    title: 'Privacy Policy',
    url: 'https://lantern.example/privacy',
    language: 'en',
    blocks: paragraphs.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    omitted: [],
  };
}
