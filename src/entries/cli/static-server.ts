import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import sirv from 'sirv';

/** Certificate of this machine and its key, as PEM. */
export interface ServerKeys {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** A server of the files of a folder, each read anew; by https where keys are given. */
export function createFileServer(folder: string, keys: ServerKeys | null): Server {
  const serve = sirv(folder, { dev: true });
  const answer: RequestListener = (request, response) => {
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  };
  return keys === null ? createServer(answer) : createSecureServer(keys, answer);
}

/** Listens on this machine only, on the first free port; `undefined` where none is free. */
export async function listenOnFreePort(server: Server, first: number, last: number): Promise<number | undefined> {
  for (let port = first; port <= last; port += 1) {
    const isListening = await new Promise<boolean>((settle, reject) => {
      const refuse = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE') settle(false);
        else reject(error);
      };
      server.once('error', refuse);
      server.listen(port, '127.0.0.1', () => {
        server.removeListener('error', refuse);
        settle(true);
      });
    });
    if (isListening) return port;
  }
  return undefined;
}

/** Ends the server when the user asks the process to end. */
export function closeOnSignals(server: Server, onClosed: () => void): void {
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    onClosed();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
