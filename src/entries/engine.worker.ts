import type { ToEngine } from '#adapters/worker/engine-protocol';
import { createEngineHost } from './engine-host';

/** The part of a worker's global scope that is used here; the page's own types have another `postMessage`. */
interface WorkerScope {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
}

declare const self: WorkerScope;

const take = createEngineHost((message, transfer) => { self.postMessage(message, transfer); });
self.onmessage = (event) => { take(event.data); };
self.postMessage({ kind: 'ready' }, []);
