import type { ImpactWords } from '../impact/impactWords.ts';

/** How English speaks about impact. */
export const impactEn: ImpactWords = {
  lists: {
    very: 'completely, totally, entirely, fully, all, also, currently, still, again, now, just, suddenly, apparently, to be, both, simply, really, once again, yet again, out of the blue',
    cannot:
      "cannot, cant, can't, can not, couldn't, couldnt, could not, unable to, not able to, isn't able to, isnt able to, aren't able to, arent able to, wont let, won't let, impossible to, fail to, fails to, failed to, failing to, not possible to, are prevented from, am prevented from, is prevented from, no longer able to, can no longer, no way to, is not letting",
    core: 'sign, log, login, logon, sign-in, open, access, send, receive, get, reach, use, connect, load, start, launch, join, work, read, call, make, place, chat, authenticate, enter, schedule, host, deliver, log in, do, signin',
    petty:
      'delete, rename, hide, sort, format, colour, color, recolor, remove, change, customise, customize, personalise, personalize, pin, unpin, drag, resize, translate',
    pettyThing:
      'channel name, team name, channel, title, contact, contacts, signature, signatures, photo, photos, picture, pictures, avatar, logo, theme, themes, colour, colours, color, colors, font, fonts, icon, icons, emoji, emojis, category, categories, background, backgrounds, sticker, stickers, reaction, reactions, ringtone, wallpaper, nickname, tile, layout, dark mode, typo, spelling, display name, ribbon colour, ribbon color',
    notWork:
      "not working, does not work, doesn't work, doesnt work, do not work, don't work, dont work, did not work, didn't work, stopped working, stops working, has stopped, have stopped, won't work, wont work, not work, not functioning, doesn't function, not starting, won't start, wont start, doesn't start, doesnt start, not opening, won't open, wont open, doesn't open, doesnt open, not loading, won't load, wont load, doesn't load, doesnt load, not connecting, doesn't connect, doesnt connect, won't connect, wont connect, not responding, doesn't respond, isn't responding, isnt working, isn't working, arent working, aren't working, ceased to work, quit working, no longer works, no longer work, no longer opens, no longer starts, refuses to open, refuses to start, refuses to load, refuse to start",
    crash:
      'crash, crashes, crashing, crashed, freeze, freezes, freezing, frozen, froze, hang, hangs, hanging, hung, stuck, unresponsive',
    people:
      'user, users, people, persons, employees, employee, colleagues, colleague, staff, workers, members, coworkers, co-workers, students, teachers, pupils, agents, nurses, doctors, customers, mailboxes, accounts, seats, clients, machines, computers, pcs, laptops, workstations, devices, engineers, consultants, folks, clerks, drivers, guys, attendees, testers, patients, accountants, bookkeepers, clerks, cashiers, lawyers, managers, secretaries, assistants, operators, technicians, developers, designers, editors, buyers, dispatchers, receptionists, pharmacists, officers, guards, trainers, analysts, auditors, planners, reps, salespeople, sellers, cooks, guides, scientists, researchers',
    groups:
      'team, department, dept, office, branch, site, division, floor, unit, company, organisation, organization, business, school, university, hospital, plant, factory, warehouse, tenant, firm, group, shop, headquarters, hq, faculty, class, agency, municipality, building',
    part: 'team, department, departments, dept, branch, branches, division, divisions, subsidiary, crew, warehouse, plant, factory, faculty, shop, shops, store, stores, floor, shift, shop floor, call center, call centre, contact center, contact centre, service desk, helpdesk',
    area: 'accounting, accounts, bookkeeping, finance, sales, marketing, hr, human resources, legal, purchasing, procurement, logistics, production, reception, payroll, engineering, customer service, dispatch, controlling, research',
    whole: 'whole, entire, complete, full',
    somebody:
      'user, colleague, employee, coworker, co-worker, person, customer, manager, assistant, member of staff, staff member, member, accountant, secretary, receptionist, director, teacher, student, intern, guest, hire, newcomer, trainee, worker, nurse, doctor, engineer, sales rep, rep, executive, technician',
    thing:
      'machine, pc, computer, laptop, device, mailbox, account, workstation, phone, tablet, site, team, file, folder, group, calendar',
    boss: 'ceo, cfo, coo, cto, cio, boss, managing director, director, president, head of, chairman, chairwoman, owner, principal, manager, assistant, secretary, accountant, colleague, wife, husband, coworker, co-worker',
    given:
      'adam, alice, andrew, anna, anne, anthony, barbara, ben, bob, brian, carol, charles, charlotte, chris, christine, claire, daniel, david, diana, edward, elizabeth, emily, emma, eric, eva, george, hannah, harry, helen, henry, jack, james, jane, jason, jennifer, jessica, joe, john, joseph, julia, karen, kate, katherine, kevin, laura, lisa, lucy, maria, mary, matthew, michael, mike, nancy, nick, oliver, olivia, paul, peter, rachel, rebecca, richard, robert, ryan, sam, samantha, sandra, sarah, simon, sophie, stephen, steve, susan, thomas, tim, tom',
    notLive: 'down, offline, out, dead, unavailable, unreachable, inaccessible',
    times:
      'yesterday, last night, this morning, this afternoon, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, the weekend, the update, the migration, last week, last month, noon, midnight, lunch, the upgrade, then, about, around, at least, approximately, early',
    issue:
      'problem, problems, issue, issues, trouble, error, errors, complaint, complaints, outage, outages, interruption, disruption, downtime, incident, incidents, failure, delay, delays',
    service:
      'mail, email, emails, e-mail, outlook, exchange, exchange online, teams, sharepoint, onedrive, one drive, office 365, microsoft 365, m365, skype, skype for business, intranet, portal, service, services, system, systems, sign-in, login, authentication, site, website, tenant, cloud, mailbox server, mail server, messaging, telephony, phone system, calendar, intune, power bi, planner, mail flow, mailflow, shared mailbox, everything, all services, internet, sync, platform, our mailboxes, exchange server',
    wholeService:
      'exchange, exchange online, mail, email, e-mail, mails, emails, mail server, mail service, mail system, email system, mailflow, mail flow, sharepoint, sharepoint online, sharepoint site, sharepoint sites, teams, microsoft teams, ms teams, onedrive, one drive, office 365, microsoft 365, m365, o365, skype, skype for business, intranet, our portal, the portal, our site, the site, the service, our services, all services, our tenant, the tenant, messaging, telephony, phone system, teams calling, teams meetings, our mail, our email, the system, the website, our website, our sharepoint, the cloud',
    serviceTail:
      'online, service, services, site, sites, server, servers, website, system, systems, platform, environment, here, itself, page, pages, portal, tenant, as a whole, again, for us',
    be: 'is, are, was, were, be, been, has been, have been, went, goes, seems, seems to be, appears, appears to be, looks, remains, became, becomes, has gone, have gone, s',
    no: "not, never, isn't, isnt, aren't, arent, doesn't, doesnt, don't, dont, wasn't, won't, wont, no longer, hasn't, haven't, didn't, didnt",
    nobody: 'nobody, no one, noone, none, neither, no-one, not one, not a single, not a, not any, no body',
    partOf:
      'shared calendar, shared calendars, calendar sharing, scan to mail, scan-to-mail, printer, printers, search, preview, previews, attachment, attachments, recording, recordings, transcript, transcription, captions, printing, print, scan, scans, scanner, presence, whiteboard, breakout rooms, polls, voicemail, voice mail, forwarding, autoreply, auto-reply, automatic replies, out of office, notifications, notification, reminders, free/busy, delegate, delegation, distribution list, distribution group, room booking, room bookings, add-in, add-ins, addin, plugin, plug-in, macro, macros, sync, synchronization, synchronisation, single sign-on, sso, screen sharing, background blur, mail merge, journaling, autodiscover, spell check, spell-check, archive, read receipts, quick steps, activation, syncing, version history, recycle bin, import, export, audit log',
    partThing:
      'file, document, pdf, macro, folder, library, workbook, spreadsheet, presentation, report, form, printer, list, template, feature, function, button, option, setting, policy, rule, conference room, meeting room, room, link, partner, supplier, vendor, sender, domain, channel, app, notebook, page, recipient, macro, shared mailbox, distribution list, group, command, dashboard, flow, cmdlet, wiki, tab',
    finished:
      'fixed, resolved, solved, sorted, repaired, restored, recovered, cleared, ok again, fine again, working again, back to normal, back online, back up, healed, gone away',
  },
  cues: {
    down: `
died|dead|gone|down|off again
does nothing ..1 any_more|anymore|at_all
<service> ..2 is|are|was|were|went|goes|seems|appears|has_been|been|gone <very>? <very>? <notLive>
<service> <notLive>
is|are|went|goes|still ..1 completely|totally|entirely|fully|all ..1 <notLive>
it|they|this|all|both|these ..1 is|are|went|goes ..1 down|offline|unavailable|dead|out
<notLive> for everyone|everybody|all|us|the
outage|outages
blackout
nothing works|work|is_working|functions|loads
nothing ..2 works|working
total|complete|major|full|massive ..1 failure|outage|breakdown|loss|standstill
no mail|mails|email|emails|messages|e-mail ..2 in|out|arrives|arrive|coming|going|delivered|received|sent|gets
no incoming|outgoing|external ..1 mail|email|messages
at_a|to_a|come_to_a standstill
knocked out|offline
collapsed
<wholeService> <serviceTail>? <serviceTail>? <be>? <very>? <very>? <notLive>|unusable|gone|dark|gone_dark|kaput|finished|broken|hosed|toast
<wholeService> <serviceTail>? <serviceTail>? <be>? <very>? <very>? not|isn't|isnt|aren't|arent|no_longer ..1 accessible|available|reachable|usable|responding|functioning|functional|operational|loading|opening|up|online
<wholeService> <serviceTail>? <serviceTail>? <very>? <notWork>
<wholeService> <serviceTail>? <serviceTail>? cannot|can't|cant|can_not|could_not|couldn't|can_no_longer ..1 be ..1 accessed|reached|opened|used|contacted|loaded
<groups>|call_center|call_centre|workforce|headquarters|campus ..1 <be> <very>? offline|paralysed|paralyzed|cut_off|without
mail|mails|email|emails|messages <no> ..1 flowing|moving
zero|no ..1 inbound|incoming|outbound|outgoing|external ..1 mail|email|messages|traffic
total|complete ..1 standstill|loss|blackout|collapse
unable to work
dead in_the_water|as_a_dodo
service|services|system|systems ..2 interruption|interrupted|failure|collapsed`,
    failing: `
the? only ..1 one|person|user|me|i ..1 who|that? ..1 can|could ..1 <core>
<no> go|goes|going|get out|through
neither ..2 send|receive|log|sign|open|read|write|call|chat|mail|work|connect ..4 nor
nothing ..3 moving|moves|arriving|coming|going|delivered|arrives|through|out
no ..4 mail|mails|email|emails|messages|e-mail|orders ..3 come|came|coming|arrived|reached|delivered|gone|left|leaves
loop|loops|looping
<nobody> ..3 gets|get ..1 in|on|through|into
never ..1 arrives|arrive|opens|loads|connects|gets|comes
gone
fail|fails|failed|failing
errors|error ..6 sign|signing|log|logging|open|opening|send|sending|start|starting|join|joining|connect|connecting
nobody|no_one|none ..3 gets|get|reaches ..2 to|into|at|anywhere
stuck
nothing arrives|comes|gets|goes|reaches ..2 anywhere|in|out|through|us
won't|wont|doesn't|can't|cannot ..1 run|start|complete|finish
nobody|no_one|none|noone|neither|no ..5 can|could|able_to|manages_to|gets ..3 <core>
<nobody> ..7 can|could|able_to|manages|managed ..1 <core>? in|on|to|into? again?
<cannot> ..1 <core> in|on|to|into? again
no|zero <people>|<groups> ..4 can|could|able_to|manages|managed
<nobody> ..4 <people>|<groups>|<somebody> ..4 can|could|able_to|manages|gets|managed
kicked|thrown|logged|signed|locked|shut|booted ..5 out
mail|mails|email|emails|messages|orders|calls ..1 <no> ..1 flowing|arriving|coming|going|leaving|moving|delivered|connecting|sent|received
stopped|stops|ceased ..1 receiving|sending|arriving|delivering|responding|accepting
<service> ..3 <no> ..1 let|admit|allow ..3 in|join|enter|on
dead
<service> without
without ..1 <service>
<cannot> ..3 <core>
<cannot> be ..1 opened|accessed|reached|used|loaded|started|sent|delivered|contacted|joined
<notWork>
<crash>
keeps|keep ..1 <crash>
not ..1 reachable|accessible|available|usable|responding
unusable|inaccessible|unreachable|unavailable
cannot|can't|cant ..1 get ..1 in|into|on|through
does|do|did not|n't|nt ..1 let me|us|them|him|her|users
won't|wont|doesn't|doesnt|don't|dont|didn't|not ..1 open|start|load|connect|launch|respond|let|accept|receive|arrive
not ..1 receiving|getting|able|arriving
access ..2 denied|refused|rejected
rejects|rejected|refused|refuses ..2 password|login|sign|credentials|access
nothing ..1 happens
no ..1 access
lost ..2 mailbox|mail|emails|files|data
mailbox|mailboxes|inbox|inboxes|account|accounts ..6 vanished|disappeared|are_gone|is_gone|were_gone|got_lost|went_missing|are_missing
is|are|am|got|been|was|gets locked
error ..5 sign|signing|log|logging|open|opening|send|sending|start|starting|join|joining
blank|white|black ..1 page|screen|window
login|sign-in|signing_in|logging_in ..2 fails|failed|broken|impossible|loops|rejected
sending|receiving|delivery|calls|meetings ..3 fail|fails|failed|failing|broken|impossible
has|have no ..2 mail|email|access|sound|audio|calendar|mailbox
without mail|email|access|teams|outlook|files
lost ..2 access
locked out|out_of
mail|mails|email|emails|messages ..3 not|never ..1 delivered|arriving|going_out|coming_in|flowing
service|services ..2 unavailable|inaccessible|unreachable
<service> ..2 broken|offline|dead
nobody|no_one|none|noone ..3 gets|receives|has|sees|hears|reaches|got|get|receive|have|hear|reach ..3 mail|mails|email|emails|messages|access|calls|sound|files|anything|calendar|calendars|outlook|teams
sign-in|login|logon|sign_in|authentication ..6 broken|dead|down
logged|signed|kicked|thrown out
returns|return|gives|shows|get|gets|getting|throws|error|http ..2 500|502|503|504
500|502|503|504 ..1 error|errors
account|accounts|login|access|mailbox|mailboxes ..2 disabled|deactivated|suspended|blocked|frozen|revoked
nobody|no_one|noone|none ..3 into|onto|online|through|working|works
not_a_single|no ..1 message|mail|email|messages|mails|emails ..3 reaches|reach|arrives|arrive|goes|go|comes|come|leaves|leave|gets
refuses|refuse|refusing|rejects|reject|rejecting ..2 messages|mail|mails|email|emails|logins|connections|passwords`,
    limited: `
takes|take ..1 effect ..2 only|late|after
only ..1 after ..4 save|restart|reload|refresh|hours|minutes|second|reboot|twice
trying to ..1 connect|reconnect
greyed|grayed out
out of ..1 date
hour|hours|minutes|day|days ..1 late|off|behind|old|wrong
half|part|parts ..1 of ..2 list|data|messages|files|results|documents|items|names|letters
unknown
can't|cannot|cant|unable_to ..1 attach|print|upload|download|forward|save|share|edit|search|record
bounce|bounces|bounced|bouncing|undeliverable|returned
echo|noise|noisy|cuts_out|cut_off|blurred|pixelated
take|takes|took|taking|needs|need ..4 long|longer|ages|forever|minute|minutes|hours
slow|slowly|sluggish|slower|slowness|laggy|lagging|lag
delay|delays|delayed|late
sometimes|occasionally|intermittent|intermittently|sporadic|sporadically|now_and_then|now_and_again|from_time_to_time|on_and_off|at_times|every_now_and_then|randomly
garbled|unreadable|distorted|corrupted|corrupt|misaligned|scrambled|gibberish|hieroglyphs
partial|partially|partly|incomplete
degraded|impaired|unstable|flaky|unreliable|glitch|glitches
error|errors|warning
problem|problems|issue|issues|trouble|difficulty|difficulties|fault|bug
missing|disappeared|vanished|lost|duplicated|duplicate
keeps|keep ..2 asking|prompting|disconnecting|dropping|signing|closing|popping
drop|drops|dropping|dropped|choppy|stutter|stutters|echo
<cannot>
some|certain|several|a_few|few ..1 features|functions|messages|mails|emails|files|attachments|calls
wrong|incorrect|outdated|old_version|stale
forgot|forgotten|lost ..2 password|passwords
expired
spam|junk|phishing|hacked|compromised|hijacked|suspicious|malware|ransomware
full|quota|exceeded
stopped|stops|stop
not ..2 syncing|synchronizing|synchronising|updating|showing|displayed|visible|ringing|found|working|sending
<cannot> ..1 open|edit|save|print|share|see ..1 a|an|one|this|that|the|some|certain|our|their ..3 file|document|attachment|workbook|spreadsheet|pdf|folder|link|links|invitation|recording
<cannot> ..1 open|edit|save|print|share|see ..1 attachments|pdfs|links|recordings|previews
again and again
over and over
quarantine|quarantined|junk_folder
not_all|only_half|half_of ..3 list|data|messages|files|results
returns|finds|shows nothing
doesn't|doesnt|don't|dont|didn't|not ..1 sync|update|show|appear|display|ring|find|print|save|play|record|match
out_of_sync
blocked|denied|rejected|disabled|restricted
can ..2 be ..1 used|accessed ..3 limited|restrictions|only`,
    shell: `
powershell|cmdlet|cmdlets|command_line|shell|script
`,
    part: `
<partOf>
one|a|an|single|certain|particular|specific|this|some ..2 <partThing>
link|links ..2 shared|sent|to
shared mailbox|inbox
from|to one|a|an|certain|particular|specific|some ..2 partner|supplier|vendor|customer|client|sender|domain|address|company|recipient|person
not_all_of the|our messages|files|data
new|newly users|starters|hires|employees|joiners|accounts
guest|guests|externals|visitors
external ..1 guests|users|people|recipients|partner|partners|sharing
`,
    moderate: `
during|in|within|at ..2 office|working|business|normal|regular hours|time
moderate|medium ..1 impact|priority|importance|severity
`,
    rather: `
only|just that|big|large|some|the|certain
it's|its|is only|just|merely|simply
rather|merely
`,
    sometimes: `
sometimes|occasionally|intermittent|intermittently|sporadic|sporadically|now_and_then|now_and_again|from_time_to_time|on_and_off|at_times|every_now_and_then|randomly|every_few|every_other|once_in_a_while|every_second
`,
    device: `
in|on|with|from|via|under ..2 chrome|firefox|safari|edge|browser|phone|phones|mobile|mobiles|iphone|iphones|android|mac|macs|tablet|tablets|ipad|ipads|pc|laptop|laptops|desktop|home|wifi|wi-fi|windows|macos|ios|linux|terminal_server|citrix
`,
    minor: `
<cannot> ..2 <petty> ..4 <pettyThing>
<cannot> ..1 delete|rename|hide|sort|pin
<pettyThing> ..3 wrong|missing|not|ugly|different|old|blurry|blurred|pixelated|outdated|strange|too|fuzzy|faded
wrong|missing|old|blurry|ugly ..2 <pettyThing>
cosmetic|cosmetics|cosmetically|purely_visual|aesthetic|nice_to_have|nice-to-have|nitpick|nitpicking|feature_request|suggestion|wish
minor|small|tiny|trivial ..1 issue|thing|problem|glitch|detail
out of curiosity
<pettyThing> ..5 wrong|missing|not|ugly|different|old|blurry|blurred|pixelated|outdated|strange|too|fuzzy|faded
would be nice|great|good|helpful|cool|handy ..1 if|to
wish|wishes
typo|typos|misspelled|misspelt|mistranslated|mistranslation|misspelling|capitalisation|capitalization
translation|wording|label|caption|tooltip|word|text|sentence|heading|headline ..6 wrong|cut_off|spelled|spelt|reads|says|odd|missing|off|truncated|overlaps|mixed|english
spelled|spelt ..2 two|wrong|wrongly|incorrectly|differently|without|with
no reaction|answer|reply|response needed|required|necessary
just saying|mentioning|letting_you_know|flagging|pointing_out|noticed
thought you ..2 know
slightly|a_bit|a_little|somewhat ..2 off|blurry|crooked|left|right|misaligned|pale|dark|bright|small|big|tilted|shifted|uneven
pixel|pixels|shade|hue
<pettyThing> ..4 <no> ..1 update|updated|updating|refresh|refreshed|change|changed|show|shown|appear
looks|look|looking ..1 outdated|odd|strange|funny|weird|ugly|off
ugly|prettier|nicer`,
    canWait: `
nobody|no_one|none|noone ..2 in_a_hurry|in_any_hurry|in_a_rush|in_any_rush|complains|complained|complaining|minds|minded|cares|bothered|worried|waits_for_it
nobody|no_one|none|noone ..1 needs ..3 today|now|urgently|immediately|yet
no|not ..1 hurry|urgent|rush
no|not|without|little|minimal|low|isn't|isnt ..2 impact|urgency|rush|hurry|consequence|significance|urgent|important|critical|a_big_deal|pressing
whenever|when you|someone have|has time
low priority
can wait
nothing ..1 serious|urgent|critical|dramatic|major
lower|reduce ..2 priority|severity
when_convenient|at_your_convenience|no_stress|take_your_time`,
    fine: `
nobody|no_one|none|noone ..3 affected|impacted|disturbed
not_a_single|no|none_of_the|none_of_our ..2 site|sites|service|services|server|servers|system|systems ..1 is|are ..1 <notLive>
nobody|no_one|none|noone ..1 is|are|was ..1 blocked|locked|stuck|held_up|affected
nobody|no_one|none|noone ..4 has|have|had|reports|reported ..1 problem|problems|issue|issues|trouble|complaints|errors
everyone|everybody|all|we|they|users can still|now|again|all? <core>
nothing ..1 down|out|wrong|missing
don't|dont|do_not|no ..1 worry|panic
hasn't|has_not|didn't|did_not|haven't|it_isn't|it_is_not ..1 happened
is|are still ..1 up|running|working
not ..1 <notLive>
isn't|isnt|aren't|arent|wasn't|never ..1 <notLive>
no <issue>
no ..2 <issue> ..2 with|at|here|so_far
not ..2 an? outage|incident|emergency
not ..1 slow|delayed|broken|affected|failing|crashing
isn't|isnt|aren't|arent ..1 slow|delayed|affected
everything|all|it|that|they|mail|email|teams|outlook|sharepoint|onedrive ..1 works|working|is_fine|is_ok|runs|fine|well|functional ..1 fine|well|normally|perfectly|ok|okay|great|correctly|as_expected|properly|normal
works|working|runs|running ..1 fine|well|normally|perfectly|ok|okay|great|correctly|as_expected|properly|smoothly|for_me|for_us
everything works|is_fine|is_ok|is_okay|is_working|is_good|runs
nothing ..1 broken|wrong|down|urgent|serious|critical|failing
without ..1 <issue>
doesn't|doesnt|don't|dont|does_not|do_not ..1 crash|freeze|hang|affect|block|stop
up_and_running
no_complaints
all ..1 good|fine|well|ok|okay
not|aren't|isn't|arent|isnt|un ..1 affected ..3 outage|incident|interruption|problem|issue
not|aren't|isn't|arent|isnt ..1 affected
unaffected`,
    resolved: `
<finished>
works|worked|working|runs|running|up|online|available ..2 again
is|are|came|comes|all ..1 back
has|have been ..1 back
back since|for_everyone|for_all|to_normal|as_usual|again|now
since then|that ..3 fine|ok|okay|good|perfect|perfectly|flawless|flawlessly|smooth|stable|normal|normally|no_problem|no_problems|quiet
fine|ok|okay|good|stable|quiet|working ..1 since ..1 then|that|noon|lunch|yesterday|monday|tuesday|wednesday|thursday|friday
is|was|it's|all ..1 over
solved|fixed|resolved ..1 itself|by_itself|itself_by_now
problem|issue|incident|outage|it|that|this ..3 gone|disappeared|<finished>
no longer ..1 a|an|any ..1 problem|issue|happening|occurs
you|we can close
already|now|since_then|meanwhile|luckily fixed|solved|resolved|restored
long ..2 over|past|gone|history
no ..1 errors|problems|trouble|complaints|more since
all good now|again
can|could|able_to <core> ..1 again
false alarm|alert
all ..1 well|good|clear|fine ..2 since|again|now
well|good|solid|healthy|normal|smooth ..1 since
panic|crisis|drama over
no action ..1 needed|required|necessary
nothing to_do|left_to_do|more_to_do
never_mind|nevermind|please_ignore|please_disregard|disregard_my|i_take_it_back|withdraw|scratch_that
documentation|information|info|reference|record|records|the_record only
for the_record|your_records|your_information|your_info
went|gone away
no further ..1 problems|issues|trouble|complaints|reports
outage|incident|problem|disruption|failure of|on ..1 # ..2 january|february|march|april|may|june|july|august|september|october|november|december
everyone|everybody|all|they ..2 back|in ..1 again|now|since
running|works|working ..1 smoothly|like_a_charm|flawlessly
<no> ..2 happened|occurred|recurred|reappeared|returned|come_back ..2 since|again
hasn't|has_not|haven't|have_not|not since
ticket|case|request|this|it can|may ..1 be ..1 closed
please|you_can|you_may|feel_free_to close
all ..1 sorted|online again?`,
    all: `
the? only ..1 one|person|user|me|i ..1 who|that? ..1 can|could ..1 <core>
everyone|everybody|every_one
not_one|not_a_single|not_a|none ..1 of? ..1 our|the|my|these? ..1 # ..3 <people>|<groups>?
not_one|not_a_single|none ..3 <people>|<groups>|<somebody>|workforce
no ..1 <groups>
the|our ..1 organisation|organization
tenant-wide|tenantwide|firm-wide|group-wide|school-wide
nobody|no_one|noone|no_body|not_a_single|not_one|none|no-one
no ..1 <people>
all ..1 of|our|the|my ..2 <people>
all <people>
each|every|any ..2 <people>|<somebody>|<groups>
all|every|each ..2 <groups>|departments|offices|branches|sites|locations|schools|plants|stores|shops|teams
<whole> ..2 <groups>|workforce|staff|country|campus|network|tenant
company-wide|companywide|company_wide|organisation-wide|organization-wide|org-wide|tenant-wide|office-wide|site-wide|nationwide|worldwide|across_the_board|campus-wide
across ..3 <groups>|departments|offices|branches|sites|locations|countries|regions
anyone|anybody
all of us|them|you
for all
the|our staff|workforce|employees|users|people|students|colleagues
organisation|organization|company ..2 affected|down|offline|standstill|locked
without exception
in every office|branch|location|department|site
all ..1 users|staff|employees ..2 out
all ..1 <people>|testers
each|every|all ..2 <thing>|mailboxes|accounts|devices
not a single ..1 <people>|<somebody>`,
    many: `
# ..2 departments|offices|branches|sites|locations|schools|plants|stores|shops|factories|institutions|hospitals|clinics|stations|hotels|countries|cities|warehouses
half|most|many|two_thirds|a_third|a_quarter ..2 staff|workforce|people|users|company|office|team|department|us|them
many|most|hundreds|dozens|thousands|scores|majority|lots_of|a_lot_of|plenty_of|numerous|countless|multiple|large_number|half|a_third|a_quarter|two_thirds|lot ..2 <people>|<groups>|of|departments|offices|branches|sites|locations|teams|users
half ..3 <people>|<groups>|staff|team|department
the|our ..2 team|department|dept
<whole> ..2 <part>
<whole> ..2 <area>|it
nobody|no_one|noone|none|neither|not_one|everyone|everybody|all|anyone|anybody ..1 in|of|at|on|from ..3 <part>
nobody|no_one|noone|none|neither|not_one|everyone|everybody|all|anyone|anybody ..1 in|of|at|on|from ..3 <area>|it
both|neither ..3 clinics|schools|hospitals|hotels|factories|warehouses|branches|offices|departments|sites|locations|plants|stores|shops|teams|branch_offices
hundreds|thousands|dozens
multiple|several|various|different|two|three|four|five ..1 departments|offices|branches|sites|locations|teams|schools|countries|buildings`,
    unit: `
the|our ..2 <part>|production
`,
    some: `
more_than_one ..2 <people>|<somebody>|<thing>
not the_only one|person|user
not ..1 just|only ..1 me|my|mine|him|her|one|a_single
several of
users|employees|colleagues|staff|people|customers|students|clients
several|multiple|various|a_number_of|more_than_one|quite_a_few|a_group_of ..2 <people>|of_us|of_them|of_our|staff|others
teachers|pupils|nurses|doctors|drivers|agents|members|workers`,
    notAll: `
not ..1 everyone|everybody|all|every
only|just|except ..2 new|some|certain|those|part|people_who|users_who|the_new|the_ones|remote|external ..2 <people>?
some|certain ..2 <people>|of_us|of_our|of_them|staff|members`,
    few: `
a_handful|handful ..2 of|<people>
a_few|few|a_couple|couple|two|three|four|both|2|3|4|a_pair ..3 <people>|of_us|of_our|of_them`,
    othersFine: `
nobody|no_one|none|noone else
everyone|everybody|all|others|other|rest|colleagues|the_others ..2 else|others|colleagues|users|people? ..2 fine|works|ok|can|working|okay|unaffected|work|normal|normally|no_problem
only|just|solely me|him|her|my|mine|i|his|hers
only|just ..2 <boss>|<somebody>
it's|its|is ..1 just|only ..1 me|my|him|her
`,
    onlyOne: `
only|just ..1 <given>
only|just ..1 a|an|the|our ..1 <somebody>
nobody|no_one|none else
everyone|everybody|all|others ..1 else ..2 fine|works|ok|can|working|okay|unaffected
one|1|single ..1 <somebody>|<thing>|<boss>
one of our|my|the|us|them|this ..2 <people>|<thing>
one|1 of|out_of|from|in # ..2 <people>?
other|others ..3 not|aren't|unaffected|fine|ok
single user|person|employee|machine|pc|computer|mailbox
isolated ..1 to|case
only|just|solely ..1 one|1|a_single|me|him|her|my|single|<boss>
everyone|everybody else`,
    one: `
for|with|to|only|just <given>
<given> 's|s|alone
s outlook|teams|mailbox|onedrive|account|laptop|pc|computer|calendar|phone|excel|word|sharepoint|inbox|email|mail
a|an|my|our|the|this|another|new ..2 <somebody>|<boss>
<somebody>|<boss> 's|s
her|his|she|he|him
myself
mr|mrs|ms|dr
user|colleague|employee
staff|team member`,
    we: `
we|us|we're|we've`,
    me: `
i|i'm|im|i've|ive|my|me|mine|myself`,
    workaround: `
happy|good|fine|content|okay|ok|satisfied|comfortable|all_right ..1 with ..1 that|it|this
doesn't|does_not|don't|do_not|didn't ..1 mind|complain|care|object|matter
no ..1 objection|objections|complaint|complaints|drama
laughs|laughed|jokes ..1 about ..1 it|that
can ..1 live|cope ..1 with|that
make|makes|made do
good|fine|enough|right ..1 enough|for ..1 now|me|her|him|today|us
that|which|this ..1 is|s ..1 all_right|alright|fine|ok|okay|enough|good_enough|good
suits|suit her|him|me|them
with|via|on|in|from|by|over|use|uses|using|used|work|works|working|go|goes|going|send|sending|write|writing|share|sharing|switch|switched|switching|moved ..6 instead
instead ..3 use|uses|using|used|work|works|working|go|goes|with|via|on|by|from
prefers|prefer it|that|them ..1 anyway
at|on|in ..1 the? ..1 other|second|neighbouring|next|home|office|work ..2 it|he|she|i|they ..1 does|works|is|can|do
workaround|work-around|work_around
in_the_meantime|meanwhile|for_now|for_the_time_being|until_then|temporarily ..4 use|uses|using|on|via|through|works|work
use|uses|using ..6 in_the_meantime|meanwhile|for_now|for_the_time_being|until_then|temporarily
can|could ..2 look|find|open|do|see|get|read|print|send|edit|reach|check ..4 on|in|from|via|through|with|by ..2 laptop|pc|phone|web|browser|desktop|computer|mobile|tablet|other|another|owa|webmail|app|hand
fine|ok|okay|enough|good_enough|will_do|does_the_job|acceptable ..1 for_now|for_the_moment|until_then|meanwhile|in_the_meantime|for_the_time_being|for_me|for_her|for_him
so he|she|i|they ..1 does|do|uses|use|did|works|work|look|looks ..3
through|via|in|on|with|from ..3 web|browser|phone|mobile|owa|webmail|app|portal|tablet|laptop|desktop|pc|mac|another|other ..2 can|does|do|shows|show|is_fine|goes
web|browser|webmail|owa|phone|tablet|laptop|app|desktop|mac|pc ..3 shows|show|displays|opens|has|gets|prints|sends|does ..3 properly|correctly|fine|it|them|well|normally
doesn't|does_not|don't|do_not ..1 mind|bother
that|which|this|it will|does|is|works ..1 do|the_job|enough|for_now|fine|ok|okay ..1 for|until|meanwhile|now
makes|make do
gets|get along|by ..1 with|that_way|like_that
live|lives|survive ..1 with ..1 it|that
sits|sat|moved|went|works|working|logged ..2 at|to|on|from|onto ..1 another|a_different|a_colleague's|the_other|a_spare|other ..1 desk|pc|computer|laptop|machine|room|seat
fix|repair|rest|it can ..1 wait
if ..4 first ..4 works|work|fine|ok|opens|goes
can ..3 use ..4 instead|web|browser|phone|mobile|owa|app|other
happy|content|satisfied|fine|okay|ok|enough|gets_by|get_by|works|working|lives|manages|copes ..2 with|using|on|in ..2 web|browser|webmail|owa|phone|mobile|app|online|other|another
works|work|working|possible|fine|ok|okay ..2 in|on|from|via|through|with|using|over ..2 web|browser|phone|mobile|powershell|owa|webmail|app|portal|home|another|other|different|desktop|vpn|chrome|edge|firefox|tablet|ipad|laptop|incognito
but ..2 works|work|possible|fine ..2 in|on|from|via|through|with|using
with|via|through|using powershell ..2 works|work|possible|can|fine|ok
can ..2 still|instead ..2 use|work|send|read|access|be|do|open
another|alternative|alternate ..1 way|route|method|path
get|gets|getting by with
manage|managing|managed ..2 with
acceptable|tolerable|bearable|can_live_with|we_can_live
web|browser|online|mobile|phone|older|previous|other|classic|new version|app|client|browser ..3 works|work|is_fine|fine|ok|okay|does
desktop|synced|synchronised|synchronized|local|offline|installed|cached|printed ..3 works|work|is|are ..1 fine|ok|okay|there|good
desktop|synced|synchronised|synchronized|local|offline|installed|cached ..3 works|work|opens|open
work|works|working|manage ..2 with|from|on|in ..2 synced|synchronised|synchronized|local|offline|cached|printed|paper|desktop
webmail|owa ..3 works|work|is_fine|fine|ok|okay|does
in|on|via|from|through|with ..2 web|browser|phone|mobile|owa|webmail|app|portal|tablet|laptop|chrome|edge|firefox ..3 works|work|working|fine|ok|okay|possible`,
    noWorkaround: `
no|not|without|haven't|have_no|isn't|isnt|nor ..2 other_way|another_way|other_means|alternative|different_way
neither ..3 web|webmail|browser|phone|owa|mobile
web|webmail|browser|phone|owa|mobile|app ..3 either
no|not|without|haven't|have_no|isn't|isnt ..2 workaround|alternative|other_way|work-around|way_around|plan_b|fallback
workaround|work-around|alternative ..3 not|doesn't|doesnt|failed|fails|does_not|no_longer
all the_same
same ..1 result|result|everywhere|elsewhere|thing|error|in ..2 browser|browsers|web|phone|everywhere
no|without luck|difference|success|avail|better|joy|improvement
to no avail
nor ..3 web|webmail|browser|phone|owa|mobile|app
also|too|either|as_well ..3 web|webmail|browser|phone|owa|mobile
nothing ..2 helps|helped|worked|works|does_the_trick
tried ..2 everything|all
only ..2 way`,
    stopped: `
<cannot> ..4 start|begin|open|reopen|continue ..3 production|shift|teaching|lessons|business|store|doors|planning|work|classes
lines|trucks|machines|tills|vans|planes|trains ..1 stopped|stand_still|standing|waiting|stuck|idle|grounded
standing|sitting|sit|stand idle
loss|losses|damage|cost|costs ..3 figures|thousand|thousands|million|millions|euro|euros|dollars|hour|day|minute
sent|send|sending ..3 home
by hand
on|with paper
penalty|penalties|fine_of|contractual
has_to|have_to|must|will ..2 be ..1 shut|closed|cancelled|canceled|stopped|halted|called_off
exams|lessons|classes|flights|surgeries|event|election|auction|broadcast|performance|concert ..1 can't|cannot|won't|will_not ..1 take_place|start|begin|happen
nothing ..1 can|could ..1 be ..1 shipped|sold|produced|delivered|invoiced|booked
print|press ..2 deadline
production|manufacturing|assembly|operations|operation|business|work|shop|store|warehouse|plant|factory|line|delivery|deliveries|shipping|trading|sales|order_processing|orders|classes|lessons|surgery|clinic|dispatch ..3 stopped|stops|halted|at_a_standstill|standstill|down|blocked|stands_still|idle|paralysed|paralyzed|interrupted|suspended|cannot_continue|can't_continue|at_a_halt|halt|frozen|shut
losing|lose|lost|loss ..3 money|orders|customers|revenue|sales|business|turnover|income|contracts|deals|clients
cannot|can't|cant|unable_to|nobody_can|no_one_can|impossible_to ..3 work|operate|trade|sell|ship|invoice|produce|serve|dispatch|process_orders|treat|bill|do_business
nobody|no_one|none ..4 work
costs|costing us
business|production|work ..2 critical
standstill
patients|students|customers|passengers|clients ..3 waiting|wait|stranded|turned_away
lessons|classes|surgeries|flights|shifts|deliveries|appointments|orders ..2 cancelled|canceled|called_off|suspended|piling`,
    deadline: `
deadline|deadlines|due_date|cut-off|cutoff
payroll|salaries|wages|pay_run|salary
cut|cutting|switch|switching|move|moving over ..5 tonight|tomorrow|today
tomorrow|tonight|today ..5 cut|cutting|switch|switching over
go-live|go_live|goes_live|going_live|golive|launch|rollout|roll-out|cutover|cut-over|release
audit|auditors|tender|submission|filing|tax_return|month-end|month_end|year-end|year_end|quarter-end|closing|exam|exams|election|board_meeting|annual_meeting|general_meeting|court|hearing|inspection|opening|conference|trade_fair|webinar|event|graduation|presentation ..6 today|tomorrow|tonight|hour|hours|minutes|noon|monday|tuesday|wednesday|thursday|friday|this_week|this_afternoon|this_evening|evening|morning|at_stake|soon|shortly|next_week|about_to
must|has_to|have_to|need_to|needs_to ..7 before|by|until ..1 #|noon|midnight|close_of_business|tonight
cut-off|cutoff|closing_time ..3 #|today|tonight|noon
begins|begin|starts|start|due|opens ..2 at|in ..1 #|noon|half_an_hour|an_hour|minutes
in # minutes|hours ..6 exam|exams|meeting|hearing|launch|auction|broadcast
exam|exams|meeting|hearing|launch|auction|broadcast ..4 in # minutes|hours
due|expires|needed|must|has_to|have_to|needs_to ..5 today|tomorrow|tonight|by_noon|within_the_hour|this_afternoon|in_an_hour|by_monday|by_friday|this_evening|end_of_day|eod|by_end_of`,
    limit: `
must|has_to|have_to|need_to|needs_to|need|needs|due|needed|required|expected ..7 by|before|until ..1 #|noon|midnight|tonight|tomorrow|lunch|lunchtime|end_of_day|eod|close_of_business|cob
must|has_to|have_to|due ..7 at # ..2 today|tomorrow|tonight|pm|am|o|sharp
due|needed|must ..5 today|tonight|tomorrow|within_the_hour
has_to|have_to|need_to|needs_to ..1 be|go|submit|send|deliver|file|pay|finish|hand|present|sign|publish|ship|release ..6 today|tonight|tomorrow
by|before tomorrow|tonight|noon|midnight|lunchtime|end_of_day|eod|close_of_business|cob|the_end_of_the_day
by|before # pm|am|o
by|before # : #
have|has|there_is|there's|s|with ..4 presentation|meeting|launch|demo|webinar|exam|interview|hearing|conference|event|pitch|training|audit ..2 at|in ..1 #
have|has|there_is|there's|s|with ..4 presentation|meeting|launch|demo|webinar|exam|interview|hearing|conference|event|pitch|training|audit ..1 today|tomorrow|tonight|this_afternoon|this_evening
flies|fly|flight|train|plane|leaves|departs|travels ..2 at|in ..1 #`,
    noLimit: `
no|without|isn't|not ..2 deadline|deadlines|time_pressure|time_limit`,
    longAgo: `
last|previous ..1 month|year|quarter|summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|christmas|time|week
# days|weeks|months|years ago
a|two|three|several|some|few|couple_of ..1 weeks|months|years|week|month|year|days|while ago
back then|when
in|during the past
in january|february|march|april|june|july|august|september|october|november|december
once|formerly|previously|in_the_old_days|used_to|back_in_the_day|earlier_this_year|some_time_ago|long_ago`,
    recently: `
yesterday|last_night|the_other_day|earlier_today|earlier|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|over_the_weekend|on_saturday|on_sunday|briefly|for_a_moment|for_a_while|was_down|were_down|there_was|had_been|had_an`,
    ongoing: `
since|ever_since ..3 <times>
since|ever_since ..2 #
since|ever_since
for ..1 # minutes|hours|days|hour|day|weeks
for ..1 hours|days|an_hour|weeks|the_last|the_past
still
again ..1 down|broken|failing|since
down|broken again
started|starting|began ..3 <times>
from|until now on`,
    now: `
now|currently|at_the_moment|right_now|today|presently|at_present|this_morning|this_afternoon|this_time`,
    whatIf: `
if|when ..6 went|were|was|should|fell|failed|broke ..5 would|could|might
that|it|this would ..1 be|mean|have
what ..2 happens|happen ..2 if|when
what if
in_case|in_the_event|in_case_of|in_the_event_of|suppose|supposing|assuming|hypothetically|theoretically|let's_say|should_we_ever|just_in_case
if|when ..4 ever
would|could ..3 happen
what ..1 would
how ..3 prepare|protect|prevent|avoid|plan|monitor|be_notified|get_notified|be_informed|find_out
do|are|is|will|would|can ..5 credit|credits|compensation|compensated|sla|refund|guarantee
difference between
who do we call if
whom ..4 if`,
    maybe: `
if|unless`,
    asking: `
want|wants|need|needs ..2 report|list|overview|guide|copy|document|documents|explanation|statement|quote|demo
how ..1 do|can|could|to|should|would|does|many|much|long|often
how to
where|when|why|which|what|who ..1 do|can|could|is|are|does|should|will|would
is|are|would ..1 it|there ..1 possible|a_way|an_option|any_way|way
can|could|may ..1 i|we|you|users|admins|someone|one|a
would|i'd|we'd|id|they'd ..1 like|love|prefer|appreciate|welcome
know|learn|have|get ..1 reason|cause|root_cause|explanation
want|wants|wish|wishes|need|needs|plan|hope|prefer|looking|intend|like ..1 to
please ..2 add|create|enable|change|set|tell|show|explain|send|provide|advise|let|activate|switch|turn|give|delete|remove|configure|rename|assign|update|help_me|guide
just|only|quick|general|small|short ..1 question|questions|wondering|asking|info|information|curious|inquiry|enquiry|request
question ..1 about|on|regarding
wondering|curious|interested
i|i'm|we|we're|just|only|am|are asking
<cannot> find ..1 where|how|the|an? ..1 to|option|setting|button|switch
don't|dont|not ..1 know|sure ..1 how|where|which|what
tell|show|teach|explain ..1 me|us
instructions|guide|advice|advise|recommend|recommendation|documentation|steps|best_practice|tutorial|guidance
request|requesting|require ..3 report|access|licence|license|account|mailbox|change|copy|list
looking|search|searching for
find ..2 way|out|instructions|guide`,
    command: `
add|create|remove|delete|enable|disable|set|share|forward|give|allow|run|export|restore|rename|change|install|deploy|move|move_to|make|send|release|hide|block|unblock|buy|use|show|download|uninstall|roll|replace|require|import|invite|assign|convert|turn|switch|set_up|setup|configure|reset|activate|grant|recover|transfer|extend|update|upgrade|stop|delist|sign|find|connect|migrate|register|exclude|include|record|schedule`,
    repair: `
normal|intended|on_purpose|deliberate ..1 that
why ..6 nothing|error|errors|nobody|cannot|can't|no_one
fix|fixes|repair|solve|resolve|troubleshoot|recover|get_rid|report|inform|mention|complain|let_you_know|stop_it|stop_this|stop_outlook|stop_teams|going_on|what_is_wrong|what's_wrong|wrong_with|happening|reporting|tell_you|say_that|know_why|know_what|why|help|stop ..3
open ..3 ticket|case|request
raise|log|escalate
get ..4 working|back|running|going
make ..3 work`,
    planned: `
plan|plans|planning|planned ..2 to|a|the|for|our
next|coming ..1 week|month|quarter|year|spring|summer|autumn|fall|winter
in ..1 spring|summer|autumn|the_future|future|january|february|march|april|june|july|august|september|october|november|december
in_the_future|some_day|someday|later_this_year|preparing|prepare|in_preparation|roadmap|considering|thinking_about`,
    aside: `
sorted ..2 wrongly|wrong|by|into|incorrectly|badly
not|don't|doesn't|never go|goes|going|come|get out|through|in
which|who nobody|no_one|none|everyone|we|they|all
which|who is|are|was|were ..2 <notLive>|broken|full|closed|gone|stuck|empty|slow|missing|locked
which|who <cannot>
sign|log in|on ..1 page|service|screen|form|site|itself
payment|renewal|card|purchase|order|transfer|transaction|invoice|debit ..2 failed|fails|declined|rejected|refused|wrong|expired|blocked
wrong ..1 name|address|vat|tax|amount|invoice|bill|price
after ..1 that|it|this|a_while|a_minute|a_moment|reload|restart|which|reloading ..4 again|ok
let|it|that|what|there|here|who|where|company|organisation|organization|team|department|firm|school|today's|s
my|all_my|any|every ..1 device|devices
slow down
supposed to
for ..1 # ..1 new ..1 <people>|hires|starters|joiners
call|ring|phone|answer|reply|respond|come_back ..3 by|before ..1 #|tomorrow|tonight|noon|lunchtime|end_of_day
asking|asks|asked ..3 for|me|him|her|them|us ..3 password|passwords|credentials|again|code|pin
asked to
nobody|no_one ..1 can ..1 tell|explain|say|help|remember
service health
break|broke down
write|wrote|note|written down
scroll|scrolling down
down payment
drop|drop-down|dropdown down|list|menu
older|newer than ..2 #|a|one month|year|week|months|days|years|weeks
last|previous month|year|week|quarter 's|invoice|report|emails|messages|mails
shut|shutting down ..2 computer|pc|laptop
error|problem reports|report|log|logs
all|every of|the ..1 time|way|day|week
at all
all right
if|when you|someone could|can|have
after|before all
down the|to
lunch break
missing ..1 feature|features
working|work hours|day|days|time
day off
any|some|no time|idea
sign|signing up
not ..1 a big|huge|major thing|deal|problem|issue
nobody|no_one|noone ..1 knows|remembers|knew|answers|answered|responded|told|replied|seems|is_sure|else_has ..3
we|we're ..1 couldn't|could_not|can't|cannot|are_unable_to|unable_to ..3 you|your
we are unable to connect right now
outage page|report|reports|notification|notifications|history|map|alert|alerts
account|app|authenticator gone`,
    not: `
not|n't|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|never|neither|without|hardly|haven't|hasn't|don't|doesn't|no|nt|cannot|can't`,
  },
  numbers: {
    share: `
# of|out_of|from ..2 #`,
    shareOf: '',
    crowd: `
# ..2 <people>
# or_more ..2 <people>
the|our? ..2 <part> of|with ..1 # <people>?
# person|people|man|member|strong ..2 <part>|office
# ..1 of us|our|them`,
    everyOne: `
all ..2 # ..2 <people>
all ..1 of ..2 # <people>
all ..1 #`,
  },
  numberWords:
    'ten 10, eleven 11, twelve 12, fifteen 15, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, six 6, seven 7, eight 8, nine 9, five 5, dozen 12',
  breaks:
    'but, however, although, though, yet, whereas, because, so that, while, only, and now, and i, and we, then, except, and nobody, and no, and all, and everyone, and everybody, and the, nevertheless, otherwise, meanwhile, which is why, and she, and he, and they, and it',
  quoting: {
    wrote: 'wrote, writes, has written',
    history:
      '--+ ?[a-z ]+ ?--+, original (?:message|report|mail)\\w*:, forwarded (?:message|mail), -+ ?original message, -+ ?forwarded message, from: , begin forwarded message, -{8}, _{8}',
    unsolved:
      'still (?:the case|so|true|happening|valid|open|unresolved|not (?:fixed|solved|resolved)), same (?:issue|problem|thing|here|today|again), see below, see above, not (?:fixed|solved|resolved)|unsolved|as below|as above|no (?:answer|reply|reaction)|any (?:news|update)|happen\\w* again|again (?:down|broken|not|today)',
  },
  services: `
mail, email, emails, e-mail, outlook, exchange, mailbox, mailboxes
teams
sharepoint, intranet
onedrive, one drive
skype`,
};
