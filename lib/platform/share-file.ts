/** Puts `text` on the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** How long the browser gets to begin a download before its address is taken back, in milliseconds. */
const DOWNLOAD_GRACE = 30_000;

/** Offers `content` as a file to save. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_GRACE);
}

/** Pixels of the picture for one of the SVG: sharp on dense screens, and on paper. */
const PNG_SCALE = 2;

/** Draws a self-contained SVG as PNG; null where it cannot be drawn. */
export async function svgToPng(svg: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A file name from a site: letters, digits, dots and hyphens. */
export const fileName = (site: string, ending: string): string =>
  `policy-facts-${site.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 80)}.${ending}`;
