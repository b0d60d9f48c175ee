import type { ShareKind } from '../../components/share/kinds';
import type { Share } from '../../components/share/share-label';
import { labelToHtml } from '../../components/share/to-html';
import { labelToJson } from '../../components/share/to-json';
import { labelToMarkdown } from '../../components/share/to-markdown';
import { labelToSvg } from '../../components/share/to-svg';
import { labelToText } from '../../components/share/to-text';
import type { MessageKey } from '../../components/text/translate';
import { copyText, fileName, saveFile, svgToPng } from '../../lib/platform/share-file';

/** Shares a label and says how it went. */
export const shareAs = async (kind: ShareKind, share: Share): Promise<MessageKey> => {
  const save = (ending: string, content: Blob | string, type: string): MessageKey => {
    saveFile(
      fileName(share.site, ending),
      typeof content === 'string' ? new Blob([content], { type }) : content,
    );
    return 'shareSaved';
  };
  switch (kind) {
    case 'text':
      return (await copyText(labelToText(share))) ? 'shareCopied' : 'shareFailed';
    case 'markdown':
      return (await copyText(labelToMarkdown(share))) ? 'shareCopied' : 'shareFailed';
    case 'json':
      return save('json', labelToJson(share), 'application/json');
    case 'html':
      return save('html', labelToHtml(share), 'text/html');
    case 'png': {
      const picture = await svgToPng(labelToSvg(share));
      return picture === null ? 'shareFailed' : save('png', picture, 'image/png');
    }
    case 'print':
      print();
      return 'sharePrinted';
  }
};
