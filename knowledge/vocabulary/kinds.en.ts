import type { KindWords } from '../kind/kindWords.ts';

/** English words and sentences for the kinds of request. */
export const kindsEn: KindWords = {
  names: {
    app: 'outlook, teams, sharepoint, share point, onedrive, one drive, exchange, excel, word, powerpoint, onenote, planner, skype, yammer, viva, intune, entra, azure ad, power automate, power bi, forms, bookings, loop, copilot, owa, defender, purview, microsoft 365, office 365, m365, o365, mailbox, web application proxy, proxy address, aad broker',
    plan: 'e1, e3, e5, f1, f3, a1, a3, a5, business basic, business standard, business premium, apps for business, apps for enterprise, enterprise plan, business plan',
    vendor:
      'salesforce, zoom, webex, slack, adobe, acrobat, docusign, mimecast, proofpoint, barracuda, veeam, exclaimer, codetwo, kaspersky, norton, mcafee, eset, sophos, avast, bitdefender, trend micro, sap, hubspot, dropbox, google drive, jira, zendesk, quickbooks, xero, zoho, grammarly, cisco, fortinet, autodesk, oracle, trello, asana, mailchimp, calendly, dynamics crm, autocad, shopify, wordpress, gmail plugin, lastpass, okta, duo, nextcloud, notion, miro, figma, odoo, servicenow, crowdstrike, antivirus, anti-virus, virus scanner, bitwarden, monday.com, teamviewer, anydesk, freshdesk, pipedrive, sage, datev, lexware, power pdf, foxit, nitro, snagit, loom, clickup, airtable, typeform, ringcentral, 3cx, avaya, kofax, docuware, egnyte, backupify, acronis, spambrella, symantec, malwarebytes, tool of our own',
    network:
      'firewall, proxy, router, wifi, wi-fi, wlan, lan, vpn, isp, internet provider, internet line, broadband, fiber, fibre, dhcp, gateway, access point, ethernet, modem, bandwidth, packet loss, network cable, network team, local network, company network, corporate network, office network, load balancer, sd-wan, zscaler, nat, fortigate, palo alto, meraki, mikrotik, ubiquiti, unifi, checkpoint, sonicwall, netscaler, hotspot, port forwarding, web filter, content filter, core switch, network switch, our network, wireless, our internet',
    china:
      '21vianet, 21 vianet, vianet, gallatin, china cloud, chinese cloud, blue cloud, partner.microsoftonline.cn',
    country:
      'germany, france, austria, hungary, spain, italy, poland, sweden, norway, switzerland, belgium, ireland, uk, united kingdom, usa, united states, canada, australia, japan, india, brazil, mexico, turkey, greece, denmark, finland, netherlands, romania, czech republic, kenya, nigeria, egypt, singapore',
    tongue:
      'english, german, french, spanish, italian, hungarian, chinese, japanese, portuguese, polish, dutch, arabic, russian',
  },
  hints: {
    thing:
      'password, passcode, sign-in, signin, log in, login, log on, account, mailbox, inbox, outbox, calendar, appointment, meeting, channel, guest, group, distribution list, contact, address book, signature, rule, attachment, spam, junk, quarantine, phishing, domain, dns, mx record, txt record, cname, spf, dkim, dmarc, record, certificate, token, mfa, authenticator, two-factor, sync, synchroni, site, library, folder, file, document, version, recycle bin, permission, sharing, share link, retention, label, litigation, ediscovery, audit, transcript, recording, camera, microphone, audio, screen, presence, update, install, setup, deploy, activat, language pack, proofing, add-in, ribbon, macro, formula, printer, scanner, smtp, imap, pop3, pst, autodiscover, connector, migration, tenant, profile, cache, browser, laptop, desktop, phone app, android, iphone, ipad, device, quota, storage limit, archive, forward, out of office, auto-reply, alias, delegate, send as, send on behalf, shared, public folder, room, flow, workflow, form, list view, notification, message trace, endpoint, powershell, conditional access, sso, single sign-on, directory, federation, session, ip range',
    trouble:
      'not working, does not work, doesnt work, do not work, stopped, broken, crash, freez, hang, stuck, error, fail, cannot, cant, unable, wont, problem, issue, trouble, slow, missing, disappear, vanished, lost, gone, blocked, locked, denied, empty, blank, corrupt, garbled, bounce, reject, timeout, timed out, not receiving, not showing, wrong, hacked, compromised, hijacked, disconnected, delayed',
    money:
      'invoice, bill, billing, billed, payment, pay, paid, refund, charge, charged, credit card, debit, bank, receipt, tax, vat, overdue, renew, renewal, cancel, subscription, seat, licence, license, expire, expiry, purchase order, credit note, statement, reactivate, monthly, annual, yearly, downgrade, upgrade, direct debit, money, trial',
    deciding:
      'price, pricing, cost, how much, quote, quotation, offer, compare, comparison, difference, recommend, suitable, which plan, which licence, sales, reseller, discount, nonprofit, before buying, included, include, interested, evaluate, considering, thinking of, budget, tender, proposal, cheaper, cheapest, better value, new customer, demo, buyer',
    ticket:
      'ticket, case, service request, support request, my request, open request, incident number, case number, reference number, ticket number',
    human:
      'human, real person, live agent, agent, representative, operator, someone, somebody, supervisor, manager, staff member, advisor, adviser, technician, specialist, engineer',
    learning:
      'tutorial, training, documentation, docs, article, video, course, guide, manual, learn, wiki, forum, community, webinar, knowledge base, handbook, lesson, instruction, tips, quick start, getting started, self-help, self-service, cheat sheet, faq',
    health:
      'outage, incident, service health, service status, degradation, maintenance, status page, dashboard, uptime, known issue, advisory, disruption, downtime',
    calling:
      'phone number, telephone, hotline, call you, dial, ring you, toll-free, toll free, phone support, phone line, call centre, call center, helpline, by phone',
    ours: 'our own, in-house, custom, developer, programmer, script, third party, third-party, plugin, plug-in, add-on, integration, extension, vendor, other company',
  },
  fills: {
    talk: 'talk to, speak to, speak with, chat with, be connected to, get through to, be transferred to, have a word with, deal with',
    human:
      'a human, a real person, a live agent, an agent, a member of your staff, an employee, somebody, someone, a representative, a technician, an engineer, your supervisor, a manager, one of your colleagues, a human being',
    soon: 'now, right now, immediately, at once, right away, please, this minute, straight away, as soon as possible, today',
    paper: 'invoice, bill, statement, receipt, credit note, tax invoice',
    charged: 'charged, billed, debited, invoiced',
    wrongly:
      'twice, again, the wrong amount, too much, although we cancelled, for a user who left, without notice, after the trial ended, in the wrong currency',
    seats: 'licences, licenses, seats, subscriptions, users, E3 licences',
    some: '2, 3, five, ten, 12, twenty, one, a few',
    cancel:
      'cancel, terminate, end, stop, discontinue, renew, extend, reactivate, downgrade, upgrade, pause, change',
    sub: 'subscription, plan, contract, package, annual commitment',
    flaw: 'the wrong address, a wrong VAT number, an old company name, the wrong amount, a user we deleted, charges I do not understand',
    month: 'March, last month, October, this quarter, last year, the renewal',
    org: 'a small company, a charity, a school, a law firm, a start-up, a shop with 6 staff, 40 employees, nine people, our new company, a clinic, a sports club, volunteers',
    seller: 'a sales person, a consultant, an adviser, your sales team, an account manager',
    upset:
      'an outage, a disruption, an incident, a known issue, an interruption, technical difficulties, general problems, a service degradation, maintenance',
    when: 'now, today, at the moment, this morning, right now, currently, this week, at present',
    health: 'down, up, working, ok on your side, available, stable, healthy, affected, back, having problems',
    hotline:
      'phone number, hotline, helpline, support number, telephone number, toll-free number, contact number, call centre number, phone line',
    dial: 'call, dial, ring, phone, use',
    ticket: 'ticket, case, request, service request, support request, report',
    status: 'status, state, progress, outcome, stage',
    news: 'news, update, progress, answer, movement, result, reply',
    handle: 'look at, answer, deal with, work on, pick up, handle, reply to',
    closed: 'closed, resolved, still open, assigned, in progress, finished, forgotten',
    edit: 'close, reopen, withdraw, cancel, update, escalate, change, add a file to, add a note to, add new information to, follow up on',
    bad: 'down, slow, broken, dead, unstable, misconfigured, blocking everything, dropping packets, rebooting all the time, overloaded',
    allow: 'allow, whitelist, open ports for, prioritise, let through, unblock',
    addin: 'add-in, plugin, integration, connector, add-on, extension, app, sync, notifications, client',
    fails:
      'does not work, crashes, has disappeared, is slow, stopped syncing, throws an error, is blocked, no longer loads, does not come through',
    own: 'own app, in-house tool, custom application, home-grown system, script, self-written program, web application, ERP, CRM, accounting software, shop system',
    breaks:
      'cannot read calendars through the API, gets no data, cannot send mail, throws an exception, stopped working, fails to authenticate, returns errors',
    material:
      'training, tutorials, videos, documentation, guides, how-to articles, courses, manuals, webinars, learning material, a quick start guide, a forum, tips',
    about: 'for {app}, for beginners, for our staff, for new employees, on {app}, about {app}',
    ordinary:
      'an ordinary user, a normal employee, not an admin, just a user, without admin rights, an end user, a student, no administrator',
    whom: 'who can help me, where do I turn, whom do I ask, who is in charge, where do I get help with my account, who is my admin',
    who: 'the agent, support, the engineer, your representative, the technician, somebody from Microsoft',
    code: 'PIN, PIN code, verification code, security code, caller PIN, code',
    phone: 'on the phone, during the call, over the phone, while I was calling',
    share: 'share calendars, join meetings, exchange files, federate, chat, work together',
    lack: 'missing, not available, not supported, different, limited, delayed',
    appdo:
      'does not open, keeps crashing, is very slow, asks for my password again and again, shows a blank page, freezes, cannot connect, does not sync, shows an error, lost my settings, stopped working after the update',
    admintask:
      'add a user, reset a password, share a calendar, create a shared mailbox, set up mail forwarding, recover deleted files, block a sender, rename a team, invite guests, restore a mailbox, change permissions on a site, set up MFA, connect a domain, migrate mailboxes, install Office, turn off forwarding, give someone access to a mailbox, run a message trace',
    who2: 'I, we, our users, one colleague, nobody, a user, the whole team, some people',
  },
  examples: {
    technical: `
{app} does not start any more
{app} is not working on my computer
{app} crashes whenever I open it
{app} keeps freezing
I cannot open {app}
we can't get into {app} since yesterday
nobody here can use {app}
{app} stopped working for all of us this morning
{app} is down for our whole office
all our users lost access to {app}
{app} is very slow today
{app} shows an error message when I click on send
error code 0x80070005 during installation
I get error AADSTS50076 when signing in
cannot sign in to my account
user is locked out after too many attempts
my password is not accepted
I forgot my password and cannot log in
how can I reset a user's password
the authenticator app was on my old phone
need to turn on multi factor authentication for everyone
two step verification codes never arrive
let employees reset passwords themselves
emails are not being delivered
we do not receive any messages from outside
mail bounces back with a delivery failure
outgoing mail is stuck in the outbox
messages land in the junk folder
legitimate mail is quarantined
our domain ends up on a block list
a lot of phishing mails reach our people
someone got into my account and is sending messages
suspicious sign-ins from another country on an account
strange forwarding rule in a mailbox I did not make
forward all messages of a former employee
how do I share my calendar with a colleague
free busy information is missing
meeting room accepts double bookings
give my assistant access to my mailbox
shared mailbox does not appear in {app}
can't send as the shared address
distribution group members do not get the mail
create a new security group
add a user and give access to {app}
an employee left, how do I keep the data
delete a user but keep the mail
restore a deleted user
undo deletion of a folder
recover files deleted two weeks ago
previous version of a document is lost
files are not syncing between pc and cloud
sync stuck on processing changes
the file is locked for editing by another user
access denied when opening a site
external people cannot open the link I shared
how to invite a guest to a team
guest user gets an error when joining
no sound in meetings
camera is black in a call
cannot share my screen
recording of the meeting disappeared
the add-in for meetings is missing in {app}
status shows away all the time
chat messages arrive late
notifications are not shown on my phone
set up mail on an iphone
email stopped on my android phone
scanner cannot send mail through our tenant
printer scan to email fails with smtp error
add our own domain
domain verification fails although the TXT record is there
which MX record do we need
SPF is failing for our newsletters
configure DKIM signing
connector to our on-premises server broke
migrate mailboxes from an old server
directory synchronization has errors
Azure AD Connect has not synced for three days
single sign-on with AD FS fails
install the office apps on a new laptop
office says unlicensed product
activation failed, it says too many devices
excel file does not open and shows a blank window
macro stopped working after the update
word prints wrong characters
the ribbon button shows garbled text
search in {app} does not find old mails
mailbox is full
archive mailbox does not grow
retention policy deletes too early
run an audit log search
content search for a legal case
sensitivity labels are greyed out
device is not compliant with the policy
wipe a lost phone
which admin role do I need to manage {app}
where do I change the password expiration
it says I don't have permission in the admin center
cannot create a new team
how to rename a site
change the email address of a user after marriage
set an out of office reply for a colleague
turn off the focused inbox for all
hide a user from the address list
block sign in for a user
calendar items are shown twice
my signature disappeared
public folders are not visible
permissions on a document library are broken
flow does not run
form responses are not saved
booking page is unreachable
planner tasks are missing
report of active users is empty
help with a technical problem
something is broken with our mail
problem with {app}
trouble with login
can you help me configure {app}
please enable the archive for this mailbox
how do I set up {app} for new employees
app asks for credentials again and again
the page stays white after login
we get a 503 error in the browser
not able to download attachments
attachments are blocked
pictures in messages are not displayed
messages disappear from the inbox
rules in my inbox do not run
can i schedule a message
delegates don't see private items
the desktop client cannot connect to the server
autodiscover returns the wrong server
users see an old version of the file
unlock an account
account keeps getting locked
user disabled by mistake
this work account does not exist
your organization has disabled this device
sign-in works in the browser but not in the desktop app
only global admin is locked out
no second administrator and the phone is gone
make a user an administrator
add a second global admin
which role may open support requests
least privilege role for a helpdesk
what can an exchange administrator do
previous admin left and nobody has the password
take over an unmanaged tenant
create users from a spreadsheet
import users in bulk with csv
create an account without assigning a licence
proxy address already in use by another object
rename a user, keep the old address as alias
offboarding checklist for a leaver
wipe and block someone who was fired today
hand over the files of a departed colleague
delete a test account
remove someone from the address list
accidentally removed the wrong person
dynamic membership by department
mail enabled security group
who is allowed to create groups
external guest cannot accept the invitation
remove a guest
send on behalf of my boss
automatic replies while on leave
external forwarding is blocked by policy
550 5.7.520 access denied
5.4.1 recipient address rejected
TLS required with a partner organization
route mail through a gateway
import a pst file
imap migration from another host
cutover migration batch failed
mailbox quota exceeded
increase the mailbox size
recover purged items
our IP address was delisted
trace a message that never arrived
room list is missing a room
free/busy with another tenant
outlook says trying to connect
outlook profile has to be rebuilt
safe mode works but normal start does not
wrong entry in the address book, cannot edit contact
new outlook has no shared calendars
go back to classic outlook
site is read only
list has more than 5000 items
view threshold exceeded
folder cannot be moved
upload blocked because of file type
give external users access to a library
break inheritance on a folder
tenant storage is full
onedrive of a former employee
files on demand icons
grey cloud with a line
grant someone rights to a team site
who can record meetings
participants cannot hear each other
meeting lobby does not let anyone in
cannot start a meeting
transcript is missing
channel name already exists
chat is disabled for our users
presence unknown
install teams silently with msi
uninstall the old client
skype for business contacts do not load
download the office installer
64 bit or 32 bit
change the display language
proofing tools for another language
install stops at 90 percent
remove a device from my activations
product deactivated notice
licence was changed and now activation fails
shared computer activation on a terminal server
deploy to 200 pcs with intune
update channel, semi annual
stop automatic updates of the apps
roll back an office update
centralized deployment of an add-in
block add-ins from the store
domain setup is stuck in progress
txt record for verification not found
change nameservers
remove a domain from the tenant
can the onmicrosoft name be changed
buy a domain through you and connect it
registrar transfer code
CNAME for autodiscover
which IP ranges and urls does exchange online use
list of endpoints
block a sender
false positive in the spam filter
spoofed mail from our own domain
anti phishing policy
block credit card numbers in outgoing mail
encrypt a message
litigation hold on a mailbox
export search results
ediscovery permissions
who deleted this file, audit
enroll phones
require a screen lock on devices
revoke all sessions of a user
reset mfa registration
conditional access blocks our admin
token signing certificate expires soon
federated domain, convert to managed
event 6941 on the sync server
password hash sync stopped
AADSTS50008 token is not valid
powershell module cannot connect
Set-Mailbox gives an error
smtp auth is disabled
device cannot send mail, authentication unsuccessful
shared mailbox still in the list after removal
signature is missing on mobile
password never expires for one account
users do not get a reminder before the password expires
how often do passwords have to be changed
is this message from Microsoft genuine
security defaults or conditional access
mail sent twice
read receipts do not work
cannot rename the team
bulk change of group members
Please check why mailbox delegation is gone
for two days one of our people has not been able to work in teams
{app} mic is not recognised
nothing arrives in our inboxes after a dns change
bitlocker key of a laptop
where do I find the recovery key
entries show twice in the calendar
request to open access was refused by policy
{app} {appdo}
my {app} {appdo}
{app} {appdo} for {who2}
{who2} cannot use {app}
how do I {admintask}
how can we {admintask}
please help me {admintask}
I need to {admintask}
is it possible to {admintask}
error when I try to {admintask}
we tried to {admintask} and it failed
Hi team, since Tuesday my Outlook freezes as soon as I open the calendar. Reinstalling did not help.
My onedrive wont sinc, it says "sign in required" all the time
How can I recover a mailbox we removed three weeks ago?
Need to block forwarding to external addresses for the whole tenant
teams mic not detected on surface laptop
users complain about duplicate calendar entries
Conditional access policy locks out our consultants
after changing the DNS nothing reaches our inboxes
Can you help me configure a distribution list that accepts external mail?
power automate flow failed with unauthorized
we cannot create shared channels
why do I see "something went wrong [1001]" in Word
Bitlocker recovery key in Entra, where is it
need help migrating 40 mailboxes from a hosted exchange
password reset mail never arives
The meeting room panel shows the wrong bookings since Wednesday
cannot attach files bigger than 20 mb
I need to give our bookkeeper read access to the archive mailbox
Word documents open as read-only from the team site
How do I stop external guests from downloading files?
login loops back to the start page in Chrome
our newsletter ends up in everyone's spam
New laptop, how do I get Outlook with my mail on it`,
    billing: `
I have a question about my invoice
send me a copy of the bill
where can I download invoices
the amount on the invoice is higher than expected
why did the price on my bill go up this month
we were charged for users who left
we have been billed twice
I want my money back
request a refund for the last payment
credit note has not arrived
payment failed
my credit card was declined
update the payment method
new bank card, please change it
can we pay by bank transfer
change the billing address
company name on the invoice is wrong
add our tax number to the bill
invoice must go to accounting
purchase order number missing on invoice
add licences to our subscription
we hired people and need more seats
buy two additional licences of {plan}
reduce the number of licences
remove unused seats
too many licences, we want to pay for fewer
how do I assign the licence we bought
cancel the subscription
we want to terminate our contract
stop automatic renewal
turn off recurring billing
renew our subscription for another year
when does our subscription expire
subscription expired and was disabled, we want to reactivate it
our account is suspended because of an unpaid bill
subscription shows a past due balance
convert the trial to a paid subscription
my trial ran out, continue with a paid one
extend the trial period
sign up for a trial
register for a free trial
purchase a subscription
upgrade our current subscription from {plan} to {plan}
downgrade to a cheaper plan next month
change billing from monthly to yearly
move the subscription to another billing account
who pays for the storage add-on
the product key we bought is already used
redeem a product key
bought through a reseller and now the bill comes from you
change the partner on our subscription
close our account and delete the tenant
what happens to our data when the subscription ends
we don't use it any more, please stop charging us
charge on my statement from Microsoft that I do not recognise
is the invoice already paid
how to read my bill
explain the charges for {plan}
prorated amount on the invoice
I need a fapiao
discount we were promised is not on the bill
my order is not shown in the account
order for ten licences still pending
pay an overdue invoice
licence cost was deducted although we cancelled
billing question
question about our subscription
get a receipt for the annual payment
currency on our invoice should be euro
free up a licence from a user who left so that we don't pay
renewal price is wrong
billing department please
assign {plan} to a new colleague
move a licence from one user to another
take the licence away from someone who left
no free licences left
reduce from 30 to 20 seats
upgrade from {plan} to {plan}
change the plan for everybody
switch our users from {plan} to {plan}
we bought the wrong plan yesterday, undo it
can I still cancel, how much do I get back
terminate before the year is over
delete our tenant completely
we stop using {app} altogether
what happens to our mailboxes after the subscription expires
how long is data kept after cancellation
grace period after non-payment
our service was disabled because of payment
product key does not work
where do I enter the key we purchased
remove the delegated partner
another reseller should take over our subscription
who invoices us, you or the partner
sold-to address and bill-to address
billing period on the invoice is only one day
send invoices automatically to accounting
pay by invoice instead of card
remove an old card
licence gets cancelled at month end, what happens to the mailbox
we need {plan} for three more people
please add another licence for our new hire
order two more licences
how many licences do we have left
can I get last year's invoices
subscription says expiring soon
invoice
we need {some} more {seats}
please remove {some} {seats}
take {some} people off our {sub}
we were {charged} {wrongly}
I was {charged} {wrongly}
you {charged} us {wrongly}
where is my {paper} for {month}
send me the {paper} for {month}
please {cancel} our {sub}
how do I {cancel} our {sub}
we want to {cancel} the {sub}
the {paper} shows {flaw}
there is {flaw} on the {paper}
split the {paper} between two offices
when is the next payment due
turn our trial into a paid {sub}
we still get a {paper} although the {sub} ended
question about the {paper} for {month}
Why is this month's bill double?
I was debited 89 euro but already cancelled in January
Could you resend invoice E0400XYZ to our bookkeeper?
we've got 3 leavers, please reduce our licence count
how do i renew my expired subscripton
our account is on hold for non payment, we paid yesterday
add 15 E3 licences for the new hires starting Monday
I'd like a refund for unused months
Stop the auto-renewal please
we want to pay by bank transfer instead of credit card
my trial became a paid plan without asking me
where do I download the tax invoice
we still get invoices although the contract ended
Can you split the invoice between our two offices?
please take five people off our plan
charged the wrong amount again
what is the due date of my next payment
how do I turn our test subscription into a full one
send all bills to another address from now on
we do not want the yearly renewal
bought too many seats by mistake
free up a licence of a departed colleague
swap {plan} for {plan} for one person
stop paying
our reseller sold it, how do we end it
erase our company account for good
the card is refused`,
    presales: `
which plan is right for a small company
what is the difference between {plan} and {plan}
compare {plan} with {plan}
how much does {plan} cost
price list for business plans
monthly price per user
what does it cost for 20 employees
I would like a quote
can I get an offer for 100 users
we are interested in Microsoft 365
thinking of buying, need advice
is {app} included in {plan}
does {plan} include the desktop apps
what do I get with {plan}
features of {plan}
how many devices can one person use under {plan}
how big is the mailbox in {plan}
do you have special prices for schools
student discount
charity pricing
educational licences for our university, what are the conditions
discount for 500 seats
talk to sales
someone from sales should contact us
we want to become a customer
we are not a customer yet
before we buy, we would like to know whether
can we test it before we decide
is there a demo
benefits of moving to the cloud
advantages over Google Workspace
alternatives to {plan} for frontline workers
licensing for part time staff, which one fits
which licence do we need for {app}
do we need a separate licence for shared mailboxes
is {app} available in the cheapest plan
where can I buy in my country
find a reseller near us
looking for a partner who can implement it
recommend a Microsoft partner
can I mix plans in one company
are there limits on users in business plans
minimum contract term
is there a plan without {app}
how does licensing work
what would you recommend for a law firm with 8 people
we plan to switch from our own server, what would that cost
do you offer annual commitment prices for new customers
copilot price
how much is the copilot add-on
does the price include support
new company, 15 people, what should we order
what's in the free version
can a buyer outside the EU order
procurement needs a proposal from you
information on pricing and licensing
is phone system part of {plan}
we want to evaluate the product
does {plan} contain antivirus protection
what licence is required for {app}
how many computers can I install it on with {plan}
does my version include desktop apps
difference between {plan} and {plan} before we order
who resells Microsoft 365 in {country}
dealers in our city
what does an annual plan cost compared to monthly, we have nothing yet
want to see a demonstration first
which products do we need to use {app} and {app}
choosing between Google and Microsoft for 30 staff
which plan fits {org}
what would it cost for {org}
is there a package for {org}
what do you recommend for {org}
price for {org}
please have {seller} contact me, we consider buying
can {seller} call us about an offer
what is better for {org}, {plan} or {plan}
does {plan} have {app}
quote for {org}
We're 30 people and compare Google and Microsoft, what would you suggest?
does E5 include phone system and audio conferencing
Looking for pricing on Copilot for a team of 10
is there an educational discount for a private school
what is included in apps for business
I'd like to speak to a sales rep about moving 400 seats
Which licence do I need to have Power BI and Teams
who are your resellers in Denmark
could we get a demo before deciding
is it cheaper to pay annually, we're not customers yet
Is there a package for a charity with nine volunteers?
What would Microsoft 365 cost us for 80 people
Does Business Basic have desktop Excel?
please have a consultant contact me, we consider buying
what's better for a start-up, E3 or Business Premium
help us to find a partner
find a Microsoft partner for our company
we need a partner to buy from
search for partners`,
    'service-health': `
is {app} down
is there an outage
are there outages right now
is {app} having problems worldwide
is something wrong with {app} on your side
current service status
check service health
service health page
status of {app} today
are others affected too
is it only us or is everybody affected
any known issues with {app}
is there an incident in progress
is Microsoft aware of a problem with {app}
planned maintenance this weekend
when is the next maintenance window
is the {app} outage over
when will the outage be fixed
has the incident been resolved
was there an outage last night
history of past incidents
where can I see past outages
link to the status dashboard
is the cloud down
are your servers down
is everything up and running
what does advisory MO123456 mean
details on incident EX654321
uptime of {app} this month
does the dashboard list any problem for {app}
is {app} in {country} working
current state of the services
any disruption reported
heard about a global outage, is that true
news say {app} is down, can you confirm
is there a general failure today
are there service degradations
who can see the service health page
get notified about incidents
check whether {app} is available
is {app} working at the moment
{app} seems down everywhere, is there an incident
is there anything wrong on your end today
any news on the incident
who can view service health in the admin center
cannot reach the admin center, where can I check for outages
does Microsoft know about issues with {app} in our region
are you people aware that {app} is misbehaving
{app} appears to be down globally
any ETA for the {app} disruption
is it a general problem
how healthy is {app} at present
what is the state of {app} this morning
is somebody already working on the outage
are all services green
is the platform stable today
was something changed on your side last night
was there a service interruption between 2 and 3 am
report of the incident last week
post incident report
show me current incidents
current advisories for {app}
is there maintenance planned for Sunday
do you have an outage map
are other tenants hit as well
everyone on twitter says {app} is down
is there a known bug with {app} right now
where does Microsoft publish incidents
do you see any degradation of {app}
when will {app} be back
please confirm the outage of {app}
is there {upset} with {app} {when}
do you have {upset} {when}
are there {upset} {when}
anything going on with {app} {when}
is {app} {health} {when}
is {app} {health}
has the {app} incident been fixed
list of ongoing incidents
please tell me if there is {upset} {when}
do you know of {upset} in {app}
is microsoft 365 having an outage this morning?
any incidents with Teams calling today?
Are you aware of problems with Exchange Online in West Europe
what's the current health of SharePoint Online
Outlook web seems down worldwide, do you have an ETA?
is there scheduled maintenance tonight
where can I look up service incidents
Anything going on with Teams today?
is OneDrive ok on your end
Please tell me if there's a current disruption of Exchange
are you having technical difficulties at the moment
did Microsoft admit the {app} delay
everybody talks about slow {app}, is it official
bookmark for the status page
was {app} interrupted yesterday evening
official statement on the {app} outage
how long was {app} unavailable worldwide`,
    'phone-number': `
what is your phone number
support phone number for {country}
which number do I dial from {country}
telephone number of support
give me the phone number
hotline number please
number to call for billing questions
I want to call support, which number
toll free number in {country}
is there a local number in {country}
phone line opening hours in {country}
when can I call technical support
until what time is the phone line open
is phone support available at weekends
do you have phone support in {tongue}
in which languages can I call
can I call someone in {tongue}
how can I reach support by phone
number for calling from a mobile
contact number
call center number
how much does the call cost
is the call free of charge
the number on your page does not work
old support number is dead, what's the new one
list of support numbers by country
international support number
customer service telephone
phone contact for {country}
I'm in {country}, how do I phone you
what are the phone hours for billing
I need the number for {country}
I prefer to phone, what number is it
number to ring from {country}
can I reach you by phone on Saturday, from when to when
is the number free when dialled from a mobile
hotline for {country}
how late can I call
until when can we phone
support number for our office in {country}
phone assistance in {tongue}?
what is the {hotline} for {country}
which number do I {dial} from {country}
what {hotline} should I {dial}
when is the {hotline} staffed in {country}
I cannot find your {hotline}
does your {hotline} speak {tongue}
is there a {hotline} in {tongue}
opening hours of the {hotline}
give me the {hotline} in {country}
whats the support hotline for Belgium
I'd rather call. Which number?
Can I phone somebody on Saturday? what are the hours
telephone number for technical support in India please
do you offer phone support in Italian
is the 0800 number free from a mobile
I can't find your phone number anywhere
What's the helpline for Sweden?
when are the phones staffed in Japan
Which languages does your call centre speak?
support line for {country} please
from when are your phones manned on Sundays
what time do the lines open
till what hour do you answer calls
is there anyone to phone at night
dialling from abroad, which digits
your number from {country} please
reach you by telephone from {country}
business hours of phone support
number of the Vienna office hotline`,
    'person-now': `
I want to speak to a human
talk to a person
real person please
human
agent
live agent
live chat with an agent
connect me to an agent
transfer me to someone
can I talk to someone
let me talk to somebody now
speak to a representative
speak with a support engineer right away
I don't want to chat with a bot
no more bots
you are not helping, get me a person
customer service representative
I need someone immediately
need to speak to someone at once
please call me back now
call me right now
urgent, I need a human being
hand me over to a colleague
is there anybody real there
operator
put me through to support staff
I'd rather talk to a technician
escalate me to a human
give me a manager
can a person look at this please
I need assistance from a person, not a machine
talk to support
i want to complain to a real person
anyone there?
get me someone who can actually help
someone call me back at once
have a colleague ring me now
can a supervisor contact me right now
can I please speak to someone at last
is anybody available to take over
let an engineer take this chat
HUMAN PLEASE
somebody real
put a person on
I am done typing, get me someone
hand over this conversation to one of your people
no chatbot
speak to the helpdesk person
I want to {talk} {human}
can I {talk} {human} {soon}
please let me {talk} {human}
{human} {soon}
get me {human} {soon}
I need {human} {soon}
I demand to {talk} {human}
could {human} call me {soon}
have {human} phone me {soon}
this bot is no help, I want {human}
Can I please just talk to somebody?
HUMAN NOW
i want a real agent not a chatbot
please transfer this chat to one of your engineers
is anyone there who can take over
get me someone on the line immediately
let me chat with a member of your staff
I demand to speak with a human being
can an engineer phone me right this minute
stop. agent.`,
    'my-tickets': `
status of my ticket
what is the status of my case
any news on my ticket
any update on case 4711
ticket 2033 please
where is my request
show my tickets
list my open requests
which requests do I have open
my previous ticket
did you receive my ticket
I opened a ticket yesterday
I reported this last week already
still waiting for an answer to my request
nobody replied to my case
how long until somebody works on my ticket
who is working on my case
I want to add information to my ticket
attach a log file to my request
update my service request
change the contact on my ticket
raise the severity of my case
escalate my existing ticket
reopen my ticket
close my request
withdraw my ticket
cancel the ticket I opened
my problem from ticket 88 is solved
history of our support requests
find my old case
I lost my ticket number
did the engineer answer on my case
continue with case 1009
what did you find out about my request
my case was closed but it isn't solved
see tickets of my organization
I got a ticket number, what now
follow up on my request from Monday
view my service requests
when will my ticket be answered
has somebody had a look at what I reported yesterday
I already submitted this, any progress
the case I raised is solved, you may close it
any movement on 3321
#5510 still waiting
reopen 1403 please, the problem returned
I submitted something on Monday and heard nothing
nobody has contacted me about my request yet
filed a request last week, no reply
has my case been assigned to somebody
who took over my request
see everything my organization has reported
please cancel the request from this morning
I would like to retract what I reported
you closed my case too early
my request number is 2044
add a comment to my request
send a log to the engineer on my case
remind the engineer about my case
my earlier problem came back, same ticket please
could you check where my request stands
is my request still in the queue
position in the queue
when will I hear from you about my request
progress on the issue I reported
what became of my complaint from last week
what is the {status} of my {ticket}
any {news} on my {ticket}
when will someone {handle} my {ticket}
is my {ticket} {closed}
I want to {edit} my {ticket}
please {edit} my {ticket}
{ticket} 7781
any {news} on {ticket} 2290
did you get what I sent for my {ticket}
I have new information for my {ticket}
nobody has {closed} my {ticket} yet
Any progress on #2291?
I raised a request on Friday, nobody has come back to me
can i see all requests my company has open
please reopen 1877, the fix did not last
I want to withdraw my ticket from this morning
who is assigned to my case
When will someone deal with request 7781
I have new information for my case
is my ticket closed already
did you get the logs I sent for my request
list of requests I have made until now
overview of everything we reported so far
case 3120 has gone quiet
no word on 6021 for days
put my colleague on the case as second contact
make my request more urgent
support has not written for days
it's solved, close it please
I'm on holiday, who follows my request`,
    'own-network': `
our {network} blocks {app}
the {network} is down
the {network} in our building is slow
no internet in the office
internet connection keeps dropping
our internet is down
only the office network is affected, from home it works
it works on mobile data but not on our network
{app} works at home but not in the office because of the {network}
problem with our {network}
need to configure our {network}
{network} settings for {app}
how do I open ports on the {network}
our {network} drops connections
{network} certificate inspection breaks the login
the {network} does not let traffic through
which IP addresses must be allowed on the {network}
high latency in our branch network
network cable is broken
our local DNS server is not answering
cannot reach any website from the office
laptop does not connect to {network}
{network} password forgotten
bad signal of the {network} in the meeting room
our network is overloaded
packet loss on our line
the {network} needs a new rule
ping times are terrible in our LAN
{network} tunnel disconnects all the time
our network administrator changed the {network} and now nothing works
printer is not found on the network
server room switch died
the line of our provider is out
guest {network} is not working
whitelist addresses in the {network}
network drive is not reachable in the office
DNS filter of our company blocks the login page
calls are bad in one building only
branch office cannot reach {app}, headquarters can
how can we tell whether our network is the cause
SSL inspection on the {network}
it only fails behind our {network}
our {network} drops {app} traffic
the {network} throttles {app}
one switch in our rack is defective
half of the office has no network
branch is offline since the line was cut
provider blocks a port
must we allow anything on our {network}
{app} connects on a mobile hotspot but not on our wifi
the {network} rules were changed yesterday
we replaced the {network} and now {app} is slow
cabling problem on the second floor
cannot ping the gateway
IP conflict in our LAN
site-to-site tunnel is down
our {network} is {bad}
the {network} is {bad}
how do I {allow} {app} on our {network}
we need to {allow} some addresses on our {network}
nothing loads when we are on the {network}
{app} fails behind our {network}
Our Fortigate drops Teams packets
internet at our branch in Leeds is dead
only on the office wifi outlook can't connect, on hotspot it works
which firewall rules do we need on our side for Teams media
switch in rack 2 is faulty and half the office is offline
our ISP blocks port 25
Our office router reboots every hour
Nothing loads when we're connected to the company VPN
the network cable in room 12 is dead
we need to whitelist IPs on our proxy`,
    'third-party': `
the {vendor} add-in does not load in {app}
{vendor} plugin crashes {app}
{vendor} integration stopped working
{vendor} does not sync with {app}
problem with {vendor}
{vendor} blocks my mail
who supports {vendor}
error in the {vendor} connector
our {vendor} backup fails
{vendor} add-on is missing after the update
third party add-in is broken
add-in from another company makes {app} slow
a plugin we bought from the store does not work
add-in from the store asks for permission and fails
browser extension breaks the page
our CRM does not connect to {app}
our ERP system cannot send mail any more
accounting software does not export to {app}
the custom application of our developer fails
our own script returns an error
our in-house app does not get a token
code we wrote against the graph api fails
bot that our programmer built no longer answers
do you support products of other vendors
support for non-Microsoft software
{vendor} will not open
{vendor} login does not work
{vendor} meeting button missing in {app}
template tool from another vendor
e-mail signature software of another maker fails
macro from an external developer
mail archiving product from another company
ticket system of another vendor does not fetch mail
{vendor} scanner deletes attachments
{vendor} and {app} do not work together
our website's contact form plugin does not send
fax software add-in stopped
signature program does not work in {app}
banking plug-in freezes {app}
conferencing software button vanished from {app}
start {app} in safe mode to find the faulty add-in
the maker of the plug-in says it's you
{vendor} slows {app} down
{vendor} stopped logging to {app}
{vendor} scheduler is gone from {app}
our own tool fails since we changed its code
our home-grown application cannot send through smtp
web part written by our developer throws an error
script from a contractor broke
{vendor} files do not open in {app}
is {vendor} something you support
{vendor} removed my files
chatbot of a vendor stopped posting to {app}
label printer software cannot print from {app}
time tracking add-on shows nothing
{vendor} {addin} {fails}
the {vendor} {addin} {fails}
our {own} {breaks}
the {own} {breaks}
{vendor} {fails} in {app}
{addin} of another maker {fails}
HubSpot stopped logging mails from Outlook
The Grammarly plugin slows Word down
Our in-house tool can't send via SMTP any more since we changed its code
Cisco Webex scheduler missing in Outlook
McAfee deletes OneDrive files
do you support the Mimecast add-in
our developer's SharePoint web part throws an exception
Zendesk tickets are not created from our mailbox
the DATEV add-in crashes Excel
our own web app can't read calendars through the API
Slack notifications don't come through
macros an outside company wrote do not run in {app}
scripts by our agency fail
{vendor} reports {app} attachments as infected
{vendor} tab in {app} shows an error
software house that built our add-on is gone
printer driver of another maker breaks {app}
program bought elsewhere does not talk to {app}`,
    'self-help': `
where can I find documentation
help articles about {app}
training for {app}
video tutorials
are there any courses for beginners
user guide for {app}
learn how to use {app}
getting started guide
quick start for employees
how-to videos
community forum
ask other customers
user community for {app}
where can I learn more
I want to solve it on my own
knowledge base
do you have instructions for {app}
manual for {app}
guide for setting up a small business
tips and tricks for {app}
troubleshooting tools
self service
is there a wiki
read about {app}
training material for our staff
youtube channel with help
webinars about {app}
I'm not an admin, where do I get help
I am a normal user, who do I ask
who is my administrator
how do I find my admin
help for home users
private customer needs support
link to the help pages
onboarding material for new colleagues
best practices articles
can you point me to an article
what's the best way to learn {app}
is there a help site
small business help videos
as a normal employee, where do I turn
end user, not admin, need assistance
I have no admin rights, whom should I contact
article or video that explains it
would like to teach myself
something to read about it
materials for teaching our staff
where can users discuss with each other
where can I find {material} {about}
do you have {material} {about}
any good {material} {about}
I'd like {material} {about}
I am looking for {material} {about}
I'm {ordinary}, {whom}
I am {ordinary} and need help, {whom}
{material} {about}
can I take a course {about}
where can my colleagues learn Teams basics
Any video that shows how to use Planner?
I'm just an employee, I don't have admin access, where do I get help
is there a forum for Microsoft 365 admins
do you have written guides for onboarding staff
I want to read the documentation first
where are the how-to articles
can I take a course on SharePoint
I'm an ordinary user and need help with my account, who's in charge
Any good videos for beginners?`,
    pin: `
what is the PIN for
why does the support agent ask for a PIN
PIN when calling support
pin code for phone verification
the engineer wants a verification code from me
a code was sent to our registered email, what do I do with it
do I have to tell the agent the code
how does the PIN check work
they sent a PIN to the admin's phone
I did not receive the PIN
the PIN never arrived at our registered address
PIN was sent to a former employee's address
where do I update the registered phone for the PIN
caller verification code
security code requested by support on the phone
is the PIN request a scam
support called and wants a code
verify my identity on the phone with a PIN
calling from an unregistered number
my number is not registered in the profile, what happens when I call
the PIN has expired while I was on the phone
which address does the PIN go to
why is there an extra verification step when I call
wrong PIN given to the representative
I have the PIN, where do I enter it
phone verification step
pin?
the representative cannot open our account without a code
is it normal that support wants a PIN on the call
PIN went to an outdated address
how do I change where the PIN is sent
why do I have to read out a code to the agent
no verification code arrived while I was on the phone with support
{who} asks me for a {code} {phone}
should I give {who} the {code}
the {code} has not arrived {phone}
the {code} was sent to an old address
how long is the caller {code} valid
why is a {code} needed when calling
I received a PIN by mail, what is it for
{who} wanted a {code}, is that safe
Microsoft support asked for a PIN on the call, is that normal?
the PIN was sent to an old e-mail address, how can I change it
Why must I give a code to the agent on the phone?
i didnt get the verification code when i called support
what's the caller PIN for
they emailed me a PIN, what is it for
your agent wants a security code over the phone, should I give it
PIN for telephone verification has not arrived
how long is the caller PIN valid`,
    'china-cloud': `
what is {china}
who is {china}
{china} support
is {app} available in {china}
difference between {china} and global Microsoft 365
features missing in {china}
does {china} have {plan}
Office 365 operated by {china}
our company in China uses Office 365, is it the same service
Microsoft 365 in China
Chinese version of Office 365
who operates Office 365 in China
is our data stored in China
move from {china} to the global service
migrate our Chinese tenant to worldwide
can a Chinese tenant work together with a global one
share calendars between China and the rest of the world
sign in address for the Chinese service
portal of {china}
which Skype or Teams is there in China
can I use my global account in China
is {china} part of Microsoft
how do I get an account with {china}
contract with {china}
does Copilot work in {china}
we open a branch in Shanghai, which cloud do we need
Beijing office needs Office, global or Chinese
follow {china} on WeChat
WeChat account for news
severity A agreement in China
updates come later in {china}?
functions that do not exist in the Chinese edition
is the Chinese edition the same as the international one
what differs between Office 365 in China and elsewhere
is there {app} for Chinese tenants
federate our {china} tenant with ours
our subsidiary in Beijing is with {china}
is {app} available on {china}
what is {lack} on {china}
which apps are {lack} in the {china} cloud
which features are {lack} on {china}
can our {china} tenant {share} with the global tenant
can people from our Chinese tenant {share} with the global one
tell me about {china}
is Office in China the same as ours
how does {china} differ
Does 21Vianet offer Copilot?
what's the difference between Office 365 in China and everywhere else
Our Shanghai subsidiary has its own tenant with 21Vianet, can we federate?
is Power Automate available in the 21vianet version
Is Office 365 in China the same as ours?
tell me about 21Vianet
can users from our China tenant join meetings of the global tenant
which apps are missing on the 21Vianet cloud`,
  },
  none: `
hello
hi there
good morning
thanks a lot
thank you very much
ok
yes
no
please help
help
I have a problem
I need help
can you help me
what can you do
who are you
are you a bot
how are you
nice weather today
tell me a joke
what time is it
test
asdf
goodbye
not sure
I don't know
maybe later
something else
urgent
it is urgent
question
I have a question
the weather in {country}
book me a flight
order a pizza
see you tomorrow`,
  ruledOut: `
not about
nothing to do with
has nothing to do with
isn't about
is not about
not a question about
not because of
no problem with
not interested in
don't need`,
};
