import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';

/** The built pane; `PANE` names one that was built elsewhere. */
export const PANE = process.env['PANE'] ?? join(__dirname, '../../dist/pane');

/** A server of the built pane on a free port of this machine. */
export interface PaneServer {
  readonly origin: string;
  close(): Promise<void>;
}

export async function servePane(): Promise<PaneServer> {
  if (!existsSync(join(PANE, 'index.html'))) throw new Error('dist/pane is missing: run "npm run build" first.');
  const handle = sirv(PANE, { dev: false, etag: true });
  const server: Server = createServer((request, response) => { handle(request, response); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () => new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((error) => { if (error === undefined) resolve(); else reject(error); });
    }),
  };
}

/** Path of the built page, for opening it without a server. */
export const PANE_FILE = join(PANE, 'index.html');

/** A quiet headless Chromium; its place comes from `CHROMIUM`. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}

/** The pane in Chromium, while the tests of a file run. */
export interface ServedPane {
  readonly browser: Browser;
  readonly origin: string;
}

/** Serves the pane and opens Chromium before the tests of a file, and closes both behind them. */
export function usePane(): ServedPane {
  let browser: Browser | undefined;
  let server: PaneServer | undefined;
  beforeAll(async () => {
    server = await servePane();
    browser = await launchChromium();
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const opened = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The pane is only there while tests run.');
    return value;
  };
  return {
    get browser() { return opened(browser); },
    get origin() { return opened(server).origin; },
  };
}

/** What a page asked for and complained of while it was used. */
export interface PageLog {
  readonly requests: string[];
  readonly complaints: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly log: PageLog;
}

/** A fresh page that keeps account of its requests, console errors and uncaught faults. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  const log: PageLog = { requests: [], complaints: [] };
  page.on('request', (request) => { log.requests.push(request.url()); });
  page.on('console', (message) => { if (message.type() === 'error') log.complaints.push(message.text()); });
  page.on('pageerror', (error) => { log.complaints.push(String(error)); });
  await page.goto(address);
  return { page, log };
}
