import { attributeOf, queryAll } from '../reader/dom-access';

/**
 * The frame of a page that shows the document at `url` and can't be looked into; after a redirect its address is
 * another, and the largest such frame is taken. Null where there is none.
 */
export const frameAt = (document: Document, url: string): Element | null => {
  const closed = (Array.from(queryAll(document, 'iframe, frame')) as HTMLIFrameElement[]).filter(
    ({ contentDocument }) => contentDocument === null,
  );
  const addressed = closed.find((frame) => {
    const src = attributeOf(frame, 'src') ?? '';
    return URL.canParse(src, document.baseURI) && new URL(src, document.baseURI).href === url;
  });
  return addressed ?? closed.sort((a, b) => areaOf(b) - areaOf(a))[0] ?? null;
};

const areaOf = ({ clientWidth, clientHeight }: Element): number => clientWidth * clientHeight;
