import type { Locale } from '../en.ts';

/** Sentences of the talk itself. */
export const talk: Locale['talk'] = {
  greeting: (desk) =>
    `您好，这里是 **${desk}**。我是机器人，解答 Microsoft 365 的问题；本服务台既不是微软，也不是世纪互联。` +
    '如果我帮不上忙，工作人员可以帮您：输入“人工”即可。\n\n请问有什么可以帮您？请直接用您自己的话提问。',
  updated: '自上次对话以来我已更新，我们重新开始吧。请问有什么可以帮您？',
  hello: '您好！请问有什么可以帮您？',
  nothingAsked: '我现在没有等待您回答的问题。请问有什么可以帮您？',
  goodbye: '好的，感谢您的咨询。如有需要，随时可以找我。',
  fine: '好的。如有需要，请随时提问。',
  calm: '很抱歉给您添了麻烦。请用自己的话告诉我什么用不了，或输入“转人工”。',
  onlyThis: '我只了解 Microsoft 365 和本服务台的事情。这方面有什么可以帮您？',
  youAreWelcome: '不客气。如果还有其他问题，请直接提问。',
  shortcuts: { health: '服务运行状况', phone: '电话号码', tickets: '我的工单', person: '联系人工' },
  secretRemoved:
    '您的消息里有验证码或密码，我已在保存之前将其删除。请不要在这里发送这类内容：我不需要，也不会有人在聊天中向您索要。',
  alreadyAnswered: '这个问题已经回答过了。',
  onlyText: '我只能识别文字。请用文字写下您的问题或回答。',
  onlyTextKeptForAgent: '我自己无法查看，但它会随工单保留给为您服务的工作人员。',
  tooLong: (most) => `内容很长，我只读了前 ${most} 个字符。`,
  unclear: '抱歉，我没有明白。',
  offerPerson: '如果这样不行，请输入“人工”，会有工作人员帮助您。',
  nowSpeaking: '从现在起我用中文回复。',
  whichLanguage: '请问使用哪种语言？',
  help: '您可以用自己的话询问任何 Microsoft 365 的问题，也可以输入：“人工”、“我的工单”、“电话号码”、“服务运行状况”、“上一步”、“取消”、“重新开始”或“切换语言”。',
  helpWhileWaiting: (ticket) =>
    `您正在等待工作人员。您写的内容都会加入工单 ${ticket}。如果不再需要帮助，请输入“撤回”；想了解进度，请输入“我的工单”。`,
  helpAsked: (about) => `${about}\n\n您也可以输入“上一步”、“取消”、“重新开始”或“人工”。`,
  answerTheQuestion: '请点击按钮，或输入它的编号或文字。',
  nothingToCancel: '目前没有可以取消的内容。请问有什么可以帮您？',
  sureToCancel: '要放弃您目前填写的内容吗？',
  cancelled: '已取消，没有发送任何内容。还有什么可以帮您？',
  goingOn: '好的，我们继续。',
  startedOver: '我们重新开始。请问有什么可以帮您？',
  leftOpen: '没关系，这一项先留空。',
  nothingBefore: '前面没有别的问题了。',
  alreadyOnTheWay: '正在为您转接工作人员，只是需要先了解这些信息。',
  leftOut: '好的，其余的先跳过，需要时工作人员会再问您。',
  finishFirst: '请先完成这一步，或输入“取消”。',
  broken: '抱歉，我这边出了点问题。请再试一次，或输入“人工”。',
  /** What stands between two sentences. */
  space: '',
  pair: (name, value) => `${name}：${value}`,
  yes: '是',
  no: '否',
  unknown: '不清楚',
};
