/** Parts of the made-up policy that a test may say otherwise. */
export interface PolicyParts {
  company?: string;
  /** Sentences on selling data. */
  sale?: string;
  retention?: string;
  /** Markup around the policy, before and after it. */
  before?: string;
  after?: string;
  /** Extra markup in the head. */
  head?: string;
}

/** A whole page with a privacy policy written for these tests: some 450 words, every group of the label spoken of. */
export function policyPage({
  company = 'Lantern Books',
  sale = 'We do not sell your personal information to anyone.',
  retention = 'We keep your order history for six years after your last purchase, and then delete it.',
  before = '',
  after = '',
  head = '',
}: PolicyParts = {}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Privacy Policy – ${company}</title>${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/shop">Shop</a> <a href="/help">Help</a></nav></header>
${before}
<main>
<h1>Privacy Policy</h1>
<p>Last updated: 4 March 2026</p>
<p>This privacy policy explains how ${company} collects, uses and shares your personal information when you use our
website and our reading app, and which choices you have.</p>
<h2>Information we collect</h2>
<p>We collect the following information from you:</p>
<ul>
<li>your name, email address and postal address when you open an account;</li>
<li>your card details when you buy a book;</li>
<li>the pages you visit and the books you search for on our website;</li>
<li>your IP address, browser type and device identifiers.</li>
</ul>
<p>We use cookies and similar technologies to keep you signed in and to measure how our website is used.</p>
<h2>How we use your information</h2>
<p>We use your personal information to deliver your orders, to answer your questions, and to recommend books that
match what you have read. We use your browsing history to show you advertisements on our website. You can opt out of
personalised advertising in your account settings at any time.</p>
<h2>How we share your information</h2>
<p>We share your personal information with service providers that deliver parcels and process payments on our behalf.
We may disclose your information to law enforcement when we are required to do so by a court order or subpoena.</p>
<p>${sale}</p>
<p>If ${company} is merged with or acquired by another company, your information will be transferred to the new owner.</p>
<h2>Your choices and rights</h2>
<p>You can unsubscribe from our newsletter by clicking the link in any email. You can see and correct your details in
your account settings, and you can delete your account and your data there at any time. Residents of California may ask
us which personal information we hold about them.</p>
<h2>How long we keep your information</h2>
<p>${retention}</p>
<h2>Security</h2>
<p>We protect your personal information with encryption in transit and at rest, and only trained staff may see it.</p>
<h2>Children</h2>
<p>Our shop is not meant for children under the age of 13, and we never knowingly collect personal information
from them.</p>
<h2>Changes to this policy</h2>
<p>When we change this privacy policy in an important way, we will send you an email before the change takes effect.</p>
<h2>Contact us</h2>
<p>If you have questions about this privacy policy, write to our data protection officer at privacy@lantern.test.</p>
</main>
${after}
<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy Policy</a> © 2026 ${company}</footer>
</body></html>`;
}

/** A page of the same site that is no policy and links to it. */
export function shopPage(company = 'Lantern Books'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${company}</title></head><body>
<h1>${company}</h1><p>New novels every week, and a good reading lamp to go with them. Come in and have a look around.</p>
<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy Policy</a></footer></body></html>`;
}
