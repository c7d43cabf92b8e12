import type { Locale } from '../en.ts';

/** Waiting, one's own tickets, and the survey at the end. */
export const tickets: Locale['tickets'] = {
  added: (ticket) => `已加入工单 ${ticket}，工作人员会看到。`,
  addedShort: (ticket) => `已加入工单 ${ticket}。`,
  stillWaiting: (ticket) => `您已在队列中，工单号 ${ticket}；工作人员接手后会在这里回复您。`,
  sureToWithdraw: (ticket) => `要把工单 ${ticket} 从队列中撤回吗？撤回后不会有人处理。`,
  withdrawn: (ticket) => `工单 ${ticket} 已撤回。还有什么可以帮您？`,
  tooLate: (ticket) => `工作人员刚刚接手了工单 ${ticket}，因此它仍然有效。请直接告诉工作人员。`,
  noTicket: '这里没有等待中的工单。',
  kept: (ticket) => `好的，工单 ${ticket} 继续排队。`,
  yours: '您的工单（最新的在前）：',
  none: '您在本服务台没有工单。',
  line: (number, problem, facts) => `- **${number}** – ${problem}  \n  ${facts.join(' · ')}`,
  openedAt: (time) => `${time}提交`,
  more: (count) => `……另外还有 ${count} 个较早的工单。`,
  states: { waiting: '等待中', active: '处理中', resolved: '已解决', withdrawn: '已撤回' },
  askNew: '如有新的问题，请直接提问。',
  resolved: (ticket) => `工单 ${ticket} 已解决，现在又由机器人为您服务。`,
  offerReopen: (ticket) =>
    `很抱歉，问题还没有解决。要重新打开工单 ${ticket} 吗？原有内容都会保留，您不必再说一遍。`,
  reopen: '是，重新打开',
  reopened: (ticket) =>
    `工单 **${ticket}** 已重新打开并回到队列。工作人员接手后会在这里回复您；在此期间您写的内容会加入工单。`,
  staysResolved: (ticket) => `好的，工单 ${ticket} 保持已解决状态。如有新的问题，请直接提问。`,
  rate: '您对这次服务的评价如何？1 表示差，5 表示非常好。',
  ratings: { '1': '1 – 差', '2': '2', '3': '3', '4': '4', '5': '5 – 非常好' },
  skip: '跳过',
  helpSurvey: '输入 1 到 5 的一个数字即可，也可以“跳过”。',
  comment: '谢谢。您想补充一句吗？如果不想，请输入“跳过”。',
  thanks: '谢谢，这对我们很有帮助。还有什么可以帮您？',
  skipped: '没关系。还有什么可以帮您？',
};
