import type { KindWords } from '../kind/kindWords.ts';

/** English words and sentences for the kinds of request. */
export const kindsEn: KindWords = {
  names: {
    other:
      'dynamics 365, business central, azure sql, azure virtual machine, azure subscription, azure devops, sql server, windows 11, windows 10, windows server, xbox, minecraft, visual studio, github, surface laptop, hyper-v',
    app: 'outlook, teams, sharepoint, share point, onedrive, one drive, exchange, excel, word, powerpoint, onenote, planner, skype, yammer, viva, intune, entra, azure ad, power automate, power bi, forms, bookings, loop, copilot, owa, defender, purview, microsoft 365, office 365, m365, o365, mailbox, web application proxy, proxy address, aad broker',
    plan: 'e1, e3, e5, f1, f3, a1, a3, a5, business basic, business standard, business premium, apps for business, apps for enterprise, enterprise plan, business plan',
    vendor:
      'salesforce, zoom, webex, slack, adobe, acrobat, docusign, mimecast, proofpoint, barracuda, veeam, exclaimer, codetwo, kaspersky, norton, mcafee, eset, sophos, avast, bitdefender, trend micro, sap, hubspot, dropbox, google drive, jira, zendesk, quickbooks, xero, zoho, grammarly, cisco, fortinet, autodesk, oracle, trello, asana, mailchimp, calendly, dynamics crm, autocad, shopify, wordpress, gmail plugin, lastpass, okta, duo, nextcloud, notion, miro, figma, odoo, servicenow, crowdstrike, antivirus, anti-virus, virus scanner, bitwarden, monday.com, teamviewer, anydesk, freshdesk, pipedrive, sage, datev, lexware, power pdf, foxit, nitro, snagit, loom, clickup, airtable, typeform, ringcentral, 3cx, avaya, kofax, docuware, egnyte, backupify, acronis, spambrella, symantec, malwarebytes, epson, canon, hp printer, xerox, ricoh, konica, kyocera, lexmark, zebra, logitech, jabra, plantronics, yealink, cricut, gotomeeting, bluejeans, fireflies, krisp, evernote, todoist, wrike, smartsheet, basecamp, confluence, bitbucket, gitlab, zapier, ifttt, n8n, workday, bamboohr, personio, paychex, netsuite, intuit, freshbooks, myob, exact online, twinfield, visma, fortnox, peachtree, act crm, sugarcrm, insightly, close.io, intercom, freshworks, zoho desk, helpscout, front app, kayako, otrs, spiceworks, connectwise, autotask, datto, n-able, solarwinds, ninjaone, atera, kaseya, webroot, carbon black, sentinelone, f-secure, g data, comodo, hornetsecurity, spamtitan, ironscales, abnormal security, knowbe4, avanan, vade, cloudflare, dropbox sign, hellosign, signnow, pandadoc, adobe sign, yubikey, keepass, 1password, dashlane, roboform, box drive, box.com, pcloud, nextiva, vonage, twilio, dialpad, 8x8, genesys, five9, talkdesk, aircall, whatsapp, telegram, discord, facebook, instagram, tiktok, twitter account, linkedin, youtube account, amazon, ebay, etsy, magento, woocommerce, joomla, drupal, squarespace, godaddy, mailgun, sendgrid, constant contact, campaign monitor, klaviyo, marketo, pardot, eloqua, tableau, qlik, solidworks, sketchup, revit, matlab, spss, stata, endnote, mendeley, zotero, readerware, libreoffice, openoffice, thunderbird, apple mail, google workspace, google calendar, google meet, google chrome, chrome, firefox, safari, opera browser, itunes, icloud, garageband, photoshop, illustrator, indesign, lightroom, premiere, coreldraw, obs studio, vlc, spotify, netflix, nvidia, vmware, citrix, parallels, virtualbox, docker, kubernetes, linux, ubuntu, synology, qnap, truenas, filemaker, mysql, postgres, mongodb, citavi, boomerang, superhuman, clearcontext, templafy, letsignit, opensense, rocketseed, black pearl mail, mail merge toolkit, power thesaurus, think-cell, mentimeter, slido, kahoot, prezi, lucidchart, draw.io, mindmanager, xmind, bluebeam, printer driver, scanner software, antivirus software, security suite, athenahealth, clio, practice panther, imanage, netdocuments, worldox, payroll package, payroll software, payroll program, payroll system, pdf maker, pdf converter, pdf software, pdf program, bookkeeping program, bookkeeping software, accounting program, accounting package, accounting software, invoicing program, erp, erp system, crm, crm system, till system, pos system, warehouse software, practice software, drawing program, cad program, translation tool, dictation software, backup software, archiving software, signature software, signature tool, ticketing tool, ticket system, helpdesk tool, time clock, time tracking, pbx, access control, label software, shipping software, website builder, booking system, reservation system, library system, school software, hospital system, tax software, hr software, recruiting tool, survey tool, newsletter tool, screenshot tool, password manager, web browser, video game, games console, gaming console, game console, playstation, nintendo, smart tv, printer software',
    network:
      "firewall, proxy, router, wifi, wi-fi, wlan, lan, vpn, isp, internet provider, internet line, broadband, fiber, fibre, dhcp, gateway, access point, ethernet, modem, bandwidth, packet loss, network cable, network team, local network, company network, corporate network, office network, load balancer, sd-wan, zscaler, nat, fortigate, palo alto, meraki, mikrotik, ubiquiti, unifi, checkpoint, sonicwall, netscaler, hotspot, port forwarding, web filter, content filter, core switch, network switch, our network, wireless, our internet, guest wifi, guest network, wall socket, network socket, wall port, patch cable, patch panel, cabling, lan cable, cisco switch, unmanaged switch, dns server of ours, our dns, internal dns, local dns, our server room, comms room, leased line, dsl, adsl, vdsl, 5g router, lte router, starlink, provider's line, our provider, telco, mpls, vpn concentrator, vpn gateway, vpn client, vpn tunnel, openvpn, wireguard, anyconnect, globalprotect, pfsense, opnsense, sophos xg, watchguard, juniper, aruba, ruckus, tp-link, netgear, d-link, fritzbox, squid, bluecoat, ssl inspection, traffic shaping, qos, vlan, subnet, ip range of ours, public ip, static ip, wan, uplink, repeater, mesh, signal strength, captive portal, mac filter, radius server, 802.1x, draytek, zyxel, linksys, internet contract, internet plan, internet access, surf, browse the web",
    china:
      '21vianet, 21 vianet, vianet, gallatin, china cloud, chinese cloud, blue cloud, partner.microsoftonline.cn',
    country:
      'germany, france, austria, hungary, spain, italy, poland, sweden, norway, switzerland, belgium, ireland, uk, united kingdom, usa, united states, canada, australia, japan, india, brazil, mexico, turkey, greece, denmark, finland, netherlands, romania, czech republic, kenya, nigeria, egypt, singapore',
    tongue:
      'english, german, french, spanish, italian, hungarian, chinese, japanese, portuguese, polish, dutch, arabic, russian',
  },
  hints: {
    existing:
      'existing subscription, current subscription, current plan, existing plan, what we have, already have, our subscription, our plan, present subscription, on top of our, return licences, give back, too many licences, resigned, fewer people, people less',
    hardware:
      'scanner, copier, fax, printer, toner, keyboard, mouse, monitor, screen broken, headset, docking station, battery, charger, hard disk, ssd, usb stick, laptop, pc, computer, blue screen, boot, bios, driver, graphics card, ram, projector, whiteboard, tablet, iphone, mac, macbook, chromebook, webcam',
    fineitself:
      "itself works, itself is fine, itself behaves, on its own, by itself it works, alone is fine, works without it, fine without, without the add-in, disabled it and, after removing, after uninstalling, switched it off, only when, in safe mode it works, their update, their side, since their, their release, their own software, 's release, 's update, its own software",
    whose:
      "something for you, do you handle, do you cover, is that yours, your job, who do i turn to, who is responsible, whom do i contact about, do you support, are you the right, right place, in your scope, look after, do you help with, part of your support, can you fix, can you repair, come out, send someone, on-site, visit us, who's responsible, responsible for",
    caller:
      'pin, pins, pin code, verification code, security code, code, verify, verification, identity check, caller, registered number, registered phone, six digit, read out, one-time code, one time code, otp, passcode on the phone, insisted, on the line, agent asked, asked me for, asks for a code, wants a code, read it to, tell him the code, tell her the code, prove who i am, prove that, who i am, proof of identity, impersonat, authenticate by phone, callback verification, my word, genuine caller, fraud, scam, digits, number sequence, sequence of digits, my word is, my word not, proof, six figures, code goes to, the code went to, man on the phone, lady on the phone, voice on the phone',
    elsewhere:
      "other companies, other tenants, others, everyone else, anyone else, worldwide, globally, all over europe, region, twitter, downdetector, in the news, the news, on your side, your side, your end, your servers, your systems, microsoft's side, other firms, other people, people elsewhere, competitors, neighbours, partner company, whole world, whole country, all customers, all users worldwide, general failure, wide failure, facebook, reddit, social media, forums say, announcement, official, officially, confirmed, acknowledged, reported, data centre, data center, microsoft down, back up, restored, recovery, root cause, post-mortem, last night, history of, past incidents, ongoing, neighbour, neighbor, next door, another firm, other firm, another company, there as well, there too, over yet, fixed yet, resolved yet, solved yet, half the world, last time it, fell over, went down",
    premises:
      'office, building, floor, branch, site, headquarters, warehouse, from home, premises, upstairs, room, rack, cabinet, on site, home office, electrician, construction work, half of our floor, half the floor, landlord, renovation, ground floor, basement',
    sent: 'submitted, reported, sent you, wrote to you, filed, raised, logged, opened a case, opened a ticket, promised, come back to us, come back to me, get back to',
    waiting:
      'heard nothing, heard back, no answer, no reply, no response, nobody replied, no one replied, still waiting, waiting for, nobody has, any news, any update, any progress, any word, days ago, last week, reminder',
    ordinary:
      'not an admin, no admin, not an administrator, normal user, ordinary user, just a user, home user, private user, end user',
    admin: 'administrator, admin, global admin, it department, helpdesk',
    making:
      'script, macro, vba, code, api, graph api, programmer, developer, develop, our own app, in-house, home-grown, custom, write us, write me, build, compile, compiler, source code, python, javascript, c#, java, webhook, rest call, power fx, sql, query, stored procedure, regex, our programmer, our developers, freelancer built, agency built, wrote ourselves, self-made, we built, we wrote, write a, program a, create a script, automate for us, custom-built, bespoke, homemade, web part, tool of our own, our own tool, our own program, our own software, our own script, our own code, access database, access file, predecessor programmed, predecessor wrote, intern wrote, programmed by, written by a',
    machine: 'bot, chatbot, robot, machine, computer program, automated, software',
    idle: 'weather, capital of, capital, football, match, recipe, joke, song, poem, story, movie, cinema, restaurant, hotel, flight, holiday, pizza, lunch, dinner, president, translate, love',
    region:
      "china, chinese, beijing, shanghai, shenzhen, guangzhou, chengdu, mainland, hong kong, taiwan, global tenant, worldwide tenant, global cloud, locally run, local operator, operated in china, chinese mainland, prc, icp, icp licence, cyberspace, chinese law, wuhan, hangzhou, suzhou, tianjin, chongqing, nanjing, xi'an, qingdao, dalian, xiamen, chinese subsidiary, chinese factory, chinese colleagues, international version, global version, onmschina, .cn, nanking, some other operator, other operator, another operator, behind the office service, china edition",
    end: 'close our account, close the account, close account, delete our tenant, delete the tenant, delete tenant, shut down, get rid of, leave microsoft, give up, terminate',
    ask: 'how much, how many, how long, how do, how can, where do, where can, where is, what is, which, who, why, when, can we, can i, is there, do you, does',
    before:
      'before we, before i, before our, before signing, before buying, before deciding, not a customer, not yet, new customer, we use google, thinking of, considering, planning',
    thing:
      'password, passcode, sign-in, signin, log in, login, log on, account, mailbox, inbox, outbox, calendar, appointment, meeting, channel, guest, group, distribution list, contact, address book, signature, rule, attachment, spam, junk, quarantine, phishing, domain, dns, mx record, txt record, cname, spf, dkim, dmarc, record, certificate, token, mfa, authenticator, two-factor, sync, synchroni, site, library, folder, file, document, version, recycle bin, permission, sharing, share link, retention, label, litigation, ediscovery, audit, transcript, recording, camera, microphone, audio, screen, presence, update, install, setup, deploy, activat, language pack, proofing, add-in, ribbon, macro, formula, printer, scanner, smtp, imap, pop3, pst, autodiscover, connector, migration, tenant, profile, cache, browser, laptop, desktop, phone app, android, iphone, ipad, device, quota, storage limit, archive, forward, out of office, auto-reply, alias, delegate, send as, send on behalf, shared, public folder, room, flow, workflow, form, list view, notification, message trace, endpoint, powershell, conditional access, sso, single sign-on, directory, federation, session, ip range',
    trouble:
      "not working, does not work, doesnt work, do not work, stopped, broken, crash, freez, hang, stuck, error, fail, cannot, cant, unable, wont, problem, issue, trouble, slow, missing, disappear, vanished, lost, gone, blocked, locked, denied, empty, blank, corrupt, garbled, bounce, reject, timeout, timed out, not receiving, not showing, wrong, hacked, compromised, hijacked, disconnected, delayed, refuses, rejects, spins, spinning, loops, flicker, grey, greyed, greyed out, not loading, does not load, won't load, keeps asking, prompts, kicked out, thrown out, can't see, not visible, invisible, duplicate, garbage, unreadable, damaged, closes itself, shuts down, drops, laggy, sluggish, unresponsive, expired, mismatch, conflict, undeliver, not delivered, never arrived, no longer, all of a sudden, out of the blue, suddenly",
    money:
      'invoice, bill, billing, billed, payment, pay, paid, refund, charge, charged, credit card, debit, bank, receipt, tax, vat, overdue, renew, renewal, cancel, subscription, seat, licence, license, expire, expiry, purchase order, credit note, reactivate, monthly, annual, yearly, downgrade, upgrade, direct debit, money, trial, refunded, reimburs, deducted, standing order, sepa, iban, wire transfer, cheque, paypal, amex, visa card, mastercard, dunning, reminder, past due, arrears, tax id, tax number, gst, sales tax, pro rata, prorated, price adjustment, surcharge, fee, fees, cost centre, bookkeep, accountant, accounting, accounts payable, fiscal, audit copy, old receipt, commitment, auto-renew, autorenew, recurring, seat count, headcount, licence count, unassigned, spare licence, reassign, po number, voucher, coupon, promo, gift card, product key, activation key, billing account, billing profile, market price, exchange rate, currency, paperwork, automatic extension, treasurer, owe, what we owe, agreeing to, order confirmation',
    deciding:
      'price, pricing, cost, how much, quote, quotation, offer, compare, comparison, difference, recommend, suitable, which plan, which licence, sales, reseller, discount, nonprofit, before buying, included, include, interested, evaluate, considering, thinking of, budget, tender, proposal, cheaper, cheapest, better value, new customer, demo, buyer, shopping around, compare offers, rfp, rfq, ballpark, estimate, rough idea, rough figure, per head, per user per month, list price, tiered, bulk, volume discount, tier, plans, edition, editions, bundle, package, good value, worth it, suits, suit us, fits us, switch to you, come over, move to you, sign up, sign anything, before ordering, purchase decision, decision, proof of concept, pilot, test drive, brochure, datasheet, data sheet, feature list, eligible, eligibility, qualify, nonprofit grant, academic, sole trader, freelancer, startup, standalone, add-on price, upgrade price, requirement list',
    ticket:
      'ticket, case, service request, support request, my request, open request, incident number, case number, reference number, ticket number, sr, sr number, tickets, cases, our request, our requests, my requests, lodged, incident i, support history, waiting for our reply, reply to the engineer, reopen, assigned engineer, closed without, open requests, problem report, logged a fault, complaint number, raised with you, follow up, follow-up, survey, attached to',
    human:
      'human, real person, live agent, agent, representative, operator, someone, somebody, supervisor, manager, staff member, advisor, adviser, technician, specialist, engineer, living person, someone real, flesh and blood, colleague, supporter, support person, support staff, call me, call back, callback, ring me, ring back, phone me, take over, put me through, connect me, transfer me, hand me over, hand over, escalate, talk to, speak to, speak with, talk with, chat with, customer service, team lead',
    learning:
      "tutorial, training, documentation, docs, article, video, course, guide, manual, learn, wiki, forum, community, webinar, knowledge base, handbook, lesson, instruction, tips, quick start, getting started, self-help, self-service, cheat sheet, faq, message board, notice board, discussion board, help centre, help center, help page, read up, reading, e-learning, online course, beginners, newcomers, peers, other users, other admins, each other, user group, clips, film, films, youtube, self study, on my own, by myself, myself, find out, look it up, how-to, walkthrough, crash course, certification, curriculum, release notes, what's new, roadmap, best practice, troubleshooter, diagnostic, tricks, swap tricks, tips and tricks, exchange tips, teach myself, anything i can look at, anything to watch, absolute beginners, from scratch",
    health:
      'outage, incident, service health, service status, degradation, maintenance, status page, dashboard, uptime, known issue, advisory, disruption, downtime',
    calling:
      'phone number, telephone, hotline, call you, dial, ring you, toll-free, toll free, phone support, phone line, call centre, call center, helpline, by phone, support line, local line, landline, telephone line, dial-in, number i can ring, number to ring, which number, what number, number again, hours of the line, phone hours, calling you, cost of calling, call charges, call rates, per minute, toll, freephone, 0800, 1800, country code, extension, switchboard, reach you by, get hold of you, ring up',
    ours: 'our own, in-house, custom, developer, programmer, script, third party, third-party, plugin, plug-in, add-on, integration, extension, vendor, other company',
  },
  cues: {
    'person-now': [
      String.raw`\b(?:want|wanna|need|like|wish|prefer|rather|let me|can i|could i|may i|how do i|please|get to) (?:\S{1,20} ){0,4}?(?:talk|speak|chat|talking|speaking|connected|transferred|put through)(?: directly| in person| now)? (?:to|with) (?!(?:\S{1,20} ){0,4}(?:sales|outside|external|guests?|customers|in teams))(?:\S{1,20} ){0,4}?(?:person|human|someone|somebody|anyone|agent|representative|engineer|technician|supervisor|manager|colleagues?|advis[eo]r|operator)\b`,
      String.raw`\b(?:call|ring|phone) me (?:back\b|(?:right |straight )?(?:now|immediately|asap|at once|away|within|in the next)\b)|\ba call ?back\b(?! (?:time|number|date))`,
      String.raw`\b(?:real|actual|live|living) (?:person|human|agent)\b|\bhuman being\b`,
      String.raw`\b(?:connect|transfer|put|hand|pass|escalate) (?:me|us|this) (?:\S{1,20} ){0,3}?(?:person|human|someone|somebody|agent|representative|engineer|technician|supervisor|manager)\b`,
    ],
    'my-tickets': [
      String.raw`\b(?:ticket|case|request|sr|reference)(?: number| no\.?| nr\.?| id)?[ :#]{0,3}\d{4,12}\b`,
      String.raw`\b(?:my|our) (?:open |old |last |earlier |current )?(?:tickets?|cases?|(?:support |service )requests?)\b(?! (?:system|tool|software))`,
    ],
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
setup of the desktop apps ends with an error
the installer of Microsoft 365 Apps for enterprise breaks off
installation of Microsoft 365 Apps does not finish
setup fails on every new laptop
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
New laptop, how do I get Outlook with my mail on it
Good morning, after last night's Windows update Outlook on three PCs closes itself a few seconds after starting. Safe mode makes no difference. What can we try?
outlook closes itself on windows 11 after the patch
excel on my mac says the file is damaged, opens fine in the browser
Two colleagues cannot see each other's free/busy times, everybody else can. Both are on Business Standard.
hi, our accountant deleted a folder with invoices from her mailbox, can we get it back? urgent
a mail with the payslips never reached two employees, trace says delivered
customer says his messages to us come back with "recipient not found"
how do we let an outside bookkeeper read one folder in SharePoint
I bought a new phone and now the code prompt goes to the old one, so I can't get in
My licence is fine but Word keeps telling me that the product is deactivated
users with an E3 licence can't start Teams meetings since Friday, error CAA20003
A user was given a licence an hour ago and still has no mailbox
assigned the licence but the desktop apps still say unlicensed
shared calendar of the sales department is not visible on phones
How do I take over the files of a colleague who has left?
The person who left in May still gets mail, please tell me how to convert the box to a shared one
please advise how to move 12 mailboxes from Gmail to Exchange Online over a weekend
we'd like all outgoing mails to carry the same footer, where's that set up in exchange
new starter on Monday, what do I have to do to give him mail and teams
I removed the wrong account in the admin centre, is there an undo
the admin centre shows a blank page in Edge
I can't find the place where guests are switched off
Somebody from Nigeria signed in to our director's account last night, what should I do first?
a colleague clicked on a strange link and typed in her password
we got hacked, spam goes out in our name
There is a rule in the boss's inbox that moves everything into RSS feeds and nobody created it
Can you tell me why my teams status is stuck on away? It's been like this for a week.
no ringing in teams when a call comes in
people outside hear an echo when we hold calls in teams
the meeting chat vanished after the call ended
background blur is greyed out
breakout rooms cannot be opened by the co-organiser
SharePoint search finds nothing that was uploaded this week
checked out file, cannot check it in because the owner is gone
versions older than a month are missing in the library
onedrive says "processing changes" since yesterday
onedrive deleted everything on my desktop after I unlinked the pc
a red cross on some folders, upload pending
can't save to onedrive, it says the path is too long
the calendar invites I send arrive one hour off
time zone wrong in every meeting
birthday appears three times in my calendar
Is it possible to see who opened a document?
can I get a report of who signed in last month
where do I switch off automatic sign-up for newsletters from Viva
mfa prompt appears ten times a day
how do I exempt the scanner account from two factor
scan to mail from the copier stopped with 535 5.7.139
SMTP client authentication error on our ERP mailbox
our web shop's order mails are flagged as spam by outlook
DKIM shows "no keys saved for this domain"
domain is verified elsewhere, cannot add it
moving our domain's DNS to another host, what records must stay
we sold the domain, how do I detach it from the tenant
the password expired and the reset page says "contact your administrator"
user gets "we couldn't find an account with that username"
Global administrator is on holiday and nobody else has rights, what now
how do I give the helpdesk the right to reset passwords
PowerShell: Connect-ExchangeOnline throws an access denied
Azure AD Connect upgrade broke password writeback
device shows as non compliant in Intune though bitlocker is on
autopilot stuck at "account setup"
company portal asks to install again and again
power automate approval mails are not delivered
a form asks outsiders to sign in
planner board lost its labels
bookings sends confirmations in the wrong language
copilot button is not there although the licence is assigned
copilot doesn't find documents from our intranet
loop components don't render in the chat
archive does not move anything older than two years
how long does a deleted mailbox stay recoverable
legal hold for one mailbox, how
we need an export of a mailbox for our lawyer
confidential label can't be removed by the author
sender is on the safe list but still lands in junk
the quarantine digest does not come any more
whole mailing to customers was rejected as bulk
is there a limit on how many mails we can send per day
max size for an attachment
what is the maximum size of a mailbox, ours is nearly full
can two people work in the same Excel sheet at once
pivot table loses its source after saving in sharepoint
print layout in word is shifted on the new machines
outlook search gives "something went wrong"
typing in outlook lags terribly
the new outlook doesn't show my categories
I want the old Outlook back
add-ins tab is greyed out by policy, how do I allow it for all
we can't install Office, disk has room enough
uninstall removed but old icons stay and nothing opens
reactivation needed on a remote desktop server each morning
Hello, I'm the admin of a small firm. One user's phone gets no mail since the password change, the PC works. What do I check?
Since we turned on conditional access our warehouse scanners can't log on.
my account is locked out
cant get into my mail
user cant login, says password wrong but its right
passwrod reset link expired
outlok wont open
shraepoint permision error
sombody pls explain how to share a folder
what does error 0x8004010F mean
how to create a distribution group
how can I see which groups a user belongs to
make a copy of a team for the next project
is there a way to restore a team deleted last week
channel owner left, no one can approve members
We have users in two countries and would like the display language to follow the user. Where?
the printer next door is found but Word prints empty pages
network path not found when opening a synced library
vpn or not, Outlook hangs at loading profile on one laptop
works for everybody but not for Jane, her outlook shows disconnected
one laptop can't connect to teams, the others in the same room can
block credit card numbers from being mailed out
a policy that stops people mailing card numbers
read receipts never come back
which role lets me open a support case
what may a SharePoint administrator do
which rights does the Teams administrator have
two factor code never arrives by text
the sign-in code does not reach my phone
authenticator asks for a number I can't see
new phone, authenticator gone, codes go to the old device
send mail through our own gateway server
mail routing via a third server before it goes out
connector to the on-premises exchange fails
require encryption to one partner company
problem with exchange
problems with my mail
trouble with teams since the weekend
excel is broken on all our machines
outlook does not work for anybody in our firm
nobody in our company gets mail, what do we do
all our people are locked out of teams
our whole department can't open sharepoint
teams doesn't work in our company any more
is this mail really from Microsoft or is it phishing
got a strange mail that claims to be from Microsoft
macros are blocked in files from the internet
excel macro no longer runs
can't enable macros
roll out an add-in to all users from the admin centre
deploy the report message add-in
who may install add-ins
how do I deploy powerpoint to new employees
set up excel on new computers
give a partner access to a document library
how many mails may one mailbox send per day
limits for attachments and recipients
licence assigned but feature not visible
the app says there's no subscription found for this account
add a user without a licence
phones can't be enrolled
set up the company phones in intune
sso certificate runs out next week
update ring for monthly channel
copy a team with its channels
removed a person from the wrong group by mistake
the site says read only mode
the portal shows an error when I open active users
our shop's order confirmations end up in junk
our scanner gets authentication unsuccessful
free busy is not shown for rooms
legal search over all mailboxes
report on mailbox sizes
PIN for Windows Hello does not work after the reset
pin a channel to the top of the list
the phone app of outlook does not ring for reminders
meeting dial-in number is missing from the invite
calls in teams drop after a minute for one user
on my vpn or not, teams crashes on this machine
only my computer is affected, other machines on the same wifi work
wifi is fine, only onedrive refuses to sync
firewall and proxy were checked, still Outlook won't start on this laptop
the network is fine, but outlook keeps disconnecting
hi guys, my mail is not coming in on my phone, any idea
the boss's assistant can't see his calendar any longer
somebody deleted a list item and I need it back
how do i kick a guest out of our team
where's the setting for automatic replies of another person
we keep getting kicked out of meetings
one user doesn't receive invitations
Word forgets my settings each time
the whole interface is in the wrong language
can't open attachments, it says blocked for security reasons
no permission for the archive of a colleague
the list is empty though it had entries yesterday
error 53003 when signing in from home
file upload stops at 99 percent
someone spoofs our address
too much junk mail, how do we filter it
installer breaks off during download
add a meeting room as a resource
group mails do not reach external members
user renamed, old name is still shown in Teams
mails we send to gmail come back with 550
cannot deliver to gmail addresses
block automatic redirection to addresses outside the firm
powerpoint slides look different on the mac
fonts get lost in word on a mac
Dear support, on the machines delivered in May every Office program ends itself right after setup; protection software is not the cause, we removed it. Kind regards
we switched our antivirus off and outlook still hangs
since the upgrade the ribbon is squashed
the spell checker ignores French
undo an accidental mass deletion in a library
two people edit and one version vanishes
room panel shows free while the room is taken
out-of-hours replies are sent to the wrong people
I inherited a tenant and none of the admin passwords
prompted for consent by an app we don't know
quick question, where do I see who is logged in at the moment
one calendar entry keeps coming back after I delete it
attachments arrive as winmail.dat
the sender's photo isn't updated
can't drag files from Outlook into Teams
Excel online shows #NAME
the mailbox of a shared account cannot be opened by the deputy
users are asked for admin approval when opening an app
another administrator is still here, can she reset mine
our only IT person left without a handover, how do we get admin rights
no one knows who has the global admin account
give my colleague admin rights
make her user administrator
how do I throw an attacker out of an account
we cannot reach our admin account, the code goes to a dead number
onboard a new member of staff in the admin centre
activity of administrators, where can I see it
activation refused on the sixth computer
desktop programs will not sign in, the web version does
bring mails and calendars over from Google Workspace
our gateway stands in front of exchange, set up the connector
accept mail only from our gateway
enrolment of an iPhone fails
the company blocks the built-in mail app
a windows update placed a second outlook on our computers
outlook has been offline since the vpn client was updated
offline installation of office
which SPF text does our DNS host need
mail of the sales group should also go to the boss
create a group for the sales team
push an outlook add-in to the sales people
what's the product id for deploying business premium
which plan-id do I use in the deployment file
force TLS with our bank
remove a wrong address from the suggestions
sharing links run out too early
require staff to change passwords yearly
storage of sharepoint is used up
let a colleague see my schedule
an assistant shall accept meetings for the manager
pass one person's incoming mail on to several others
stop passing on mail after the leaver's box was closed
hand over documents to the successor
classroom computers change users every hour
where do I see the message id
the reading pane cuts the text
full control, edit and read, what do they differ in
I bought it but it says I am no administrator
excel says an administrator must switch this on
delete the directory fails with a check
two tenants after a merger, how to move the mailboxes
wrong person lost the licence and the mailbox is gone
mail disappeared after a licence change
domain health check is red
event 6941 during sync
add-in manifest upload is refused
clean-up script removed devices from Entra
people cannot join with meeting ID and passcode
verification code for admin goes to my old phone
demand a PIN on phones via intune
require a screen code on staff mobiles
terminal server users see unlicensed product
install skype for business in the china tenant
our users at 21vianet cannot sign in to skype
outlook set-up with a 21Vianet mailbox fails
sharepoint of our china tenant shows an error
sharing from our chinese tenant is blocked by a policy, where do I change it
how do I tell users before moving them to a new plan's features
Outlook has been dead since eight and our offer to a customer has to leave today
no one in our firm gets into Teams and we have a sales meeting with a client at ten
we can't send the price list to our customers because mail is stuck
our invoices to customers don't go out, Outlook keeps them in the outbox
the quotation in Word can't be opened by the customer
Excel crashes with our budget file, the board meets this afternoon
payroll run tonight and SharePoint refuses the upload
nobody can open the order list in SharePoint, orders are waiting
the sales team's calendar is gone and they have customer appointments
mails with our customers' purchase orders land in junk
we lose money every hour, nobody can log in
shop staff can't print receipts from the shared excel file
two colleagues of mine cannot print
none of the people in the warehouse can print
the whole workshop can't print or scan
three of us can't sign in
our plant has had no mail since dawn
some people in our office cannot scan
a document somebody sent me does not open
I cannot open an attached file
one spreadsheet won't open for her
the picture in my mail cannot be opened
just one user has trouble with {app}
only I have the problem, it is not urgent
our accountant can't open the bookkeeping folder in OneDrive
the contract in our library is locked and the signing is at noon
tender deadline tomorrow, the whole office can't get to the team site
for the whole company exchange refuses to send
nothing works in teams for the whole firm
how do I set an automatic reply for a colleague
share the invoice mailbox with a colleague
rights on the billing@ mailbox for our accountant
mail to sales@ arrives twice
how do I give the representative on the road offline mail
a colleague wants to see the agent list in the shared calendar
how can my colleague take over a meeting as organiser
which admin roles are there
what kinds of administrators exist
list of admin roles
what is the difference between global admin and helpdesk admin
which administrator role suits our helpdesk
what types of admin can be assigned
old messages in a conversation turn into strange symbols
messages cannot be written in advance in teams
can I send a chat message later at a set time
the directory still lists people who left long ago
our org chart is out of date
my assistant's access to my diary went missing
payslips sent from the shared mailbox bounce
stop people from adding whatever apps they like
visitors see our former logo on the bookings page
after a wedding the old name is still suggested in the To line
labels printed from Word are cut off at the margin
I typed my code and still can't sign in
my code is right, why does it not let me sign in
the code is accepted but I cannot log in
entered the code from the authenticator, login fails
why can't I sign in with my code
sign-in code is refused`,
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
the card is refused
Hello, I manage the books at a small agency. We have been charged for 14 seats in October although only 11 people work here. Please correct the invoice.
our accountant wants every invoice of 2025 as PDF
there's a charge of 212.40 from MSFT on our card, what's that for
the VAT number isn't on the bill, tax office rejects it
can the bill be sent to accounts@ instead of me
how do i switch from card to invoice payment
pay by invoice
direct debit bounced, can you try again
bank says the payment went out but your page still shows overdue
is our account going to be switched off if I pay next week
we'd like to stop at the end of the term
don't renew us please
turn autorenew off
we no longer need Visio, take it off our subscription
cancel two of our Power BI licences
drop Copilot from next month
remove four seats before the renewal on Friday
the minus button for licences is greyed out
can I reduce seats in the middle of the term
three temps start on Monday, I need licences for them
add another user licence
order one more licence of {plan}
buy extra storage for our tenant
Is it possible to move from yearly to monthly payment?
upgrade everyone from {plan} to {plan}, what happens to the rest of the term
swap a licence type for two people
how do I give the licence of a leaver to a new colleague
no licence available to assign
which users hold a paid licence that is not used
what did we pay last year in total
our trial ends tomorrow, how do we keep going
trial turned into a paid plan without anybody asking us
get a refund, we cancelled within the seven days
when will the refund be on our account
credit for the days the service was down
the reseller stopped trading, how do we pay you directly
who is billing us, you or our partner
change the name of the company on all future bills
we merged with another firm and want one bill for both
transfer the subscription to another tenant
closing down the business, please close the account
delete everything, we leave Microsoft
how do I shut down our tenant for good
what happens with our mails once we stop paying
how long can we still get at our data after cancelling
our service was suspended because the card expired, I put in a new one, please reactivate
reactivate the expired subscription
subscription status says "disabled"
product key from the shop was already redeemed
25 character key is not accepted at purchase
where do I type in the key card we bought
promo code for the first year was not applied
the price went up by 15 percent at renewal, nobody told us
we pay for a phone number we never ordered
taxes are calculated for the wrong state
we are tax exempt, where do I upload the certificate
need a purchase order reference on the bill
pro forma invoice
statement of account for the auditors
billing profile, who may change it
I can't see the billing menu
make me billing administrator
how is the prorated amount worked out
double payment
overcharged
dispute a charge
paid twice by mistake
payment link doesn't work
card keeps being refused
set up a second card as a backup
bill in euro instead of dollars
where's my recipt for the renewal
need invoce for octber
cancle subscripton
what is this mony taken from my bank
Our contract says 8.10 per user but you invoiced 9.40, I'd like a credit note.
I want to speak about my bill
we need to talk about the renewal price
convert monthly plan to annual commitment to save money
renewal date, when is it
sub is past due
downgrade from {plan} to {plan}
buy a subscription
we bought ten seats from the wrong country store
renew the domain you sold us
order number 7781 still not processed
sign us up for the paid version now that the trial is over
expand our plan by five people
licence count is wrong, it says 30, we ordered 35
overcharged again
we were overcharged
make me a billing admin
I need the billing role
switch the renewal off
autorenew must be off
buy additional storage
more storage for sharepoint, buy it
we don't want Copilot after this month
stop Teams Phone from December
the key card does not work
redeem code is invalid
voucher code not accepted
the coupon was not applied to our order
wrong sales tax on the bill
add a backup payment card
second credit card
my order hangs
the order I placed is not visible
pay for a number we did not order
charged for a service we never asked for
can we have fewer seats before the term is over
get rid of five seats now
erase our company from your systems, contract is over
end everything we bought via the reseller
remove our reseller from the subscription
trial is over, carry on as a paying customer
start the trial
activate the free month
swap licences of two people
replace {plan} by {plan} for one colleague
3 more people need {plan}
{plan} for two more users
who in our company can buy licences
is my subscription active
cost on the invoice are higher than last year
the bill is wrong
invoice wrong again
mistake in the bill
question about a payment
I paid but the licences are still inactive
we renewed yesterday, but the banner still says expired
we paid but it still says overdue
transferred the money last week, why do I get a reminder
we already paid, please stop the dunning mails
where do I download last year's bills
paying for someone who no longer works here
more licences for our current plan, where do I order them
add three seats to what we already have
we won't extend
how do we quit
our address has changed, where do I change it for billing
two bills for the same month
why is it dearer this month
old receipts, who hands them out
may I have duplicates of the receipts from spring
there's a row on the bill I can't place
a line called adjustment on this month's charge, where from
what is this item of 118 on my statement
give back eight licences we took too many, how much is returned
return unused licences and get the money
I assigned too many licences and bought them by mistake
put five more on our existing subscription, is the price the same
add licences to what we have now, directly in the admin centre
is the tariff the same when I add people to our current plan
our finance person needs the paperwork for the tax return
who authorised this purchase on our account
the card holder left the company
the plan ended, did we lose our data
we want out
wind up our contract
please stop taking money
I can't pay, the page says try later
how come we owe anything
lower plan, what gets lost
move to another plan without losing mail
close the organisation's account
give up the service and delete the tenant
free the licence of a replaced computer
still paying for a person we deleted
usage location is missing when I assign a licence
the upgrade button is grey
buying button for licences is grey
go from 40 to 45 E3
step from {plan} up to {plan}
we tested it, now buy the same
old trial tenant, remove it
who may buy for our firm
the price went up and nobody told us, please correct the bill
explain why the price on the bill is higher
the automatic extension must end
stop the extension of our contract before december
we owe you less because of the voucher
nobody here remembers ordering this, yet you took money
two fewer people, so two fewer licences
our finance office wants the bills sent to it
ten percent off was promised but the sum is the full one
the agreed rebate is missing from the total
what do I have to pay when I leave in mid-year
costs of leaving before the contract is over
write the bill again with the new street
statement per department
the bill broken down by department`,
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
search for partners
We run a dental practice with 7 staff and nothing from Microsoft yet. What would you advise and roughly what would it be per month?
what's the cheapest way to get Teams for 5 people
is there a discount if we take 300 seats
do charities get it for free
price for schools
I need prices for a tender by Friday
could someone make us an offer for 45 users
rough cost of E5 for a company of 250
what's the real difference between E3 and E5
is Business Premium worth it over Standard
plan comparison please
does {plan} come with Intune
do I get Teams telephony with {plan}
is Defender part of {plan} or extra
how many PCs may each person install it on
which edition has Access and Publisher
what's the user limit on the business plans
can we have some people on F3 and others on E3
do frontline workers need a full licence
how does licensing for a shared computer work
do we need licences for meeting rooms
are shared mailboxes free
what would Copilot cost on top
can we buy Copilot without E3
try before you buy, is that possible
is there a test version for a month
show us a demo of Teams before we commit
we use Google Workspace and might come over, what are the advantages
compare Office 365 with LibreOffice for a small town hall
what's in it for a company of our size
our boss is considering the cloud and wants to know about the security features before signing
where's the data stored, we want to know before becoming customers
do you have a nonprofit programme
who sells this in {country}
local partner for the migration wanted
name a partner that speaks {tongue}
we want to become a reseller's customer, who is nearby
is it cheaper through a partner
minimum term of contract for new customers
can I pay monthly if I sign up
is there any setup fee
does the subscription include phone support for new customers
what are the system requirements before we order
can our lawyers' office keep data in the EU if we choose you
interested in buying
I'd like some advice on which product to purchase
help choosing a plan
which subscription suits a sole trader
family or business version for a two man firm
I want to talk to sales
get a sales rep to contact me
not a customer yet, got a few questions about features
what do we get for the money in {plan}
features of {plan} against {plan}
do prices include VAT
price per seat
wich plan is better for small biz
how mutch is E3
hw much for 10 licences
could you send us a brochure and a price list
what would the step up from {plan} to {plan} cost us
planning next year's budget, what should we expect for 60 users
is there an add-on for more archive space and what's the price
can a student association get the education price
any offers for start-ups
does it work for a team that's mostly on phones, and what would you suggest we buy
we are evaluating three vendors, please tell us what your product offers
which licence includes eDiscovery
can I use Exchange alone without the rest, what does that cost
standalone Visio, how much
how much would unlimited storage be
we want to purchase through tender, who is the contact
I'm comparing offers
does the trial need a credit card
do we have to buy a year at once
which licences would we need for 12 office people and 40 drivers
are shared mailboxes free or do they cost
does every meeting room need its own licence
do part timers need a licence
is a credit card required for the trial
does one need a credit card to try it
how many computers does one licence cover
how many phones and PCs can a person use
on how many devices may I install it
what is the shortest contract
how long are you bound by the contract
can I pay by the month when I start
what subscription is right for a freelancer
which subscription should a school take
is there a plan without Teams
does any plan come without email
is there a version with only Exchange
who sells it in {country}
where can one buy it in {country}
shops that sell Microsoft 365
which edition contains Publisher
does the desktop Outlook come with it
we want to evaluate it first
we would like to test it before we buy
is it possible to test first
terms for universities
student licences, conditions
what do you get in {plan} for the money
cost of 10 licences
how much for {plan} for {org}
partner for introduction of Microsoft 365
consultant for moving to the cloud wanted
licensing rules explained
explain the licence model
data residency before we sign
a new customer's questions about contract length
what would you pick for {org}
family or business edition
we want to buy for the first time
first purchase, what do we need
could we get it with mail only, no word or excel
only email, nothing else, how much would that be
can one buy just Excel
how much do you charge for five people
is it worth it for four people
just gathering information, what does it cost
what can {plan} do that {plan} can't
how much storage comes with it
could we add more people later if we grow
we're still deciding
from how many seats is there a bulk discount
any deals for bigger teams
staged prices above a hundred people
what would you charge a club with 12 people
we currently use another provider and weigh our options
tell me what the package covers before we decide
which of your packages allows webinars
do I need something extra for video telephony
how large may a company be for the small business plans
the management wants a comparison on one page
give me a rough figure for 80 staff
not bought anything yet, how many people may share one
is there something like a starter package
would a shop like ours get a reduction
who in our area sells and installs it
what would we need to order for 3 offices
do you offer a look at the product before paying
for a tender we must know which certifications you have
difference between the classic and the new plan names
what's lost in the free edition
how many users fit in a trial before we buy
is it possible to have the desktop programs with the small plan
Microsoft partner near us wanted
is intune in it or must we buy it
per-computer licence or per-person licence
what does a kiosk worker's licence cost
we'd like an offer from you
could you make an offer to us
we have no subscription so far
I am not your customer so far
what would be a sensible package for a bakery
is it in the small package or only in the dear ones
a reduction for a museum that isn't with you yet
we would come over from another supplier
who can sell it to us and set it up
someone local to sell us and install everything
rate card
send me your current rates
list of fees for next year, we might buy
is {plan} enough for people who only read mail
would {plan} do for our drivers
cheap mailboxes for a club
what do you have for associations
how many administrators may a plan have, before we sign
which of your offers has a shared calendar, we have no mail yet
what F1 lacks compared with F3`,
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
how long was {app} unavailable worldwide
anyone else having trouble with Outlook today or is it just us
is it you or is it us? mail is slow
are your servers having issues
is there something wrong with Microsoft today
is 365 offline
teams down?
outlook outage
status of sharepoint
current status please
what's going on with exchange, half the internet is complaining
downdetector shows a spike for Teams, do you confirm
the news says Microsoft is down across Europe
twitter is full of people who can't log in, is it a general failure
friends at other companies can't get their mail either
our sister company has the same thing, so is it a wide failure
Is a known incident behind the slow OneDrive uploads?
is there an incident number for the exchange problem
what does EX654321 mean
advisory MO778899, does it concern our tenant
TM445566 still open?
where can I see the status page
link to the service health page
open the health dashboard
who gets the notices about incidents
can I subscribe to incident mails
planned downtime this weekend?
was there maintenance last night, things look different today
was Teams down yesterday between 9 and 10
history of outages for the last quarter
how often was Exchange Online down this year
availability figures for SharePoint
uptime of last month
is the disruption over
has the Teams problem been fixed on your side
when will exchange be back
how long will the outage last
what is the cause of the outage this morning
I'd like a report about the incident of last week
post incident review of Tuesday's outage
are European data centres affected
is it regional or worldwide
does the failure concern all tenants
Before I restart everything: are you aware of problems with sign-in right now?
Good morning, just checking if there are any reported issues with Exchange Online in our region before I dig further. Thank you.
Are there reports about Teams call quality today?
does microsoft know about the sharepoint slowness
is everything running
everything ok with your systems?
is login working for others
{app} outage?
is {app} down for everyone
{app} down worldwide?
any incidents with {app} {when}
do you have an outage of {app}
known issue with {app}?
is there maintenance on {app} {when}
status of {app}
is something up with {app} today
any news on the {app} outage
servise status
is outlok down
is there an outtage
do other companies have the same thing
are other customers hit
is it just our company or all of them
is it your fault or ours that mail is slow
are the servers in Europe up
is {app} working in {country} today
does anyone else report problems with {app}
are all customers without {app}
any disruption
disruption of {app}?
is the slowness of {app} officially known
official statement on the {app} failure
everybody on the internet says {app} is broken
people on the web report that {app} fails
did you change anything last night
is an update of the service running
was there an incident on Monday
were there problems with {app} yesterday
how long did the failure of {app} last
when is {app} back
since when is {app} down worldwide
sister company and customers report the same failure, is it general
my partner firms cannot send mail either, is it at your end
friends elsewhere have it too
check whether there's an incident before I call my users
service helth
is it me or is teams gone for everyone
is there a general failure
how long was the system down yesterday
where can I read the report about this morning's failure
is the repair finished
do you know that sharepoint is slow
has anybody reported a fault with onedrive yet
nationwide problem?
did OneDrive have a hiccup around ten last night
I'd like to check the history, was there something with teams on Tuesday evening
is there an announcement about the mail delays
everyone complains on facebook that mail is slow, is there a statement
has Microsoft acknowledged the trouble
is it back to normal now
are we the only ones
does your monitoring show anything
any red lights at your end
was that a planned interruption this morning
the whole industry seems offline, true?
am I right that Exchange had a breakdown on Sunday
when will the trouble with Teams be over, it's everywhere
is the region West Europe affected
what did your engineers find as cause of the failure on Monday
mail me when exchange has an incident
difference between incident and advisory notices
where do I see planned maintenance
alert me about one incident only
tell me about outages by text message
skype at 21vianet out of order everywhere?
sharepoint 503 for other firms too?
are you having a bad day over there
it's crawling today, your side or mine
the firm next door has lost Teams, too
a friend at another company can't open mail either
when did it last go down
is it over
is the trouble over yet
have they fixed the outage
the press reports a breakdown of Microsoft's cloud
an article says Microsoft is down
is login playing up for everyone in {country}
does everyone in {country} have trouble with {app} today
are all of {country} without mail
did you take {app} offline for an upgrade
was {app} taken down for maintenance last night
list of what went wrong on your side this month
which failures did you have this month
sign-in failing for everybody everywhere?
is {app} slow for the whole continent
did last week's interruption get an explanation
is {app} okay in North America`,
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
number of the Vienna office hotline
number for support in {country}
what's the support number for {country}
how can I phone you from {country}
calling from {country}, which number
I am in {country} and need to call you
phone contact in {country}
which number do our people in {country} use
give me the telephone number
telephone support, what number
I'd like to call instead of typing, what's the number
what's the number I should dial
need the hotline
is there a hotline
support line for business customers
is there a free number
is the number free from a mobile
does the call cost anything
what does a call to the hotline cost from {country}
opening hours of the phone line
at what times can I call
until when is the hotline staffed
can I ring at the weekend
is the helpline open on Sunday
do you answer the phone at night
which languages do they speak on the phone
is there a line in {tongue}
can I talk {tongue} when I call
phone number for billing questions
different number for technical and billing?
number for technical support please
the number you gave doesn't connect
the 0800 number is dead, is there another
has the phone number changed
the old number no longer works, what's the new one
international number for support
number that works from abroad
I'm travelling in {country}, what number works there
Hello, our CFO sits in {country} and has no internet. What number can he ring to reach Microsoft support?
is there a WhatsApp or phone number
do you have a phone
can I phone you
how do I reach you by phone
I'd rather phone, how
phone numbr
tel number?
fone number for {country}
call centre {country}
who do I ring
which number should appear when you call us back
list of phone numbers per country
where's the list of numbers for all countries
can you text me the number
toll free {country}
dial in for support {country}
tell me which number to call, the web form hangs
phone number for 21Vianet support
how much is the call
what does the call cost me
costs of calling you
is calling free
is somebody on the phone at night
till when can I ring
opening times of the telephone support
who should I ring
who to ring for billing
business support line
switchboard number
the number doesn't answer, is there a second one
which number for invoices
call centre of {country}
I lost your number, could you give it to me again
what was your phone number again
threw away the card with your number
write me your number please
which number does my boss have to dial from {country}
what should he dial from {country} to reach you
what do I dial from {country}
how to reach support from {country} by phone
what number would a colleague in {country} call
send me the support line for our emergency list
colleagues in {country} would like to ring, what is the line there and the charge
is there a landline we can ring
can you give me a landline contact
where do I find your telephone contact
how might my colleague in {country} ring you up
what do I punch into my phone to get support
a number for emergencies, please
do you have a national number for {country}
the voice contact for support
the sticker with your number fell off
number of the help desk at Microsoft
from a ship, which number do I use
which extension for billing
does the line cost extra from abroad
is the line staffed on holidays
which line for the pre-sales people
the telephone number of billing support
what are your opening hours
when are you open
which hours does the support work
are you open on saturday
at what time do you close
office hours of the support
what digits do I punch in
I can't type well, how can I phone you
somebody on the line in the evening?
a person in {country} wants to reach you by voice, which digits
who can they ring in {country} for Microsoft help
whom can my father's firm in {country} call
I need to phone somebody about Office, number please
need to call about my account, digits please
is the helpline manned on public holidays
whom do I call at Microsoft`,
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
stop. agent.
person please
human!!!
live chat with a person
real person
talk to support now
I need a person
let me talk to somebody
get me a human
connect me
transfer me
put me on to your supervisor
I want your boss
I wish to complain to a manager
I don't want to talk to a robot
stop the robot, give me a human
you don't understand me, I want a person
this chatbot is useless
you are no help at all, is there a person
none of this helps, I need to speak to someone
I've answered all this already, get me someone who knows
I need to speak to someone immediately
can someone call me back right now
ring me now
please have someone phone me within the hour
call me asap
can I chat with an engineer
can a technician take over
is there an actual human I could talk with
Can I please just speak with one of your colleagues
could one of your people contact me directly
I would prefer dealing with a person
forward this to a human agent
hand me over to an employee
hand over to live agent
how do I get to a live agent
where's the button for a human
are there any people working there
anybody there?
hello? is somebody reading this
not you, a person
enough questions, a human being now
I refuse to talk to software
please no bot
skip the bot
I can't type with my broken hand, someone should call me
I have been waiting for an hour, give me a person at last
it's too complicated to write, I'd like to explain it to someone
Good afternoon, I would be grateful if a member of your team could speak to me personally today, this cannot wait.
I need immediate assistance from a person
emergency, I need someone now
need to talk to someone right away
speak to an advisor
customer service rep please
get me customer service
is it possible to be connected with a specialist
I want to speak to someone who speaks {tongue}
humn please
i wanna talk to a real persn
speek to agent
I want to talk to a person, my mailbox is full
I need to speak to a human about our mail
let me talk to an engineer, outlook is broken and the articles do not help
please connect me to someone, {app} {appdo}
I want a person to look at it: {app} {appdo}
can I speak to somebody? we have been charged twice
get me an agent, the invoice is wrong
no articles please, I want a person, our calendar is gone
talk to a human about a password problem
put me through to a technician because teams does not start
is anyone real there
are there people behind this
anyone there who can take over
is there a person I can talk to about my bill
agent please, my invoice is wrong
I need an agent, we were charged twice
connect me with a human, licences are missing
I'd like a person to help with our subscription
let me talk to someone about the outage
speak to a person about my ticket
human, my mail is gone
give me someone, I can't log in
talk to someone, our sharepoint is empty
I want to speak to somebody because nobody here can log in
person, not articles
no more automatic answers
a human please, no bot
skip this bot please
please let a person read this
I want to be called back by a person now
someone please call me about the login problem
I'd like to explain my problem to a person
can I discuss this with one of your technicians
the person on duty should take over this chat
can the colleague on duty take this over, the customer stands in front of me
take over please, someone
I'd rather tell somebody by voice
let me explain it by voice to somebody
anyone besides you here?
give me the duty engineer
get an engineer on this now
let a human handle this conversation
I'm not typing it again, call me
somebody pick this up please
I've had it with menus, human
no patience for forms, let a colleague ring me
a grown-up please, not a program
who is there to talk to
someone with authority please
let me explain to your team lead
I insist on speaking with a member of staff
may I please have a conversation with a living soul
is it possible that someone gets in touch with me in person this minute
could a specialist join this chat
flesh and blood please
give me the next free agent
not helpful, next: a person
call me back in five minutes, I can't write
your colleague should call me at once
staff member wanted, no texts
someone competent please, quick
I'd like a call back
can I get a callback
call me back please, my number is 555 0100
please ring me on 0151 12345
have someone ring me
someone with a heartbeat please
somebody alive
I'm lost, can one of your people take it from here
typing gets us nowhere, ring me
no canned replies any more
get a person on this
can a member of the team write to me directly
human on please
an hour with a script, now a person
could one of you ring or chat with me immediately, it is complicated`,
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
I'm on holiday, who follows my request
ticket status
status of 48213
what about 48213
ticket 5521
any movement on 7730
update on case 19-2231 please
I opened a case on Monday, what's happening
I wrote to you last week and have not heard back
nobody has replied to my request since Tuesday
you promised to come back to us, our case is 10 days old
who has my case
which engineer works on ticket 6634
has anyone looked at it yet
is my request in the queue
what place in the queue do I have
how many cases do we have open
show my requests
show all tickets of our company
list of requests we closed this year
where do I see the tickets I sent
my old tickets
history of our support cases
what did you answer to my last ticket
I lost the mail with the case number
which number does my case have
you can close it, solved
please close ticket 3391, it works again
the problem came back, please open the ticket again
reopen my case
I'd like to withdraw my request
I sent the request by mistake, please delete it
here is the log you asked for, please add it to my ticket
where can I upload the screenshots for the case
add my colleague to the ticket
change the contact on our case, I'm on leave from Monday
new phone number for ticket 2210
raise the priority of my ticket
my ticket should be severity A
why was my ticket set to C
escalate case 88120
complain about how case 88120 was handled
your colleague Tom was working on my issue, can he continue
the engineer didn't call at the agreed time
the answer in the ticket doesn't help, what now
I answered the engineer's mail yesterday, did it arrive
did my message from last night arrive
did you receive my request
has my report been registered
I got a survey but my ticket isn't solved
why has my ticket been closed without an answer
is ticket 4040 assigned to someone
when was my ticket last updated
Hi, reference number 7-1123. We sent the traces on Friday. Any word?
Dear team, regarding our request about the missing mails from 3 November: could you please tell me how far you are?
following up on my earlier request
reminder: still waiting for your answer
we are still waiting on you
tiket status
wheres my case
can i edit what I wrote in the ticket
transcript of my last chat with support
change the date of my callback
postpone the callback to tomorrow
our incident 5004 was fixed, by whom
merge my two tickets
two of my tickets are about the same thing, put them together
tell me the status of ticket 77
no word on my request for days
nothing heard about 6021
you did not call as agreed about my case
the technician did not phone at the agreed time regarding my ticket
has somebody started with my case
has anyone picked up my request
did you get my reply in the ticket
did my answer to the engineer arrive
transcript of my chat from yesterday
where can I read my last conversation with support
my issue was with your colleague, can she carry on
please cancel my support request
withdraw the service request of this morning
take back my ticket
change the phone number on my ticket
move the call back for my case to Friday
who solved case 5004
fault 5004, who dealt with it
the question I sent you on Friday, any answer
my report from Monday
I reported it on Monday, where does it stand
you still owe us an answer
we are waiting for your answer since last week
support doesn't write back
close it, it is solved
our request is solved, can be closed
I sent in a request with a wrong description, how do I change the text
edit the description of my request
I wrote the wrong thing in my ticket, can I correct it
forgot to attach the picture to my request
speed up my case please
who is responsible for our case
how's 3312 doing
the request we sent yesterday is no longer relevant
our request has become pointless, close it
sr 40112 please tell me more
sr number 20311 please check
somebody else should be the contact on a request already with you
how many of our requests are pending
which of our requests wait for our reply
what's open from us with you
what did I send you in October
I gave a wrong phone number in my report, can you change it
correct a mistake in my report
nobody got in touch about the fault I notified
please tell me who took over my matter
the matter I brought to you on Monday
is my matter being dealt with
your last mail about our case landed in junk, can you resend it
you asked for screenshots, here they are
I answered your question, now what
was my call logged
did the form go through, I got no confirmation
our case has been silent for a week
I need the resolution text of a closed case
give me the list of what we reported
our last three cases
the one from Wednesday, any outcome
my colleague logged something on the 3rd, did it move
attach this to what I sent before
did anything come of what we reported
why did you close 88012, it isn't fixed
take back what I reported
who picked up 60214
when will somebody write about 60214
60214 who has it
I must correct the phone number in the form I sent
the form I sent yesterday has a mistake
what I sent at the weekend seems ignored
is my weekend request being ignored
the matter with number 61230, how far is it
61230, how far along
what did my colleague hand in for us last spring
show what others in our firm submitted`,
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
we need to whitelist IPs on our proxy
our internet is dead
no internet since this morning
the line is down, nothing works in the building
wifi drops every few minutes
wlan very slow upstairs
office wifi password
router needs a restart every day
our vpn doesn't connect
vpn users can't reach anything
remote staff cannot connect to our vpn server
firewall rule for teams
which ports and addresses have to be open on our firewall
open port 443 on our firewall, how
our proxy asks for a password
the proxy blocks the sign-in page
everything fine from home, in the office nothing loads
works over the phone's hotspot but not through our line
with the network cable it works, without it doesn't
only people in the branch office can't connect
branch in {country} has no connection
calls stutter only when we're in the office, the line is full
our bandwidth is too small for video
line too slow for video meetings, what can you do about it
our DNS server resolves nothing
internal DNS gives the wrong address
dhcp hands out no addresses
switch broken
the network cabinet lost power
patch panel, cable, socket on the wall dead
access points need replacing
load balancer in our data centre drops sessions
ssl inspection on our gateway breaks outlook
zscaler blocks onedrive uploads
fortigate update and since then no mail
our provider has a fault
our isp changed our public ip address and now nothing works
ip address of our office changed
traffic shaping, can you configure our router
can you repair our network
please send somebody to fix our wifi
set up our lan
help with our network cabling
network printer can't be reached from the second floor
shared drive on our own server can't be reached
our file server is down
our own domain controller is down, nobody can log on to windows
internal network problem
our network is slow
packet loss between our sites
high ping from our office
site to site vpn between headquarters and branch is broken
Hello, we replaced our firewall on the weekend and since then the Teams clients on our premises can't sign in. Mobile phones without wifi are fine. How should the firewall be set?
Our IT changed something on the content filter and now the login page is blocked for the whole building.
telecom company cut the fibre
guest wifi
mesh wifi in our warehouse loses phones
modem blinking red
our network admin is ill, can you log on to our switch
NAT pool of our company is exhausted
netowrk down in office
wi fi not working
interent gone
firewal blocks onedrive
is it our line or something else when only our building is affected
wired machines ok, wireless ones lose teams
Our gateway drops the connection to exchange after 60 seconds
qos settings on our routers for teams
printer on our network is gone
can't reach our own server
the file share on our server is offline
our server room
our own server is down
domain controller in our cellar does not answer
no website loads in the office
all websites are unreachable from our building
only our branch is offline, headquarters fine
headquarters works, branch doesn't
someone to repair our wifi
repair our router
our public ip changed
internal dns
our dns resolver
firewall stops onedrive
fire wall blocks outlook
the line is too slow for meetings
our line is slow
balancer in our network drops sessions
tunnel between our sites
the cable in the wall
network socket is dead
how should we set our firewall
set our proxy so that Teams goes through
remote workers' vpn fails
our vpn says too many users
vpn client cannot log on to our vpn gateway
the vpn box hangs with many users
our vpn server crashes when many people connect
the vpn appliance reboots when too many people are on it, can your technicians help
internet is down at our place
the net is slow in our office
shared drive on the server gone
new proxy installed, since then no pc has internet
our firewall catches it, what must I let through
guests can't surf on our hotel wifi
the wireless for our visitors lets nobody in
socket in the meeting room has no signal, does somebody come out
our cabling is faulty
something between our office and the internet is broken
we moved desks and now half the sockets are dead
our name server in the cellar is silent
nobody in the building can browse
nothing on the web opens at our site
mobile internet is fine, the company line isn't
the box from our provider shows a red light
our technician changed the subnet and now nobody gets out
calls break up when the whole office is online
remote people can't dial into the office
which addresses do we have to let through
the content filter of our school blocks Teams
building next door lost its uplink
our firewall people want a list of Microsoft addresses, what must we open
what do we have to leave out of ssl inspection on our proxy
is the address in our firewall log really yours
our internet access is cut off
no network in room 4
our floor lost its connection after building work
the landlord's network filters calls
our router drops the tunnel
we changed the internet contract and pages are still slow
since the painters were here the sockets in two rooms are dead
the access point in the hall throws everyone off
only those on our guest network can't open pages
should I replace our old switch, calls stutter in the building`,
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
program bought elsewhere does not talk to {app}
{vendor} stopped working
{vendor} crashes
{vendor} error
{vendor} plugin
who helps with {vendor}
do you support {vendor}
can you help with {vendor}
{vendor} won't install
{vendor} keeps asking me to log in
{vendor} does not open {app} files
the {vendor} button is gone from {app}
since the last {vendor} update {app} is slow
{vendor} add-in hangs {app} when I send
{app} works, only the {vendor} add-in doesn't
remove the {vendor} add-in and {app} is fine, please repair the add-in
how do I configure {vendor}
licence for {vendor}
{vendor} licence expired
calendar sync from {vendor} to {app} broken
the app we bought from the store for {app} is faulty
an add-in from a small company in {country} fails in {app}
PDF printer from another company
e-signature service
our phone system does not talk to teams
door access system cannot mail through us
our website builder
bug in our CRM
help with our ERP
our bookkeeping program can't send invoices by mail
time clock software
our programmer's macro throws a runtime error
fix my VBA code
can you write a macro for us
write us a PowerShell script that creates users
please write a script for me
debug our script
our own program using the Graph API gets a 403
we built an app and its token request fails
can you review the code of our flow
our intern wrote an Access database and it's broken
formula for my spreadsheet, please build it
who can develop a custom app for us
custom development
we need a developer for an add-in
design an intranet for us
{other} does not start
problem with {other}
{other} error
{other} crashed
how do I reset {other}
how do I configure {other}
do you help with {other}
support for {other}
{other} licence activation fails
{other} will not update
our {other} is slow
we cannot log in to {other}
I forgot the password of {other}
bought {other} and it does not work
my pc shows a blue screen
windows won't boot
windows update fails on our computers
how do I activate windows
laptop is overheating
my mouse does not work
printer has a paper jam
our copier is broken
my iphone screen is broken
my hotmail password
can't get into my private outlook.com account
skype for my grandma at home doesn't ring
my child's xbox account is blocked
is {other} covered by this support
do you also look after {other}
The integration our agency wrote between our shop and {app} has stopped working, could you look at the code?
Our ticketing tool made by a local firm no longer reads the support mailbox since they updated it.
Google Chrome extension from a third party
gmail can't send
google calendar does not show
whatsapp web
facebook page
amazon order
tiktok account
sql query fails on our server
our linux server
mac os upgrade went wrong
my computer shows a blue screen
pc crashes with blue screen
laptop gets hot
laptop battery
pc is slow
keyboard is broken
printer out of order
paper stuck in the printer
screen of my phone is broken
my private hotmail account
personal outlook.com mailbox of my wife
google calendar
google drive does not sync
how to activate windows on a new pc
windows licence
windows password of my pc
windows 11 upgrade fails
windows start menu is gone
mac will not start after upgrade
write me a script that lists all users
program a macro for our reports
build an excel formula for me
create a custom app for our warehouse
check our code
our code doesn't compile
our app gets a token error from the graph api
our add-in that we programmed does not load
add-in bought from the store fails
third-party add-in crashes
browser plug-in of another firm
amazon account
facebook login
virus scanner problem
whatsapp does not work
banking software
label printer software
e-signature tool
time recording software
our door system
telephone system of another maker
does your support cover {vendor}
is {vendor} supported by you
the firm that made our add-in is gone, can you repair it
a macro by an outside consultant fails
{vendor} deletes attachments in {app}
{vendor} problem since {app} update
azure vm does not boot
azure web app returns 500
dynamics 365 sales form is empty
dynamics invoices cannot be posted
our sql server is slow
xbox controller
visual studio won't build
power pages site we coded has a bug
the antivirus puts a line on top of every mail
{vendor} adds a line to each mail, how do I remove it
the {vendor} app in {app} shows an unexpected error
{vendor} app for {app} throws an error when signing
our {vendor} app for {app} fails
{app} alone is fine, {vendor} misbehaves
connection between {vendor} and {app} is broken
{vendor} invitations don't get into the calendar
after installing {vendor} {app} does not start
could you program something for us
can you develop a Power App for us
our desk software from outside no longer fetches mail, who looks after that
our {vendor} no longer reads the mailbox since its release
{vendor} stopped reading our mailbox, the mailbox itself is fine
the scanner's own software can't save to folders, is that for you
software of our scanner does not send any more
browser opens slowly, what should I set
chrome is slow
my browser crashes
{vendor} protection makes {app} hang, without it all is fine
switched off {vendor} and {app} works
{app} works as soon as I remove {vendor}
our freelancer's script ran yesterday and fails today
our shop software sends no confirmations
can you extend our app by a button
who maintains the tool your partner built for us
our till system
smart board in the classroom
our door phone
a game does not start
wedding photos on a hard disk are gone
Citrix session
google doc cannot be opened
mimecast or proofpoint blocks a sender
QuickBooks cannot mail invoices though Outlook can
the drawing tool {vendor} has an empty window
{vendor} shows an empty window
{vendor} says it cannot create a mail, Outlook alone can
{vendor} cannot reach {app} any more
{vendor} cannot send
{vendor} no longer prints
report with a custom visual of an agency crashes
a chart made by a supplier crashes in the report
{vendor} refuses to mail, Outlook by itself is fine
{vendor} hangs when converting from {app}
the {vendor} we bought hangs all the time
could you look at a database my predecessor programmed
can you look at an Access application an intern wrote
my console at home asks for a password
our {vendor} cannot send any more
our {vendor} stopped mailing
laptop does not find its camera
fingerprint reader on my laptop
windows hello camera is not found on the laptop
graphics driver of my Dell
docking station does not recognise the screen
repair the VBA that was left to us
{vendor} cards no longer appear in {app} since {vendor} changed something
somebody to program an app for us
we look for someone who writes a small tool for us
someone who codes a form for us`,
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
Any good videos for beginners?
is there a course
tutorial for {app}
video on {app}
documentation for {app}
learn {app}
I want to learn {app}
where can our staff learn {app}
where do beginners start with {app}
some reading material
anything to read about it?
help articles
help pages
user manual
quick start
where are the guides
show me tutorials
do you run webinars
free online training
self-help options
I'd rather find it out myself
let me fix it by myself first
I would like to try on my own before asking
can I look it up somewhere
where can I read up on this
link to the forum
community
ask other users
ask the community
where do admins exchange experience
where can I post a question publicly
are there tips and tricks
cheat sheet for shortcuts
YouTube channel
onboarding material for new staff
material to train my colleagues
e-learning for employees
get trained as an administrator
certification courses
troubleshooter tool I can run myself
is there a tool that checks my pc by itself
diagnostic tool
I'm just a user
I am not an admin
I'm a normal user, whom should I ask
I have no admin rights, where can I get help
who is our admin
how do I find out who my admin is
how can I reach my company's administrator
the page says contact your admin, who is that
it says I lack permission because I'm no administrator, who helps me
I use Office at home, where do I get help
private user, not a company
home user support
I have Office for my family, where can I ask
I'm a student, who helps me with my school account
help for small business owners
Business Assist
what is Business Assist
specialists for small businesses
Hi, I only work here and our IT is away. Is there something I can read or watch to solve it alone?
Our new apprentices need an introduction to Teams and OneDrive, something they can click through by themselves.
tutorail for excel
where i can lern
faq
best practices
what is new in {app}
release notes
roadmap of new features
service description
where can I find more information
where is the documentation
what's new in {app}
news about {app} features
release notes for {app}
I want to solve this alone
I'd like to solve it myself
let me try it myself
teach myself {app}
I want to teach myself
something to read
where can I look this up
private customer
I'm a private customer
help for home customers
how do I become a certified admin
training for administrators
introduction for apprentices
introduction to {app} for newcomers
the page tells me to contact my admin
who do I ask in my company when I'm not an admin
I lack admin rights, whom can I ask
find my admin
where do I see who our administrators are
short films for beginners
little video for newcomers about shared calendars
clips on how to use {app}
I don't want a ticket, just see how others solved it
how did other people solve this, where can I read it
no case needed, I only want to read about it
is there a text that explains calendar sharing to beginners
no need to involve support, a help page will do
just show me the help centre
forum-like place for questions between users
where do users help one another
a place where users meet and answer questions
which site do other users gather on
staff keep asking me basics, where can they learn by themselves
where can our people read up on basics
is there a place to learn without asking anyone
I'd like to understand it before I ask
give me something to study
pages with step by step instructions
where can I practise
hints for people who are new to it
I have no rights here, who can do it for me
my boss runs the IT, how do I learn who is admin
not in charge of IT here, who could assist me
I would rather watch than read
is there something to watch
recorded lectures on the basics
do you publish recordings of online talks
I like to watch a short film instead
who is our 365 admin
name of our administrator
the page sends me to the administrator with a number
where could I teach myself the basics
our computer person is ill, is there anything I can look at myself
where do people exchange tricks
films for absolute beginners
where do people share tips
links so that my team can learn in their own time
links for self-study please
I'm a pupil and my school login fails, who do I ask
I'm a student and can't log in at school, whom do I turn to
where can I read how others set things up
a place to read how other admins did it`,
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
how long is the caller PIN valid
PIN
what is the PIN
what PIN
which PIN do you want
support PIN
caller verification
why a PIN
what's this PIN about
what is the verification for
where is the PIN
where do I get the PIN
I have no PIN
I was asked for a PIN
they want a PIN
agent asks for a code
agent on the phone wants a code
the caller from Microsoft wants a six digit code
is it safe to tell the code
should I give the code to the caller
am I allowed to read out the code
someone calls and asks me for a code, is this fraud
the man on the line needs a code from my mail
the support engineer said a code was on its way
the code has not come
no code in my inbox, the engineer waits
code didn't arrive while on the phone with support
the PIN went to a colleague who has left
PIN was sent to the wrong address
to which address is the PIN sent
can the PIN go to my mobile
can I choose where the PIN is sent
change the e-mail for the PIN
how long is the PIN valid
the PIN has expired during the call
PIN wrong
the PIN is not accepted by the agent
I typed the PIN wrong three times
do I need a PIN
do I need the PIN every time
is a PIN necessary if I call from the office number
when is no PIN needed
we call from a number you don't know, what happens
I'm calling from my private phone, will you accept that
my phone number isn't on file
our registered phone number is out of date, can I still get verified when calling
how do you check who is calling
how do you make sure that I am who I say I am on the phone
how does the identity check on the phone work
verification when I call support
extra security step for phone calls
PIN based verification
why isn't my name enough when I phone
who gets to see the PIN
can my assistant give the PIN for me
does the PIN give the engineer access to our tenant
what does the agent do with the code
why must I give the representative a code to open our account
Yesterday on the phone your agent refused to go on without a code. Where would I have found it?
Dear support, before I call I'd like to know what the code is for that your staff request from callers.
pin kode
pin code for suport
is the PIN the same as my password
is the pin stored
new PIN please
can you give me my PIN
generate a PIN
how do you know it is me on the phone
how do you verify a caller
how do you know who is calling
why is my name not enough on the phone
what if I ring from a number you don't know
calling from a number that is not on file
my number isn't in your records, can I still call
what happens when I call from another phone
extra step on the phone
security check on the phone
the representative can't open our account, asks for a code
support wants a code before opening the account
code from the support agent has not arrived
what to do with the code that came by mail after I called you
verification step when phoning support
where do I get the code the agent asks for
the agent wants a number from me, what is it
is a caller who wants a code from me a fraud
why must there be a code at all when I have said my name
isn't it enough to say my name on the phone
which numbers did the agent expect from me
which digits did he want from me
what sequence of digits do I have to say
I had to read digits from an e-mail to the man
the caller said I must confirm with digits
is the code a trick
to which mailbox are the digits sent, ours is out of date
our registered e-mail no longer exists, where does the PIN go now
can the code be sent to another mailbox
may a colleague read the code out instead
before you help me on the phone you want proof, what proof
what proof do you want on the phone
the agent wants something from my mailbox before he goes on
number combination the agent asks for
without a code they don't help me, which code
no code no help, what code do they mean
I can't get into the mailbox where the code goes
the code goes to a mailbox nobody can open
may I tell the caller the six figures
why repeat a number from a mail on the phone
my secretary phones for me, may she say the number
you see my number already, why a code
digits from a text message, asked by a caller
a caller claims to be support and wants digits
may someone else give the verification number for me`,
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
which apps are missing on the 21Vianet cloud
21Vianet
what is 21vianet
who is 21vianet
vianet
gallatin
office 365 china
chinese office 365
the China version
China tenant
our China tenant
differences of the China edition
what is different in China
what's missing in China
is the China cloud separate
is data in China kept apart
where is the data of the China service
who runs Microsoft 365 in China
which company operates it in China
can we use our global tenant in China
do we need a separate tenant for China
we open an office in Beijing, do we need the Chinese service
moving from the global cloud to 21Vianet
migrate a tenant from 21Vianet to worldwide
can global users and China users work together
sharing files between China tenant and global tenant
guest access across the two clouds
sign-in address for the China service
portal address of 21vianet
which admin portal does the China service have
where do Chinese customers log in
how do I get an account at 21Vianet
how do I buy from 21Vianet
does 21vianet sell E5
plans offered by 21Vianet
support for the China service
how does support at 21Vianet work
is support for the China cloud only in Chinese
service description of 21Vianet
is {app} available in China
is {app} part of the China version
which features does {app} have on 21Vianet
when does {app} come to 21vianet
{app} in the China cloud
does copilot work in the Chinese cloud
wechat account of 21Vianet
why is there a special cloud for China
law for the cloud in China
are prices in China different
is mail between the China tenant and ours encrypted
is the China cloud slower
is the service in mainland China the same as elsewhere
Hi, our parent in France uses normal Microsoft 365 and our Chengdu factory was sold something "operated by 21Vianet". What is that and can both sides meet in Teams?
We took over a firm in Guangzhou whose accounts end in partner.onmschina.cn. What sort of cloud is that?
employees travelling to China, which cloud are they on
hong kong office, is it 21vianet or global
is Taiwan on 21Vianet
can I add a .cn domain to the China tenant
azure china
21vienet
21 via net
guest access between the China cloud and the global one
invite guests across both clouds
wechat account for china service
21vianett
which cloud for a Shanghai branch
cloud for a new office in Shenzhen
chinese cloud sign-in page
how do the two clouds differ
can we merge the China tenant with ours
differences between 21Vianet and worldwide
the Chinese operator of Office
does the operator in China see our data
teams meetings between china and global tenants
can a user be moved from the 21vianet tenant to the global one
are China and global two separate worlds
address of the 21vianet admin portal
is the admin portal of 21vianet also admin.microsoft.com
our Chinese factory has another Office, why
why does our Chinese subsidiary need its own subscription
does the law oblige firms in China to take the local service
must a company in China use the locally run service
is the locally operated Office required by law
the Office that is run by a Chinese company
our plant in Suzhou has accounts that don't exist in our directory, other cloud?
one of our offices is on the Chinese platform, can they see our calendars
can we invite our Beijing people to our team although they are on the other cloud
which of our features will the Chinese colleagues not have
does Chinese law apply to our data
who may look into data stored in China
is there an English portal for the Chinese service
what happens to a person moving from Shanghai to Berlin
skype or teams at 21vianet
is yammer there in China
why do our Chinese colleagues not have this button
copilot in the chinese cloud
we bought a factory whose accounts belong to another operator in China
which firm stands behind Office in China
is Copilot in the version sold on the mainland
do Beijing colleagues on 21Vianet see our free/busy
do new features come later to the Chinese edition
who holds the data of our Shenzhen tenant
partner.microsoftonline.cn, what is it
which web address ends in .cn for signing in`,
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
see you tomorrow
capital of {country}
the capital of {country}
what is the capital of {country}
I live in {country}
we are in {country}
{country}
how big is {country}
holiday in {country}
flight to {country}
who won the match
football results
tell me a story
sing a song
write a poem
translate this sentence
what is 12 times 8
how old are you
what's your name
where are you from
do you like cats
I love you
you are stupid
haha
lol
hmm
hm ok
aha
fine
great
perfect
cool
good evening
good afternoon
hey
hi
bye
see you
merry christmas
happy new year
have a nice day
one moment
wait
let me think
maybe
perhaps
I'm back
are you still there
sorry
my mistake
never mind
forget it
that's all
that was it
nothing
nothing else
no thank you
yes please
what do you mean
I don't understand
can you repeat that
why
how
what
when
who
it
this
that thing again
the thing from yesterday
something is wrong
something strange happened
it doesn't work
it's broken
not working
still the same
again
recipe for pancakes
what's for lunch
cinema tonight
who is the president
how do I cook rice
best restaurant nearby
share price of a company
train to the airport
book a hotel
is it raining
lorem ipsum
abc
123
xyz test
just testing
can I ask you something
I would like to ask something
I need some information
I have a request
please reply
is this the right place
where am I
what is this
I have a wish
request
123456
7
are you human
am I talking to a bot
is it cold outside
where am I now
what's up
oh no
oops
mistake
i was wrong
something broke
nothing works
help me please
information please
one question
who is your creator
stock market
what's the time in {country}
do you speak {tongue}
speak {tongue}
which country are you from
population of {country}
is {country} in the EU
neighbours of {country}
currency of {country}
there
and now
so what
please respond
can you hear me
do you understand me
I am confused
I'm bored
what does severity A mean
what is a severity
what do the levels A, B and C mean
how long do I wait for an answer
how fast do you answer
how long until somebody answers
when will you answer
how does this work
how is a request handled
what happens after I send a request
do you keep what I write
is this chat recorded
who reads this chat
what data do you keep about me`,
  frames: `
Hello, … Thank you.
Hi team, … Regards, Anna
Dear support, … Kind regards
Good morning, …
quick question: …
… thanks in advance
… please
please, …
sorry to bother you, …
I have a question. …
We are a company with 40 employees. …
I am the administrator of our organization. …
Hi, I work at a small firm in {country}. …
Our situation: … What can we do?
… Any idea?
… Please help.
… Can you tell me?
We use {app} every day. …
… This is urgent.
My colleague wants to know: …
I could not find anything about it. …
… Best, Peter Novak, Contoso
Hey, …
… My boss asks me every hour.
One more thing: …
… Call me on +44 113 496 0321.
… My number is 0151 23456789, e-mail anna@contoso.example.
… You can reach me under +36 20 123 4567 tomorrow at ten.`,
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
don't need
don't want to trouble
do not want to trouble
don't want to bother
do not want to bother
don't want to open
no need to open
without opening a
without calling
no ticket
i don't want a ticket
not asking for
rather than
instead of`,
};
