/** Whether the document is a browser's viewer around a PDF, whatever its address looks like. */
export const isPdf = (document: Pick<Document, 'contentType'>): boolean =>
  document.contentType === 'application/pdf';
