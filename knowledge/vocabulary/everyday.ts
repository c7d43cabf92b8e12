import { groupsOf } from './groups.ts';

/**
 * Everyday English: words that people use for one another, whatever the subject, one group a line.
 *
 * Knows nothing of Microsoft 365; it lets an article asked for as `purchase` be found by `buy`.
 */
export const everyday: readonly (readonly string[])[] = groupsOf(`
buy, purchase, order, get hold of, acquire, shop for
sell, sale, resell
pay, paid, payment, settle
spend, spending, spent, expenditure, expense
money, cash, funds
price, cost, how much, pricing, rate
fee, charge, surcharge, commission, charged, cost extra
expensive, pricey, costly, overpriced
cheap, inexpensive, affordable, low cost
free, free of charge, no charge, complimentary, gratis
refund, reimburse, money back, give back my money, reimbursement
discount, deal, offer, coupon, promotion
bill, invoice, receipt
statement, account statement, transactions, history
salary, wage, paycheck, pay check, income, earn, earnings, payroll
account, profile
delete, remove, erase, get rid of, take off, clear, wipe, eliminate, drop
cancel, call off, abort, revoke, annul
stop, quit, end, halt, cease, terminate, discontinue
close, shut down, terminate
add, insert, include, append, put on, put in
create, make, build, produce, generate, set up
write, compose, draft, type
change, modify, alter, edit, update, adjust, amend, switch
replace, substitute, swap, exchange for, instead of
increase, raise, boost, higher, turn up, bump up
decrease, reduce, lower, lessen, turn down, cut
improve, better, enhance, optimize, upgrade
show, display, let me see, view, bring up, pull up
tell, inform, let me know, notify, say, advise
find, locate, look for, search, look up, where is, seek
discover, find out, learn, figure out, determine
get, receive, obtain, be given
give, provide, supply, offer, hand
send, forward, transmit, dispatch
deliver, delivery, ship, shipping, shipment, mail out
arrive, arrival, come, delivered, reach, show up
wait, waiting, awaiting
pending, in progress, processing, not completed, outstanding, unresolved
delay, late, overdue, slow, taking long, taking so long, behind schedule
begin, start, commence, kick off, initiate, launch
open, launch, start up, run
finish, complete, done, completed, over
continue, resume, carry on, keep going, pick up where
pause, hold, suspend, break
repeat, again, once more, one more time, say again, redo
retry, try again, another attempt
fix, repair, mend, solve, resolve, troubleshoot, correct, remedy
not working, does not work, doesnt work, isnt working, stopped working, wont work, broken, out of order, malfunction, dead, defective, faulty, cannot use, unable to use
damage, damaged, cracked, broken, scratched, bent
error, problem, issue, trouble, difficulty, fault, bug, glitch
fail, failed, failure, unsuccessful, did not go through, didnt go through, did not work, didnt work
wrong, incorrect, mistaken, not right, inaccurate, false, error, mistake
right, correct, accurate, true, exact
decline, declined, reject, rejected, refuse, refused, deny, denied, turned down, not accepted
accept, approve, take, grant
allow, permit, let, permission, authorize, authorise, enable
forbidden, not allowed, prohibited, denied, restricted
block, blocked, lock, locked, freeze, frozen, suspended, disabled, on hold
unlock, unblock, unfreeze, release, lift
lose, lost, missing, misplace, misplaced, cannot find, cant find, gone, disappeared, vanished
steal, stolen, theft, robbed, mugged, thief, pickpocket
fraud, scam, fraudulent, unauthorized, suspicious, did not make, didnt make, phishing
not recognize, dont recognize, dont recognise, unfamiliar, unknown, strange, do not remember, not mine
hack, hacked, compromised, breached, someone else used, someone else
verify, verification, validate, authenticate, prove, proof
confirm, confirmation, make sure, ensure, double check
check, inspect, look at, examine, review
identity, id, identification, who i am
password, passcode, passphrase, login code, credentials
pin, pin number, pin code, secret code
forget, forgot, forgotten, dont remember, cant remember
remember, recall, keep in mind
log in, login, sign in, signin, log on, logon
log out, logout, sign out, sign off
help, assist, assistance, aid, guide, walk me through
support, customer service, help desk, agent, representative
ask, question, inquire, query, enquire
answer, reply, respond, response
explain, clarify, describe, elaborate, rephrase, tell me about
understand, comprehend, get it, catch, follow, clear
mean, meaning, definition, define, stand for
know, aware, knowledge, familiar
want, would like, wish, desire, id like
need, require, must, have to, necessary, required
like, love, enjoy, fond of, favorite, favourite, prefer, great
hate, dislike, dont like, cant stand
good, great, excellent, wonderful, fantastic, awesome, nice, amazing, brilliant, perfect, superb
bad, poor, terrible, awful, horrible
thanks, thank you, thank, appreciate, grateful, cheers
hello, hi, hey, greetings, good morning, good evening, howdy
goodbye, bye, see you, farewell, talk to you later, good night, take care
how are you, how is it going, hows it going, how do you do, how have you been
yes, yeah, yep, yup, sure, affirmative, indeed, agreed, absolutely
no, nope, nah, negative, not
maybe, perhaps, not sure, dont know, no idea, unsure, uncertain
dont care, doesnt matter, does not matter, whatever, either, dont mind, do not mind, any one, anything, no preference
sorry, apologize, apology, excuse, pardon
please, kindly
big, large, huge, giant
small, little, tiny, minor
fast, quick, quickly, rapid, rapidly, speed up, urgent, asap, immediately, hurry, instant
slow, slowly, slower, slow down
loud, noisy, louder
quiet, silent, silence, mute, shut up, hush, whisper, softer
volume, sound, audio, speaker, speakers
talk, speak, speech, chat, converse, conversation
call, phone, dial, ring, telephone, phone call, redial
phone, cellphone, mobile, cell, smartphone, telephone, handset, cell phone
text, sms, message, text message
email, mail, e mail, inbox
contact, contacts, address book, phone number
song, music, track, tune, tunes, melody, album
artist, singer, band, musician
playlist, list of songs, queue
play, listen, listen to, hear, put on
next, skip, following
previous, last, back, go back
shuffle, random, randomly
movie, film, cinema, theater, theatre
video, clip
game, games, chess, poker, puzzle
book, novel, audiobook, audio book, chapter
podcast, episode
news, headline, headlines, current events, article
picture, photo, image, photograph
television, tv, channel
radio, radio station, station, fm, am radio
light, lights, lamp, bulb, lighting
bright, brightness, brighter, brighten, lighten
dim, dark, darker, darken, darkness
turn on, switch on, activate, enable, power on, put on
turn off, switch off, deactivate, disable, power off, shut off, turn out
activate, activation, make active, start using, enable
temperature, heat, warm, hot, degrees, cold, cool, thermostat
weather, forecast, rain, raining, rainy, sunny, snow, climate, storm, cloudy, wind
car, vehicle, auto, automobile, truck, suv
gas, fuel, petrol, gasoline, diesel
tire, tires, tyre, tyres, wheel
oil, oil change, lubricant
maintenance, service, tune up, inspection
drive, driving, drove
traffic, congestion, traffic jam, rush hour, roadblock
road, street, highway, route, way
directions, route, navigate, navigation, how to get to, get to, how do i get
how long, how much time, what time, duration, length of time
how far, distance, far, how many miles
taxi, cab, uber, ride
train, railway, rail, subway, metro
bus, coach, public transport
plane, flight, airplane, aircraft, fly, airline, airport
ticket, tickets, fare
book, booking, reserve, reservation, appointment
trip, travel, travelling, traveling, journey, visit, tour, abroad, overseas
vacation, holiday, time off, day off, days off, leave, pto
visa, passport, travel document
hotel, motel, accommodation, room, lodging, hostel
luggage, baggage, bag, suitcase, carry on
restaurant, diner, cafe, eatery, place to eat, bar, pub
food, meal, dish, eat, dinner, lunch, breakfast, supper, hungry
cuisine, chinese, italian, mexican, thai, indian, japanese, french
recipe, how to cook, how to make, cook, prepare, bake, cooking
ingredient, ingredients, what goes into
drink, beverage, coffee, tea, espresso, latte
bread, meat, chicken, beef, pork, rice, pasta, soup, salad, cheese, egg, eggs, fish, potato, potatoes, cake, pie, pizza, burger, cookie, cookies, sandwich, steak, vegetable, fruit, apple, banana, milk, butter, sugar, salt
calorie, calories, nutrition, nutritional, healthy, diet
takeaway, takeout, take out, carry out, to go
shop, store, mall, market, supermarket
grocery, groceries, shopping list, shopping
list, lists, catalogue, catalog
to do list, todo, task, tasks, chores
item, entry, element, thing
calendar, schedule, agenda, planner, planned, plans
meeting, appointment, conference
event, events, concert, festival, show, party, celebration
remind, reminder, alert, notify, notification
alarm, wake, wake up, alarm clock
timer, countdown, stopwatch
time, clock, hour, oclock
time zone, timezone, local time
date, day, what day
today, tonight, this evening, this morning
now, currently, at present, at the moment, right now, current
tomorrow, next day
monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekday, weekend
january, february, march, april, may, june, july, august, september, october, november, december
week, weekly, weeks
month, monthly, months
year, yearly, annual, annually, years
morning, am, noon, midnight, evening, night, pm, afternoon
near, nearby, close to, closest, nearest, around here, local, in the area, close by
location, place, position, where am i, coordinates, gps
country, nation, countries, abroad, international, foreign
china, japan, india, france, germany, spain, italy, mexico, canada, england, uk, usa, us, russia, brazil, australia, korea, greece, turkey, egypt, africa, europe, asia, america
london, paris, new york, chicago, boston, los angeles, las vegas, dallas, seattle, miami, houston, denver, atlanta, tokyo, berlin, rome, madrid, beijing, sydney, toronto, san francisco
english, spanish, french, german, italian, chinese, japanese, russian, portuguese, korean, dutch, arabic, language
translate, translation, how do you say, in spanish, in french, in german
city, town, village
home, house, apartment, flat
move, moved, relocate, relocated, new address
address, residence, where i live
office, work, workplace
job, employer, company, employment, work for
boss, manager, supervisor, employer
child, kid, kids, children, son, daughter, teenager
mother, mom, father, dad, parents, brother, sister, wife, husband, family, grandma
friend, buddy, pal, mate
person, someone, somebody, people, human
robot, bot, computer, machine, artificial intelligence, ai
name, called, call you, call me
age, how old, old, birthday, born, years old
height, tall, high
limit, limits, maximum, max, minimum, restriction, restrictions, cap, at most, how many times
number, amount, quantity, total, count, how many
half, percent, percentage
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, hundred, thousand
calculate, math, sum, plus, minus, divide, divided by, multiply, times, square root, add up
extra, additional, another, more, spare, second
same, identical, duplicate, twice, two times, double, multiple times, charged twice
different, other, another, alternative
currency, currencies, dollar, dollars, euro, euros, pound, pounds, yen, peso, pesos, usd, gbp, eur, rupee, rupees
exchange, convert, conversion, exchange rate
transfer, wire, move money, send money, bank transfer
recipient, beneficiary, receiver, payee
deposit, pay in, put money, add money, top up, load money, add funds
withdraw, withdrawal, take out money, take money out, get cash, cash out
balance, how much money, money left
cheque, check, cheques, checks, checkbook
bank, banking
credit, loan, debt
credit score, credit rating, credit history
interest, interest rate, apr
card, credit card, debit card, bank card
atm, cash machine, cashpoint, cash point
virtual, digital, online, electronic
disposable, throwaway, temporary, single use, one time
physical, actual, plastic, real, tangible
new, brand new, fresh, another
expire, expiry, expiration, expires, run out, expiring, valid until
link, connect, pair, sync, synchronize, synchronise, join, attach, hook up
disconnect, unlink, unpair, unsync, detach
install, installation, set up, setup, download
app, application, program, software
website, site, page, web, online, internet
network, wifi, wi fi, internet, connection, signal
computer, laptop, pc, desktop, notebook, machine
screen, display, monitor
file, document, attachment
printer, print, printing
camera, webcam, microphone, headset
share, give access, let others see, shared
access, get into, get in, reach, enter
reset, restore, factory settings, default, revert, undo, reverse, roll back
setting, settings, configuration, preferences, options, configure
details, information, info, data, particulars
reason, why, how come, cause, what happened, explanation
way, method, procedure, process, steps, how to, how do i, how can i, instructions
possible, able, can i, is it ok, is it okay, may i
supported, compatible, available, accepted, work with
joke, funny, laugh, humor, hilarious, humour
fact, facts, trivia, interesting, fun fact
stock, stocks, share price, stock price, stock market
tax, taxes, irs, w2
insurance, policy, coverage, insured, benefits
doctor, dentist, hospital, medical, health
vaccine, vaccination, shot, shots, immunization
pet, pets, dog, cat, animal, animals
clean, cleaning, vacuum, hoover, robot vacuum, sweep
key, lock, door
color, colour, red, blue, green, yellow, pink, white, black, purple
post, tweet, status update, facebook, twitter, instagram, social media
complain, complaint, dissatisfied, unhappy, not happy
review, reviews, rating, ratings, rated
suggest, recommend, suggestion, recommendation, advice
recent, latest, last, newest, most recent
status, progress, state, update on, tracking, track
busy, crowded, wait time, full
safe, safety, dangerous, danger, travel alert, warning
spell, spelling, letters
apply, application, applying, sign up, enroll, register, registration
qualify, eligible, requirements, entitled
user, employee, staff, colleague, worker, coworker
`);
