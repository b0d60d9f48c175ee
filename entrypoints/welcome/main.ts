import { mount } from 'svelte';
import '../../components/style/base.css';
import '../../components/style/page.css';
import { loadMessages } from '../../components/text/load-messages';
import { interfaceLanguage, readSettings } from '../../lib/platform/settings';
import App from './App.svelte';

const settings = await readSettings();
const t = await loadMessages(interfaceLanguage(settings));
document.documentElement.lang = t.language;
document.title = t('titleWelcome');
const target = document.getElementById('app');
if (target) mount(App, { target, props: { settings, t } });
