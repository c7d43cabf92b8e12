import { fold } from '../knowledge/text/fold.ts';

/** What is said beside any question: who the bot is, what it can do, mere chat, and anger. */
export type SmallTalk = 'who' | 'what' | 'chat' | 'insult';

const longest = 60;

const who =
  /^(?:(?:hi|hey|hello|so|but|and|wait|ok)[ ,]+)*(?:(?:are|is) (?:you|this|it|that) (?:really |actually |just |even )*(?:an? |the )?(?:real|actual|live|human|robot|bot|chat ?bot|machine|computer|program|person|ai|alive|agent|somebody|someone|anybody|a?i model)(?: (?:real|person|people|human|bot|robot|being|or (?:an? )?(?:bot|robot|human|person|machine|real\S*)))*|who (?:made|built|created|wrote|programmed|owns|runs) (?:you|this)|what(?:'s| is) your name|do you have a name|am i (?:talking|speaking|writing|chatting) (?:to|with) .{1,30}|(?=.* )(?:de |es )?(?:te |on )?(?:tenyleg |igazi |valodi |csak egy |egy )*(?:robot|ember|gep|elo ember|program|ai|chatbot)(?: vagy| on)?(?: (?:vagy )?(?:te|on|ember|gep|robot))*|ki (?:keszitett|csinalt|fejlesztett|irt|programozott)(?: (?:teged|ont))?|(?:hogy hivnak|mi a neve(?:d)?)|(?:你|您)(?:真的)?是(?:不是)?(?:个|一个)?(?:真的|真正的)?(?:人|真人|机器人?|程序|ai|人工智能|电脑|人类)(?:类)?(?:吗|么|吧|还是.{1,8})?|谁(?:做|造|开发|创造|设计)(?:了|出)?(?:你|您)的?|(?:你|您)叫什么(?:名字)?)$/u;
const what =
  /^(?:(?:hi|hey|hello|so|ok|and)[ ,]+)*(?:what (?:else )?(?:can|could|do|may|should) (?:you|i|we|this bot) (?:do|ask|help|know|answer|ask you|help me with|do for me|ask here|ask about|know about|talk about)(?: you| me| with| here| for me| about)*|what (?:are you|is this|is this bot) (?:good )?for|how (?:can|could|do) (?:you|i) (?:help(?: me)?|use (?:you|this)|work)|what (?:questions|topics|things) (?:can|do|may) .{2,30}|i (?:still )?(?:do not|don't|dont|did not|didn't|didnt|cannot|can't|cant) (?:really )?(?:understand|get it|follow)(?: (?:it|this|that|anything|you|a word|at all))*|what do you mean|(?:can|could) you explain(?: (?:it|this|that))?|explain(?: (?:it|this|that|please))*|huh|(?:ezt |azt |semmit |en |sajnos )*nem ertem(?: (?:ezt|azt|semmit|ont))?|hogy ?erti\S*|(?:我)?(?:还是)?(?:没|不|看不|听不)(?:太)?(?:懂|明白)(?:了)?|什么意思|(?:mit|mi mindent|miben|mire|mikrol|mirol) (?:tud\S*|lehet|kerdezhet\S*|tudok|segit\S*|valaszol\S*|ert\S*)(?: (?:segiteni|kerdezni|csinalni|valaszolni|te|on|meg|onnek|neked|toled|ontol|itt|tudni))*|mire (?:jo|valo)(?: ez| vagy)?|(?:你|您)?(?:能|会|可以|都能|都会)(?:帮我|为我)?(?:做|干|回答|解决|问)?(?:些|点)?(?:什么|啥|哪些(?:问题|事)?)(?:呢)?|我(?:能|可以)(?:问|咨询)(?:你|您)?(?:些)?(?:什么|啥|哪些问题)|怎么(?:使用|用)(?:你|您|这个机器人))$/u;
const chat =
  /^(?:(?:please|pls|can you|could you|kerlek|kerem|请|能不能|可以)?[ ,]?(?:tell|know|say|give)? ?(?:me |us )?(?:a |another |any |some |one more )?jokes?(?: please)?|(?:do you know )?(?:a |any )?jokes?|sing (?:me )?(?:a song|something)|(?:i|do you) love (?:you|me)|marry me|how old are you|where (?:do you live|are you from)|what(?:'s| is) the weather.{0,25}|how is the weather.{0,25}|(?:will it rain|is it (?:going to rain|raining)).{0,20}|(?:mesel\S*|mondj\S*|tudsz|tud)(?: (?:nekem|el|egy|meg egy|valami|jo|masik))* viccet|(?:egy )?viccet(?: kerek| mondj\S*)?|szeretlek|hany eves vagy|hol laksz|milyen (?:az )?ido(?:jaras)?(?: lesz| van)?.{0,20}|(?:给我)?(?:讲|说)(?:个|一个)?笑话(?:吧|听听)?|(?:今天|明天)?天气(?:怎么样|如何|好吗)|我爱你|唱(?:首|个)歌(?:吧)?|(?:你|您)(?:几岁|多大)(?:了)?)$/u;

const anger =
  /\b(?:stupid|idiots?|idiotic|dumb|moron|suck(?:s|ed)?|shit\w*|bullshit|fuck\w*|wtf|crap\w*|garbage|trash|rubbish|hate you|shut up|asshole|bastard|bitch|ridiculous|pathetic|worst|useless|hopeless|hulye\S*|idiota\S*|barom\S*|buta\S*|ostoba\S*|szar\S*|anyad\S*|kurva\S*|bazdmeg|bazd meg|baszd\S*|bassza\S*|rohadt\S*|rohadj\S*|geci\S*|fasz\S*|kocsog\S*|dogolj\S*|szanalmas\S*|hasznalhatatlan\S*|utallak|marha|hulyeseg|sb)\b|傻[逼瓜子叉]?|笨蛋?|蠢货?|白痴|智障|废物|垃圾|滚(?:开|蛋)?|他妈的?|妈的|操你|去死|混蛋|王八蛋|脑残|弱智|有病/u;
const beside =
  /\b(?:you|your|are|is|was|were|this|that|it|its|an?|the|what|hell|bot|robot|chat ?bot|machine|thing|so|such|really|very|just|all|of|piece|total(?:ly)?|complete(?:ly)?|and|i|me|oh|man|dude|ever|service|support|answers?|as|te|ti|on|ez|egy|az?|de|milyen|mekkora|nagyon|nagy|gep|program|vagy|vagytok|meg|is|menj|el|hogy|lehet|ennyire|ilyen|olyan|annyira|valasz\S*|szolgaltatas)\b|你|您|们|这|个|是|机器人|真|太|的|了|什么|吗|好|东西|吧|啊|就|很|玩意儿?|客服|服务|回答|大|一/gu;

/** What kind of small talk a message is as a whole; null when it asks or tells something. */
export function smallTalkIn(text: string): SmallTalk | null {
  if (text.length > longest) return null;
  const said = fold(text)
    .replace(/[.!?。！？\s]+$/gu, '')
    .replace(/^\s+/u, '')
    .replace(/\b(?:u|ya)\b/g, 'you')
    .replace(/\br\b/g, 'are')
    .replace(/\bur\b/g, 'you are')
    .replace(/\byou're\b|\byoure\b/g, 'you are');
  if (who.test(said)) return 'who';
  if (what.test(said)) return 'what';
  if (chat.test(said)) return 'chat';
  if (!anger.test(said)) return null;
  const rest = said.replace(new RegExp(anger, 'gu'), ' ').replace(beside, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? null : 'insult';
}
