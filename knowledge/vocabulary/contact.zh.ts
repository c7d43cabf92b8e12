import type { ContactWords } from '../contact/contactWords.ts';

/** How Chinese speaks of phone numbers, addresses and times. */
export const contactZh: ContactWords = {
  lists: {
    zhou: '周, 星期, 礼拜',
    di: '一, 二, 三, 四, 五, 六, 日, 天',
  },
  labels: `
手机, 移动
办公室, 座机, 公司, 单位, 固话
家里, 私人, 个人, 家庭`,
  cues: {
    call: `
打|打给|电话|致电|回电|回拨|联系|来电|找我|通话|方便|有空|联络|预约|约|拨打|呼叫`,
    prefer: `
最好|优先|首选|主要|请打|请用|打这个|用这个|发到|打给我|联系我|常用|尽量|还是|新号码|以这个|就打|就用
请 ..2 打|用|发|拨|联系`,
    avoid: `
不要|别|不用|不是|旧|以前|停用|换掉|已停|传真|打不通|关机|除了|勿|错的|作废|不再`,
    correction: `
更正|不对|说错|写错|应该是|抱歉|对不起|哦不|纠正`,
    phone: `
电话|手机|号码|座机|打|拨|致电|联系`,
    email: `
邮箱|邮件|邮址|电邮|发到|发给`,
    extension: `
分机 号? #
转 #`,
    today: `
今天|今日|今早|今晚|今儿`,
    tomorrow: `
明天|明日|明早|明晚|明儿`,
    dayAfterTomorrow: `
后天`,
    past: `
昨天|昨日|昨晚|前天|上周|上个|刚才|之前`,
    weekday: `
<zhou> <di>`,
    nextWeek: `
下 个? <zhou> <di>
下 个? <zhou>`,
    thisWeek: `
本|这 个? <zhou> <di>
本|这 个? <zhou>`,
    date: `
# 月 # 日|号
# 号|日`,
    inMinutes: `
# 分钟 之?|以? 后|内
半 个? 小时 之?|以? 后
一刻钟 后`,
    inHours: `
# 个? 小时|钟头 之?|以? 后
半天后`,
    inDays: `
# 天 之?|以? 后`,
    clock: `
# 点|时 # 分?
# 点 钟?|整?
# : #`,
    halfPast: `
# 点 半`,
    halfTo: '',
    quarterPast: `
# 点 一刻
# 点 1 刻`,
    quarterTo: `
# 点 差一刻
差一刻 # 点`,
    quarterInto: '',
    pair: `
# 点? 到|至|upto|和 # 点 之?间?
# 点 半? 到|至|upto # 点
# : # 到|至|upto # : #`,
    morning: `
上午|早上|早晨|清晨|凌晨|今早|明早|早`,
    afternoon: `
下午|晚上|傍晚|今晚|明晚|晚|夜里`,
    noon: `
中午|正午`,
    midnight: `
半夜12点|零点|午夜`,
    vague: `
稍后|晚点|晚些|尽快|随时|有空的时候|改天|过几天|过会|过一会|待会|等会|一会儿|回头|马上|立刻|立即|现在|工作时间|上班时间|白天|早点|这几天|抽空
# 点 半? 钟? 以?|之? 后|前
# : # 以?|之? 后|前
饭后|午饭后|下班后|会后|下班前|会前|之后|以后`,
    since: `
从 ..8 开始|起
# 点 半? 钟? 开始|起|以来|到现在|就
# : # 开始|起|以来|到现在|就
早上|上午|下午|昨天|昨晚|今早|周一|中午 ..3 开始|起|到现在
自 ..6 起|以来`,
    not: `
不|没|别|不要|不行|不方便|没空|除了`,
    firstOne: `
第一个|前一个|前者`,
    lastOne: `
第二个|后一个|后者|最后一个`,
  },
  weekdays: [
    '周一, 星期一, 礼拜一',
    '周二, 星期二, 礼拜二',
    '周三, 星期三, 礼拜三',
    '周四, 星期四, 礼拜四',
    '周五, 星期五, 礼拜五',
    '周六, 星期六, 礼拜六',
    '周日, 星期日, 星期天, 礼拜天, 周天, 礼拜日',
  ],
  dateOrder: 'month-day',
  months: [],
  numberWords: '零 0, 一 1, 二 2, 两 2, 三 3, 四 4, 五 5, 六 6, 七 7, 八 8, 九 9, 十 10',
  zones: {
    UTC: 'utc, gmt, 格林威治时间, 世界时间',
    'Europe/Berlin': '欧洲时间, 德国时间, 柏林时间, cet',
    'Europe/Budapest': '布达佩斯时间, 匈牙利时间',
    'Europe/London': '伦敦时间, 英国时间',
    'America/New_York': '纽约时间, 美东时间, 东部时间',
    'America/Los_Angeles': '太平洋时间, 美西时间',
    'Asia/Shanghai': '北京时间, 中国时间, 上海时间',
    'Asia/Tokyo': '东京时间, 日本时间',
  },
  digitWords: '零|〇, 一|幺, 二, 三, 四, 五, 六, 七, 八, 九',
  spokenAt: '艾特, 圈a, 小老鼠, at',
  spokenDot: '点, dot',
};
