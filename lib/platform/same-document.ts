/** Whether two addresses show the same document: equal but for the fragment (routes in it count). */
export function sameDocument(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/#(?!!?\/).*$/, '');
  return bare(a) === bare(b);
}
