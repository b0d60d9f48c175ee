import { mount } from 'svelte';
import '../../components/style/base.css';
import { loadMessages } from '../../components/text/load-messages';
import { currentTabId, watchActiveTab, watchTab } from '../../lib/platform/client';
import { interfaceLanguage, readSettings, watchSettings } from '../../lib/platform/settings';
import { TabView } from '../popup/tab-view.svelte';
import App from './App.svelte';

const settings = await readSettings();
const t = await loadMessages(interfaceLanguage(settings));
const view = new TabView(t, settings);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { view } });
watchSettings(view.follow);
// `?tab=N` pins the panel to one tab (tests); without it, it follows the one in front.
const pinned = new URLSearchParams(location.search).has('tab') ? await currentTabId() : null;
if (pinned === null) watchActiveTab((tabId, state) => view.show(tabId, state));
else watchTab(pinned, (state) => view.show(pinned, state));
