import { useEffect, useRef, useState } from 'react';
import type { EngineOutcome, OrderKind, OrderOf, ProductOf } from '#app/ports/run-engine';
import { useServices } from '../services';
import { addProgress, startOfProgress, type FileProgress } from '../state/file-progress';

/** How far something is that was ordered of the engine. */
export type MakingPhase<Product> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: FileProgress }
  | { readonly kind: 'ended'; readonly outcome: EngineOutcome<Product> };

export interface Making<Kind extends OrderKind> {
  readonly phase: MakingPhase<ProductOf<Kind>>;
  readonly order: (order: OrderOf<Kind>) => void;
  readonly stop: () => void;
}

/** Orders one kind of product; what was ordered stops with the panel, and `onMade` is told of what was made. */
export function useMaking<Kind extends OrderKind>(onMade: (product: ProductOf<Kind>) => void): Making<Kind> {
  const { engine } = useServices();
  const [phase, setPhase] = useState<MakingPhase<ProductOf<Kind>>>({ kind: 'idle' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => { run.current?.abort(); }, []);
  const order = (asked: OrderOf<Kind>) => {
    const controller = new AbortController();
    run.current = controller;
    let progress = startOfProgress('run' in asked ? asked.run.files.length : 0);
    setPhase({ kind: 'running', progress });
    void engine.make<Kind>(asked, {
      signal: controller.signal,
      report: (step) => {
        progress = addProgress(progress, step);
        setPhase({ kind: 'running', progress });
      },
    }).then((outcome) => {
      setPhase({ kind: 'ended', outcome });
      if (outcome.kind === 'done') onMade(outcome.value);
    });
  };
  return { phase, order, stop: () => { run.current?.abort(); } };
}
