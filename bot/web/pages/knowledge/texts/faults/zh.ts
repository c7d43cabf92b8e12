import type { FaultAbout } from '../../../../../../knowledge/faultAbout.ts';

const fields: Readonly<Record<string, string>> = {
  title: '标题：请填写一行，2 至 100 个字符。',
  question: '问题：请填写一行，2 至 160 个字符。',
  phrasings: '问法：请填写 6 至 60 行，每行 2 至 240 个字符。',
  keywords: '关键词：请填写 4 至 12 个，每个 2 至 60 个字符。',
  category: '类别：请选择一项。',
  audience: '适用对象：请选择一项。',
  cloud: '云服务：请选择一项。',
  kind: '类型：请选择一项。',
  severity: '通常的严重级别：请选择 A、B、C 或“视情况而定”。',
  related: '相关文章：请填写 1 至 4 个其他文章的 ID，用逗号分隔。',
  sources: '来源：请填写 1 至 8 行，每行为“标题 | https 地址 | 日期”，日期例如 2026-11-22。',
};

/** A fault of an article in Chinese, with how to mend it. */
export function sayFault(about: FaultAbout): string {
  switch (about.is) {
    case 'field': {
      const rule = fields[about.field] ?? `“${about.field}”不符合要求。`;
      return about.entry === null ? rule : `${rule}请检查第 ${about.entry} 项。`;
    }
    case 'intro':
      return '正文：请在第一个标题之前先写一至三句话。';
    case 'unknown-heading':
      return `正文：文章中没有“${about.heading}”这个标题。请使用${about.allowed.map((each) => `“## ${each}”`).join('、')}。`;
    case 'heading-twice':
      return `正文：标题“${about.heading}”出现了两次。请将两个列表放在同一标题下。`;
    case 'heading-order':
      return `正文：请按此顺序排列标题：${about.allowed.join('、')}。`;
    case 'not-listed':
      return about.isNumbered
        ? `正文：“${about.heading}”下的每一行都应以编号开头，例如“1. ”。`
        : `正文：“${about.heading}”下的每一行都应以“- ”开头。`;
    case 'section-missing':
      return `正文：缺少“## ${about.heading}”部分或其内容为空。请补上该标题及其列表。`;
    case 'length':
      return about.unit === 'words'
        ? `正文：现有 ${about.size} 个单词，应为 ${about.least} 至 ${about.most} 个。`
        : `正文：现有 ${about.size} 个字，应为 ${about.least} 至 ${about.most} 个字。`;
    case 'unknown-link':
      return `地址 ${about.url} 未经确认。请将其连同日期列入来源，或将其删除。`;
    case 'no-https':
      return `指向“${about.target}”的链接无效。请写成 [文字](https://…)。`;
    case 'html':
      return `“${about.tag}”是 HTML。请使用 Markdown：**粗体**、\`代码\`、[文字](https://…)。`;
    case 'role':
      return `没有名为“${about.name}”的 Entra 角色。请使用 Microsoft 的角色英文名称。`;
    case 'stale':
      return `此文章上次审阅于 ${about.day}。请通读一遍。`;
    case 'future':
      return `日期 ${about.day} 在将来，请更正。`;
    case 'differs':
      return '有一项所有语言应相同的内容与英文不一致。';
    case 'number':
      return `英文正文中有数字 ${about.number}，此处没有。请在此处也用数字写出，或从英文中删除。`;
    case 'twice':
      return `“${about.text}”在本文章中出现了两次，请删除其中一个。`;
    case 'also-in':
      return `“${about.text}”已指向文章 ${about.article}。请将其留给能解答它的文章。`;
    case 'keyword':
      return `关键词“${about.keyword}”也属于 ${about.articles.join('、')}。请使用更准确的关键词。`;
    case 'related':
      return `相关文章：没有 ID 为“${about.article}”的其他文章。请填写另一个。`;
    case 'missing-language':
      return '文章还没有此语言的版本。';
    case 'no-article':
      return `此语言中没有文章“${about.article}”。请选择其他文章。`;
    case 'id-taken':
      return `ID：已有 ID 为“${about.article}”的文章。请编辑该文章，或为您的文章另选一个 ID。`;
    case 'id':
      return `ID：“${about.article}”不能用作 ID。请使用不超过 60 个小写字母 a–z、数字和连字符，例如 parking-place。`;
    case 'phrasing':
      return `问法：请填写 ${about.least} 至 ${about.most} 个字符。`;
  }
}
