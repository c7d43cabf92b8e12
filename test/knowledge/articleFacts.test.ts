import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { readLibrary } from '../../knowledge/library.ts';

/** Words an article must have, in this order, in each language. */
type Words = Readonly<Record<Language, readonly string[]>>;

const online: Readonly<Record<string, Words>> = {
  'helps find the solution or connects to technical support (R017)': {
    en: ['searches for a solution', 'technical support'],
    hu: ['megoldást keres', 'technikai támogatás'],
    zh: ['查找解决办法', '技术支持'],
  },
  'begins in the admin center (R018)': all('https://admin.microsoft.com'),
  'goes on at the bottom right with "Help & support" (R019)': {
    en: ['https://admin.microsoft.com', 'bottom right', 'Help & support'],
    hu: ['https://admin.microsoft.com', 'jobb alsó', 'Súgó és támogatás'],
    zh: ['https://admin.microsoft.com', '右下角', '帮助和支持'],
  },
  'has the question typed and the closest entry taken (R020)': {
    en: ['Help & support', 'a keyword', 'closest', 'Enter'],
    hu: ['Súgó és támogatás', 'kulcsszót', 'legközelebbit', 'Enter'],
    zh: ['帮助和支持', '关键词', '最接近', 'Enter'],
  },
  'leads to "Contact support" when the results do not help (R021)': {
    en: ['Enter', 'Contact support'],
    hu: ['Enter', 'Kapcsolatfelvétel a támogatással'],
    zh: ['Enter', '联系支持人员'],
  },
  'takes problem, phone and e-mail, preferred way, "Contact me" (R022)': {
    en: ['Describe the problem', 'phone number and e-mail', 'how you want to be contacted', 'Contact me'],
    hu: ['Írja le a problémát', 'telefonszámát és e-mail-címét', 'hogyan keressék', 'Contact me'],
    zh: ['描述问题', '电话和邮箱', '联系方式', '与我联系'],
  },
  'leaves the waiting time to the pane that shows it (R023)': {
    en: ['The pane shows', 'expected waiting time'],
    hu: ['várható várakozási időt', 'a panel mutatja'],
    zh: ['窗格中会显示', '预计等待时间'],
  },
};

const contact21v: Readonly<Record<string, Words>> = {
  'covers technical, pre-sales, billing and subscription support (R048)': {
    en: ['technical, pre-sales, billing and subscription'],
    hu: ['technikai, vásárlás előtti, számlázási és előfizetési'],
    zh: ['技术、售前、计费和订阅'],
  },
  'comes online and by phone, for trials too (R049, R050, R066)': {
    en: ['online and by phone', 'trial subscriptions'],
    hu: ['online és telefonon', 'próbaelőfizetés'],
    zh: ['在线或电话', '试用订阅'],
  },
  'is asked for by administrators in the portal, which has the number too (R051, R052, R069)': {
    en: ['Only administrators', 'New service request', '(86) 400-089-0365'],
    hu: ['csak rendszergazda', 'New service request', '(86) 400-089-0365'],
    zh: ['只有管理员', '新建服务请求', '(86) 400-089-0365'],
  },
};

const businessAssist: Readonly<Record<string, Words>> = {
  'is continuous access for owner and employees of small businesses, from setting up to every day (R044)': {
    en: ['small businesses', 'owner and employees', 'continuous access', 'everyday work'],
    hu: ['kisvállalkozásoknak', 'a tulajdonos és a dolgozók', 'folyamatosan', 'napi munkáig'],
    zh: ['小型企业', '老板和员工', '持续', '日常使用'],
  },
  'has its own page (R045)': all('https://learn.microsoft.com/microsoft-365/admin/misc/business-assist'),
};

const shared21v: Readonly<Record<string, Words>> = {
  'count the own IT department as much as timely, qualified support (R115)': {
    en: ['Timely support by qualified people', 'IT department', 'just as important'],
    hu: ['ugyanilyen fontos', 'saját szervezet informatikája'],
    zh: ['专业人员及时', 'IT 部门同样重要'],
  },
  'leave administration and account upkeep to the administrator (R116)': {
    en: ['administration of the service', 'upkeep of accounts'],
    hu: ['szolgáltatás felügyeletéért', 'fiókok karbantartásáért'],
    zh: ['服务管理和帐户维护', '管理员负责'],
  },
  'make the administrator the first to ask, who sets up accounts and supports users (R117, R123)': {
    en: ['ask their own administrator first', 'primary contact', 'sets up accounts', 'supports the users'],
    hu: ['előbb a saját rendszergazdájához', 'elsődleges kapcsolattartó', 'hozza létre a fiókokat'],
    zh: ['用户先联系本组织的管理员', '主要联系人', '创建帐户', '支持'],
  },
  'leave account setup, connectivity, software and mobiles to the administrator (R119, R120)': {
    en: ['configures user accounts', 'client connection', 'client software', 'mobile devices'],
    hu: ['felhasználói fiókokat', 'ügyfélkapcsolat', 'ügyfélszoftver', 'mobiltelepítés'],
    zh: ['用户帐户的设置与配置', '客户端连接', '客户端软件', '移动设备'],
  },
  'leave availability within the own reach to the administrator (R121)': {
    en: ["availability problems within the organization's own reach"],
    hu: ['hatáskörébe tartozó elérhetőségi'],
    zh: ['控制范围内的可用性问题'],
  },
  'come to a request only when self-service did not help (R118, R122, R124)': {
    en: ['self-service resources', 'Only when they did not help', 'may submit a service request'],
    hu: ['önkiszolgáló források', 'Csak ha ezek nem segítettek', 'nyithat szolgáltatáskérést'],
    zh: ['自助资源', '无法解决时', '可提交服务请求'],
  },
  'have 21Vianet check, troubleshoot, coordinate and keep in touch (R125–R128)': {
    en: ['gathers and checks', 'troubleshoots', 'technical guidance', 'coordinates', 'keeps in touch'],
    hu: ['összegyűjti és ellenőrzi', 'hibát keres', 'útmutatást', 'összehangolja', 'kapcsolatot tart'],
    zh: ['收集并核实', '排查故障', '技术指导', '协调', '保持联系'],
  },
  'have 21Vianet help with licences, invoices, subscriptions, purchase and trial (R129, R130)': {
    en: ['licensing, invoices and subscriptions', 'purchase and trial'],
    hu: ['licencek, számlák és előfizetések', 'vásárlással és a próbaidőszakkal'],
    zh: ['许可、发票和订阅', '购买和试用'],
  },
  'ask for reasonable cooperation (R096)': {
    en: ['reasonable cooperation'],
    hu: ['ésszerű közreműködést'],
    zh: ['合理的配合'],
  },
  'include surveys, which may be skipped (R131)': {
    en: ['survey', 'may skip it'],
    hu: ['felmérés', 'elhagyható'],
    zh: ['调查问卷', '可以不填'],
  },
  'name WeChat with its QR code and no account (R133)': {
    en: ['WeChat', 'QR code'],
    hu: ['WeChat', 'QR-kód'],
    zh: ['微信', '二维码'],
  },
};

const noPermission: Readonly<Record<string, Words>> = {
  'says that a missing permission means a missing role (R003)': {
    en: ['no administrator role'],
    hu: ['rendszergazdai szerepkör'],
    zh: ['没有管理员角色'],
  },
};

const facts = [
  ['open-ticket', 'the online request', online],
  ['21v-support-contact', 'support by 21Vianet', contact21v],
  ['business-assist', 'Business Assist', businessAssist],
  ['21v-shared-responsibilities', 'the responsibilities shared with 21Vianet', shared21v],
  ['no-admin-permission', 'the answer to a permission message', noPermission],
] as const;

for (const [id, what, says] of facts) {
  describe(what, () => {
    const { files } = readLibrary(join(root, 'knowledge', 'articles'));
    for (const [fact, words] of Object.entries(says)) {
      it(fact, () => {
        for (const language of languages) {
          const found = files.find(({ article }) => article.id === id && article.language === language);
          expect(found?.text, `${language}/${id}`).to.satisfy((text = '') => holds(text, words[language]));
        }
      });
    }

    it(`is told with its source, in all languages (R135)`, () => {
      for (const language of languages) {
        const found = files.find(({ article }) => article.id === id && article.language === language);
        expect(found?.article.sources, `${language}/${id}`).to.not.be.empty;
      }
    });
  });
}

function all(words: string): Words {
  return { en: [words], hu: [words], zh: [words] };
}

function holds(text: string, words: readonly string[]): boolean {
  const body = text.slice(text.lastIndexOf('---\n'));
  let at = 0;
  return words.every((part) => {
    const found = body.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}
