import type { Locale } from '../en.ts';

/** Who is this, may they ask for assisted support, and in which cloud are they. */
export const access: Locale['access'] = {
  signIn:
    '人工支持面向管理员，因此请先验证您的身份：打开登录页面，输入您的工作邮箱。您会收到一封带验证码的邮件，验证码只在该页面输入，' +
    '请勿发到聊天中。验证后我们会自动继续。',
  signInForTickets:
    '您的工单只向您本人显示，因此请先验证您的身份：打开登录页面，输入您的工作邮箱。您会收到一封带验证码的邮件，验证码只在该页面输入，请勿发到聊天中。',
  signInForPhone:
    '电话支持面向管理员，因此在提供号码之前请先验证您的身份：打开登录页面，输入您的工作邮箱。您会收到一封带验证码的邮件，' +
    '验证码只在该页面输入，请勿发到聊天中。验证后我们会自动继续。',
  signInLink: '登录',
  noCustomer: '我还不是客户',
  cannotSignIn: '我无法登录',
  notYet: '我还没有看到您登录。这是一个新的链接。',
  noCode: (desk) =>
    '验证码通过邮件发送（不是短信或电话），发到您在登录页面输入的邮箱，并且该邮箱须已在本服务台登记。\n\n' +
    `- 请同时查看垃圾邮件文件夹，邮件主题为“您的登录验证码 – ${desk}”。\n` +
    '- 在登录页面上核对邮箱（“使用其他邮箱”），或点击“重新发送验证码”。只有最新的验证码有效，且几分钟后失效。\n' +
    '- 如果页面已失效，请从这里重新打开登录页面。\n' +
    '- 还是收不到？请询问贵组织负责支持合同的人员，您在本服务台登记的是哪个邮箱。如果完全无法登录，请点击“我无法登录”。',
  timeTold: '我已记下这个通话时间。请先登录，之后对话会自动继续。',
  helpSignIn: '请点击“登录”并按页面提示操作，对话会在这里自动继续。不登录也可以继续提问。',
  welcome: (name, organization) => `谢谢您，${name}（${organization}）。您已登录。`,
  welcomeBack: (name, organization) => `谢谢您，${name}（${organization}）。您已登录。请提问，或联系人工。`,
  notInDirectory:
    '我在本服务台的客户名录中没有找到您，因此无法确认您是管理员。请联系贵组织负责支持合同的人员，将您添加进来。',
  lockedOut: '如果您完全无法登录，这里就无法验证您的身份，请打电话：接听人员会先核实您的身份。',
  notEnough: (roles, role, link) =>
    `您是管理员（${roles}），但该角色不能提交支持请求。您还需要 **${role}** 角色，可由贵组织的全局管理员授予：[如何分配角色](${link})。`,
  selfHelpStaysOpen: '您仍然可以随时向我提问。',
  notAdmin: (support) =>
    `人工支持面向订阅的管理员，而您的帐户没有管理员角色。您可以通过以下途径获得帮助：\n\n- 微软面向所有用户的支持页面：[联系我们](${support})`,
  stillNotAdmin: (find) =>
    `这项服务同样面向管理员，而您的帐户没有管理员角色。您可以请贵组织的管理员代为办理（[如何找到管理员](${find})）；我能回答的问题，请直接问我。`,
  notAdminChina: '人工支持面向订阅的管理员，而您的帐户没有管理员角色。您可以通过以下途径获得帮助：',
  community: (link) => `- [社区](${link})中的其他客户`,
  ownAdmin: (find, who) =>
    `- 贵组织的管理员，他们可以联系本服务台：[如何找到管理员](${find})，[谁拥有管理员权限](${who})`,
  findAdmin:
    '学校请找技术支持部门；大公司请找内部服务台；小公司请找所有者、合伙人或 IT 顾问。为您开通帐户的人会知道。',
  whichCloud: '您使用的是哪一种 Microsoft 365？两者的支持服务不同。',
  worldwide: 'Microsoft 365 国际版',
  china: '由世纪互联运营（中国）',
  notSure: '不确定',
  helpCloud:
    '如果您在 portal.partner.microsoftonline.cn 登录，或地址以 partner.onmschina.cn 结尾，就是世纪互联版；如果在 admin.microsoft.com 或 office.com 登录，就是国际版。',
  worldwideThen: '那么我先按国际版 Microsoft 365 处理；世纪互联版只在中国提供服务。',
  partner: (name, ways) =>
    `贵组织是通过合作伙伴购买 Microsoft 365 的，因此请先联系合作伙伴：**${name}**${ways}。\n\n` +
    '您也可以在这里继续。直接向微软提交请求，需要至少有一份订阅是向微软购买的；否则由合作伙伴提供支持。',
  goOn: '在这里继续',
  partnerFirst: '我先联系合作伙伴',
  partnerHelp: '订阅的销售方首先为您提供支持。您也可以在这里继续。',
  partnerAsked: '好的。如果合作伙伴无法解决，请回来输入“人工”。',
};
