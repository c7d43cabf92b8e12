import type { Locale } from '../en.ts';

/** About the desk itself: its levels of severity, replies, hours and queue. */
export const desk: Locale['desk'] = {
  means: {
    A: '有服务无法使用，或截止期限、生产受到严重威胁，并且影响多个用户或多项服务',
    B: '服务可用，但功能受限；或影响中等，可在工作时间内处理',
    C: '对业务的影响很小；或只影响一个人，且有替代办法',
  },
  whoDecides: '我会根据您描述的影响建议级别，最终由服务台决定。',
  firstReply: (times) => `工作人员的首次回复：${times.join('；')}。`,
  within: {
    minutes: (level, count) => `${level} 级 ${count} 分钟内`,
    businessDays: (level, count) => `${level} 级 ${count} 个工作日内`,
  },
  notSolution: '这是首次回复的时间，问题何时解决无法承诺。',
  noTimes: '这里不承诺回复时间，我也不会随意估计；严重级别只决定排队顺序。',
  duties: (level, duties) => `申请 ${level} 级时，支持团队需要您提供：${duties.join('；')}。`,
  duty: {
    'impact-statement': '问题对贵组织业务影响的说明',
    'people-assigned': '能与支持团队不间断配合处理的人员',
    'contact-data': '始终准确的联系方式',
  },
  hours: '处理请求的时间如下，“每天”包括星期日和节假日：',
  noHours:
    '本服务台没有公布工作人员的工作时间，因此我无法告诉您。您可以随时留言：我会立即回答，请求会在队列中等候工作人员。',
  phoneHours: '电话支持另有服务时间，因国家/地区而异，请输入“电话号码”查看。',
  queue: '我看不到您前面还有多少人。排队顺序首先看严重级别，其次看首次回复的期限，最后看提交的先后。',
  yourTicket: (ticket, clock) => `您的工单 ${ticket}，首次回复：${clock}。`,
};
