import type { TicketKind } from '../../dialogs/ports.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Severity } from '../../knowledge/severity.ts';

/** What the desk itself tells a customer while people come and go. */
interface DeskTexts {
  readonly joined: (agent: string) => string;
  readonly handedBack: (agent: string, ticket: number) => string;
  /** The ticket is resolved, which the bot says when it asks how it was. */
  readonly left: (agent: string) => string;
  readonly severityChanged: (ticket: number, from: Severity, to: Severity, reason: string) => string;
  /** The level was lowered because needed help did not come (R100). */
  readonly severityLowered: (ticket: number, from: Severity, to: Severity, reason: string) => string;
  readonly kindChanged: (ticket: number, to: TicketKind, reason: string) => string;
}

const en: DeskTexts = {
  joined: (agent) => `${agent} has joined the chat.`,
  handedBack: (agent, ticket) =>
    `${agent} has left the chat. Your ticket ${ticket} is back in the queue and keeps its place; ` +
    'the next colleague sees everything you have written here.',
  left: (agent) => `${agent} has left the chat.`,
  severityChanged: (ticket, from, to, reason) =>
    `The severity of ticket ${ticket} has changed from ${from} to ${to}. Reason: ${reason}`,
  severityLowered: (ticket, from, to, reason) =>
    `The severity of ticket ${ticket} has been lowered from ${from} to ${to}, because what we need from you ` +
    `to go on has not reached us in a reasonable time. Details: ${reason}`,
  kindChanged: (ticket, to, reason) =>
    `Ticket ${ticket} is now handled as ${kinds.en[to]}. Reason: ${reason}`,
};

const hu: DeskTexts = {
  joined: (agent) => `${agent} csatlakozott a beszélgetéshez.`,
  handedBack: (agent, ticket) =>
    `${agent} kilépett a beszélgetésből. A jegye (száma: ${ticket}) visszakerült a várólistára, és megtartotta a helyét; ` +
    'a következő munkatársunk mindent lát, amit Ön itt leírt.',
  left: (agent) => `${agent} kilépett a beszélgetésből.`,
  severityChanged: (ticket, from, to, reason) =>
    `A jegy (száma: ${ticket}) súlyossága megváltozott: eddig ${from} volt, mostantól ${to}. Indoklás: ${reason}`,
  severityLowered: (ticket, from, to, reason) =>
    `A jegy (száma: ${ticket}) súlyosságát csökkentettük: eddig ${from} volt, mostantól ${to}, ` +
    `mert a folytatáshoz szükséges közreműködés ésszerű időn belül nem érkezett meg. Részletek: ${reason}`,
  kindChanged: (ticket, to, reason) =>
    `A jegyet (száma: ${ticket}) mostantól ${kinds.hu[to]} kezeljük. Indoklás: ${reason}`,
};

const zh: DeskTexts = {
  joined: (agent) => `${agent} 已加入对话。`,
  handedBack: (agent, ticket) =>
    `${agent} 已离开对话。您的工单 ${ticket} 已退回队列并保留原有位置，接手的同事可以看到您在此处写下的全部内容。`,
  left: (agent) => `${agent} 已离开对话。`,
  severityChanged: (ticket, from, to, reason) =>
    `工单 ${ticket} 的严重级别已由 ${from} 调整为 ${to}。原因：${reason}`,
  severityLowered: (ticket, from, to, reason) =>
    `由于未在合理时间内得到您这边所需的配合，工单 ${ticket} 的严重级别已由 ${from} 下调为 ${to}。详情：${reason}`,
  kindChanged: (ticket, to, reason) => `工单 ${ticket} 现已归入“${kinds.zh[to]}”类别处理。原因：${reason}`,
};

const kinds: Record<Language, Record<TicketKind, string>> = {
  en: {
    technical: 'a technical request',
    billing: 'a billing and subscription request',
    presales: 'a pre-sales request',
  },
  hu: {
    technical: 'technikai kérésként',
    billing: 'számlázási és előfizetési kérésként',
    presales: 'vásárlás előtti kérésként',
  },
  zh: { technical: '技术支持', billing: '账单和订阅支持', presales: '售前支持' },
};

/** The desk's sentences by language. */
export const deskTexts: Record<Language, DeskTexts> = { en, hu, zh };
