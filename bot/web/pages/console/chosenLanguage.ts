import type { consoleTexts } from './texts/texts.ts';

const remembered = 'desk-language';

/** The language an agent reads both areas in: chosen before in this browser, or the one the page came in. */
export function createChosenLanguage() {
  let language = asLanguage(localStorage.getItem(remembered) ?? document.documentElement.lang);
  document.documentElement.lang = language;
  return {
    now: () => language,
    choose(to: string): void {
      language = asLanguage(to);
      localStorage.setItem(remembered, language);
      document.documentElement.lang = language;
    },
  };
}

function asLanguage(value: string): keyof typeof consoleTexts {
  return value === 'hu' || value === 'zh' ? value : 'en';
}
