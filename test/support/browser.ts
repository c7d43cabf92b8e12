import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';

/** A real Chromium for the suite it is called in; each page is a person of its own, with nobody else's cookies. */
interface TestBrowser {
  newPage(options?: PageOptions): Promise<WatchedPage>;
  /** Everybody goes: an agent may have the console open in so many windows only. */
  closePages(): Promise<void>;
}

export interface PageOptions {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Another tab of the person this page belongs to. */
  readonly sameAs?: WatchedPage;
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Script errors, and requests to anywhere but the page's own origin: there must be none. */
  readonly faults: readonly string[];
}

/** The package's own switches are for servers without processes: with them all pages would be one person. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;

  before('a browser', async function () {
    this.timeout(60_000);
    const executablePath = await chromium.executablePath();
    browser = await playwright.launch({ executablePath, args: switches, headless: true });
  });

  after('closes the browser', async () => {
    await browser?.close();
  });

  return {
    async newPage({ locale = 'en-US', width = 1100, height = 800, colorScheme = 'light', sameAs } = {}) {
      if (!browser) throw new Error('The browser is there from the first before() on.');
      const context =
        sameAs?.context ?? (await browser.newContext({ locale, viewport: { width, height }, colorScheme }));
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isOurs = ['data:', 'blob:'].includes(protocol) || hostname === '127.0.0.1';
        if (!isOurs) faults.push(`request to ${request.url()}`);
      });
      return { page, context, faults };
    },

    async closePages() {
      await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    },
  };
}
