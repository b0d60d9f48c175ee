/**
 * Pages that are no privacy policy and look like one, written for these tests (others are learned from).
 * Longer than most files: they are texts.
 */
export interface NearMiss {
  kind: string;
  url: string;
  title: string;
  body: string;
}

export const NEAR_MISSES: NearMiss[] = [
  {
    kind: 'a cookie policy',
    url: 'https://lantern.test/legal/cookies',
    title: 'Cookie Policy | Lantern',
    body: `<h1>Cookie Policy</h1><p>This policy explains how Lantern uses cookies and similar technologies to recognise
    you when you visit our website, what these technologies are and why we use them, and your rights to control our use
    of them. In some cases we may use cookies to collect personal information.</p><h2>What are cookies?</h2><p>Cookies
    are small data files that are placed on your device. Cookies set by us are called first-party cookies; cookies set
    by others are called third-party cookies.</p><h2>Why do we use cookies?</h2><p>Some are required for technical
    reasons. Others let us track and target the interests of our visitors. Third parties serve cookies through our
    website for advertising and analytics.</p><h2>How can you control cookies?</h2><p>You can set your browser to refuse
    cookies. You can also change your choices in the cookie banner. If you refuse, parts of the website may not
    work.</p><h2>Changes</h2><p>We may update this cookie policy from time to time. Please revisit it regularly. See our
    privacy policy for more on how we use your personal information.</p>`,
  },
  {
    kind: 'terms of service with a section on privacy',
    url: 'https://lantern.test/terms',
    title: 'Terms of Service - Lantern',
    body: `<h1>Terms of Service</h1><p>These terms are a contract between you and Lantern Inc. By using the service you
    agree to be bound by them. If you do not agree, do not use the service.</p><h2>1. Your account</h2><p>You must be at
    least 16 and give accurate information. You are responsible for activity under your account.</p><h2>2. Privacy</h2>
    <p>Our privacy policy describes how we collect, use and share your personal information. By using the service you
    acknowledge that we may process your personal information as described there.</p><h2>3. Content</h2><p>You keep your
    rights in content you upload and grant us a worldwide, non-exclusive, royalty-free licence to host it.</p><h2>4.
    Fees</h2><p>Fees are billed in advance and are not refundable.</p><h2>5. Disclaimers</h2><p>The service is provided
    "as is" without warranty of any kind.</p><h2>6. Limitation of liability</h2><p>In no event shall Lantern be liable
    for indirect or consequential damages.</p><h2>7. Arbitration</h2><p>Disputes shall be settled by binding
    arbitration. You waive any right to a jury trial or to take part in a class action.</p>`,
  },
  {
    kind: 'a data processing agreement',
    url: 'https://lantern.test/legal/dpa',
    title: 'Data Processing Agreement',
    body: `<h1>Data Processing Agreement</h1><p>This agreement is between Lantern ("Processor") and the customer
    ("Controller") and supplements the master services agreement.</p><h2>Processing of personal data</h2><p>Processor
    shall process personal data only on behalf of Controller and in accordance with its documented instructions. The
    categories of data subjects and types of personal data are set out in Annex 1.</p><h2>Sub-processors</h2><p>Controller
    authorises the engagement of sub-processors listed in Annex 3. Processor shall impose the same obligations on
    them.</p><h2>Security</h2><p>Processor shall implement appropriate technical and organisational measures and shall
    notify Controller of a personal data breach without undue delay.</p><h2>Data subject requests</h2><p>Processor shall
    assist Controller in responding to requests to access, correct, delete or restrict personal data.</p><h2>Return and
    deletion</h2><p>On termination Processor shall delete or return all personal data.</p>`,
  },
  {
    kind: 'a privacy hub',
    url: 'https://lantern.test/privacy-center',
    title: 'Lantern Privacy Center',
    body: `<h1>Your privacy, your choice</h1><p>Everything you need to manage your privacy at Lantern.</p><section>
    <h3>Privacy Policy</h3><p>What we collect and why.</p><a href="/privacy">Read the policy</a></section><section>
    <h3>Privacy Checkup</h3><p>Review your most important settings in two minutes.</p><a href="/checkup">Start</a>
    </section><section><h3>Ad settings</h3><p>Choose which ads you see.</p><a href="/ads">Manage</a></section><section>
    <h3>Your data</h3><p>Download a copy, move it somewhere else or delete it.</p><a href="/data">Go to your data</a>
    </section><section><h3>Security</h3><p>Turn on two-step verification and see where you are signed in.</p>
    <a href="/security">Secure your account</a></section><section><h3>Teens and families</h3><p>Tools and advice for
    parents.</p><a href="/families">Visit the family centre</a></section><p>How we build: privacy by design, data
    minimisation, transparency, control. Watch our film about the people who keep your information safe.</p>`,
  },
  {
    kind: 'a help-centre article about privacy',
    url: 'https://help.lantern.test/hc/en/articles/360001-privacy-settings',
    title: 'Change your privacy settings – Lantern Help',
    body: `<h1>Change your privacy settings</h1><p>You can choose who sees your activity, how people find you and what
    personal information is shown on your profile.</p><ol><li>Open the app and tap your picture.</li><li>Tap Settings,
    then Privacy.</li><li>Choose Everyone, Friends or Only me.</li></ol><h2>Hide your phone number</h2><p>Go to Contact
    info and turn off Show phone number. People who already have your number can still find you.</p><h2>Clear your
    search history</h2><p>Tap History and then Clear. This cannot be undone.</p><h2>Delete your personal
    information</h2><p>To delete information from your profile, tap the pencil beside it. To delete your account, see
    Delete my account. It can take up to 30 days.</p><p>Was this helpful? Related articles: Block or unblock someone;
    Control your privacy on shared devices; What happens to my data when I close my account?</p>`,
  },
  {
    kind: 'a news article about privacy',
    url: 'https://daily.test/2026/03/14/tech/app-shared-user-data-privacy.html',
    title: "Fitness app shared users' personal data despite privacy promise | The Daily",
    body: `<article><h1>Fitness app shared users' personal data despite privacy promise</h1><p>By Rosa Lind, technology
    correspondent. A popular fitness app shared the personal data of nine million people with advertisers although its
    privacy policy said that it would not, regulators said on Friday.</p><p>The company collected heart rates, location
    and email addresses and passed them to at least four analytics firms, according to the complaint. Users were told
    that their personal information would be used only to provide the service.</p><p>"People trusted this company with
    their most sensitive information," said the head of the commission. The company, which neither admitted nor denied
    the charges, agreed to pay 7.8 million dollars and to delete the data. It must also ask for consent before sharing
    health data in the future.</p><p>Privacy advocates said the case shows how little privacy policies are worth. "We
    collect what we need and share it with trusted partners, that is what they all say," said one. A bill that would
    ban the sale of health data is before the senate.</p><p>Subscribe for full access. More on this story: how to see
    what your apps know about you.</p></article>`,
  },
  {
    kind: 'an encyclopedia article on privacy policies',
    url: 'https://encyclopedia.test/wiki/Privacy_policy',
    title: 'Privacy policy - The Open Encyclopedia',
    body: `<h1>Privacy policy</h1><p>A privacy policy is a statement or legal document that discloses some or all of the
    ways a party gathers, uses, discloses and manages a customer's or client's data. Personal information can be
    anything that can be used to identify an individual, such as a name, address, date of birth, marital status or
    contact information.</p><h2>History</h2><p>In 1968 the Council of Europe began to study the effects of technology on
    human rights. In 1980 the OECD issued its guidelines. In the United States the Fair Credit Reporting Act of 1970
    contained early rules.</p><h2>Enforcement</h2><p>There is no universal guidance. In 1995 the European Union adopted
    the Data Protection Directive. The Federal Trade Commission has prosecuted organisations for not following their
    stated policies.</p><h2>Criticism</h2><p>Researchers have found that most policies are hard to read: one study
    estimated that reading every policy a person meets in a year would take 244 hours. Critics question whether
    consumers understand them. In 2001 a survey found that only three per cent read them carefully.</p><h2>See also</h2>
    <p>Terms of service, information privacy, data retention. References: 1. Bennett. 2. Gellman. 3. Cranor.</p>`,
  },
  {
    kind: 'a law firm on privacy law',
    url: 'https://firm.test/insights/privacy-notices-what-changes',
    title: 'Privacy notices: what changes in January | Ash & Oak LLP',
    body: `<h1>Privacy notices: what changes in January</h1><p>From 1 January businesses must review their privacy
    notices. Our data protection team answers the questions clients ask most.</p><h2>Who is covered?</h2><p>Any business
    that collects the personal information of residents and has an annual revenue above 25 million dollars.</p><h2>What
    must a notice contain?</h2><p>The categories of personal information collected, the purposes, whether the information
    is sold or shared, the retention period for each category, and how consumers may exercise their rights to access,
    delete and correct.</p><h2>What are the penalties?</h2><p>Up to 7,500 dollars for each intentional
    violation.</p><h2>What should you do now?</h2><p>Map your data flows. Update your contracts with service providers.
    Train the staff who handle requests. Businesses that rely on consent should review their banners.</p><p>The authors
    are partners in our privacy practice. This briefing is for general information and does not constitute legal
    advice.</p>`,
  },
  {
    kind: 'search results',
    url: 'https://lantern.test/search?q=privacy+policy',
    title: 'privacy policy - Search - Lantern',
    body: `<h1>Results for "privacy policy"</h1><p>1–10 of 132 results</p><div><h3><a href="/privacy">Privacy
    Policy</a></h3><p>This privacy policy explains how we collect and use your personal information when you …</p></div>
    <div><h3><a href="/jobs/privacy">Applicant privacy notice</a></h3><p>We collect personal information from people who
    apply for a job, such as your name and your …</p></div><div><h3><a href="/blog/privacy">How we rewrote our privacy
    policy</a></h3><p>Nobody likes to read policies, so last year we set out to …</p></div><div><h3>
    <a href="/help/1">Where do I find the privacy policy?</a></h3><p>Scroll to the foot of any page and choose
    Privacy …</p></div><p>Sort by: relevance, date. Show results from: website, help, blog, forum. Next page.</p>`,
  },
  {
    kind: 'a consent wall',
    url: 'https://daily.test/',
    title: 'The Daily – news, sport and opinion',
    body: `<div role="dialog"><h2>The Daily and your privacy</h2><p>We and our 613 partners store and/or access
    information on a device, such as unique IDs in cookies, to process personal data. You may accept or manage your
    choices, including your right to object where legitimate interest is used, by clicking below or at any time in the
    privacy policy page. These choices will be signalled to our partners and will not affect browsing data.</p><p>We and
    our partners process data to provide: Use precise geolocation data. Actively scan device characteristics for
    identification. Store and/or access information on a device. Personalised advertising and content, advertising and
    content measurement, audience research and services development.</p><button>Accept all</button><button>Reject
    all</button><button>More options</button></div><h1>Ferry strike enters second week</h1><p>Talks between the union
    and the company broke down on Monday night. Passengers are told to expect delays.</p>`,
  },
  {
    kind: 'a login wall on the way to a policy',
    url: 'https://app.lantern.test/login?next=/privacy',
    title: 'Log in | Lantern',
    body: `<h1>Log in to Lantern</h1><form><label>Email <input name="email"></label><label>Password
    <input type="password"></label><button>Log in</button></form><p>By logging in you agree to our terms of service and
    confirm that you have read our privacy policy, which says how we use your personal information.</p><p>New to
    Lantern? Create an account. Forgot your password? Trouble signing in? Contact support. We use cookies to keep you
    signed in. English, Deutsch, Français. Privacy. Terms. Help. Never share your password. We will never ask you for
    your personal information by email or phone. If you get a message that asks for it, report it to us.</p>`,
  },
  {
    kind: 'community guidelines on privacy',
    url: 'https://lantern.test/community/guidelines/privacy-violations',
    title: 'Privacy violations and image privacy rights | Lantern Community Guidelines',
    body: `<h1>Privacy violations</h1><p>You may not share other people's personal information on Lantern without their
    consent. This includes home addresses, identity documents, phone numbers, medical records and bank details.</p>
    <h2>What counts as a violation?</h2><p>Posting private media of a person without permission. Threatening to expose
    someone's private information. Asking others to do so.</p><h2>What is allowed?</h2><p>Information that is public
    elsewhere, business contact details, and matters of public interest.</p><h2>How to report</h2><p>Tap the three dots
    on the post and choose Report. We review reports from the person affected or their representative.</p><h2>What
    happens if you break the rules?</h2><p>We remove the post and lock the account. Repeat violations lead to permanent
    suspension. You can appeal within thirty days.</p>`,
  },
  {
    kind: 'an announcement of a new policy',
    url: 'https://lantern.test/blog/2026/updating-our-privacy-policy',
    title: "We're updating our Privacy Policy - Lantern Blog",
    body: `<article><h1>We're updating our Privacy Policy</h1><p>Posted on 2 March by the Lantern team. 5 min read.</p>
    <p>On 1 April our new privacy policy takes effect. It is half as long as the old one, and we hope twice as clear.
    Here is what is new.</p><h2>Plain language</h2><p>We worked with teachers and tested every paragraph with
    readers.</p><h2>One policy for everything</h2><p>Until now the app and the website had policies of their own.</p>
    <h2>Artificial intelligence</h2><p>A new section says which features use machine learning. You can turn them
    off.</p><h2>What you have to do</h2><p>Nothing. If you do not agree you can close your account before 1 April. The
    old version stays in our archive. Thanks to the 300 people who commented on the draft! Share this. 42 comments.
    Older posts: Our year in numbers; Meet the team in Lisbon.</p></article>`,
  },
  {
    kind: 'a policy generator',
    url: 'https://generator.test/free-privacy-policy-generator',
    title: 'Free Privacy Policy Generator – create yours in minutes',
    body: `<h1>Free Privacy Policy Generator</h1><p>Create a privacy policy for your website, app or shop. Trusted by
    90,000 businesses. No lawyer needed.</p><h2>How it works</h2><p>1. Answer a few questions about your website. 2.
    Choose the laws that apply: GDPR, CCPA, PIPEDA. 3. Download your policy or embed it.</p><h2>Why do I need a privacy
    policy?</h2><p>It is required by law if you collect personal information from your users, such as email addresses or
    location. App stores and advertising networks require one too.</p><h2>What does it include?</h2><p>What information
    you collect, how you use it, who you share it with, cookies, and how users can contact you.</p><h2>Pricing</h2><p>The
    basic policy is free. Pro clauses cost 29 dollars a year. Money-back guarantee. Start now. See a sample. Read our
    reviews. Terms generator, cookie banner, refund policy generator, EULA generator.</p>`,
  },
  {
    kind: 'a privacy product',
    url: 'https://shield.test/',
    title: 'Shield – browse with privacy',
    body: `<h1>Privacy for everyone</h1><p>Shield blocks trackers, hides your email address and removes your personal
    information from data brokers. One app, all your devices.</p><h2>Block trackers</h2><p>Companies follow you from site
    to site and sell your data. Shield stops them before they load.</p><h2>Remove your data</h2><p>We find your name,
    address and phone number on people-search sites and send removal requests for you, again and again.</p><h2>Masked
    emails</h2><p>Sign up without giving away your real address.</p><h2>Plans</h2><p>Free, Plus and Family. Cancel any
    time. 30-day money-back guarantee. As seen in the press. "My inbox is quiet again" – Maria, teacher. Download for
    iPhone, Android, Windows and Mac. Our privacy policy fits on one page: we do not log what you do.</p>`,
  },
  {
    kind: 'a page of choices',
    url: 'https://lantern.test/your-privacy-choices',
    title: 'Your Privacy Choices',
    body: `<h1>Your Privacy Choices</h1><p>Use the switches below to say how your personal information may be used on
    this browser.</p><form><label>Sale or sharing of personal information <input type="checkbox"></label><label>Targeted
    advertising <input type="checkbox"></label><label>Sensitive personal information <input type="checkbox"></label>
    <button>Save</button></form><p>To make a request about information linked to your account, enter your email address.
    We will send a link to confirm that it is you. You may use an authorised agent. Requests are free. If you clear
    your cookies you have to choose again.</p><p>Global Privacy Control signal: not detected. Need help? Call the
    toll-free number between 9 and 5.</p>`,
  },
];
