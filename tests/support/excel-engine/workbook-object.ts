import type { EngineSheet } from './book';
import type { EngineState } from './engine-state';
import { RangeObject, rectOf } from './range-object';
import { BareObject, EngineFault, unknownMember, type EngineObject } from './wire';

const BAD_NAME = /[\\/?*[\]:]|^'|'$|^$|^history$/i;

/** The workbook itself, the root of every batch. */
export class WorkbookObject extends BareObject {
  constructor(private readonly state: EngineState, private readonly release: (reference: string) => void) { super('Workbook'); }

  override get(name: string): unknown {
    return name === 'Name' ? this.state.book.name : unknownMember('Workbook', name);
  }

  override object(name: string, _args: readonly unknown[]): EngineObject | null {
    switch (name) {
      case 'Worksheets': return new SheetsObject(this.state);
      case 'Settings': return new SettingsObject(this.state);
      case 'Protection': return new SwitchObject('WorkbookProtection', { Protected: () => this.state.book.isProtected });
      case 'Application': return new ApplicationObject(this.state);
      case 'GetSelectedRange': return this.selected();
      case 'GetActiveCell': return this.selected();
      default: return unknownMember('Workbook', name);
    }
  }

  private selected(): EngineObject {
    const { selection, activeSheetId } = this.state.book;
    const sheet = this.state.book.sheetById(selection?.sheetId ?? activeSheetId);
    if (sheet === undefined) throw new EngineFault('ItemNotFound', 'No sheet is active.');
    return new RangeObject(this.state, sheet, selection?.rect ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name === '_RemoveReference') {
      this.release(String(args[0]));
      return null;
    }
    return unknownMember('Workbook', name);
  }
}

class ApplicationObject extends BareObject {
  constructor(private readonly state: EngineState) { super('Application'); }
  override get(name: string): unknown {
    return name === 'CalculationMode' ? this.state.book.calculationMode : unknownMember('Application', name);
  }
  override call(name: string, _args: readonly unknown[]): unknown {
    if (name === 'Calculate') this.state.book.calculate();
    else if (!['SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync'].includes(name)) unknownMember('Application', name);
    return null;
  }
}

/** Read-only properties. */
class SwitchObject extends BareObject {
  constructor(private readonly what: string, private readonly values: Readonly<Record<string, () => unknown>>) { super(what); }
  override get(name: string): unknown {
    const read = this.values[name];
    return read === undefined ? unknownMember(this.what, name) : read();
  }
}

class SettingsObject extends BareObject {
  constructor(private readonly state: EngineState) { super('Settings'); }
  override object(name: string, [key, value]: readonly unknown[]): EngineObject | null {
    const { settings } = this.state.book;
    if (name === 'Add') settings.set(String(key), value);
    else if (name !== 'GetItemOrNullObject' && name !== 'GetItem') unknownMember('Settings', name);
    return settings.has(String(key)) ? new SettingObject(this.state, String(key)) : null;
  }
  override item(key: unknown): EngineObject | null { return this.object('GetItem', [key]); }
  override items(): readonly EngineObject[] {
    return [...this.state.book.settings.keys()].map((key) => new SettingObject(this.state, key));
  }
}

class SettingObject extends BareObject {
  constructor(private readonly state: EngineState, private readonly key: string) { super('Setting'); }
  override get(name: string): unknown {
    if (name === 'Key') return this.key;
    return name === 'Value' ? this.state.book.settings.get(this.key) ?? null : unknownMember('Setting', name);
  }
  override set(name: string, value: unknown): void {
    if (name !== 'Value') unknownMember('Setting', name);
    this.state.book.settings.set(this.key, value);
  }
  override call(name: string, _args: readonly unknown[]): unknown {
    if (name !== 'Delete') return unknownMember('Setting', name);
    this.state.book.settings.delete(this.key);
    return null;
  }
}

class SheetsObject extends BareObject {
  constructor(private readonly state: EngineState) { super('WorksheetCollection'); }

  override items(): readonly EngineObject[] {
    return this.state.book.sheets.map((sheet) => this.state.sheetObject(sheet));
  }

  private find(key: unknown): EngineSheet | undefined {
    const text = String(key);
    return this.state.book.sheetById(text) ?? this.state.book.sheetByName(text);
  }

  override item(key: unknown): EngineObject {
    const sheet = this.find(key);
    if (sheet === undefined) throw new EngineFault('ItemNotFound', 'The requested resource doesn\'t exist.');
    return this.state.sheetObject(sheet);
  }

  override object(name: string, [first]: readonly unknown[]): EngineObject | null {
    switch (name) {
      case 'Add': return this.state.sheetObject(this.add(typeof first === 'string' ? first : undefined));
      case 'GetItem': return this.item(first);
      case 'GetItemOrNullObject': {
        const sheet = this.find(first);
        return sheet === undefined ? null : this.state.sheetObject(sheet);
      }
      case 'GetActiveWorksheet': return this.item(this.state.book.activeSheetId);
      case 'GetFirst': return this.item(this.state.book.sheets[0]?.id);
      default: return unknownMember('WorksheetCollection', name);
    }
  }

  private add(name: string | undefined): EngineSheet {
    this.state.checkStructure();
    const wanted = name ?? `Sheet${String(this.state.book.sheets.length + 1)}`;
    checkSheetName(this.state, wanted);
    return this.state.book.addSheet(wanted);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name === 'GetCount') return this.state.book.sheets.filter(({ visibility }) => args[0] !== true || visibility === 'Visible').length;
    return /^_(?:Register|Unregister)/.test(name) ? null : unknownMember('WorksheetCollection', name);
  }
}

function checkSheetName(state: EngineState, name: string): void {
  if (name.length > 31 || BAD_NAME.test(name)) throw new EngineFault('InvalidArgument', `No name for a sheet: ${name}.`);
  if (state.book.sheetByName(name) !== undefined) throw new EngineFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

export class SheetObject extends BareObject {
  constructor(private readonly state: EngineState, readonly sheet: EngineSheet) { super('Worksheet'); }

  override identity(): Readonly<Record<string, unknown>> { return { Id: this.sheet.id }; }

  override get(name: string): unknown {
    switch (name) {
      case 'Id': return this.sheet.id;
      case 'Name': return this.sheet.name;
      case 'Visibility': return this.sheet.visibility;
      case 'Position': return this.state.book.sheets.indexOf(this.sheet);
      case 'TabColor': return this.sheet.tabColor;
      default: return unknownMember('Worksheet', name);
    }
  }

  override set(name: string, value: unknown): void {
    switch (name) {
      case 'Name':
        this.state.checkStructure();
        if (this.state.book.sheetByName(String(value)) !== this.sheet) checkSheetName(this.state, String(value));
        this.sheet.name = String(value);
        return;
      case 'Visibility':
        this.state.checkStructure();
        this.sheet.visibility = value === 'Hidden' ? 'Hidden' : value === 'VeryHidden' ? 'VeryHidden' : 'Visible';
        return;
      case 'Position': {
        this.state.checkStructure();
        const { sheets } = this.state.book;
        sheets.splice(sheets.indexOf(this.sheet), 1);
        sheets.splice(Number(value), 0, this.sheet);
        return;
      }
      case 'TabColor': this.sheet.tabColor = String(value); return;
      case 'ShowGridlines': return;
      default: unknownMember('Worksheet', name);
    }
  }

  override object(name: string, args: readonly unknown[]): EngineObject | null {
    switch (name) {
      case 'GetRange': return new RangeObject(this.state, this.sheet, rectOf(typeof args[0] === 'string' ? args[0] : 'A1:XFD1048576'));
      case 'GetCell': return this.byIndexes(Number(args[0]), Number(args[1]), 1, 1);
      case 'GetRangeByIndexes': return this.byIndexes(Number(args[0]), Number(args[1]), Number(args[2]), Number(args[3]));
      case 'GetUsedRange': case 'GetUsedRangeOrNullObject': return this.used(name, args[0] === true);
      case 'FreezePanes': return new FreezeObject(this.sheet);
      case 'Protection': return new SwitchObject('WorksheetProtection', { Protected: () => this.sheet.isProtected });
      case 'PageLayout': return new PageLayoutObject();
      case 'AutoFilter': return new AutoFilterObject();
      default: return unknownMember('Worksheet', name);
    }
  }

  private byIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return new RangeObject(this.state, this.sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }

  private used(name: string, valuesOnly: boolean): EngineObject | null {
    const rect = this.sheet.usedRect(valuesOnly);
    if (rect !== undefined) return new RangeObject(this.state, this.sheet, rect);
    return name === 'GetUsedRange' ? this.byIndexes(0, 0, 1, 1) : null;
  }

  override call(name: string, _args: readonly unknown[]): unknown {
    switch (name) {
      case 'Activate':
        this.state.book.activeSheetId = this.sheet.id;
        return null;
      case 'Delete':
        this.state.checkStructure();
        if (this.state.book.sheets.filter(({ visibility }) => visibility === 'Visible').length === 1 && this.sheet.visibility === 'Visible') {
          throw new EngineFault('InvalidOperation', 'The last visible sheet stays.');
        }
        this.state.book.removeSheet(this.sheet);
        return null;
      default: return /^_(?:Register|Unregister)/.test(name) ? null : unknownMember('Worksheet', name);
    }
  }
}

class FreezeObject extends BareObject {
  constructor(private readonly sheet: EngineSheet) { super('WorksheetFreezePanes'); }
  override call(name: string, [first]: readonly unknown[]): unknown {
    switch (name) {
      case 'FreezeRows': [this.sheet.frozenRows, this.sheet.frozenColumns] = [Number(first), 0]; return null;
      case 'FreezeColumns': [this.sheet.frozenRows, this.sheet.frozenColumns] = [0, Number(first)]; return null;
      case 'FreezeAt': {
        const { bottom, right } = first instanceof RangeObject ? first.rect : rectOf(String(first));
        [this.sheet.frozenRows, this.sheet.frozenColumns] = [bottom + 1, right + 1];
        return null;
      }
      case 'Unfreeze': [this.sheet.frozenRows, this.sheet.frozenColumns] = [0, 0]; return null;
      default: return unknownMember('WorksheetFreezePanes', name);
    }
  }
}

/** Keeps what is set; nothing is printed here. */
class PageLayoutObject extends BareObject {
  private readonly values = new Map<string, unknown>();
  constructor() { super('PageLayout'); }
  override get(name: string): unknown { return this.values.get(name) ?? null; }
  override set(name: string, value: unknown): void { this.values.set(name, value); }
  override object(_name: string, _args: readonly unknown[]): EngineObject { return new PageLayoutObject(); }
  override call(_name: string, _args: readonly unknown[]): unknown { return null; }
}

class AutoFilterObject extends BareObject {
  constructor() { super('AutoFilter'); }
  override call(name: string, _args: readonly unknown[]): unknown {
    return ['Apply', 'Remove', 'ClearCriteria'].includes(name) ? null : unknownMember('AutoFilter', name);
  }
}
