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
  readers:
    '首先由我（机器人）阅读。您提交请求后，服务台的工作人员会看到该请求和这段对话；在您点击“发送”之前，请求内容不会发给他们。' +
    '本服务台不会把内容转交给微软或世纪互联；在 Teams 中的聊天经由 Teams 服务传送。我识别出的密码和验证码会在保存之前删除；我没能回答的问题会在去掉可识别的姓名、号码和地址后保留，用来改进回答。',
  keeping: (days) =>
    `这段对话会在最后一条消息的 ${days} 天之后删除，其中的文件和已关闭的工单也一并删除；只要有未关闭的工单，就会保留。` +
    '我没能回答的问题会在去掉可识别的姓名、号码和地址后保留，用来改进回答。',
  levelFollows:
    '级别不能按意愿设定，而是由影响决定。请告诉我哪里不同——影响多少人、什么不能用、是否有期限受到威胁——或点击修改影响的按钮。',
  whenFixed:
    '我不知道什么时候能修复，对此没有人作出承诺，我也不会随意估计。已知事件的进展请查看服务运行状况页面；要查看您的工单，请输入“我的工单”。',
  contactKept: '联系方式我已记下，稍后请您确认。',
};
