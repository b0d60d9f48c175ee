import { describe, expect, test } from 'vitest';
import { fold, type Name, nameOf } from '../../../lib/page/gate/names';
import { nameOfAddress, nameOfTitle } from '../../../lib/page/gate/page-names';

const names = (expected: Name, titles: string[]): void => {
  test.each(titles)(`"%s" is named ${expected}`, (title) => expect(nameOf(fold(title))).toBe(expected));
};

describe('privacy policies', () => {
  names('policy', [
    'Privacy',
    'Privacy Policy',
    'PRIVACY NOTICE',
    'Your privacy matters',
    'Your privacy',
    'Privacy & Cookies Policy',
    'Privacy and cookie statement',
    'Terms of Use and Privacy Policy',
    'User Agreement & Privacy Policy',
    'Data Policy',
    'Data Protection Notice',
    'Notice at Collection',
    'California Privacy Notice',
    'Privacy, Security, and Accessibility Policies',
    'We care about your privacy',
    'Fair Processing Notice',
    'How we use your personal information',
    'Datenschutz',
    'Datenschutz bei Tin Kettle',
    'Protection des données personnelles',
    'Protección de datos',
    'Datenschutzerklärung',
    'Datenschutzhinweise',
    'Politique de confidentialité',
    'Charte de protection des données personnelles',
    'Política de privacidad',
    'Aviso de privacidad',
    'Informativa sulla privacy',
    'Política de Privacidade',
    'Privacybeleid',
    'Privacyverklaring',
    'Polityka prywatności',
    'Integritetspolicy',
    'Privatlivspolitik',
    'Personvernerklæring',
    'Tietosuojaseloste',
    'Zásady ochrany osobních údajů',
    'Adatvédelmi tájékoztató',
    'Politica de confidențialitate',
    'Gizlilik Politikası',
    'Политика конфиденциальности',
    'Політика конфіденційності',
    'Πολιτική Απορρήτου',
    'プライバシーポリシー',
    '隐私政策',
    '隱私權政策',
    '개인정보 처리방침',
    'سياسة الخصوصية',
    'מדיניות פרטיות',
  ]);
});

describe('near misses', () => {
  names('cookies', [
    'Cookie Policy',
    'Cookies',
    'Use of Cookies and Trackers',
    'Politique des cookies',
    'Cookie-Richtlinie',
  ]);
  names('processing', [
    'Data Processing Agreement',
    'Data Processing Addendum',
    'Subprocessors',
    'Controller-Controller Data Protection Terms',
    'Data privacy addendum',
    'DPA',
  ]);
  names('terms', [
    'Terms of Service',
    'Legal notice',
    'Acceptable Use Policy',
    'Nutzungsbedingungen',
    'Conditions générales',
    '利用規約',
  ]);
  names('about-privacy', [
    'Privacy Center',
    'Privacy settings',
    'How to protect your privacy online',
    'Privacy Preference Center',
    'What is a privacy policy?',
    'Free privacy policy generator',
    'EU privacy law explained',
    'The best privacy browsers',
    'Do you sell my personal data?',
  ]);
  names('other', ['Home', 'Make your browser your own', '', 'Sign in']);
});

test.each([
  ['https://a.test/privacy', 'policy'],
  ['https://a.test/legal/privacy-policy.html', 'policy'],
  ['https://a.test/PrivacyPolicy.aspx', 'policy'],
  ['https://a.test/privacypolicy', 'policy'],
  ['https://a.test/de/datenschutz/', 'policy'],
  ['https://a.test/?page=privacy', 'policy'],
  ['https://a.test/#/privacy', 'policy'],
  ['https://a.test/%E9%9A%90%E7%A7%81%E6%94%BF%E7%AD%96', 'policy'],
  ['https://a.test/cookie-policy', 'cookies'],
  ['https://a.test/legal/dpa', 'processing'],
  ['https://a.test/terms', 'terms'],
  ['https://a.test/privacy/terms', 'terms'],
  ['https://a.test/about?id=17', 'other'],
  ['https://a.test/%ff', 'other'],
  ['javascript:privacy', 'other'],
  ['not an address', 'other'],
] as const)('the address %s is named %s', (address, name) => expect(nameOfAddress(address)).toBe(name));

test.each([
  ['Privacy Policy | Shop', 'policy'],
  ['Shop - Privacy', 'policy'],
  ['Cursor · Privacy Policy', 'policy'],
  ['Terms of Service – Privacy & Terms – Search', 'terms'],
  ['Cookie Policy | The Privacy Company', 'cookies'],
] as const)('the title "%s" is named %s', (title, name) => expect(nameOfTitle(title)).toBe(name));
