import type { ImpactExamples } from '../impact/impactExamples.ts';

/** How people write about impact in English, by the severity that follows; one sentence a line. */
export const impactExamplesEn: ImpactExamples = {
  fills: {
    all: 'everyone, the whole company, all 300 employees, every department, the entire school, all our branches, the complete staff, all of us, 250 people, both sites, the head office and the six shops, all 40 agents',
    nobody:
      'nobody, no one here, not one of our 180 people, none of us, not a single user, none of the nurses, nobody at any site, no member of staff',
    svc: 'Exchange Online, SharePoint, Teams, email, Microsoft 365, mail, Skype for Business, OneDrive, the intranet',
    app: 'Outlook, Teams, Word, Excel, OneDrive, the mail app',
    one: 'one user, a colleague, our accountant, my assistant, Laura from HR, Peter, the receptionist, one of our nurses, a new trainee, our director',
    since:
      'since 8 am, since this morning, for an hour now, since midnight, since the weekend, since lunch, since 6:40, from one moment to the next',
    alt: 'the browser, her phone, the web version, another PC, Outlook on the web, his tablet, the laptop next door',
    some: 'several colleagues, a few people, some users, the sales team, three people in finance, our marketing group, a handful of users, two departments',
    month: 'January, March, June, September, November',
  },
  A: `
{nobody} can send or receive anything {since}
{nobody} can get into {svc} {since}
{svc} is down for {all}
{svc} is dead {since}, {all} affected
{all} locked out of {svc}
{all} cannot sign in to anything
{svc} and {svc} are both unreachable, {all} standing idle
{svc} does not respond at all, {all} see the same error page
we have lost {svc} completely {since}
no mail in, no mail out, {all}
incoming, outgoing, nothing works, {all}
not a single message has reached us {since}
{svc} has vanished, every page gives 404 for {all}
every site in SharePoint returns 503, whoever tries and from wherever
"service unavailable" is all {all} get from {svc}
the sign-in page loops for {all}, other browsers make no difference
login is refused for {all}, neither phone nor browser helps
{all} thrown out of {svc} and not let in again
our mail is on strike, {nobody} gets anything
sorry to bother you, but it seems {nobody} has been able to log in today
a small matter: {svc} is gone for {all}
I do not want to make a fuss, yet {nobody} can open a single document {since}
probably nothing, but {all} report that {svc} is not there any more
just a quick note that {svc} isn't quite with us today. for {all}, that is
it would be nice if {all} could get at their mail again today
{svc} out of order, customers cannot reach us and we lose orders by the minute
production has stopped because work orders come by {svc} and nothing comes
three lines stand still, the orders sit in mailboxes {nobody} can open
the warehouse cannot ship, {svc} with the delivery notes is unreachable
trucks are waiting in the yard, {svc} is offline
doctors cannot see the schedules, {svc} is down in all wards
lessons are cancelled, pupils and teachers cannot get into {svc}
exams begin in half an hour and not one of the candidates can sign in
the tender has to be in by noon and {all} are shut out of {svc}
payroll must be finished tonight, the finance team cannot open {svc}
we switch over to the new tenant tonight and all migration jobs have failed, the go-live is lost otherwise
all batches of our migration stopped with an error and 600 mailboxes must be over by Monday morning
the deadline is midnight and {all} cannot reach the documents in {svc}
the launch is tomorrow morning and none of the new accounts can log in
the paper goes to press at ten and the newsroom cannot get at {svc}
election night, and {svc} refuses {all}
if this is not solved by tonight we cannot open the store tomorrow, {nobody} can log in
every hour costs us thousands, {svc} is down
we had to send people home, {svc} and {svc} are gone
{all} sit in front of blank screens, {svc} will not load for anyone
Skype: {nobody} can chat, call, or join a meeting
meetings cannot be joined or scheduled and messages are not delivered, in all four offices
calls drop at once for {all} and chats are not delivered
{svc} unreachable from every location, also from home, also on phones
the mail server does not answer, all mailboxes are offline
total failure of {svc}
complete outage of {svc} at our place
blackout: {svc}, {svc}, everything
everything is gone, files, mail, calendar, the lot
{svc} cannot be accessed
{svc} is not available
{svc} has stopped working for {all}
the whole county has neither mail nor calendar
AADSTS errors for {all} when signing in, {nobody} gets to any application
all accounts show as disabled, {all} affected
someone deleted a policy and now {all} are locked out
It was repaired at ten but it is down again for {all}
Yesterday it was only two people, today {all} cannot work
> all systems are back\\nThat is not true, {nobody} can log in
We thought it was our firewall, it is not. {svc} is unreachable for {all}
on paper we are open, in fact {nobody} can do anything because {svc} is gone
our booking desk stands still without {svc}
the call centre is silent, all agents lost their connection to {svc}
no guest can be checked in, the shared mailboxes and {svc} are down in all hotels
one message after the other bounces, inbound and outbound, for all of our domains
we can neither send nor receive, all shops and the head office
thousands of messages are queued, nothing moves, {nobody} receives mail
{svc} down. {all}. {since}. no workaround.
help, {nobody} can work
Our SharePoint site has gone dark, people just see "This site can't be reached"
Mail has been dead in the water since 7:15 for the complete company
We've got zero inbound mail across the organisation, customers say everything bounces
Not one of our 140 staff can authenticate this morning
Everyone's getting kicked out of Teams and can't get back in
The whole call center is offline, 60 agents sitting idle
I don't want to dramatise, but no department has been able to open SharePoint since Tuesday
slight hiccup: Exchange Online is unreachable for all 900 of us
Tenant-wide sign-in failure, even the admins are locked out
95% of our users can't get into Outlook
Half the company has no access to Teams and the other half can't hear anything, business is at a standstill
Orders worth 2 million have to be confirmed before 5pm and our order mailbox has stopped receiving mail
The SharePoint document library used on the shop floor is down and the assembly lines have been halted
Teams calling is completely gone, nobody can phone in or out
OneDrive, SharePoint and Exchange all report service unavailable
It worked fine yesterday, but today none of the 30 branches can connect to Exchange
> We fixed the mail issue on Monday.\\nNo you didn't, nobody here can send anything right now!
Payroll cut-off is at 14:00 today and the whole finance team is locked out of SharePoint
Students are supposed to start their online exam in 30 minutes and Teams won't let any of them join
our pharmacy can't receive any prescriptions because the shared mailboxes are all unavailable
Service health says all green but not a single user can log on here
nobody in Madrid, Lisbon or Porto can open their mailbox
The outage is back: every user gets error 503 in Outlook
None of the tills in our 12 stores can reach the SharePoint price list, we can't sell
Everybody sees a blank page when they open Outlook on the web, desktop Outlook won't connect either
Emails aren't flowing in or out for any of our domains
we are completely unable to work, all services unreachable
The Skype for Business service is down for the organization
Conditional access change went wrong and has locked all users out of everything
SharePoint Online cannot be accessed
We are at a total standstill, Exchange is gone
Teams meetings fail for every participant in every office and our shareholder meeting begins at noon
"Access denied" for the entire organisation on all SharePoint sites
the mail service is unusable, thousands of messages are stuck and nobody gets anything
two thirds of our workforce can't log in
Exchange Online is not accessible at all
neither inbound nor outbound mail moves at our place {since}, {all} hit
our queue grows and grows, not one message has left or come {since}
mail stopped dead {since}. {all}. phones run hot
whatever we send, it bounces, whatever is sent to us never shows up, {all}
{nobody} has had a single mail {since}
every SharePoint site shows the same error to every colleague, at home too
the SharePoint site our whole business runs on cannot be opened by anyone
our team sites have been unreachable {since}, all browsers, all locations
SharePoint answers with 500 to {all}
the portal on SharePoint is down, {all} stare at an error
Skype: neither chats nor calls nor meetings for {all}
all users: IM fails, meeting joins fail, calls fail {since}
{nobody} can place or take a call, chat or join a meeting
scheduling, joining, calling, chatting, it is all broken for {all}
excuse the disturbance, we seem to be without any {svc} this morning, {all} that is
a tiny thing: {all} can't log on
it may be me, but then it's {all} as well: nothing opens
no drama, only that {nobody} can work right now
I hate to nag, yet {svc} has been gone for {all} {since}
we would be grateful for a hint why {nobody} gets into {svc} {since}
we go on air at six and the newsroom cannot open a single script, the show will not happen otherwise
curtain at eight, ticketing runs on {svc} and {nobody} gets in
the auction begins in forty minutes and all bidder accounts are refused
voting opens at seven tomorrow and none of the polling accounts works
our cut-over to the new tenant is tonight; every migration endpoint fails and without it {all} start Monday without mail
go-live Sunday night, directory sync does not run at all, thousands of accounts missing, Monday cannot start
the new plant opens tomorrow and not one of the 180 accounts could be created
term starts on Monday, account creation fails for all 1,200 students
quarter-end filing is due at midnight, the folder in SharePoint refuses the entire accounting team
if the reports are not filed by 17:00 we pay a fine in the millions, and {svc} is closed to {all}
the customs declaration must leave by noon, {svc} is down, ships are waiting
assembly gets its parts lists by mail, nothing has arrived {since}, the belt stands still
the foundry must be shut down if orders do not come through; {nobody} receives mail
pickers get their lists from SharePoint which is down, 40 lorries queue outside
{svc} and {svc} gone at the same time, {all} doing nothing
three services at once, {svc}, {svc} and calendar, {all} out of work
neither files nor mail nor chat, {all} are idle
dispatch: all seats report service unavailable in mail and Skype, vans are stuck
tried browsers, phones, another line, private windows: {nobody} gets in, anywhere
neither web nor app nor phone works, for {all}, so there is no way round it
no workaround: {all} get the same error on every device
login goes round in circles at all our receptions, own mobile data makes no difference
error AADSTS50020 for {all}, no application can be reached
conditional access has shut out {all}, administrators included
the sign-in service turns {all} away, nothing can be opened
{all} see "your account has been blocked", we cannot do a thing
our ward has gone back to pen and paper, {svc} is off for {all}
guests queue at all our desks because {svc} does not come up
customers stand in line, tills cannot reach {svc}
{svc} died for {all}
{svc} kaput. {nobody} can do anything.
{nobody} gets in. {nobody}. {since}.
everything off: {svc}, {svc}, all of it, {all}
{svc} has been out {since}, all sites
total darkness: {all} without {svc}
the county administration and its schools have no mail {since}
emergency room without {svc}, {all}
our entire mail system is inaccessible, please act
we can't reach any mailbox of the organisation
{nobody} can get hold of a single document, the archive and {svc} are both gone
our hotel group is without {svc} {since}, receptions write by hand
the museum opens in ten minutes and {nobody} can sell tickets because {svc} is off
flights are delayed, the crew planning in SharePoint cannot be opened by anyone
the lab cannot release results, {svc} gone for {all}
the surgery list is in {svc} and {nobody} reaches it
the bakery gets orders by mail, nothing {since}, ovens are cold
the courier depot stands still, {all} locked out
the bank counters cannot serve anyone, sign-in fails for {all}
all 31 pharmacies lost their mail, prescriptions cannot be received, neither by app nor browser
the fire brigade cannot see its rosters, {svc} is unreachable at every station
{all} get "cannot connect to server", both on cable and on mobile networks
the global address list, mail and calendar all refuse to open for {all}
mailboxes of {all} show "disconnected" and stay that way
after the certificate expired {nobody} can authenticate
since the DNS change our whole domain neither gets nor sends mail
an admin ran a script and every licence was removed, {all} have nothing
our multi-factor service does not send codes to anyone, so {nobody} gets in
hackers took over the admin account and locked out {all}
Teams phones dead in every branch, customers get no line
emergency calls via Teams do not go out, {all} affected
the queue for outgoing mail holds 9,000 messages, {since} not one leaves
all inboxes silent {since}, even test messages vanish
the whole thing collapsed at nine: {svc}, {svc}, sign-in
we would be happy if at least one person could log in; right now it is zero of 90
could you kindly look why {all} see nothing but an error in {svc}?
may I ask whether it is normal that {nobody} can open {svc} {since}?
I suppose it is just a hiccup, but {all} have been offline {since}
Is something broken? {nobody} here gets mail, none of our four offices
Not urgent from my side, but {all} can't work at all
100% of our users fail to sign in
three quarters of the company cannot open their mailboxes
out of 240 people 230 cannot log in
more than half the workforce is shut out of {svc}
all but two of us are locked out
every single one of the 12 departments has lost {svc}
tax return due tonight, none of the partners can reach the client folders in SharePoint
the court hearing is at nine tomorrow and the whole file sits in {svc}, which is down
we have to report to the regulator by 18:00 and {svc} is unavailable for {all}
tonight's broadcast depends on {svc}, which {nobody} can open
tomorrow is payday and the payroll team cannot get into {svc}
our product launch is in two hours, the press mailbox and {svc} are dead
the ship sails at noon, papers are in SharePoint, SharePoint is down
wedding season, bookings come by mail, the mail is dead for {all}
invoices for the whole month cannot go out, {svc} refuses {all}, quarter closes today
mail dead. everyone. now.
no teams no mail no files. {all}
pls help asap, {nobody} can login
whole tenant gone??
can't anybody at microsoft see that {svc} is down for us all?
we're blind: {svc} and {svc} offline, {all}
{svc} 503 503 503, {all}, {since}
the entire plant is cut off from {svc}
our schools, 14 of them, have no Teams {since}
both data rooms in SharePoint closed to {all}, the signing is at noon
none of the 12 call agents hears or sees anything in {svc}, hotline silent
zero logins succeed {since}
sign in page itself does not load for {all}
we've been thrown back to fax, {svc} unreachable for {all}
{svc} does nothing any more. not slow. nothing. {all}
I checked with every department head: {nobody} has mail
first it was two, then ten, now {all} are out of {svc}
what was a small glitch at eight is a total stop at ten, {all}
it came back for five minutes and died again, {all}
your status page is green, here {nobody} gets in
we replaced the firewall, same result: {svc} unreachable for {all}
other web sites work, {svc} does not, for {all}
mails to us are refused with 550, all senders, all our domains
our customers get "mailbox not found" for every address we have
all shared and personal mailboxes vanished from Outlook for {all}
SharePoint home, team sites, everything: "something went wrong", {all}
Skype client signs everyone out and never back in
the ambulance control room lost Teams and mail
production planning is frozen because {svc} is not reachable
goods cannot leave, the customs papers are stuck in dead mailboxes
we're losing bookings by the minute as {svc} is away
without {svc} the cashiers can't open, queue outside
market opens in 20 minutes and the traders cannot sign in
the deadline for bids is 3 pm and the portal is dead for {all}
all of tomorrow's go-live depends on mailboxes that fail to migrate
migration of the whole group stuck at 0%, cut-over is tonight
we promised the authority an answer by 4 pm; mail does not leave the house
board meeting in ten minutes, {nobody} can join, all 20 directors wait
our reservation desks have neither {svc} nor {svc}, {all} write on paper
the whole of {svc} refuses to start anywhere in the company {since}
as of now {svc} is a black hole, mails go in and none come out, {all}
every branch calls me because {svc} is not there
I have {all} on the phone: login impossible
{svc} shows "we'll be right back" to {all} {since}
we lost contact with the cloud altogether, {all}
from the cleaner to the CEO: {nobody} gets in
{since} our helpdesk has 200 calls, always the same: no {svc}
an expired token has shut {all} out of every application
the order line rings but {nobody} can look anything up, {svc} is out
without mail the transfer lists don't reach the wards, {svc} down for {all}
the customs office closes at four, our papers are in {svc}, {svc} is down
we must publish the figures at five, and the finance folder on SharePoint is inaccessible to all of finance
rehearsal over, premiere in an hour, tickets can't be scanned, {svc} dead
the polling results cannot be sent, {svc} refuses {all}
a go-live of the new clinic hangs on 300 mailboxes that won't migrate, tonight
hourly loss is five figures, {svc} still not there
please don't laugh, but {all} are playing cards since {svc} is gone
it might interest you that {nobody} can send a mail here
small question: is it intended that {all} are locked out?
`,
  B: `
{one} cannot open {app}, everyone else is fine
{one} cannot log in, neither on the PC nor in {alt}
only {one} is affected, all others work normally
only my own mailbox is empty, my colleagues get their mail
I cannot open {app}
my account is locked and I cannot work
I am the managing director and nothing opens on any of my devices! nobody else has this
I'm the CEO!!! MY MAIL DOES NOT COME IN!!! NOW!!!
UNBELIEVABLE!!! MY REMINDERS DO NOT POP UP!!! FIX THIS AT ONCE!!!
THIS IS A DISASTER, my {app} takes ages to open
why does my font change back in every new mail???? repair it!!!!
{svc} is slow for {some} but usable
{svc} crawls today, pages open after half a minute, but they open
it takes twenty seconds to open a message for {all}, slow but it works
mail comes in an hour late, otherwise all is well
messages from outside arrive with a delay of some minutes
{svc} is not down, it is just very slow
no outage, don't worry; only large attachments take long to go out
people say {svc} is dead. it is not, only the search finds nothing
nothing is down, just the read receipts do not come back
if {svc} were down that would be terrible, but it is not: only the archive copy is late
search in {svc} finds only part of the documents, browsing works
the preview does not show PDF files, they can be downloaded
free and busy times are missing for some rooms, booking works all the same
room bookings are accepted twice now and then
the calendar shows meetings an hour off for {some}
notifications come late for {some}
recordings of meetings are missing for {some}
presence shows unknown for many of us, chat and calls work
calls are choppy now and then for {some}
{app} freezes from time to time for {some}
{app} asks {some} for the password again and again
{app} shows trying to connect every few minutes for half the staff, then it is fine again
the Send button in Outlook shows strange signs
a button in {app} is garbled, it still works when clicked
a setting cannot be saved in the admin center, with PowerShell it can
the admin center shows an error when I change this policy, the cmdlet works
the Save button is greyed out in the admin center, via PowerShell it goes through
group membership takes hours to take effect, it can be handled in office hours
permissions for the shared mailbox take half a day, annoying, but normal hours will do
changes in the directory show up only the next day, please look at it during working hours
mail flow rules work only after saving twice, a nuisance for the admins
{one} cannot see one library any more, the others are there, and there is no other way to those files
{one}'s automatic forwarding does not work, the rest is fine, and she has no other way
{one} lost access to the shared calendar and cannot do without it
{one} cannot print labels from the template and there is no alternative
delivery to one partner fails, everything else is delivered
mail from a single supplier ends in quarantine
guests cannot open the link we shared
new starters cannot activate Office, all others can
the sync of one mailbox stops with an error
two people cannot see the shared folder
3 of 200 users cannot sign in
one migration batch is stuck, the others are through
external users get an error when they open shared files
attachments over 10 MB are not sent
OneDrive does not sync on two laptops
version history is incomplete for some documents
a few shops report that the printer no longer gets scans by mail
{app} crashes for {one} and there is nothing else she could use
All other colleagues are back, only my mailbox still does not open.\\n> nobody can access mail, we are working on it
It is better now: only {one} is left without mail.\\n>> everyone is locked out, please hurry
yesterday {all} had it, today it is only {one}
one mailbox has been hacked and sends spam
someone clicked a phishing link, one account is blocked
audio is missing in the meetings of {one}, telephone dial-in does not work either
the out of office reply is not sent for {some}
distribution lists deliver twice
the web parts on one page are empty
the form saves only every other time
spell check is gone for {some}
quarantine mails come in English instead of German for {some}, and they release the wrong ones
I cannot join the meeting that begins in ten minutes
{one} gets error 0x8004010F
archive mailbox not reachable for {one}, no way around it
{some} see each other as offline
mail on phones comes late, on PCs it is fine
half of the list is missing in the admin center
it happens only in the afternoon: {svc} gets slow
no access to one folder for {one}, urgent for her work
{svc} works again but is still very slow for {all}
external sharing cannot be switched on for one site, error message
a delegate cannot send on behalf of {one}
signing in takes three attempts for {some}
The Send button shows question marks instead of text in Outlook
Our assistant can't open the shared mailbox, all the others can
Mail arrives, but with a delay of about 40 minutes
I've been locked out of my account since this morning
Teams video is choppy in about every second meeting
A transport rule can't be created in the admin center, the cmdlet works though
Search results in SharePoint are missing recent documents
five colleagues complain about Outlook asking for their password again and again
The migration of one mailbox has failed with an error
Autodiscover doesn't work for one of our new starters
We can work, but opening files from SharePoint takes forever
Jane's OneDrive says sync pending forever
Not urgent for the company as a whole, but our HR manager can't open Teams at all
External guests can't open the link we shared with them
The calendar of our meeting room shows bookings twice
mails from one particular supplier end up in quarantine
New hires aren't synchronised from our Active Directory to the cloud
A few users in the Vienna office get disconnected from Teams calls
The admin center loads only half of the user list
Office activation fails on three PCs
Out of office replies are not sent for some colleagues
EVERYTHING IS TERRIBLE!!! MY OUTLOOK TAKES 5 MINUTES TO START!!!
CATASTROPHE!!! I can't open my mailbox!!!
Since yesterday afternoon the sync of our directory throws errors for a couple of accounts
The mail app on my phone no longer fetches new messages and there is no other way for me to read them
Most things work, only the search in Outlook returns nothing for our team
Distribution group members are complaining they get messages twice
I cannot join the customer meeting in 20 minutes, Teams closes by itself
A user's mailbox has been hacked and sends spam
Yesterday all users were affected, today it's only one person who still can't log in
The forwarding rule for info@ doesn't forward anything
Power user rights were removed from my account and I can't manage the site any more
Shared calendars update with hours of delay in our department
We noticed that Teams presence is often wrong for several people
SSO fails for one application, users have to type their password
Copying large files to OneDrive aborts with an error now and then
{one} cannot find the class site any more and has no other route to the lesson plans, the others can
{one}'s mailbox will not open, not on the PC, not on the phone, nobody else is affected
{one} is the only one without calendar and she needs it, no substitute
one teacher cannot see the course folder, all the other teachers can, no other way
one of the drivers gets no mail on any device, the rest of the crew does
{one} cannot print from the shared mailbox and there is no way round
{one} can't join calls, has tried PC and phone, colleagues can
just {one}: login refused on all devices
{one} has no access to {svc} and cannot do her job, everybody else works
as the owner of this firm I demand service: none of my devices gets mail. my staff have no problem
I am a member of the board, my calendar is empty everywhere! others are fine!
MY SIGNATURE DISAPPEARS IN EVERY SECOND MAIL!!! THIS IS A SCANDAL!!!
REFUND!!! MY INBOX RULES SWITCH THEMSELVES OFF EVERY DAY!!! I WILL SUE!!!
CODE RED!!! MY REMINDER DOES NOT RING!!! SEND YOUR BEST PEOPLE!!!
worst service ever!!! my Teams picture keeps flickering and I can't concentrate!!! escalate!!!
the button to send mail shows hieroglyphs, it can be clicked
Outlook: label of Send is scrambled, mail goes out though
menu texts in Outlook are garbled since the update
I can't change the retention setting in the Exchange admin center, PowerShell does it
the admin page throws an error when saving the rule, Set-TransportRule succeeds
quota of a shared mailbox cannot be changed on the web page, by PowerShell it can
the web console refuses the change, the shell takes it
only the filter in the document library gives part of the items, everything can be reached by browsing
search shows nothing newer than spring for {some}, folders show it all
our search is sluggish and misses results, sites open normally
{svc} has become sluggish for {some}, half a minute a page, they still get things done
opening mail is like wading through mud for {some}, it does open
{svc} is a snail today but it moves
everything takes three times as long in {svc}, people cope
invitations from outside come ten to fifteen minutes late
mail takes forty minutes to arrive, nothing gets lost
rumour has it that {svc} is down. wrong. only voicemail transcripts are missing
contrary to what my colleague reported, {svc} runs; it is just that pictures load slowly
no, {svc} has not failed. what fails now and then is the preview
not an emergency and not an outage: thumbnails are missing for {some}
it is not true that nobody can log in; only the password reset page hangs
if this spreads we are in trouble, so far just one group calendar takes long to refresh
imagine all of us without mail! luckily it is only the shared printer mailbox that lags
it would be awful if it stopped at year-end; right now all works, only finance searches slowly
God forbid it goes down as it did last year; today merely the address book search is patchy
new members of a group can use it only after hours, look at it when you are in the office
a new security group shows up only the next day in SharePoint, we plan ahead, please check on a working day
licence changes need half a day to arrive, tiresome, working hours will do
delegation takes effect the next morning, a moderate bother
rooms do not show whether they are free, people can still book
the status light is wrong for most people, everything else works
contact cards do not show phone numbers, calls can be dialled by hand
room displays do not update, bookings work
{one} doesn't see the contracts library any more, other libraries are there, no alternative
{one} has lost the shared notebook and there is no copy
forwarding from one mailbox is off, all else works, no other means
All except me are fine again, I still have a white screen on every device.\\n\\nFrom: operations\\nP0 outage, mail down for the entire group
Thanks, login is fine again, what remains is a slow search.\\n\\nOriginal report: EVERYTHING COLLAPSED, 500 PEOPLE CANNOT LOG IN, PRODUCTION STOPPED
It's better: just {one} cannot open the mailbox.\\n> the whole firm is without mail
They are all back but me.\\nOn Tuesday you wrote:\\n> we know that nobody can sign in
our subscription was stopped by mistake, {all} are locked out, reinstate it at once!
you suspended us although we paid, {all} cannot work, highest priority!
because of a wrong payment reference our licences were cut off, the whole hospital has no mail
our renewal payment was declined and the licences of 40 people end tomorrow
the renewal went wrong, 300 licences expire at midnight unless you lift the block
27 users were unlicensed by a wrong click and buying again fails
the card was refused, ten licences will be switched off on Wednesday
our invoice was paid twice and now the account is on hold, staff lose access on Friday
EMERGENCY: we need a quote for licences by noon or we are out of the tender, we are new to you
top priority: the offer must be with the minister today, otherwise the institute closes, not yet a customer
extremely urgent, without your price list we lose the biggest contract ever, we are no customers yet
we must know in one hour whether the trial covers 500 seats, the board decides at three
sales emergency: tender closes at noon and we have no official price
{one} gets kicked out of calls, phone is no option
a folder of ours has the wrong permissions, the team can't edit but can read
mails with a certain attachment type are stripped
quarantine digests have stopped for {some}
one connector reports errors, mail takes the other route
the add-in pane stays white for {some}
captions are missing in live events
two out of fifty see an old version of the file
the mobile app logs {some} out every day
sync between one directory group and the cloud is off
the web shows an older version of our list for {some}
webinars record without sound
every mail arrives twice in the whole office, annoying but they arrive
all of us get the wrong time zone in invitations
{all} see old photos in the address book and search is slow
everybody has to type the password twice each morning
the whole department waits ten seconds for each click in {svc}
for all users the junk filter catches too much
all our newsletters land in the spam folder of one provider
the entire team gets notifications with an hour's delay
all meeting rooms show the wrong name on the panel, calls work
all phones ring only on the second call, no call is lost
for everyone the spelling check marks English words in German texts
the complete finance group sees only last month's version of the list
everyone can work, just not edit at the same time
all external mails get a warning banner twice and it breaks the layout
uploads stop at 90 per cent now and then for {all}
the file names with # cannot be opened by anybody, renaming helps, whole warehouse
replies to invitations do not always reach the organiser, in several departments, meetings stay in the calendar
nobody in the team hears the ring tone, though calls show up on screen
nobody can use the new emoji panel, chats work
nobody gets read receipts any more, mail itself is fine
nobody sees the presence of guests, calls to them work
nobody at our office can print from Outlook on Tuesdays, the rest works
no one can record meetings today, the meetings themselves run
no user gets desktop notifications, messages are there when they look
{one}'s machine is a disaster: nothing opens, no mail, no Teams. all others are fine
{one} is completely cut off, password rejected everywhere, only her
{one} lost everything in his mailbox, others have theirs
{one} cannot work at all today, {app} dead, web dead, phone dead
{one} has to finish the annual report today and {app} will not open, no other machine around
{one} can't present in an hour because {app} crashes, browser no better
my deadline is tonight and I cannot open my file, nobody else can help
one branch manager out of 40 cannot open his mailbox
one shared mailbox is unreachable for two people
a single guest cannot join, the meeting runs
one of six warehouses prints labels with errors, the other five do not
a purchasing manager gets an error on the password page, his old one ran out, he alone is locked out everywhere
the intern's account was blocked after a test, she cannot enter at all
two of us get kicked out of {svc} every hour
in one building calls sound like under water
a certain customer never gets our replies, all others do
one library refuses uploads, the others accept
one workflow has been stuck since Friday, people approve by mail
mails with umlauts in the subject look broken
pictures in signatures are missing when sent from phones
calendars shared with a partner are empty, internal ones fine
autodiscover fails for new phones only, the old ones sync
the audit log search times out, exports run at night
the admin center is slow and half in English
the DLP rule triggers on harmless mails, staff must resend them
mail with large drawings takes up to an hour to reach the plant
directory sync finishes but skips thirty accounts
the new retention label does not show up for {some}
guest invitations go out only after several tries
search suggestions are empty for {some}
the meeting transcript mixes up speakers for {some}
the printer in the second office can't scan to mail
we got the wrong product, so 14 technicians cannot invoice from their phones, please swap the licences quickly
our seats were cut from 80 to 8 by mistake at renewal, people lose access tonight
the trial ran out although we bought the plan, 30 people are blocked
double charge and now suspended, the office is at a standstill, please reinstate
we need the purchase unlocked today or the whole team loses its licences
we must hand in an official quote by five or lose the tender, can sales call
critical for us: the board signs at four and we have no price for 900 seats
{app} closes whenever {one} opens an attachment; no other device at hand
mail for {one} is missing since Friday
{one}'s inbox shows only mail up to last week
{one} says "{app} won't let me in", I can log in fine
one driver's phone doesn't get the route mails
a nurse on ward 3 can't open the roster, wards 1 and 2 can
the boss is furious because his phone shows no mail. the rest of us are fine
VIP case: the mayor cannot open his calendar!!! (just him)
I have been on hold forever and STILL MY OUTLOOK FONT IS TINY!!!
HELLO??? MY TEAMS CHAT IS IN FRENCH!!! I AM ENGLISH!!!
this is unacceptable, my flagged mails are gone!!! where are they!!!
{app} is like treacle on my laptop
{svc} a bit sluggish after lunch for {some}
the video stutters for {some}, voice is fine
syncing takes all morning for {some}, but finishes
logging in works at the third go for {some}
pages open half drawn, a refresh cures it, {some}
mail rules fire late
mail from one country arrives hours late
all our out-of-office replies are sent twice
{all} get a pop-up every hour, can be clicked away
{all} have to reload the page to see new files
the whole floor sees contacts twice
everyone's calendar shows last year's holidays in addition
company-wide the footer shows the old address
every user sees a strange character in the subject of forwarded mails
the intranet news is not updated, the rest of the site is
one of our 30 sites in SharePoint is read-only by mistake
only the Lisbon office has echo in calls
the marketing site lost its pictures, text is there
a workbook shared by the team will not save, others do
one list has grown too big and gives a threshold warning
the flow that copies attachments failed last night
two mailboxes were not migrated, 598 were
a few accounts came over without their archive
three students of 400 are missing in the class team
the service desk mailbox gets replies but can't send
our scanner can't send to mail, people take photos instead
the fax connector rejects some numbers
wrong time stamps in the audit log
the password reset mail goes to junk for {some}
the authenticator asks twice for {some}
external people wait in the lobby though it is turned off
one vendor can't see our shared calendar
sensitivity labels appear twice
dictation writes nonsense for {some}
the org chart shows the wrong manager for {some}
can't save a setting in the Teams admin center, works by PowerShell
the EAC shows "operation failed" for a transport rule; New-TransportRule is fine
via web the mailbox limit stays as it was, the shell changes it
licence assignment shows an error on the page, a script goes through
access rights take until next day to arrive. please check during office hours
it costs us some time each day, moderate, no need to do it at night
nothing dramatic, but the team mailbox forgets its signature for {some}
not broken as such: replies are just grouped wrong for {some}
No, it isn't an outage. Search lags, that's all.
Correction: mail is up. What remains is a delay of ten minutes.
it was a full outage yesterday, today only the calendar sync is behind
since yesterday's outage was fixed, {some} still miss a few mails
mostly recovered, but uploads are still failing for {some}
back again for everybody except {one}
ok for all others now, I alone still see the error
so far one user only: {one} cannot sign in
our plan was cancelled by accident and {all} lost mail, finance will pay at once
billing error: the tenant is suspended, {nobody} can work
payment went through but services are still blocked for 60 people
we added 20 licences and they do not show up, new staff start tomorrow
our card expired, some licences stop on Monday
quote needed today, else our grant is lost (we are a school, no customer yet)
huge tender, one hour left, need confirmation of prices
{one} can see the list but not edit it, the others can, no other way in
{one} hears nobody in meetings, colleagues do, phone is no option for her
{one} gets no code on the phone and cannot sign in
{one} is signed out every few minutes
only {one} has the wrong calendar, everyone else's is right
of all people the CFO: mailbox empty, rest of the board fine
my screen stays white in {app}, on every device I own
my mailbox vanished this morning, nobody else's did
I NEED MY FOLDERS BACK RIGHT NOW!!! WHERE ARE THEY!!!
WHY IS MY INBOX UPSIDE DOWN??? THIS COMPANY IS A JOKE!!!
nothing is broken for us but {one} cannot join calls
there is no outage, yet pictures in pages load only after a refresh
{svc} did not crash, it stutters a little for {some}
they told me {svc} is down; actually only the mobile push is late
the system is up, the reports come an hour late
the pages load, only the thumbnails don't
all mails come through, but without their attachments preview
{all} can sign in, the second try is needed though
{all} can work, the ribbon just takes long to show
{all} get their mail, folders are sorted wrongly
{all} hear an echo when more than ten join
{all} see a wrong unread count
group mail reaches only half of the members
a few pages give 404, the others open
the shared calendar of one department is a day late
one of the two connectors is down, mail takes the other way
our second tenant's sync is behind by hours
backup copies are made late
new teams take a day to appear in the list, office hours are fine for that
rooms can't be searched by size, booking by name works
phone numbers are missing on the cards of some colleagues
the archive opens slowly for {some}
labels can't be printed from one program
the approval mails come in the wrong language
meeting invites lose their attachments for {some}
the licence page shows 0 though we have 50, work goes on
reactivating {app} is needed every Monday for {some}
a partner's mails are marked as suspicious
{one} can't find the archived files, needs them for a case, no copy anywhere
payment by card is refused and 25 seats end tonight
accounting paid late, our tenant is read-only now, {all} affected
we bought the wrong plan and 12 people lost the desktop apps
our reseller cancelled us, services stop on Sunday
the grant committee meets at two, we need your offer before that
can you please call at once, we must order 400 licences today
`,
  C: `
how do I set a password to never expire
how can I keep a user's password from expiring?
where do I set that the password of a service account never expires
passwords of our scanners expire every 90 days, how do we exempt them?
{one} cannot delete an old contact, no hurry
{one} is unable to remove an outdated entry from the address list, it bothers no one
a user can't delete a contact
{one}'s {app} crashes, uses {alt} meanwhile and is happy with it
{one} cannot open {app} on the PC but works in {alt}, that is fine
{app} does not start for {one}, at {alt} it works and that will do for now
my {app} does not show pictures, in {alt} it does, so I look there
I can't print attachments from my tablet, from {alt} I can. good enough for now
{one} can't open files by double click, drag and drop works, no problem for her
my phone won't sync contacts, I look them up in {alt}
the spelling check is dead in my Word, it is there in {alt} and I can live with that
{one} moved to another desk, it works there, so the repair can wait
{one} says it does not bother him, he takes {alt}
{svc} was down yesterday for {all}, it has been back since then. we would like to know the cause
on Tuesday {nobody} could log in. solved the same day. we need an explanation for the auditors
about the outage of 3 {month}: all is well since that evening, please send a root cause
last week directory sync was broken, it's repaired, everything fine now
the outage in {month} is over, I only want to know how to export the report
I take it back: it was down this morning for {all}, since ten everybody is in, stable
false alarm, {all} are working
please close the ticket, everything runs again
for the record only: the sign-in problem is fixed
no action needed, it has recovered on its own
it works again, thank you
{svc} is back, {all} can work again
the logo on the sign-in page is a bit blurry
the new logo sits a little too far to the left. nothing else, just saying
there is a typo in the portal, "recieve". that's all
the translation of a button is cut off, nitpick
the word licence is spelled in two ways on one page
minor: the greeting in the welcome mail has a placeholder in it
one colour in the theme looks odd, cosmetic
the help page writes the product name wrong, no reply needed
the icon is out of date, not important
my profile picture looks pixelated
is it possible to have dark mode for {all}? just wondering
can we force a background for all users?
we plan to switch on single sign-on next quarter, what do we need to prepare?
in {month} we will change our domain name, what steps should we expect? nothing is broken
we will move 200 mailboxes in {month} and look for advice
what happens if {svc} goes down for {all}?
if {nobody} could reach {svc}, whom would we call?
suppose all mailboxes were lost, is there a backup?
what is the difference between E3 and E5?
we're comparing plans, could somebody send a few lines?
just looking around, do you have a comparison table
could you explain the second line of our invoice? no hurry
what does the item adjustment on the bill from {month} mean
how do I add external users to a site
how do I create a shared mailbox for the project
could you tell me where I find the audit log
please create a distribution list for the new team
I would like to know which ports Teams uses
is there a guide for installing Office on new laptops?
how many people can join a meeting?
which file types are blocked?
can I schedule a message for later
we would like a report on inactive users
what is the best way to archive old projects
URGENT!!! how do I change my signature???
I NEED TO KNOW NOW HOW TO RECALL A MAIL!!!
everything works, I only have a question about retention
no outage here, I just want to add a colleague to a group
we are not affected by the incident, I have a question on licences
it would be nice if the week started on Monday
feature wish: more colours for the calendar
does Teams support background music?
when will the new Outlook come?
who can see my calendar?
how is a room mailbox created
one user asks how to sort newsletters
can you recommend a naming scheme for groups
> all mailboxes were down\\nThat is solved. How do I read the report?
On Monday Peter wrote: "nobody can work". That was over at noon. Today I only need the list of licences.
where can I download the mobile app
thanks, it was the cable, all good
could we get informed about planned maintenance
what should users do when they forget their password?
hello, can the company logo be put on the sign-in page?
I can't find the button for dark mode
some day we want to use labels, where does one start?
Is it possible to change the sender name of our shared mailbox?
Which permissions does a site owner have?
We would like to know how to set up a shared mailbox for invoices
Thanks, all sorted now - please close
As of 10:30 users can log in again, so you can lower the priority
One person's desktop Outlook crashes, but she's happy with the web version
Just out of interest: how long are deleted mails kept?
URGENT URGENT URGENT how can I change the language of my Outlook???
Please explain the difference between shared mailboxes and distribution groups
Our users would like a darker theme in Teams
The profile picture of one user isn't updated
There's a typo in the German text of the admin center
I need the steps to install Microsoft 365 Apps on a terminal server
Suppose that SharePoint failed during our fair next month, what could we do?
On Monday our helpdesk wrote:\\n> Nobody can open Outlook, it's down for all.\\nThat was solved the same day. Today I'd only like to know how to export a list of licences.
I'm not reporting an outage, I would simply like to know where to find the audit log
We'd like to be informed about planned maintenance windows
How can I make sure that external people can't download our files?
What is needed to configure SSO for 300 users?
How do I add external users to a SharePoint site?
The icon of the app looks outdated, nothing serious
A user can't remove an old contact from her address list
My colleague can't edit his signature in the app, in Outlook on the web it works, so no stress
In March we lost mail for a whole day. We'd now like advice on how to monitor mail flow.
We are preparing a migration and have questions about the order of the steps
Can I schedule a meeting for someone else?
All systems normal. I'd like to request a user guide for new employees
When will the new Outlook be rolled out?
Would it hurt if we turned off POP for everyone?
Is there any limit on how many people can join a Teams meeting?
False alarm, the cable was unplugged, everybody is online again
no one is affected right now, I only want to prepare for the certificate expiry in June
Where do I see who has access to a folder
Could someone help me create a rule that sorts my newsletters?
How to block a sender for all our users?
What should users do when they forget their password?
Our intern's avatar shows the wrong picture, low priority
Teams froze once on my machine last week and hasn't since. Ticket can be closed.
how do I stop a password from expiring
can passwords of a service account be set so that they never run out?
which command makes a password permanent
an account used by a device must not have an expiring password, where is that set
contact deletion fails for one lady in Exchange Online. no harm done
{one} can't get rid of an old contact in the address book, nobody minds
removing a contact does not work for {one}, it can wait
{one} is stuck with an outdated address card. not pressing
{one}'s add-contact button is missing; adds people on the phone and calls it good enough
{one}'s tablet shows no mail, but the laptop does and he prefers it anyway
{one} cannot drag attachments in, uses the insert button, no objections
my home PC won't open Outlook, the office one does, at home I use the web
the new mail sound is missing on my PC, my phone rings, that is enough
{one} cannot change the font size, uses a magnifier and laughs about it
{one}'s {app} hangs, she switched to {alt} and is content
my desktop calendar lost its colours, {alt} shows them, I look there
{one}'s camera fails in {app}; joins by phone and does not mind
for {one} printing fails on the Mac, goes through {alt}, so he does that
{app} closes itself for {one}, at {alt} all is well and that suits her
one colleague can't attach files from {app}; through {alt} he can
emoji do not show for me in {app}, {alt} has them, fine
my {app} is broken, but honestly {alt} does everything I need
down for everybody from two to four yesterday, fully back since, cause wanted for our report
following up on last month's outage: all has been well since that evening, please file a root cause
on {month} 3 {nobody} could sign in; fixed within the hour; the board asks for a summary
we had no mail on Monday, it was sorted by noon, this is only about the report
withdraw my ticket, it was our switch, {all} online
you can stop searching, it was a cable, mail flows
the error has not come back since the reboot, closing from our side
documentation only: sync was broken last week, repaired, accounts fine
recorded for completeness: the login fault is over, everybody works
just so you have it on file, the disturbance ended at ten
all quiet now, thanks for the help
the portal greets people with "Happy New Year" in spring. bothers nobody
a full stop is missing on the sign-out page
"recieve" on your admin page. that is all
the word for licence has two spellings on one page, no reaction needed
our logo on the login page is off centre by a hair
the tooltip of a button is in English instead of German, just saying
the grey of the banner is a shade too dark
misprint in the help text
one icon is fuzzy on large screens
welcome mail says "Dear {FirstName}", minor
we will introduce single sign-on in autumn, what should we get ready?
in {month} we open a second office, how do we plan the mailboxes?
next year we'd like to move to shared devices, where do we begin
we intend to change our domain in {month}, what are the steps? all is fine today
planning for a merger: can two tenants be joined
can dark mode be enforced for {all}? just curious
is there an option to hide the like button?
could Teams show two calendars side by side? a question only
does SharePoint allow a custom footer?
is it foreseen that Planner gets sub-tasks
what does the line "adjustment" on our bill stand for? no rush
please explain the proration on invoice 0423, whenever you have time
could I have last year's invoices again
how do I change the address on our invoice
which plan has archiving, E1 or E3?
we are choosing between two plans, what sets them apart?
looking around for a school, what would 50 seats include
is there a discount for charities?
can we try it for a month before we buy
what would you do if {all} lost {svc}? we are writing an emergency plan
should {svc} ever fail for {all}, who informs us?
in theory, if no one could log in, how fast do you answer?
we rehearse a crisis: assume {svc} is gone, whom do we ring
how can a guest be added to a channel
where do I turn off read receipts
how do I restore a deleted mailbox
please set up an account for our trainee, she starts in {month}
kindly add Maria to the purchasing group
could you send me instructions for the authenticator
our new colleague needs a mailbox by next week, how is that done
is there training material for beginners
what storage do we have left and where do I see it
who can approve a licence in our organisation
I would like a list of all shared mailboxes
how long are deleted items kept
URGENT URGENT how do I set an out of office reply???
IMMEDIATELY!!! WHERE DO I FIND MY INVOICES!!!
{all} were cut off last night for two hours, it has long been over, I only need a letter for our insurer
on Saturday SharePoint was out, since Sunday morning everything works; we would like a written confirmation
in {month} {nobody} could log in for a day. are there credits for that?
the trouble from this morning has gone, {all} back at work, you need not do anything
everything that was reported yesterday is fixed, {nobody} has complained since
please cancel my urgent ticket, {svc} came back by itself for {all}
we had a scare at nine, {svc} seemed down, it was our router, all green now
no more errors since the patch, {all} happy
solved, it was the proxy
found it myself, the licence was missing, works
just to let you know the outage is over for {all}
thanks, {nobody} is affected any more
the report about {svc} being down was wrong, it was maintenance we had announced
what if {all} could not log in one day, do you have a hotline?
would {svc} keep working if our internet line failed?
if our tenant were hacked and {all} locked out, what would the steps be?
for our risk assessment: how often was {svc} unavailable last year?
our disaster plan asks who to call when {nobody} can get in
how can {all} be told when {svc} is down?
does an outage of {svc} count against the SLA?
how do I send a message to {all}?
how do I give {all} access to a folder?
how can I block {svc} for {all} at night?
is it possible to rename {svc} for {all}?
can {all} get a new signature at once?
I'd like {all} to have the same background
next month {all} move to the new office, do we need to change anything in {svc}?
{all} will be trained in {svc} in {month}, is there material?
no fault, just a wish: a heart button under mails would be nice
could you add an easter egg to {svc}, just kidding, nothing is broken
the help text has the same paragraph twice, not a big deal
comma missing in the footer of the portal
the date on the start page is in American format, cosmetic
{one}'s weather does not show in the calendar, he looks on the phone and is happy with that
my third printer does not print the agenda, the other two do, good enough for me
the shared tablet in the tea kitchen can't show the room calendar, there is a print-out on the wall, we make do
{one} can't use voice typing, types instead and does not mind
{one} can't hear the chime, she sees the flashing icon, fine
my old laptop won't run {app}, the new one does, no need to hurry
{one} sees no pictures in mails at home, at work she does, that is all right
{one}'s mouse wheel does not scroll in {app}, he uses the keys and laughs
the web version does not start for {one}, but the desktop one does what he needs
one of the kiosks can't open {app}, the one beside it can, no problem
{one} cannot set the default printer, chooses it each time, can live with it
a user can't remove a contact picture, nobody is bothered
deleting a distribution contact gives an error for {one}, low priority
how do I exempt one account from password expiry
please set the passwords of the kiosk accounts to never expire, or tell me how
which setting keeps a service password valid
is there a difference between a team and a group
where does {svc} store its data
how much does an extra licence cost
do you offer a yearly payment
can I pay by bank transfer
why is VAT on the bill
who gets the invoice copies
is the education plan open to kindergartens
what is included in Business Premium
how long is the trial
can I mix plans in one tenant
please send us a brochure
could someone advise which licence a frontline worker needs
I need a list of your support hours
can my nephew use my account
how do I turn on the lobby for meetings
what is the shortcut for new mail
where can I see the service status
how do I hand over a calendar when somebody leaves
what do I do with the mailbox of a person who left
last month the site was down for all of us, now I'd just like to change its colour
we had mail trouble in spring; today I only want to ask about storage
two weeks ago {nobody} could log in. It's history. How do we set up alerts?
earlier {svc} was dead for {all}; it's fine now and I would like a training link
yesterday's incident is closed, one question remains: where is the report
once, years ago, {all} lost mail; what backup do you advise today
the outage map shows red elsewhere, we are fine, just curious
is there an outage? here all works, a friend asked
I read that {svc} had problems, we saw none, do we need to do anything
hi! how do i add a picture to my profile
hey, quick one: can i pin a chat
what's the limit for attachments
where's the recycle bin
who do i ask for a new group
whats the difference between onedrive and sharepoint
need help setting up mail on new iphone, how
i'd like to learn how to share a calendar
could use some tips on folders
any chance of a bigger mailbox
Teach me how to record a meeting please
explain retention like I'm five
is E5 worth it
we are five people, which plan
how do I cancel at the end of the term
can the invoice go to another address from {month}
what happens to data after cancelling
do students get it free
can I see prices in euro
please send the contract template
how can I add ten licences
when is the next billing date
the portal calls me Mr although I am Ms, no hurry
"Log in" and "Sign in" are mixed on your page, tiny thing
picture on the help page is outdated
the confirmation mail has two full stops
the colour of the banner hurts my eyes, just an opinion
the new icon is ugly
I miss the old start page, only saying
would love a calendar with bigger squares
wish list: snooze for chats
{one} can't open PDF in the preview, downloads it instead, good with that
{one} has no sound on the desk phone and uses the headset, all right for now
{one} reads mail on the tablet as the PC is slow, does not complain
{one}'s flagged mails don't show in {app}, finds them in {alt}, fine
my second monitor shows {app} blurred, I use the first
for me the app crashes, web is good enough, fix when you like
{one} can't schedule in {app}; does it in {alt}; happy
the old scanner of {one} fails, the new one beside it works, low priority
one colleague's status is stuck on away, she laughs about it
{one} cannot delete a contact group entry, no trouble
in Exchange Online one user fails to erase a contact
how to let a password live forever for the lift display account
non-expiring password for service user: where
we want to know what to do if the admin leaves
can you check our settings before we migrate in {month}? nothing is wrong
thinking of moving to passkeys next year, experiences?
in summer we merge two offices, which steps come first
preparing for an audit, need a list of admins
please raise my mailbox quota when convenient
please move Tom to the London group
set up a room mailbox for room 4, thanks
add the new colleague to the distribution list please
remove the old logo from the mail footer
can you turn on archive for my mailbox
may external people be invited to Planner
do you support Linux
is Teams allowed in China
what ports must our firewall open
{one} can't open the folder view, uses the list, no complaints
{one} has to restart {app} once a day, that suits him
{one} can't forward from the phone, does it on the PC, it's fine
my tablet no longer rings, the phone does, that will do
{one}'s camera is upside down, he turned the screen, all good
the icon on my taskbar is gone, I start it from the menu, okay
the preview pane is empty for {one}, she opens the mail, no matter
a shortcut stopped working for {one}; takes the mouse; laughs
since the reboot {svc} is up for {all}, you can close it
the fault is gone, nobody has called since ten
{svc} recovered at noon, {all} confirmed it
it has all come good, thanks
no trouble since we changed the cable
case closed from our side: {all} can log in
that outage on Monday: what was it, for our minutes
two weeks ago mail was down; can we have the dates for the insurance
after last year's outage we'd like to learn about backups
our emergency card needs a number for the case that {svc} fails for {all}
in the event of {nobody} being able to log in, what's plan B?
would you tell us if {svc} went down at night?
assume a flood takes out our office, can {all} work from home?
who may see the audit log
where are my sent mails kept
how many versions are kept
how does one rename a group
how can I print a calendar for the year
can I forward a meeting
is it allowed to share a mailbox with a trainee
may we use our own logo in Teams
could we have a test account
please add two-step sign-in to my account
please rename the Berlin team
please give Eva access to invoices
I want to become admin, what do I need
we need 3 new mailboxes in {month}
we intend to retire the old server in {month}
are there courses for teachers
do you have a price list for charities
what's the cheapest plan with Word
I'd like an offer for 20 seats, no hurry
I don't understand the VAT line
please send invoices as PDF
can the contract start in {month}
the word "Calender" on your page has a typo
the footer says 2019
an arrow points the wrong way on the help page
the tab title has a double space
the picture of the building in the login page is old
the new font is a matter of taste, I liked the former one
`,
};
