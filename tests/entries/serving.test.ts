import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { developmentCertificate } from '#entries/cli/development-certificate';
import { createFileServer, listenOnFreePort } from '#entries/cli/static-server';

const folder = mkdtempSync(join(tmpdir(), 'serving-'));
const home = process.env['HOME'];
const opened: { close(): unknown }[] = [];

beforeAll(() => {
  process.env['HOME'] = folder;
  jest.spyOn(console, 'log').mockReturnValue(undefined);
});

afterAll(() => {
  jest.restoreAllMocks();
  process.env['HOME'] = home;
  for (const server of opened) server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => { probe.listen(0, '127.0.0.1', resolve); });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => { probe.close(resolve); });
  return port;
}

async function listening(server: Server): Promise<number> {
  opened.push(server);
  const port = await freePort();
  expect(await listenOnFreePort(server, port, port)).toBe(port);
  return port;
}

function fetchTrusting(authority: Buffer, port: number, path: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', family: 4, port, path, ca: authority }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => { resolve({ status: response.statusCode, text }); });
    }).on('error', reject).end();
  });
}

describe('Serving this machine', () => {
  it('by https, with a certificate that a machine which trusts its authority accepts', async () => {
    writeFileSync(join(folder, 'page.html'), 'Sổ Thi đua');
    const { keys, authority } = await developmentCertificate(new Date());
    const port = await listening(createFileServer(folder, keys));
    const trusted = readFileSync(authority);
    expect(await fetchTrusting(trusted, port, '/page.html')).toEqual({ status: 200, text: 'Sổ Thi đua' });
    expect((await fetchTrusting(trusted, port, '/missing.html')).status).toBe(404);
    expect((await fetchTrusting(trusted, port, '/../../etc/passwd')).status).toBe(404);
  }, 60_000);

  it('keeps its certificate until it ends, then makes another', async () => {
    const first = await developmentCertificate(new Date());
    const made = statSync(first.authority).mtimeMs;
    expect((await developmentCertificate(new Date())).keys).toEqual(first.keys);
    const end = Date.parse(new X509Certificate(first.keys.cert).validTo);
    const next = await developmentCertificate(new Date(end - 3_600_000));
    expect(next.keys.cert).not.toEqual(first.keys.cert);
    expect(statSync(next.authority).mtimeMs).toBeGreaterThan(made);
  }, 60_000);

  it('takes the next port where one is taken, and says when there is none', async () => {
    const port = await listening(createFileServer(folder, null));
    const second = createFileServer(folder, null);
    opened.push(second);
    expect(await listenOnFreePort(second, port, port)).toBeUndefined();
    expect(await listenOnFreePort(second, port, port + 20)).toBeGreaterThan(port);
  });
});
