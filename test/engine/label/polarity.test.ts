import { expect, test } from 'vitest';
import type { Row } from '../../../lib/engine/label/label';
import { labelPolicy } from '../../../lib/engine/label/label-policy';
import { loadModels } from '../../../scripts/policy/load-models';
import { policyOf } from '../practices/say';

/**
 * What a policy of so few sentences is read as, rules and learned scores together. Where careful readers may differ,
 * every value that they could defend is allowed. `# ` begins a heading, `- ` an item of a list.
 */
const models = await loadModels();

const rowOf = (id: string, lines: readonly string[]): Row | undefined =>
  labelPolicy(policyOf(...lines), models).rows.find(({ row }) => row === id);

test.each<[row: string, allowed: string, ...lines: string[]]>([
  ['profiling', 'no', 'We do not use your data for profiling.'],
  ['profiling', 'no', 'We do not carry out automated decision-making or profiling.'],
  ['profiling', 'no', 'We do not build profiles about you.'],
  ['profiling', 'yes', 'We use your order history to recommend products that you may like.'],
  ['advertising', 'no', 'We do not show advertisements.'],
  ['advertising', 'no', 'Our service is free of ads and we do not use your data for advertising.'],
  ['advertising', 'no', 'We do not use your personal information for targeted advertising.'],
  ['advertising', 'not-found', "Third parties' sites may show advertisements."],
  ['signals', 'ignored', 'We respond to neither Do Not Track signals nor Global Privacy Control.'],
  ['signals', 'ignored', 'We do not currently', 'respond to Do Not Track requests.'],
  ['signals', 'partly', 'We do not respond to Do Not Track signals. We honour the Global Privacy Control.'],
  [
    'signals',
    'partly',
    'We do not respond to Do Not Track signals.',
    '# California residents',
    'We honour the Global Privacy Control as an opt-out request.',
  ],
  ['signals', 'ignored', 'Our site does not respond to Do Not Track.'],
  ['sale', 'no', 'Neither we nor our affiliates sell personal information.'],
  ['sale', 'no', 'Selling your personal data is something we do not do.'],
  ['sale', 'no', "Your personal information isn't sold."],
  ['sale', 'no', "We don't sell your personal information, and we never will."],
  ['sale', 'no', 'Under no circumstances will we sell your personal information.'],
  ['sale', 'no', 'We refrain from selling personal information.'],
  ['sale', 'no', 'We have never sold and will never sell your personal data.'],
  ['sale', 'no', 'Your information will not be sold, rented or traded to anyone.'],
  ['sale', 'no', 'We do not sell or profit from any of your personal data.'],
  ['sale', 'unclear / not-found', 'We rarely sell personal information.'],
  ['sale', 'unclear / not-found', 'We generally do not sell personal information.'],
  ['sale', 'unclear / not-found', 'We do not usually sell your personal data.'],
  ['sale', 'not-found / unclear', 'It is not true that we never sell personal data.'],
  ['sale', 'not-found / unclear / yes', 'We do not deny that we sell personal data.'],
  ['sale', 'not-found / unclear', 'Nothing in this policy prevents us from selling your personal data.'],
  ['sale', 'not-found / unclear', 'We cannot promise that we will not sell your personal data.'],
  ['sale', 'not-found', 'We do not sell your phone number.'],
  ['sale', 'not-found', 'We do not sell email addresses or phone numbers.'],
  ['sale', 'not-found / no', 'We do not sell personal information to minors.'],
  ['sale', 'not-found', 'Bands may not sell the personal information of fans.'],
  ['sale', 'not-found', 'Our employees are prohibited from selling personal data.'],
  ['sale', 'not-found / unclear', 'We do not sell your data where restricted by applicable law.'],
  ['sale', 'no', 'We do not:', '- sell your personal information', '- track you across sites'],
  [
    'sale',
    'no',
    '# We do not, under any circumstances, engage in:',
    '- Selling or sharing personal information',
  ],
  [
    'sale',
    'yes / opt-out',
    '# Nevada residents',
    'We do not sell personal information of Nevada residents.',
    '# California residents',
    'We sell your personal information to advertisers. You may opt out of this sale.',
  ],
  [
    'sale',
    'conflicting',
    'We never sell your personal information.',
    'We sell your personal information to data brokers.',
  ],
  ['sale', 'opt-in', 'We will not sell your personal information unless you agree.'],
  ['sale', 'opt-in', 'We only sell your personal information if you consent.'],
  ['sale', 'unclear', 'We do not sell your personal information, except as described below.'],
  ['sale', 'not-found', '"Sale" means any disclosure of personal information for money.'],
  ['sale', 'not-found', 'What does it mean to sell personal data?'],
  ['sale', 'not-found', 'If we were to sell your personal data, we would tell you first.'],
  ['sale', 'not-found', 'If we sell our company, your personal data may be transferred to the buyer.'],
  ['sale', 'not-found', 'Data brokers sell personal information that they collect on the internet.'],
  ['ai-training', 'no', 'We do not use your data to train AI models.'],
  ['ai-training', 'no', 'We will not sell your data or use it', 'to train AI models.'],
  [
    'ai-training',
    'not-found / no',
    'Our providers are contractually obliged not to train their models on your data.',
  ],
  ['ai-training', 'not-found / no', 'Our providers are not allowed to use your data to train their models.'],
  ['ai-training', 'yes', 'We use your content to train our machine learning models.'],
  ['ai-training', 'opt-out', 'We use your content to train our AI models. You may opt out in the settings.'],
  ['ai-training', 'opt-in', 'We train AI models on your content only with your consent.'],
  [
    'ai-training',
    'not-found / no',
    'Your data is never disclosed for other purposes, such as by training AI models.',
  ],
  [
    'ai-training',
    'not-found',
    'We send your questions to a model provider, which states that it does not train its models on them.',
  ],
  ['cross-site-tracking', 'not-found', 'Most of our websites do not track you across other websites.'],
  ['export', 'none / not-found', 'You cannot export your data.'],
  ['export', 'by-request', 'You have the right to receive a copy of your data in a portable format.'],
  ['export', 'self-service', 'You can download your data in your account settings.'],
  ['access', 'none / not-found', 'You cannot access or correct your data.'],
  ['merger', 'no', 'If we are acquired, your data will not be transferred.'],
  [
    'merger',
    'with-choice / no',
    'If we are acquired, your personal data will not be transferred unless you agree.',
  ],
  ['merger', 'transferred', 'If we are acquired, your personal data may be transferred to the new owner.'],
  [
    'merger',
    'with-notice',
    'If we are acquired, your personal data may be transferred to the new owner; we will notify you before.',
  ],
  ['cross-site-tracking', 'not-found', 'Third-party websites may track you.'],
  ['cross-site-tracking', 'no', 'We do not track you across other websites.'],
  ['cross-site-tracking', 'no', 'We do not follow you on other websites or apps.'],
  ['third-party-tracking', 'no', 'We do not use third-party analytics or tracking.'],
  ['third-party-tracking', 'no', 'We do not allow third parties to track you on our site.'],
  ['third-party-tracking', 'yes', 'We use Google Analytics on our website.'],
  ['shared-for-ads', 'no', 'We do not share your personal information with advertisers.'],
  ['shared-for-ads', 'no', 'We do not share your data with third parties for their marketing purposes.'],
  [
    'shared-for-ads',
    'opt-in',
    'We will not share your data with third parties for marketing without your consent.',
  ],
  ['shared-for-ads', 'not-found / no', 'We only share data with our processors.'],
  ['marketing-choice', 'not-sent', 'You will never receive promotional messages from us.'],
  ['marketing-choice', 'not-sent', 'We do not send marketing emails.'],
  ['marketing-choice', 'opt-out', 'We may send you newsletters; you can unsubscribe at any time.'],
  ['marketing-choice', 'opt-in', 'We will send you our newsletter only if you have subscribed to it.'],
  ['changes', 'personal-notice', 'If we change this policy, we will send you an email before the change.'],
  ['changes', 'personal-notice', 'We will notify you of material changes by email.'],
  ['changes', 'site-notice', 'We will notify you of changes by email or by posting a notice on our website.'],
  ['changes', 'site-notice', 'We will post a prominent notice on our homepage when this policy changes.'],
  ['changes', 'site-notice', 'If we make changes, we will notify you via the app, website or by email.'],
  ['changes', 'posted-only', 'We may change this policy from time to time; please check this page.'],
  ['changes', 'no-notice', 'We may change this policy at any time without notice.'],
  [
    'changes',
    'posted-only / no-notice',
    'We will not notify you of changes; please check this page regularly.',
  ],
  ['retention', 'stated-period', 'We keep your order records for seven years.'],
  ['retention', 'stated-period', 'We delete your data after 30 days.'],
  ['retention', 'as-needed', 'We keep your data only as long as necessary for the purposes above.'],
  ['retention', 'indefinite', 'We keep your personal data indefinitely.'],
  ['retention', 'as-needed', 'We do not keep your data longer than necessary.'],
  ['breach-notice', 'yes', 'If there is a data breach, we will notify you without undue delay.'],
  ['breach-notice', 'not-found / no', 'We cannot promise to notify you of a breach.'],
  [
    'children',
    'not-for-children',
    'Our service is not directed to children under 13 and we do not knowingly collect their data.',
  ],
  [
    'children',
    'not-for-children',
    'Our service is not directed to children. If you are a parent and believe that your child has given us data without your consent, contact us and we will delete it.',
  ],
  [
    'children',
    'with-parental-consent',
    'We collect data of children under 13 only with the consent of a parent.',
  ],
  ['children', 'collected', 'We collect information about children who use our service.'],
  ['from-others', 'no', 'We do not receive data about you from third parties.'],
  ['from-others', 'yes', 'We receive information about you from data brokers.'],
  ['transfers', 'no', 'We do not transfer your data outside the European Union.'],
  [
    'transfers',
    'with-safeguards',
    'We transfer data to the United States under the EU standard contractual clauses.',
  ],
  ['deletion', 'none / not-found', 'You cannot delete your account.'],
  ['deletion', 'self-service', 'You can delete your account in the settings.'],
  ['deletion', 'by-request', 'You may ask us to delete your data.'],
  ['authorities', 'legal-process', 'We disclose data if required by law, subpoena or court order.'],
  ['authorities', 'court-order', 'We disclose data to authorities only when compelled by a court order.'],
  ['authorities', 'no', 'We do not give your data to governments or law enforcement.'],
  [
    'authorities',
    'broad',
    'We may disclose data if we believe in good faith that it is necessary to protect our rights or safety.',
  ],
  ['tracking-choice', 'none / not-found', 'You cannot opt out of cookies on this site.'],
  ['security', 'specific', 'Your data is encrypted in transit with TLS.'],
  ['security', 'generic', 'We use reasonable measures to protect your data.'],
])('%s is %s: %s %s %s', (id, allowed, ...lines) => {
  expect(allowed.split(' / ')).toContain(rowOf(id, lines)?.value);
});

/** Members or types; `!` before one that is denied, `-` before one that is not to be given. */
const membersOf = (row: Row | undefined): string[] => {
  const value = row?.value ?? 'not-found';
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value;
  return Object.entries(value).map(([type, state]) => (state === 'denied' ? `!${type}` : type));
};

test.each<[row: string, expected: string, ...lines: string[]]>([
  ['data', '!contact', 'We do not collect your name, email address or phone number.'],
  ['data', '!health', 'We do not collect health information.'],
  ['data', '!location', 'We never collect your location.'],
  ['data', '!demographic', 'We do not collect your age or gender.'],
  ['data', '!network-identifiers', 'We do not collect or store IP addresses.'],
  ['data', '!cookies-trackers', 'We do not use cookies.'],
  ['data', '!cookies-trackers', 'Our website does not use cookies or other tracking technologies.'],
  ['data', '!cookies-trackers', 'We use no cookies.'],
  ['data', '!financial', 'We do not collect or store credit card numbers.'],
  ['data', '!biometric', 'We do not collect biometric information.'],
  ['data', '!precise-location', 'We do not collect your precise location.'],
  ['data', '!contacts-social', 'We do not access your address book.'],
  ['data', '!online-activity', 'We do not record your browsing history.'],
  ['data', '!sensitive-other', 'We do not collect information about your religion or political opinions.'],
  ['data', '!purchases', 'We do not collect your purchase history.'],
  ['data', '!biometric !health', '# We do not collect:', '- biometric data', '- health information'],
  ['data', '-contact -demographic', '"Demographic information" means your age, gender and income.'],
  ['data', '-biometric', 'Our service does not require biometric data.'],
  ['data', 'contact !health', 'We collect your email address, but not your health data.'],
  ['data', 'contact', 'We collect your name and email address only when you register.'],
  ['data', '-health', 'We will not use your health information for advertising.'],
  ['data', '-contact', 'We do not sell your email address.'],
  ['data', 'financial', 'When you buy something we collect your card details.'],
  ['data', '-location', 'Third parties may collect your location on their own websites.'],
  ['recipients', 'nobody', 'We do not share your personal information with anyone.'],
  ['recipients', 'nobody', 'We do not share your personal data with any third party.'],
  ['recipients', 'nobody', 'We never disclose your personal information to third parties.'],
  ['recipients', 'nobody', 'Your personal information is not shared with anyone.'],
  [
    'recipients',
    '-nobody',
    'We do not share your personal information with third parties for their marketing purposes.',
  ],
  [
    'recipients',
    '-nobody service-providers',
    'We do not share your personal information with anyone except our service providers.',
  ],
  ['recipients', '-nobody', 'We do not share your personal information without your consent.'],
])('%s has %s: %s %s %s', (id, expected, ...lines) => {
  const members = membersOf(rowOf(id, lines));
  for (const member of expected.split(' '))
    if (member.startsWith('-')) expect(members).not.toContain(member.slice(1));
    else expect(members).toContain(member);
});
