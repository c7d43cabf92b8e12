import { fold } from '../knowledge/text/fold.ts';

const timeWords =
  /\b(?:at|after|before|from|until|till|to|around|about|between|and|or|on|in|the|please|pls|noon|midday|midnight|lunch(?:time)?|breakfast|dinner|today|tomorrow|tonight|now|later|next|this|week|weekdays?|week-?end|morning|afternoon|evening|night|am|pm|o'?clock|half|past|quarter|hours?|minutes?|any ?time|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|soon|asap|first thing|work(?:ing)?|my time|cet|utc|holnap(?:utan)?|ma|most|ebed|vacsora|reggel|delelott|delben|delutan|este|ejjel|hajnal(?:ban)?|jovo|heten|het(?:en|fon?)?|het|kedden?|szerdan?|csutortok(?:on)?|penteken?|szombaton?|vasarnap|ora(?:kor|tol|ig|utan)?|kor|utan|elott|korul|fel|negyed|haromnegyed|es|vagy|kozott|legyen|inkabb|kerem|majd|kesobb|[a-z]{2,9}kor|egy|ketto|harom|negy|ot|hat|nyolc|kilenc|tiz|tizenegy|tizenketto|ra|re|tol|ig)\b|今天|明天|后天|今晚|明早|明晚|现在|等会儿?|待会儿?|稍后|晚点|早上|早晨|上午|中午|下午|午饭|午休|晚饭|晚上|傍晚|凌晨|夜里|点钟?|点|半|刻|分|时|之?前|之?后|以[前后]|左右|到|至|下?周[一二三四五六日天末]|星期[一二三四五六日天]|[一二两三四五六七八九十]+|请|吧|可以|行|吗|在|的|好|月|日|号/gu;
const callWords =
  /\b(?:call|phone|ring|reach|contact)\b|\b(?:hiv|hiv(?:jon|jan|hat|as)|visszahiv|telefon|keres(?:sen|het)|elerhet)\S*|打|电话|联系|致电|来电|回电/u;

/** Whether a message is made of nothing but a time: "at 3 pm please", "holnap 10-kor", "明天下午三点". */
export function isTimeAlone(text: string): boolean {
  const said = fold(text.trim());
  if (said.length > 60) return false;
  return !/\p{L}/u.test(said.replace(/\d+/gu, ' ').replace(timeWords, ' '));
}

/** Whether a time in a message is one to call at, and not what happened or is due then. */
export function speaksOfCall(text: string): boolean {
  return isTimeAlone(text) || callWords.test(fold(text));
}
