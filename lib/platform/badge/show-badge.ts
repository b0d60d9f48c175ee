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

function titleOf({ title }: Badge): string {
  const name = message('extensionName');
  if (!title) return name;
  const words = title.count === null ? message(title.key, title.args) : counted(title.key, title.count);
  return words ? `${name}: ${words}` : name;
}

function counted(key: string, count: number): string {
  const plural = new Intl.PluralRules(message('@@ui_locale').replace('_', '-') || 'en').select(count);
  return message(`${key}_${plural === 'one' ? 'one' : 'other'}`, [String(count)]);
}

/** Keys are data here (the badge machine names them), so they are no literal types. */
function message(key: string, args: string[] = []): string {
  return browser.i18n.getMessage(key as never, args);
}
