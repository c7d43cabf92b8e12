const inEnglish =
  '(?:this(?: chat| conversation| message| ticket| request| text)?|it|(?:what|everything|all|anything) (?:that )?(?:i|we) (?:write|type|say|tell|told|wrote|send|enter|typed)(?: you| here| in here| to you| now)*|(?:my|the|our|this|these) (?:chat|conversation|ticket|request|words|texts?)|(?:my|our) (?:messages?|data|details) (?:here|in (?:here|this chat|the chat)))';
const inHungarian =
  '(?:amit (?:ide |itt |en )*(?:ir|leir|beir|mond)\\S*(?: ide| itt)?|ezt(?: a (?:csevegest|beszelgetest|jegyet|kerest))?|ezeket|az? (?:beszelgetes|cseveges)(?:t|emet|unket|em)?|az? (?:ide|itt) irtakat)';
const inChinese =
  '(?:我(?:们)?(?:在这里|在这儿)?(?:写|说|发|输入|打)的.{0,6}|(?:这个|这些|这段|这里的?|此|我的)?(?:聊天|对话|会话|工单)(?:记录|内容)?|这(?:些|里的)?内容|这些)';

/** Who reads what is written in the chat, and how long it is kept: asked about this chat, never about a product. */
export const privacyWords = {
  readers: new RegExp(
    [
      `^(?:and |but |so |ok |please )*who(?:'s| is| all| else)?(?: will| can| could| may| is going to| gets to| does| get to| else| be)* (?:read|reads|see|sees|reading|seeing|look at|looks at|receive|receives|get|gets)(?: all)? ${inEnglish}[?]?$`,
      `^(?:and |but )*who (?:has|have|gets) access to ${inEnglish}[?]?$`,
      `^(?:and |but )*(?:does|can|will|do) (?:microsoft|21vianet|anybody|anyone|somebody|someone|other people|others|other customers|a person|a human|my boss|my company) (?:else )?(?:read|see|get|look at) ${inEnglish}[?]?$`,
      `^(?:and |but )*is ${inEnglish} (?:really )?(?:confidential|private|secret|public|safe|read by (?:a person|a human|anybody|anyone|microsoft|others))[?]?$`,
      `^(?:es |de |na )*kik? (?:fog(?:ja|jak) (?:ezt |mindezt )?|meg )?(?:meg)?(?:lat(?:ja|jak|hatja|hatjak|ni)|(?:el)?olvas(?:sa|sak|hatja|hatjak|ni)|kapja meg)(?: (?:majd|mind|meg))*,? ?(?:${inHungarian})?[?]?$`,
      `^(?:es |de |na )*${inHungarian},? kik? (?:fog(?:ja|jak) )?(?:lat(?:ja|jak|hatja|hatjak|ni)|(?:el)?olvas(?:sa|sak|hatja|hatjak|ni)|kapja meg)[?]?$`,
      `^(?:es |de |na )*ki(?:k)? fer(?:het)?(?:nek)? hozza (?:ehhez|ahhoz, amit irok|a beszelgeteshez|a csevegeshez)[?]?$|^(?:es |de )*(?:ez|a beszelgetes|a cseveges) (?:bizalmas|titkos|nyilvanos)[?]?$`,
      `^(?:请问)?(?:谁|哪些人|什么人|有谁|都有谁)(?:会|能|可以|都|还|将|有权)*(?:看得?到?|看见|查看|阅读|读到?|访问|收到)${inChinese}(?:吗|呢|啊)?[?？]?$`,
      `^(?:请问)?${inChinese}(?:谁|哪些人|什么人|有谁)(?:会|能|可以|都|将|有权)*(?:看得?到?|看见|查看|阅读|读到?|知道|收到)(?:呢|啊)?[?？]?$`,
      `^(?:请问)?${inChinese}(?:是)?(?:保密|私密|公开)(?:的)?(?:吗|么)?[?？]?$`,
    ].join('|'),
    'u',
  ),
  keeping: new RegExp(
    [
      `^(?:and |but |so )*how long (?:do|does|will|would) (?:you|they|the desk|this desk|the bot) (?:keep|store|save|retain|hold)(?: on to)? ${inEnglish}[?]?$`,
      `^(?:and |but |so )*how long (?:is|are|will) ${inEnglish} (?:be )?(?:kept|stored|saved|retained)(?: here| by you)?[?]?$`,
      `^(?:and |but )*when (?:do|will) you (?:delete|remove|forget|erase) ${inEnglish}[?]?$|^(?:and |but )*when (?:is|will) ${inEnglish} (?:be )?(?:deleted|removed|erased)[?]?$`,
      `^(?:and |but )*(?:do|will|are) you (?:keep|keeping|store|storing|save|saving|record|recording|log|logging) ${inEnglish}[?]?$|^(?:and |but )*is ${inEnglish} (?:being )?(?:kept|stored|saved|recorded|logged)[?]?$`,
      `^(?:es |de |na )*(?:meddig|mennyi ideig|hany napig|milyen sokaig) (?:orzik|orzitek|tarolj(?:ak|atok)|tartj(?:ak|atok)|marad)(?: meg)?,? ?${inHungarian}[?]?$`,
      `^(?:es |de )*mikor torlik(?: ki| le)? ?,? ?${inHungarian}[?]?$|^(?:es |de )*(?:el)?(?:mentik|taroljak|rogzitik)(?: el)?,? ?${inHungarian}[?]?$`,
      `^(?:请问)?(?:你们|您|你)?(?:会)?(?:把)?${inChinese}(?:会|要|将|能|被|你们|都)*(?:保存|保留|存储|留存|存|记录)(?:多久|多长时间|几天|多少天|到什么时候|吗|下来吗)(?:呢|啊)?[?？]?$`,
      `^(?:请问)?(?:你们|您|你)?会?(?:保存|保留|存储|记录)${inChinese}(?:多久|多长时间|几天|多少天|吗)(?:呢|啊)?[?？]?$`,
      `^(?:请问)?${inChinese}(?:什么时候|多久)(?:会|以后|之后|后|被)*删除?(?:呢)?[?？]?$`,
    ].join('|'),
    'u',
  ),
};
