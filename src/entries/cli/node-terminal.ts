import type { Terminal } from './terminal';

export interface NodeTerminal extends Terminal {
  /** Asks the run to stop at the next file. */
  readonly stop: () => void;
}

/** The terminal of this process. A reader that closes its end of the pipe early is no fault. */
export function createNodeTerminal(): NodeTerminal {
  const stopping = new AbortController();
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    progressWidth: process.stderr.isTTY ? process.stderr.columns : null,
    input: readStandardInput,
    signal: stopping.signal,
    stop: () => stopping.abort(),
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
