import { describe, expect, test } from 'vitest';
import { valuesOf } from '../say';

describe('security', () => {
  test.each([
    ['All traffic between your phone and our servers is encrypted.', 'specific'],
    ['We protect your data with firewalls and TLS.', 'specific'],
    ['Passwords are hashed before they are stored on our systems.', 'specific'],
    ['Only employees who need it for their work have access to personal data.', 'specific'],
    ['We limit access to your information to authorised personnel.', 'specific'],
    ['Our data centres are certified to ISO 27001.', 'specific'],
    ['We offer two-factor authentication to protect your data.', 'specific'],
    ['Independent security audits of our systems take place every year.', 'specific'],
    ['We take reasonable measures to protect your personal information.', 'generic'],
    ['We use appropriate technical and organisational safeguards against unauthorised access.', 'generic'],
    ['We follow industry standards to keep your data secure and prevent its loss.', 'generic'],
    ['However, no method of transmission is completely secure.', 'generic'],
    ['We cannot guarantee the security of your data.', 'generic'],
    ['No method of transmission over the Internet, or of storage, is 100% secure.', 'generic'],
    ['These include precautions to safeguard your data against loss and misuse.', 'generic'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('security', sentence)).toContain(value));

  test.each([
    'You should use a strong password and two-factor authentication.',
    'Visit https://notes.example/security for more information.',
    'We share hashed email addresses with advertising partners.',
    'We take steps to verify your identity.',
    'We use cookies that contain an encrypted identifier.',
    'Standard contractual clauses are an appropriate safeguard for transfers of your data.',
  ])('no protection described: %s', (sentence) => expect(valuesOf('security', sentence)).toEqual([]));
});

describe('breach-notice', () => {
  test.each([
    'If a breach affects your data, we will notify you without delay.',
    'In the event of a security incident we will inform affected users by email.',
    'You will be told if your data was compromised.',
    'We will make all legally required disclosures of any breach of the security of your data to you.',
  ])('%s → yes', (sentence) => expect(valuesOf('breach-notice', sentence)).toEqual(['yes']));

  test.each([
    'Please notify us if you become aware of a security breach.',
    'We may end your account after a breach of these terms and will inform you.',
    'We will notify you about new features.',
    'We work hard to prevent data breaches.',
    'If you believe that your account was compromised, write to us and we will alert our team.',
  ])('nothing on telling: %s', (sentence) => expect(valuesOf('breach-notice', sentence)).toEqual([]));
});

describe('retention', () => {
  test.each([
    ['We keep your data for as long as your account is open.', 'as-needed'],
    [
      'We retain personal information only as long as necessary for the purposes described here.',
      'as-needed',
    ],
    ['Your data is stored no longer than is needed.', 'as-needed'],
    ['We delete your information when it is no longer required for our purposes.', 'as-needed'],
    ['We keep it until you delete your account.', 'as-needed'],
    ['Server logs are kept for 30 days.', 'stated-period'],
    ['We delete inactive accounts after two years.', 'stated-period'],
    ['Invoices are stored for ten years.', 'stated-period'],
    ['Chat records are erased within 90 days.', 'stated-period'],
    ['We store usage data indefinitely.', 'indefinite'],
    ['Your posts are retained in perpetuity.', 'indefinite'],
    ['We do not store your data unless we need it for the service.', 'as-needed'],
    ['We keep records for a reasonable period of time.', 'as-needed'],
    ['After the prize draw has ended we delete the related data.', 'as-needed'],
    ['Information in the profile is retained for no more than 90 days from the last visit.', 'stated-period'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('retention', sentence)).toContain(value));

  test.each([
    'We will respond to your request within 30 days.',
    'In the past 12 months we have collected identifiers and stored them.',
    'Children under 13 years may not keep an account.',
    'You can use the app for as long as you like.',
    'You grant us a perpetual licence to your content.',
    'Processing is necessary for the purposes of our legitimate interests, such as storing logs.',
    'The address is truncated and not stored permanently.',
  ])('no period: %s', (sentence) => expect(valuesOf('retention', sentence)).toEqual([]));
});

describe('children', () => {
  test.each([
    ['Our service is not intended for children under 13.', 'not-for-children'],
    ['We do not knowingly collect information from anyone under the age of 16.', 'not-for-children'],
    ['Users must be at least 18 years old to open an account.', 'not-for-children'],
    ['Children are not allowed to use the app.', 'not-for-children'],
    ['The site is directed to adults and is for a general audience, not for kids.', 'not-for-children'],
    ['Neither our apps nor our websites are designed to attract minors.', 'not-for-children'],
    ['Children under 13 may use the app only with the consent of a parent.', 'with-parental-consent'],
    ['We obtain parental consent before we collect data from a child.', 'with-parental-consent'],
    ['A parent or guardian must give permission for younger players.', 'with-parental-consent'],
    ['We collect names and scores from children who play with us.', 'collected'],
    ["You can't use the app if you are younger than 13.", 'not-for-children'],
    ['Contoso does not provide services to children.', 'not-for-children'],
    ['If you are 12 or younger you are not eligible to register.', 'not-for-children'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('children', sentence)).toContain(value));

  test.each([
    'If we learn that a child has given us data without parental consent, we will delete it.',
    'Parents who believe that a child gave us data can contact us.',
    'We sell toys for children.',
    'This policy explains what we do for families.',
  ])('settles nothing: %s', (sentence) =>
    expect(valuesOf('children', sentence).filter((value) => value !== 'not-for-children')).toEqual([]),
  );
});

describe('contact', () => {
  test.each([
    ['If you have questions about this policy, email us at privacy@notes.example.', 'stated'],
    ['For questions or concerns, please write to our postal address.', 'stated'],
    ['Questions? Use our contact form.', 'stated'],
    ['To contact us about privacy, call the number below.', 'stated'],
    ['Just send us a message at hello@notes.example.', 'stated'],
    ['You can reach our Data Protection Officer at dpo@notes.example.', 'dpo'],
    ['Our privacy officer answers questions about this policy.', 'dpo'],
    ['Our representative in the EU is Notes Europe GmbH.', 'dpo'],
    ['Questions go to the DPO, 4 Mill Lane, Leeds.', 'dpo'],
  ])('%s → %s', (sentence, value) => expect(valuesOf('contact', sentence)).toContain(value));

  test.each([
    'When you contact us, we keep your messages.',
    'We may contact you by email about your order.',
    'Such as your name, email address and telephone number.',
    'You can complain to the supervisory authority of your country.',
    'Your friends will receive an email from us.',
  ])('nobody to ask: %s', (sentence) => expect(valuesOf('contact', sentence)).toEqual([]));
});
