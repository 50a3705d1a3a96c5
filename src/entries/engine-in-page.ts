import type { EngineConnection, FromEngine } from '#adapters/worker/engine-protocol';
import { createEngineHost } from './engine-host';

/** An engine on the page's own thread, for pages that may not start a worker (opened from `file://`). */
export function openInPage(receive: (message: FromEngine) => void): EngineConnection {
  let isOpen = true;
  const take = createEngineHost((message) => {
    if (isOpen) receive(message);
  });
  return {
    // Each message is a task of its own, so that the page can draw and take clicks between files.
    post: (message) => { setTimeout(() => { take(message); }, 0); },
    close: () => { isOpen = false; },
  };
}
