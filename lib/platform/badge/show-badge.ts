import { browser } from 'wxt/browser';
import { type Badge, TONE_COLOURS } from './badge';

/** Draws a tab's badge and its tooltip. A tab that is gone meanwhile is no error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { background, text } = TONE_COLOURS[badge.tone];
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: background }),
      browser.action.setBadgeTextColor?.({ tabId, color: text }),
      browser.action.setTitle({ tabId, title: titleOf(badge) }),
    ]);
  } catch {
    // The tab was closed between the page's report and now.
  }
}

/** The words of a badge's title name the extension themselves: how that is written differs between languages. */
function titleOf({ title }: Badge): string {
  const name = message('extensionName');
  if (!title) return name;
  const args = title.language === null ? [] : [languageName(title.language)];
  return (title.count === null ? message(title.key, args) : counted(title.key, title.count)) || name;
}

function counted(key: string, count: number): string {
  const plural = new Intl.PluralRules(uiLanguage()).select(count);
  return message(`${key}_${plural === 'one' ? 'one' : 'other'}`, [String(count)]);
}

/** A language in the browser's own words; its code where the browser does not know it. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const uiLanguage = (): string => message('@@ui_locale').replace('_', '-') || 'en';

/** Keys are data here (the badge machine names them), so they are no literal types. */
function message(key: string, args: string[] = []): string {
  return browser.i18n.getMessage(key as never, args);
}
