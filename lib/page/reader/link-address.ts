import type { Link } from '../../engine/text/policy-text';

/**
 * The links of a block with their addresses made absolute, less those that lead to no page, mailbox or telephone. Made
 * only for what is kept: of a page's links most are in its menus, and parsing an address costs as much as reading a
 * paragraph.
 * @param base What relative addresses are resolved against; '' leaves them out.
 */
export const resolved = (links: Link[], base: string): Link[] =>
  links.length === 0
    ? links
    : links.flatMap((link) => {
        const href = absolute(link.href, base);
        return href === null ? [] : [{ ...link, href }];
      });

const absolute = (href: string, base: string): string | null => {
  try {
    const url = base ? new URL(href, base) : new URL(href);
    return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};
