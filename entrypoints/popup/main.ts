import { mount } from 'svelte';
import '../../components/style/base.css';
import { loadMessages } from '../../components/text/load-messages';
import { currentTabId, firstState, watchTab } from '../../lib/platform/client';
import { interfaceLanguage, readSettings, watchSettings } from '../../lib/platform/settings';
import App from './App.svelte';
import { TabView } from './tab-view.svelte';

const [settings, tabId] = await Promise.all([readSettings(), currentTabId()]);
const [t, state] = await Promise.all([
  loadMessages(interfaceLanguage(settings)),
  tabId === null ? null : firstState(tabId),
]);
document.documentElement.lang = t.language;
document.title = t('titlePopup');

const view = new TabView(t, settings);
if (tabId !== null && state !== null) view.show(tabId, state);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { view } });
watchSettings(view.follow);
if (tabId !== null) watchTab(tabId, (changed) => view.show(tabId, changed));
