import { browser } from 'wxt/browser';

/**
 * Asks for access to a page's origin where the user narrowed it. Has to be the first thing that a click does: browsers
 * take no question outside its turn. False where it was refused or cannot be asked; the page may still be read, if
 * the click itself gave access to its tab (`activeTab`).
 */
export async function requestAccess(url: string): Promise<boolean> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return false;
  return browser.permissions.request({ origins: [`${new URL(url).origin}/*`] }).catch(() => false);
}
