import type { Block, PolicyText } from '../../../lib/engine/text/policy-text';

/** A paragraph of a made-up policy. */
export function paragraph(text: string, links: Block['links'] = []): Block {
  return { kind: 'paragraph', text, level: null, headings: [], leadIn: null, headers: [], links };
}

/** A made-up policy of these paragraphs. */
export function policyOf(...paragraphs: string[]): PolicyText {
  return {
    title: 'Privacy Policy',
    url: 'https://lantern.example/privacy',
    language: 'en',
    blocks: paragraphs.map((text) => paragraph(text)),
    omitted: [],
  };
}
