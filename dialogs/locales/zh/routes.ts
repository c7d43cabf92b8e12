import type { Locale } from '../en.ts';

/** Health, phone numbers, what is not ours, and where to help oneself. */
export const routes: Locale['routes'] = {
  health: {
    none: '据我所知，目前没有影响您的服务的事件。',
    first: '请先确认是否为已知事件。',
    worldwide: (dashboard, howTo, status) =>
      `[服务运行状况页面](${dashboard})列出了当前和过去的问题（[如何查看](${howTo})）。如果无法登录，请查看[公共状态页面](${status})。`,
    china: (portal, howTo) =>
      `由世纪互联运营的 Microsoft 365：在[世纪互联管理中心](${portal})打开 **运行状况** > **服务运行状况**，其中列出了当前和过去的问题（[如何查看](${howTo})）。`,
    listed: (issues) => `目前已知的事件：\n\n${issues}`,
    issue: (service, title, id, since) => `- **${service}**：${title}（${id}，始于 ${since}）`,
    isItYours: '其中有您遇到的问题吗？',
    isItListed: '那里列出您的问题了吗？',
    yes: '是，已列出',
    no: '没有',
    working: '那么已有人在处理，提交请求也不会加快。您可以在该页面查看进展。',
    goOn: '那我们再进一步了解。具体是什么情况？',
    help: '已知事件不需要提交请求。请告诉我您的问题是否已列出；如果没有，我们继续。',
  },
  phone: {
    whichCountry: '您在哪个国家或地区？',
    helpCountry: '请输入国家或地区的名称，用我会的任何一种语言都可以。',
    whichOfThese: '您指的是哪一个？',
    notListed: (list) =>
      `微软的列表中没有这个国家或地区。请查看[全球电话号码列表](${list})，或拨打邻近国家或美国的号码。`,
    unknownCountry: '我没有找到这个国家或地区。请再输入一次，例如“匈牙利”。',
    numbers: (country) => `微软商业支持：**${country}**`,
    onlineFirst: (url, path) =>
      `在线提交请求更省时：打开[管理中心](${url})，依次选择 **${path}**。预计等待时间会显示在那里。`,
    onlineOnly: (country) => `**${country}** 没有电话支持，只能在线提交请求。`,
    number: '电话',
    alternative: '备用号码',
    technicalHours: '技术支持',
    billingHours: '账单支持',
    hoursUnknown: '时间未知。',
    charges: '费用',
    chargeKinds: {
      local: '市话费',
      international: '国际话费',
      'toll-free-local': '免费，部分网络收取市话费',
    },
    notes: {
      mobile: '手机',
      'local-charges': '市话费',
      'local-toll-free': '固定电话免费',
      'mobile-toll-free': '手机免费',
      'enterprise-plans': '企业版套餐',
      'business-plans': '商业版套餐',
    },
    chargesAlternative: (charges) => `${charges}（备用号码）`,
    always: '每周 7 天、每天 24 小时',
    extension: (digits) => `接通后拨 ${digits}`,
    menu: (path) => `在语音菜单中选择 ${path}`,
    asOf: (date, source) => `号码和时间来自 ${date} 的最近一次记录（[来源](${source})）。`,
    changed: (list) => `微软在 2024 年 12 月更改了电话号码。拨打前请在[全球列表](${list})中核对。`,
    localTime: '未注明时区的时间均为当地时间。',
    doubtful: '该条目在不同版本中不一致，请先在全球列表中核对。',
    haveReady: '拨打时请准备好帐户信息：贵组织的域、您的管理员帐户和订阅。',
    pin: '如果您使用未登记的号码拨打，客服代表会向登记的邮箱或电话发送验证码，并在电话中向您询问。请不要在这里输入。',
    china: (url, path) =>
      `对于由世纪互联运营的 Microsoft 365，建议优先在线提交请求，更省时：打开[世纪互联管理中心](${url})，依次选择 **${path}**。`,
    chinaNumber: (number) => `如果在线提交有困难，请拨打 **${number}**，技术、账单和售前问题都用这个号码。`,
    chinaNumberOnly: (number) => `请拨打 **${number}**，技术、账单和售前咨询共用这一个号码。`,
    notOf21Vianet:
      '世纪互联的电话仅面向其在中国的客户；您使用的是 Microsoft 365 国际版，其电话号码按国家/地区区分。',
    oneNumber: '无论您从哪里拨打，由世纪互联运营的 Microsoft 365 都只有这一个支持电话。',
    chinaHours: (kinds, severities, hours, days) =>
      `${kinds}${severities.length > 0 ? `，${severities.join('、')} 级` : ''}：` +
      `${days === 'every-day' ? '每天' : '工作日'}${hours ? ` ${hours}（北京时间）` : ' 24 小时'}`,
    stillPerson: '本服务台的工作人员也可以帮您：请输入“人工”。',
  },
  scope: {
    'own-network': (goTo) =>
      `贵组织内部网络的问题（防火墙、代理、线路、DNS 服务器）不属于 Microsoft 365 的支持范围。请联系${goTo}。`,
    'third-party': (goTo) => `第三方的服务和加载项不属于 Microsoft 365 的支持范围。请联系${goTo}。`,
    'other-products': (goTo) => `这里只支持 Microsoft 365。请联系${goTo}。`,
    'custom-development': (goTo) => `贵组织自行开发的内容不属于支持范围。请联系${goTo}。`,
    community: '在社区向其他客户提问',
    maybeOurs: '如果您确定原因在 Microsoft 365 本身，请输入“人工”。',
    goOnAnyway: '仍要继续提交请求吗？如果原因在 Microsoft 365 本身，继续提交才有意义。',
    stop: '不，到此为止',
    goOn: '是，继续提交',
  },
  pinNotNeeded: '不需要。我不需要 PIN，这里也不会有人向您索要。',
  pinNowhere: '没有可以事先查询的 PIN：只有当您用未登记的号码来电时，电话客服代表才会发送给您。',
  pin:
    'PIN 是在原有电话验证之外增加的一步，用来保护贵组织。当您用未在组织资料中登记的号码来电时，客服代表会向管理中心里登记的邮箱或电话发送验证码。' +
    '您需要把验证码告诉客服代表，对方才能访问贵组织的帐户。我不会索要这个验证码，也请您不要在这里输入。',
  china:
    '由世纪互联运营的 Microsoft 365 是独立的服务：由世纪互联在中国依照中国法律运营，有自己的登录页面、支持团队、电话号码和功能范围。其在线帮助只有简体中文和英文。',
  beforeBuying: {
    says: '本服务台的工作人员为已有订阅的组织的管理员提供支持；在此之前无法核实您的身份，因此不会让您去登录。购买前的问题可以查看以下页面。',
    plans: '什么是 Microsoft 365 商业版',
    subscriptions: '订阅和许可证的说明',
    china: '在中国购买或试用世纪互联的服务',
    ask: '您也可以直接向我询问计划、试用和许可证，无需登录；但我不提供价格。',
  },
  selfHelp: {
    worldwide: '文章、视频、疑难解答工具和其他客户的解答，任何人都可以使用，不需要管理员权限。',
    docs: '文档和培训',
    quickStart: '员工快速入门',
    setup: '设置 Business Premium',
    videos: '小型企业视频',
    community: '社区',
    about21v: '了解由世纪互联运营的 Office 365',
    plans21v: '服务说明：各套餐包含的功能',
    china: '疑难解答工具和视频、帮助文章、社区论坛和 Wiki 对所有人开放，不需要管理员权限。',
    orAsk: '也可以直接问我。',
  },
  source: (url) => `来源：[微软支持文章](${url})，2022 年`,
};
