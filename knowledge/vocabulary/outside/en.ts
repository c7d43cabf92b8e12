import { combine } from './combine.ts';

const things =
  `washing machine, dishwasher, oven, microwave, fridge, coffee machine, car, bicycle, television, game console, thermostat, lawn mower, door bell, baby monitor, headphones, smart watch, bank card, passport, driving licence, health insurance, gym membership, train ticket, flight, hotel booking, parcel, mortgage, tax return, electricity contract, Netflix, Spotify, Instagram, Facebook, WhatsApp, Gmail, iCloud, Dropbox, Google Drive, Zoom, Slack, Salesforce, SAP, Photoshop, WordPress, Steam, PlayStation, Minecraft, PayPal, eBay, Amazon, Linux server, Android phone, iPhone, MacBook`.split(
    ', ',
  );

/** What is said of things; the same is said of ours. */
const forms = [
  'reset my {}',
  'how do I cancel my {}',
  '{} does not work',
  'I cannot log in to {}',
  'delete my {} account',
  'how do I restore my {}',
  '{} update failed',
  'forgot the password of my {}',
  'renew my {}',
  'where is my {}',
  '{} is very slow today',
  '{} shows an error',
  'where can I buy a {}',
  'install {}',
  'who pays for my {}',
  'share my {} with a friend',
  'my {} was stolen',
  '{} is full',
  'add someone to my {}',
  '{} does not connect',
];

/** What people type in English that has nothing to do with Microsoft 365, one text a line. */
export const outside: readonly string[] = [
  ...combine(things, forms),
  ...`
hello there
hi, how are you doing
good evening
thanks a lot, bye
thank you very much
you are great
you are useless
what is your name
who made you
where do you live
do you have a girlfriend
how is your day going
let us chat
I am bored
I feel sad today
make me laugh
say something funny
write me a poem
tell me a story about a dragon
what is two plus two
what is the square root of 81
how tall is Mount Everest
who wrote Hamlet
when did the second world war end
what is the population of Brazil
how far is the moon
what day is it today
what is the date tomorrow
how warm will it be at the weekend
do I need an umbrella
will it snow on Monday
what are the football results
when does the next match start
who is the best tennis player
how do I bake a chocolate cake
give me a recipe for tomato soup
how long do I boil an egg
what should I cook for dinner
how many grams are in an ounce
where can I eat sushi near me
book a table for two
order a taxi to the airport
find me a cheap hotel in Rome
how do I get to the railway station
when does the next bus leave
is my flight on time
my suitcase was lost at the airport
do I need a visa for Japan
which shoes should I wear
where is my parcel
track my order from the online shop
I want to return a jacket that does not fit
the courier did not deliver my order
how do I get a refund for my train ticket
what is a good present for my mother
how much is a litre of petrol
my car makes a strange noise
when must I change the tyres of my car
how do I jump start a car
the dishwasher does not drain
my vacuum cleaner has stopped working
the fridge is making noise
how do I clean the coffee machine
the heating in my flat does not work
the lamp in the kitchen is broken
how do I connect my TV to the speakers
the remote control of the television does not work
set the oven to 200 degrees
turn on the lights in the living room
play my favourite song
what is this song called
turn the volume up
recommend a film for tonight
read me the news
what is in the newspaper today
how do I lose weight
I have a headache
what helps against a cold
make an appointment with the dentist
how many hours should I sleep
my cat does not eat
how do I train a puppy
how do I grow tomatoes
the lawn mower does not start
how do I paint a wall
how do I remove rust
what is the exchange rate of the euro
how do I open a bank account
my bank card was swallowed by the machine
what is the balance of my savings account
I want to take out a loan
how do I buy shares
what is bitcoin worth
how do I pay my electricity bill
my rent is too high
how do I write a will
can I sue my neighbour
how do I get a driving licence
where do I register my car
I need a new identity card
how do I apply for a job at the post office
write a cover letter for me
how many days of holiday do I have
when do I get my salary
my boss is rude
help me with my homework
explain photosynthesis
translate this sentence into German
how do you spell necessary
what does serendipity mean
how do I learn to play the guitar
start a game of chess
how do I get more lives in Candy Crush
the Nintendo Switch does not charge
my Steam account was stolen
how do I cancel HBO Max
Disney Plus keeps buffering
how do I delete my Twitter account
I cannot log in to LinkedIn
change my Snapchat username
how do I recover my Telegram chats
Discord voice does not work
Yahoo mail does not load
how do I create a label in Google Mail
share a Google Docs document
export data from Trello
Jira board does not load
create a page in Notion
how do I reset my Apple ID
my iPad does not turn on
how do I back up my Samsung phone
the battery of my phone drains fast
which mobile plan is the cheapest
my SIM card is blocked
change the ringtone of my phone
how do I root an Android phone
my laptop keyboard is broken
the monitor stays black
install Linux on an old computer
how do I format a hard disk
format a USB stick
which graphics card should I buy
my mouse does not work
the scanner does not scan
replace the ink cartridge
how do I set up a WLAN repeater
my internet provider is slow
change the password of my router
install a game on my PC
Chrome does not open pages
Firefox crashes all the time
clear the cookies in Safari
how do I edit a video in Premiere
Photoshop licence is too expensive
AutoCAD crashes
QuickBooks invoice template
Oracle database backup
install PostgreSQL
how do I write a for loop in Python
my Java program throws an exception
deploy a website to a server
set up a virtual machine in Azure
restart my GitHub pipeline
create a bucket in Google Cloud
Shopify shop is offline
McAfee does not update
Kaspersky found a virus
Citrix session is slow
VMware licence key
TeamViewer does not connect
Webex has no audio
WhatsApp messages are not delivered
how do I block someone on WhatsApp
my smart watch does not count steps
the doorbell camera is offline
Alexa does not answer
connect the robot vacuum cleaner to the network
cancel my magazine subscription
renew my library card
change my insurance policy
my health insurance did not pay
how do I report a stolen bicycle
the lift in our building is broken
the toilet is blocked
there is no water in the office
order new business cards
where is the canteen
when is the office closed
can I park here
who is on call tonight
order 500 sheets of paper
my chair is broken
the air conditioning is too cold
I locked myself out of my flat
I lost my wallet
somebody stole my bike
call the police
I want to talk to my doctor
sell my old furniture
blue screen on my computer
my computer does not start any more
Windows update is stuck
the whole PC freezes
build an agent in Copilot Studio
which agents does Copilot have
write a good prompt for Copilot
Copilot gives wrong answers
let Copilot draw a picture
train a chatbot of our own
asdf asdf
qwerty
blah blah blah
lorem ipsum dolor sit amet
test test
xyz 123
ok
yes
no
maybe later
whatever
never mind
`
    .trim()
    .split('\n'),
];
