import { groupsOf } from './groups.ts';

/**
 * Names of what other vendors sell beside Microsoft 365. An article that does not speak of them is no sure answer to
 * a question that does. What Microsoft 365 is used with or writes to (browsers, phones, Gmail) is not among them.
 */
export const otherProducts: readonly (readonly string[])[] = groupsOf(`
zoom
webex, cisco webex
slack
discord
whatsapp, whats app
telegram
viber
wechat, we chat, 微信
wecom, 企业微信
dingtalk, 钉钉
feishu, lark, 飞书
qq, 腾讯qq
tencent meeting, voov, 腾讯会议
tencent docs, 腾讯文档
shimo, 石墨文档, 石墨
wps, wps office, 金山办公, 金山文档
aliyun mail, alimail, 阿里企业邮箱, 阿里邮箱, 阿里云邮箱
netease mail, 网易邮箱, 163邮箱, 126邮箱
qqmail, qq邮箱, 腾讯企业邮箱
baidu, 百度
baidu netdisk, 百度网盘, 百度云盘
alipay, 支付宝
taobao, 淘宝
douyin, tiktok, tik tok, 抖音
bilibili, 哔哩哔哩, b站
weibo, 微博
360安全卫士, 360杀毒, 360浏览器
dropbox
google drive, googledrive
google docs, google sheets
google meet
icloud
facebook
instagram
twitter
youtube
netflix
spotify
amazon
ebay
paypal
wordpress
photoshop, adobe photoshop
acrobat, adobe acrobat, adobe reader, acrobat reader
libreoffice, libre office, openoffice, open office
autocad
steam
playstation
minecraft
freemail, freemail hu
citromail, citromail hu
trello
jira
notion
asana
miro
canva
chatgpt, chat gpt, openai
`);
