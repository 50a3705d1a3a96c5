import { createContext, useContext } from 'react';
import type { EngineFile, RunEngine } from '#app/ports/run-engine';

/** Files of one choice; `skipped` counts what a folder held besides spreadsheets. */
export interface ChosenFiles {
  readonly files: readonly EngineFile[];
  readonly skipped: number;
}

/** A district to try the pane with. */
export interface DemoDistrict {
  readonly files: readonly EngineFile[];
  readonly plan: EngineFile;
  /** Day to judge lateness by, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What the pane needs from outside; functions only, never state. */
export interface PaneServices {
  readonly engine: RunEngine;
  filesOfInput(list: FileList): ChosenFiles;
  filesOfDrop(transfer: DataTransfer): Promise<ChosenFiles>;
  /** Gives a file to the user; nothing leaves the machine. */
  save(file: { readonly name: string; readonly type: string; readonly content: Uint8Array | string }): void;
  /** Today in the user's own calendar, `YYYY-MM-DD`. */
  today(): string;
  loadDemo(): Promise<DemoDistrict>;
  /** The address asks for the sample district. */
  readonly wantsDemo: boolean;
}

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('The pane was mounted without its services.');
  return services;
}
