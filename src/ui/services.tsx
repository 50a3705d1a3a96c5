import { createContext, useContext } from 'react';
import type { HostSurroundings, WatchColours } from '#app/ports/host-surroundings';
import type { EngineFile, RunEngine } from '#app/ports/run-engine';
import type { SpreadsheetHost } from '#app/ports/spreadsheet-host';
import type { SheetModel } from '#core/grid/sheet-model';
import type { TabName } from '#i18n/vi-ui';

/** Files of one choice; `skipped` counts what a folder held besides spreadsheets and `json`, its JSON files. */
export interface ChosenFiles {
  readonly files: readonly EngineFile[];
  readonly skipped: number;
  readonly json: readonly EngineFile[];
}

/** A district to try the pane with. */
export interface DemoDistrict {
  readonly files: readonly EngineFile[];
  readonly plan: EngineFile;
  /** Day to judge lateness by, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A list with planted faults to try the check with: as a sheet to write into a workbook, and as a file to open. */
export interface PracticeList {
  readonly sheet: SheetModel;
  readonly file: EngineFile;
}

/** What the pane needs from outside; functions only, never state. */
export interface PaneServices {
  readonly engine: RunEngine;
  /** `takesAll`: of a folder whatever it holds, not only spreadsheets. */
  filesOfInput(list: FileList, takesAll?: boolean): ChosenFiles;
  filesOfDrop(transfer: DataTransfer, takesAll?: boolean): Promise<ChosenFiles>;
  /** Gives a file to the user; nothing leaves the machine. */
  save(file: { readonly name: string; readonly type: string; readonly content: Uint8Array | string }): void;
  /** Today in the user's own calendar, `YYYY-MM-DD`. */
  today(): string;
  loadDemo(): Promise<DemoDistrict>;
  loadPractice(): Promise<PracticeList>;
  /** The address asks for the sample district. */
  readonly wantsDemo: boolean;
  /** Tab to begin with; the pane's own choice where it is not given. */
  readonly startTab?: TabName;
  /** The workbook open in front of the user; absent in the browser edition. */
  readonly host?: SpreadsheetHost;
  /** What the application around the pane says of itself; absent in the browser edition. */
  readonly surroundings?: HostSurroundings;
  /** Tells when the application changes its colours; absent in the browser edition. */
  readonly watchColours?: WatchColours;
}

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('The pane was mounted without its services.');
  return services;
}
