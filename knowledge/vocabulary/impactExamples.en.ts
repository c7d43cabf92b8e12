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
Nobody in the company can send or receive email since 8 this morning
Our SharePoint site is down for everybody
Teams is completely dead for the whole office, no calls, no chat, no meetings
All 300 employees are locked out of their accounts
a bit of a problem here: nobody can work, no mail, no files
Exchange Online unavailable across all our branches
We go live with the new shop tomorrow morning and the sign-in for all testers is broken
production line stopped because the order mailbox is unreachable for the entire shift
none of our users can access OneDrive or SharePoint
Email outage!! entire organisation affected, we are losing orders
payroll has to be run today and none of the finance people can open SharePoint
about 40 people can't sign in to anything
mail is down
No one can join any Teams meeting, hundreds of students are waiting
outlook, teams and onedrive all stopped working for our staff
every department reports that messages are not delivered at all
Since the weekend update none of our 85 employees is able to log in
HELP!!! ENTIRE HOSPITAL WITHOUT EMAIL
Exchange is dead. Phones keep ringing because no customer gets an answer by mail.
The intranet cannot be reached by anyone in our three branches
It's a small thing really, only that all 60 of us have no access to any files
We have 200 users, 180 of them can't open Teams
Warehouse stands still because the order portal on SharePoint is unavailable
Tomorrow is our go-live and all test users get an error when signing in
nothing works. no mail, no teams, no sharepoint
hundreds of customers are waiting and our agents cannot log in to anything
our whole sales department lost access to mail an hour ago
I'm the admin. No one at our school can join online lessons
service was restored for ten minutes but it is down again for everyone
Both mail and Teams are unusable in every office
Nobody gets any mail. I already rebooted my PC.
everyone is locked out after the password policy change
external mail has not been delivered to any of our users since noon
the mail server is not responding, all mailboxes are offline
Outlook, Teams and SharePoint won't open for any of us, we are losing orders
Invoices must go out today and no one in accounting can send mail
Our entire Exchange Online environment is inaccessible
Since 6 AM the complete finance department has been unable to use Teams, Outlook and SharePoint
users across all sites report they can't authenticate
we cannot send or receive any email
Production has come to a halt because the SharePoint order list won't load for anyone
It is not a big thing, just that the whole company is without e-mail
no user can place Skype for Business calls or join meetings
The mail system is completely unavailable for 500 people
complete loss of service, everybody is sent home
we have a product launch today and none of the marketing staff can log in to SharePoint
The company website team says SharePoint is down. Nobody can open any document.
all staff get "service unavailable" in Outlook and Teams
More than 100 employees are unable to connect to their mailboxes
Everything was fixed at noon but since 2pm nobody can log in again
Mail flow has stopped across the organization and our customers can't reach us
None of the call centre agents can place calls in Teams
it's affecting everyone: SharePoint returns 503 for the whole company
The entire faculty lost access to Exchange this morning and exams start in an hour
Our shop can't process orders because all staff are locked out of their mailboxes
Both Exchange Online and Teams are unreachable from every location
Just so you know, no one has been able to log on since lunch
80 of our 90 users get "account disabled" when they sign in
Dear support, I'm the IT admin at Fabrikam. Around 7:40 this morning our users started calling: nobody gets into Outlook or Teams any more. We restarted the proxy and checked DNS, no change. Phones and web are affected too. Please treat as critical.
Our hospital uses SharePoint for the medication lists. As of now the site can't be opened in any ward. Doctors cannot work. We need someone at once.
We run a web shop. Order confirmations go through our shared mailbox and since 10 o'clock no mails leave the company. We lose customers every minute.
Everything has been down since the certificate expired: sign-in, mail, Teams. 120 employees are idle.
Total email blackout at our headquarters since dawn
Teachers and pupils alike can't get into Teams, lessons are cancelled
The tenant seems dead: no logins work for anyone in the firm
All shared files on SharePoint are inaccessible and trucks cannot leave because nobody sees the delivery notes
Every mailbox in our organisation refuses new messages
Since the domain change not a single message reaches our 300 people
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
one user cannot open Outlook, it hangs at loading profile
The Send button in Outlook is shown as garbled characters
Teams is slow for several colleagues but usable
some messages arrive with 2 hours delay
I can't sign in to my account
Search in SharePoint returns incomplete results for the marketing team
my CFO's mailbox is not accessible, she has no mail at all
we can't set the mail flow rule in the Exchange admin center, but it works with PowerShell
3 of 200 people can't see the shared calendar
OneDrive keeps crashing from time to time on a few laptops
email is NOT down, but attachments open very slowly for everyone
a colleague cannot activate Office on her new PC
calls drop now and then in Teams
shared mailbox shows an error when two people open it
Calendar invites sometimes go missing
I forgot my password and I am the only administrator
Our accountant cannot open her mailbox
Excel crashes when I open a certain workbook
two colleagues can't sign in since they changed their passwords
one of 50 users does not receive mail
Teams calls have terrible echo for the marketing people
external mail comes in about an hour late
printing to PDF from Word gives an error on some machines
I cannot log in, my account seems to be locked
my boss can't join the board meeting that starts in an hour
The search in Outlook shows nothing older than a month for me
OneDrive stopped syncing on my laptop
some attachments are stripped from incoming mail
our shared calendar is wrong for a handful of people
mail flow works again but it's still very slow for all of us
Not everyone is affected, only the new starters get an activation error
The distribution list doesn't deliver to three members
Planner loads slowly this week
a partner says our mails bounce, with other companies it's fine
Guests get an error page when they open shared files
my mailbox is full and I can't send
One of our employees is unable to log in to Teams
Outlook displays strange symbols on the toolbar button
Messages to a single partner domain are bouncing
file uploads are very slow today for most of us
The CEO can't access her calendar on her phone
we can create the transport rule only in PowerShell, the admin center gives an error
Meeting recordings are missing for some users
Emails sometimes take an hour to arrive
My colleague gets error 0x8004010F when opening Outlook
Two people in HR cannot open the shared mailbox
Teams is working but video quality is poor for our remote staff
Sharepoint is not down, it's just painfully slow for the whole team
The sync client has stopped on three laptops
Laura from accounting can't open Teams since the update
Outlook takes five minutes to start on my PC
Some of the guests do not see the shared folder
Calendar sharing with a partner broke, others are fine
Our conference room screen freezes in the middle of meetings
the printer can no longer send scans by mail
OneDrive shows the wrong version of a file to two people
Not a full outage, but Teams messages show up minutes late
My boss lost all his folders in Outlook
Hello, one of our sales people, Mr Horváth, has not been able to open his mailbox since yesterday. Everybody else is working normally. He needs it for his offers.
Since the update on Friday Teams is sluggish. Meetings take a minute to start and chat lags, but people can still work.
When I open Word I get a message that the product is deactivated. I can't edit documents. My deadline is tomorrow.
A handful of people in Madrid report that their OneDrive files are outdated. The rest of the company is fine.
Ever since I changed my phone I'm unable to approve sign-ins
The new intern's Teams doesn't ring
Our PDF previews in SharePoint come up blank for a few documents
Attachments over 5 MB fail to send from my Outlook
The calendar on my phone is an hour off
Room bookings get declined although the room is free
Teams is fine on desktops, but on phones it logs several people out every hour
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
How can I make a user's password never expire?
a user cannot delete contacts in Exchange Online
How do I add a logo to the sign-in page?
just a question: can we rename a team later?
What happens if Exchange goes down for everyone, do we get credits?
it works again since 9, you can close this
last month the whole site was down, now I only want to know how to change its colour
my calendar shows the wrong color but I can use the web version instead
URGENT!!!! PLEASE TELL ME HOW TO ADD A SIGNATURE!!!!
We would like to enable archiving for 200 mailboxes next quarter
One user's Outlook freezes, she uses Outlook on the web meanwhile and that is fine
everything works, I want a report on who uses Teams
Could you tell us which ports Teams uses?
I'd like to change the profile picture of a colleague
there was an outage yesterday for all of us, it's fixed. How do I get a report?
no outage here, I only need help to create a distribution list
planning a migration of 500 mailboxes in spring, where should we start?
is it possible to hide a user from the address book
How can I give a colleague access to my calendar?
Is there a way to change the default font for all users?
could you please enable litigation hold for 30 mailboxes
what would you do if all mailboxes were lost one day?
Yesterday nobody could log in. It was fixed in the evening. I just want a root cause report.
the problem is solved, thanks
One person can't rename a Teams channel, no rush
Outlook desktop hangs for me but I can work in the browser, so it's ok
what is the maximum attachment size?
I WANT TO KNOW HOW TO RECALL A MESSAGE!!!
we'd like to move 300 users to new Teams next month, any guide?
Two years ago we had an outage for a whole day. Now we would like to set up monitoring.
the icon of our team is blurry
In case Teams is unavailable, whom do we call?
no problem at the moment, I only want to understand retention policies
which role can reset passwords?
everything is up and running, please close the ticket
I would like to add a disclaimer to all outgoing mail
Do you know whether classic Outlook will be retired?
can't find where to switch the theme to dark mode
How do I set a password to never expire?
A user can't delete a contact in Exchange Online
Can you explain how retention labels work?
I'd like to know if we can use custom domains
Last week Teams was down for all of us. That's solved. Today I need to know how to export the chat history.
The issue has been resolved since this morning, just letting you know
If SharePoint went down for everybody, how quickly would you respond?
One user has trouble with the desktop app, the web version works fine for her
VERY URGENT: where can I change the company logo in the portal?
We're not affected by the outage, I have a question about licences for shared mailboxes
please create a shared mailbox for the new project
Minor cosmetic issue: my profile photo is cropped
What's the best way to archive old projects?
Could I get a list of all inactive users?
Teams had problems on Monday but all is fine again
It would be nice if the calendar started on Monday
We'll migrate 50 mailboxes next month and need advice
Everything works except that a user can't change the colour of his theme
Suppose nobody could reach SharePoint, what's your procedure?
my signature looks odd on the phone, no hurry
Good morning! We had a big outage in September when all our mailboxes were unreachable for hours. That was handled very well, thanks. My question today is only how I can export the message trace.
Hi, could you check whether our retention policy is set correctly? There is no problem so far, we just want to be prepared for the audit in March.
The issue I reported yesterday disappeared on its own. All users are able to send again. You can close the request.
Can you please create three new accounts and give them access to the HR site? They start next month.
Which file types does OneDrive block?
Our auditor wants to know where data is stored
All good again after the restart, thanks for the quick reaction!
I'm looking for a way to add a company footer
Hypothetically, if all admins lost access, what then?
Please remove Peter from the sales distribution list
The button colour changed with the update and I find it ugly
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
`,
};
