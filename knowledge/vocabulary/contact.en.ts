import type { ContactWords } from '../contact/contactWords.ts';

/** How English speaks of phone numbers, addresses and times. */
export const contactEn: ContactWords = {
  lists: {
    day: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun, mondays',
    month:
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  },
  labels: `
mobile, cell, cellphone, handy
office, work, desk, landline, business, company
home, private, personal`,
  cues: {
    call: `
call|callback|call-back|ring|phone|reach|reached|reachable|contact|dial|telephone|speak|talk|available|free|get_back|get_hold|buzz|meet|appointment|called|suits|suit|convenient|callback_time|rung
make it
works|good|best|fine|great|perfect|ideal|okay for|with|to me|us|call|talk
would_be|is|be good|great|fine|ideal|best|perfect
call back`,
    prefer: `
only ..3 works|work|active|valid
replies|answers|reply ..3 to|go
prefer|preferably|preferred|rather|ideally|best|better|primary|main|first|please_use|use|instead|new_number|easiest|quickest
please call|ring|dial|use|write|mail|email|contact
call|ring|reach|dial|phone|write|email|mail|contact|text ..1 me|us`,
    avoid: `
not|don't|dont|never|avoid|no_longer|old|former|previous|except|rather_than|instead_of|wrong|broken|disconnected|fax|switched_off|unreachable|doesn't_work|does_not_work|out_of_order|dead|cancelled|canceled|gone|inactive|retired|cc|cced|expired|closed|nobody_reads|nobody_answers
my wife's|husband's|colleague's|partner's|boss's|mother's|father's|son's|daughter's`,
    correction: `
sorry|correction|i_mean|i_meant|oops|scratch_that|make_that|should_be|no_wait|wait`,
    phone: `
phone|telephone|mobile|cell|cellphone|call|number|tel|ring|landline|line|dial|whatsapp|reach`,
    email: `
email|e-mail|mail|address|write|inbox`,
    extension: `
ext|extension|x|extn #`,
    described: `
domain
first|last|full name
initials|surname`,
    today: `
today|this morning|afternoon|evening
today|tonight`,
    tomorrow: `
tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|2morrow`,
    dayAfterTomorrow: `
the? day after tomorrow|tomorow|tommorrow`,
    past: `
yesterday|last|ago|previous|earlier
was|were ..3 <day>`,
    weekday: `
<day>`,
    nextWeek: `
next ..1 <day>
next week`,
    thisWeek: `
this ..1 <day>
this week`,
    date: `
# st|nd|rd|th? of? <month>
<month> # st|nd|rd|th?
the # st|nd|rd|th`,
    inMinutes: `
in|within # ..1 minutes|minute|mins|min
# minutes|mins from now`,
    inQuarterHour: `
in|within? a? quarter of? an hour from_now?
a quarter of an hour from_now`,
    inHalfHour: `
in|within half an|a? hour
half an|a? hour from_now|later`,
    inThreeQuarters: `
in|within? 3 quarters of? an hour from_now?
three quarters of an hour from_now?`,
    inHourAndHalf: `
in|within an|one hour and a half
an|one hour and a half from_now
in|within 1 . 5 hours`,
    inHoursAndHalf: `
in|within # and a half hours`,
    inHours: `
in|within # ..1 hours|hour|hrs|hr|h
in an|one hour
an|# hour|hours from now`,
    inDays: `
in # ..1 days|day`,
    clock: `
# : # ..1 am|pm|a_m|p_m|a_._m|p_._m
# : # h|hrs|hours?
# . # am|pm|h|hrs|hours
# am|pm|a_m|p_m|a_._m|p_._m|o'clock|oclock|hrs|h
at|around|about|by|approximately|say|circa|@ # : #
at|around|about|approximately|say|circa|@ # . #
at|around|about|approximately|say|circa # sharp?
# : #
tomorrow|today #
# hundred hours`,
    halfPast: `
half past? #`,
    halfTo: '',
    quarterPast: `
quarter past|after #`,
    quartersPast: '',
    quarterTo: `
quarter to|before|of #`,
    quarterInto: '',
    pair: `
between|from|btw # am|pm? and|to|till|until|upto|- # am|pm?
between|from|btw # : # am|pm? and|to|till|until|upto # : # am|pm?
# : # am|pm? upto|to|till|until|and # : # am|pm?
# am|pm? upto|to|till|until # am|pm
# upto #`,
    morning: `
morning|am|a_m|a_._m|forenoon
in the morning`,
    afternoon: `
afternoon|evening|pm|p_m|p_._m|tonight|night
in the afternoon|evening`,
    noon: `
noon|midday|lunchtime|lunch_time|high_noon`,
    midnight: `
midnight`,
    vague: `
any|whatever|whichever time|hour|moment
before|by|towards the? ..1 end|year-end
some time|day next|this week|month
after|before|over the holidays|holiday|weekend|break|vacation|christmas|easter|meeting|move
one of these days
when|whenever ..4 back|free|available|time
later|soon|asap|a_s_a_p|anytime|any_time|sometime|some_time|whenever|as_soon_as|shortly|at_your_convenience|when_you|one_of_these|in_a_while|in_a_bit|early|late|next_days|the_next_few|during_the_day|working_hours|business_hours|office_hours|in_due_course|immediately|right_away|right_now|now
after|before|until|till|not_before|from|past ..1 # : # am|pm?
after|before|until|till|not_before|from ..1 # am|pm|o'clock?
after|before|until|till ..1 lunch|noon|work|midday|the_meeting|<day>|that`,
    since: `
since|from|began|started|starting|been|stopped ..3 #|<day>|this_morning|yesterday|today|noon|midnight|last_night
since|started|stopped|broke|happened|occurred|failed|crashed|error ..5 at|on|around # : #?`,
    not: `
not|isn't|isnt|no|don't|dont|never|except|can't|cant|cannot|unavailable|busy|won't|wont`,
    firstOne: `
the? first|former ..1 one|number|address|is|please`,
    lastOne: `
the? second|latter|last ..1 one|number|address|is|please`,
  },
  weekdays: [
    'monday, mon, mondays',
    'tuesday, tue, tues',
    'wednesday, wed, weds',
    'thursday, thu, thur, thurs',
    'friday, fri',
    'saturday, sat',
    'sunday, sun',
  ],
  dateOrder: null,
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  numberWords:
    'one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, fifteen 15, twenty 20, thirty 30, forty 40, forty-five 45',
  zones: {
    UTC: 'utc, gmt, zulu',
    'Europe/Berlin': 'cet, cest, berlin time, german time, central european time, vienna time, paris time',
    'Europe/Budapest': 'budapest time, hungarian time',
    'Europe/London': 'london time, uk time, british time, bst',
    'America/New_York': 'est, edt, et, eastern, eastern time, new york time',
    'America/Chicago': 'cst, cdt, central time',
    'America/Los_Angeles': 'pst, pdt, pacific time, pacific, pt',
    'Asia/Shanghai': 'beijing time, china time, shanghai time, chinese time',
    'Asia/Tokyo': 'jst, tokyo time, japan time',
    'Asia/Kolkata': 'indian time, india time',
  },
  digitWords:
    'zero|oh|nought, one, two, three, four, five, six, seven, eight, nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|triple|double',
  spokenAt: 'at, at sign, at-sign',
  spokenDot: 'dot, point, period',
  spokenDash: 'dash, hyphen, minus, underscore, dot, point, period',
};
