import type { EngineConnection, FromEngine, OpenEngine } from './engine-protocol';

/**
 * Opens an engine in a web worker. `create` makes the worker from its script; the promise rejects where the
 * browser forbids it (a page opened from `file://`) or the script does not load.
 */
export function openWorker(create: () => Worker): OpenEngine {
  return (receive, broken) => new Promise<EngineConnection>((resolve, reject) => {
    const worker = create();
    let isReady = false;
    const connection: EngineConnection = {
      post: (message) => { worker.postMessage(message); },
      close: () => { worker.terminate(); },
    };
    worker.onmessage = (event: MessageEvent<FromEngine>) => {
      if (event.data.kind === 'ready') {
        isReady = true;
        resolve(connection);
      } else receive(event.data);
    };
    const fail = (detail: string) => {
      worker.terminate();
      if (isReady) broken(detail);
      else reject(new Error(detail));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message || 'The worker could not start.');
    };
    worker.onmessageerror = () => { fail('A message could not be passed on.'); };
  });
}

/** Tries one way to open an engine and, where that cannot start, another. */
export function openFirstOf(first: OpenEngine, second: OpenEngine): OpenEngine {
  return async (receive, broken) => {
    try {
      return await first(receive, broken);
    } catch {
      // Why the first way failed does not matter to the user: the second does the same work.
      return second(receive, broken);
    }
  };
}
