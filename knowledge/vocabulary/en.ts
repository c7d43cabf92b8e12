import { everyday } from './everyday.ts';
import { groupsOf } from './groups.ts';
import { otherProducts } from './otherProducts.ts';
import { outside } from './outside/en.ts';
import { products } from './products.ts';
import type { Vocabulary } from './vocabulary.ts';

const synonyms = `
sign in, log in, login, log on, logon, signin, sign on, get in
sign out, log out, logout, log off, signout
password, passwort, credentials
locked out, locked, blocked, cannot get in
license, licence, seat, subscription licence, plan
unlicensed, unlicensed product, no licence, licence missing
admin, administrator, global admin, tenant admin, it admin
role, permission, privilege, rights
legal hold, litigation, lawsuit, subpoena, court order, legal case
user, employee, colleague, staff, coworker, staff member, person, people, worker, team member
leaver, former employee, ex employee, left the company, resigned, offboarding, departed, retired, has left
joiner, new hire, new starter, onboard, onboarding, new employee
guest, external user, outsider, external partner, partner, contractor, supplier, freelancer, vendor
typo, misspelled, misspelt, spelled wrong, spelt wrong, wrong spelling
inbound, incoming
outbound, outgoing
group, team, distribution list, mailing list, distribution group, dl
mailbox, inbox, mail account
shared mailbox, common mailbox, team mailbox, group mailbox, functional mailbox
full access, send as, send on behalf, delegate, delegation, mailbox permission
forward, redirect, auto forward, autoforward, forwarding, reroute
auto reply, out of office, automatic reply, vacation message, ooo, oof, autoresponder, auto response, away message, absence notice
vacation, holiday, leave, sabbatical, maternity leave, parental leave, sick leave, absent, absence, away
customer, client, patient, visitor
unpaid, not paid, non payment, open invoice, past due, arrears
private phone, own phone, personal device, byod, bring your own device
merge, merger, merging, tenant to tenant
undeliverable, not delivered, delivery failure, delivery failed, returned mail, mailer daemon, rejected mail
missing mail, mail not arriving, not receiving, mail lost, no mail, mail delayed
trace, track a message, message trace, follow a mail
spam, junk, junk mail, quarantine, bulk mail, adverts, newsletters
phishing, spoof, spoofed, spoofing, fake mail, suspicious mail, impersonation, scam
hacked, compromised, account takeover, breached, stolen password
blocklist, blacklist, blacklisted, blocked ip, delist
allowlist, whitelist, safe sender, allow list
restricted, blocked from sending, cannot send, sending limit
room, meeting room, conference room, equipment, resource mailbox
calendar, appointment, free busy, schedule
meeting, call, conference, video call
recording, record, transcript
add in, plugin, plug in, extension, toolbar button, addon
presence, status, availability, away, online status
profile, outlook profile, mail profile
search, find, index, indexing
sync, synchronise, synchronize, not updating, sync error, stuck
upload, uploading, save to cloud
version, version history, previous version, earlier version
undelete, restore, recover, bring back, get back
share, sharing, sharing link, give access
access denied, no access, permission denied, forbidden, not authorized
storage, quota, space, disk space, gigabytes
file, document, workbook, spreadsheet
locked for editing, read only, checked out, in use by another
list view, large list, threshold
deploy, deployment, roll out, mass install, silent install, push to all pcs
install, installation, download, set up, setup
update, upgrade, channel, build, version of office
activate, activation, product activation, activation error
device limit, too many devices, number of devices
terminal server, rds, remote desktop, citrix, vdi, virtual desktop, shared computer
word, excel, powerpoint, office apps, desktop apps, office programs
domain, own domain, custom domain, company domain
registrar, domain provider, domain host, hosting provider
dns record, txt record, cname, mx record, mx, nameserver, name server
spf, dkim, dmarc, mail authentication
connector, mail relay, relay, smarthost, smart host
scanner, multifunction printer, copier, scan to mail, line of business application
smtp, smtp auth, authenticated smtp, client submission
migrate, migration, move mailboxes, cutover, import mail
archive, archiving, online archive, retention, keep, litigation hold, preserve
audit, audit log, activity log, who did
legal, lawsuit, investigation, legal hold, discovery
label, sensitivity label, confidential, encrypt, encryption, protect
privacy, personal data, data protection, data residency, where data is stored
firewall, proxy, ip ranges, ports, urls, endpoints
federation, federated, sso, single sign on
conditional access, security defaults, legacy authentication
outage, down, service health, incident, disruption, not reachable
advisory, notice, message center, announcement
report a problem, report an issue, tell microsoft
slow, hang, hangs, freeze, freezes, crash, crashes, crashing, closes by itself, shuts down, quits, lag, not responding, unresponsive
black screen, blank, white screen, flicker, display problem, glitch, cut off
prompt, keeps asking, pop up, popup, asks again and again
offline, disconnected, no connection, not connected, cannot connect, working offline
phone, mobile, cell phone, smartphone, iphone, android, ios, tablet, ipad
restore, recover, undelete, get back, bring back
delete, remove, erase, get rid of
create, add, new, set up
turn on, enable, activate, switch on
turn off, disable, deactivate, switch off
greyed out, grayed out, disabled feature, option missing, turned off by admin, not available
error, problem, issue, trouble, fail, failure, broken, not working
forgot, lost, forgotten, do not remember
expire, expired, run out, lapsed, end of term
renew, renewal, prolong, extend, recurring billing
cancel, terminate, end the contract, stop paying
trial, test version, try, evaluation
upgrade, downgrade, switch plan, change plan
invoice, bill, billing statement, receipt, fapiao
tax, vat, tax number
payment, credit card, bank account, direct debit, payment method
price, cost, how much, pricing
buy, purchase, order
reseller, partner, csp, cloud solution provider
product key, activation code, key card, serial number
support, help desk, helpdesk, technical support, hotline, support agent
ticket, case, service request, support request, request
phone number, hotline number, call support
china, chinese, mainland china, 21vianet, beijing, shanghai, shenzhen, guangzhou, chengdu, hangzhou, suzhou, tianjin, rmb, renminbi, partner onmschina cn, onmschina
`;

export const en: Vocabulary = {
  language: 'en',
  letters: 1,
  stopWords:
    'a an the this that these those it its is are was were be been being am do does did doing done have has had having i im ive id me my mine we us our ours you your yours he him his she her they them their and or but if so as at by for from in into of on onto to with about than then there here how what when where which who why whom can could will would shall should may might must please thanks thank hi hello hey just still also too very really some any no not dont doesnt didnt isnt arent cant cannot couldnt wont all each every both more most other only own same such up out get gets got getting need needs want wants make makes use using try trying tried keep keeps let after before again now s t ll re ve m d'.split(
      ' ',
    ),
  names: [...products, ...otherProducts],
  outside,
  synonyms: [...everyday, ...groupsOf(synonyms)],
};
