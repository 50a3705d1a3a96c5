import { EngineBook, type EngineRect, type EngineSheet } from './book';
import type { EngineState } from './engine-state';
import { addressOf, rectOf } from './range-object';
import { SheetObject, WorkbookObject } from './workbook-object';
import {
  EngineFault, toWireName, type EngineObject, type WireAction, type WireError, type WireObjectPath, type WireRequest, type WireResponse,
} from './wire';

/** One round trip, as it went over the wire. */
export interface EngineBatch {
  /** Characters of the JSON. */
  readonly requestSize: number;
  readonly responseSize: number;
  readonly actions: number;
  readonly writes: number;
  readonly error: string | null;
  /** Made by the library itself, to let kept objects go. */
  readonly isRelease: boolean;
}

/** Faults to plant; each may be changed while the engine runs. */
export interface EngineFaults {
  /** Greatest size of a request or an answer, in characters of JSON; Excel on the web: 5 MB. */
  sizeLimit: number;
  cellLimit: number;
  /** The user is typing in a cell: every call is refused. */
  isCellEditing: boolean;
  /** Called before each batch that is no release, counted from 0; may throw a fault. */
  beforeBatch: ((index: number, request: WireRequest) => void) | undefined;
  /** Called before each single action; an application that stops in the middle of a batch keeps what was done before. */
  beforeAction: ((action: WireAction, batch: number) => void) | undefined;
  /** Called after a batch was carried out, before it is answered; a fault thrown here is an answer that was lost. */
  afterBatch: ((index: number) => void) | undefined;
}

export type EngineEvent =
  | { readonly kind: 'changed'; readonly sheet: EngineSheet; readonly address: string; readonly changeType: string }
  | { readonly kind: 'activated'; readonly sheet: EngineSheet }
  | { readonly kind: 'selected'; readonly sheet: EngineSheet; readonly address: string };

/** A small workbook application of ours behind the wire of Microsoft's proxy library. */
export class ExcelEngine implements EngineState {
  readonly batches: EngineBatch[] = [];
  readonly faults: EngineFaults = {
    sizeLimit: 5_000_000, cellLimit: 5_000_000, isCellEditing: false, beforeBatch: undefined, beforeAction: undefined, afterBatch: undefined,
  };
  private readonly kept = new Map<string, EngineObject>();
  private lastReference = 0;
  private readonly listeners: ((event: EngineEvent) => void)[] = [];

  constructor(readonly book: EngineBook = new EngineBook()) {}

  onEvent(listener: (event: EngineEvent) => void): void {
    this.listeners.push(listener);
  }

  /** Round trips that the product made, without those that only let objects go. */
  get roundTrips(): readonly EngineBatch[] {
    return this.batches.filter(({ isRelease }) => !isRelease);
  }

  keep(object: EngineObject): string {
    this.lastReference += 1;
    const reference = `ref-${String(this.lastReference)}`;
    this.kept.set(reference, object);
    return reference;
  }

  get keptCount(): number {
    return this.kept.size;
  }

  sheetObject(sheet: EngineSheet): EngineObject {
    return new SheetObject(this, sheet);
  }

  checkWritable(sheet: EngineSheet, { top, left, bottom, right }: EngineRect): void {
    if (!sheet.isProtected) return;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (sheet.peek(row, column)?.isLocked ?? true) throw new EngineFault('AccessDenied', 'You do not have permission to perform this action: the sheet is protected.');
      }
    }
  }

  checkStructure(): void {
    if (this.book.isProtected) throw new EngineFault('AccessDenied', 'The structure of the workbook is protected.');
  }

  refuseCells(count: number): void {
    if (count > this.faults.cellLimit) throw new EngineFault('InvalidArgument', 'The range holds too many cells.');
  }

  /** What a person types into a cell; the application tells its listeners. */
  type(sheetName: string, address: string, text: string | number): void {
    const sheet = this.sheetNamed(sheetName);
    const { top, left } = rectOf(address);
    this.book.enter(sheet, top, left, text);
    this.book.calculate();
    this.tell({ kind: 'changed', sheet, address, changeType: 'RangeEdited' });
  }

  /** A row taken out; the application tells only where. */
  deleteRow(sheetName: string, row: number): void {
    const sheet = this.sheetNamed(sheetName);
    const below = [...sheet.rows].filter(([at]) => at > row).sort(([left], [right]) => left - right);
    sheet.rows.delete(row);
    for (const [at, cells] of below) {
      sheet.rows.delete(at);
      sheet.rows.set(at - 1, cells);
    }
    this.book.calculate();
    this.tell({ kind: 'changed', sheet, address: `${String(row + 1)}:${String(row + 1)}`, changeType: 'RowDeleted' });
  }

  activate(sheetName: string): void {
    const sheet = this.sheetNamed(sheetName);
    this.book.activeSheetId = sheet.id;
    this.tell({ kind: 'activated', sheet });
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheetNamed(sheetName);
    this.book.activeSheetId = sheet.id;
    this.book.selection = { sheetId: sheet.id, rect: rectOf(address) };
    this.tell({ kind: 'selected', sheet, address });
  }

  private tell(event: EngineEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private sheetNamed(name: string): EngineSheet {
    const sheet = this.book.sheetByName(name);
    if (sheet === undefined) throw new Error(`No sheet ${name} in the engine.`);
    return sheet;
  }

  /** Answers one batch. Actions before a failing one stay done, as in the application. */
  process(request: WireRequest): WireResponse {
    const isRelease = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference')
      && request.Actions.some(({ Name }) => Name === '_RemoveReference');
    const requestSize = JSON.stringify(request).length;
    const before = { sheet: this.book.activeSheetId, selection: this.book.selection };
    const results: { ActionId: number; Value: unknown }[] = [];
    let error = isRelease ? undefined : this.refusal(request, requestSize);
    if (error === undefined) error = this.runActions(request, results);
    if (error === undefined && !isRelease) error = this.lostAnswer();
    let response: WireResponse = error === undefined ? { Results: results } : { Results: results, Error: error };
    if (JSON.stringify(response).length > this.faults.sizeLimit) {
      error = toWireError(new EngineFault('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'), 0);
      response = { Results: [], Error: error };
    }
    this.batches.push({
      requestSize, responseSize: JSON.stringify(response).length,
      actions: request.Actions.length,
      writes: request.Actions.filter(({ ActionType }) => ActionType === 4).length,
      error: error?.Code ?? null, isRelease,
    });
    this.tellMoves(before);
    return response;
  }

  private tellMoves(before: { readonly sheet: string; readonly selection: EngineBook['selection'] }): void {
    const sheet = this.book.sheetById(this.book.activeSheetId);
    if (sheet !== undefined && before.sheet !== sheet.id) this.tell({ kind: 'activated', sheet });
    const { selection } = this.book;
    const selected = selection === undefined ? undefined : this.book.sheetById(selection.sheetId);
    if (selection !== undefined && selected !== undefined && selection !== before.selection) {
      this.tell({ kind: 'selected', sheet: selected, address: addressOf(selection.rect) });
    }
  }

  private refusal(request: WireRequest, size: number): WireError | undefined {
    try {
      if (this.faults.isCellEditing) {
        throw new EngineFault('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
      }
      if (size > this.faults.sizeLimit) throw new EngineFault('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
      this.faults.beforeBatch?.(this.roundTrips.length, request);
      return undefined;
    } catch (thrown) {
      return toWireError(thrown, 0);
    }
  }

  private lostAnswer(): WireError | undefined {
    try {
      this.faults.afterBatch?.(this.roundTrips.length);
      return undefined;
    } catch (thrown) {
      return toWireError(thrown, 0);
    }
  }

  private runActions(request: WireRequest, results: { ActionId: number; Value: unknown }[]): WireError | undefined {
    const resolver = new PathResolver(this, this.kept, request.ObjectPaths);
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.faults.beforeAction?.(action, this.roundTrips.length);
        const Value = runAction(action, resolver);
        results.push({ ActionId: action.Id, Value });
      } catch (thrown) {
        return toWireError(thrown, index);
      }
    }
    return undefined;
  }
}

function toWireError(thrown: unknown, index: number): WireError {
  if (!(thrown instanceof EngineFault)) throw thrown;
  return { Code: thrown.code, Message: thrown.message, HttpStatusCode: 400, ActionIndex: index, Location: '' };
}

/** Objects of one batch by their paths, each made once. */
class PathResolver {
  private readonly made = new Map<number, EngineObject | null>();

  constructor(
    private readonly engine: ExcelEngine, private readonly kept: Map<string, EngineObject>,
    private readonly paths: WireRequest['ObjectPaths'],
  ) {}

  object(id: number): EngineObject | null {
    if (this.made.has(id)) return this.made.get(id) ?? null;
    const path = this.paths[String(id)];
    if (path === undefined) throw new EngineFault('InvalidRequest', `No object path ${String(id)}.`);
    const object = this.make(path);
    this.made.set(id, object);
    return object;
  }

  private make(path: WireObjectPath): EngineObject | null {
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case 1: return new WorkbookObject(this.engine, (reference) => { this.kept.delete(reference); });
      case 3: case 4: return this.parent(path)?.object(path.Name, args) ?? null;
      case 5: return this.parent(path)?.item(args[0]) ?? null;
      case 6: {
        const object = this.kept.get(path.Name);
        if (object === undefined) throw new EngineFault('InvalidReference', 'This reference is not valid for the current operation.');
        return object;
      }
      case 7: return null;
      default: throw new EngineFault('InvalidRequest', `No object path of type ${String(path.ObjectPathType)}.`);
    }
  }

  /** Arguments of a call; objects among them come as the paths they are at. */
  argumentsOf(info: WireObjectPath['ArgumentInfo']): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index] ?? null;
      return reference === null || reference === 0 ? argument : this.object(reference);
    });
  }

  private parent({ ParentObjectPathId }: WireObjectPath): EngineObject | null {
    return ParentObjectPathId === undefined ? null : this.object(ParentObjectPathId);
  }
}

function runAction(action: WireAction, resolver: PathResolver): unknown {
  if (action.ActionType === 5) return null;
  const object = resolver.object(action.ObjectPathId);
  const args = resolver.argumentsOf(action.ArgumentInfo);
  if (object === null) return null;
  switch (action.ActionType) {
    case 1: return object.identity();
    case 2: return query(object, action.QueryInfo?.Select ?? [], action.QueryInfo);
    case 3: return object.call(action.Name, args);
    case 4:
      object.set(action.Name, args[0]);
      return null;
    default: throw new EngineFault('InvalidRequest', `No action of type ${String(action.ActionType)}.`);
  }
}

/** Properties of an object, or of the items of a collection; `format/font/name` leads through objects. */
function query(object: EngineObject, select: readonly string[], info: WireAction['QueryInfo']): unknown {
  const items = object.items();
  if (items === null) return { ...object.identity(), ...readAll(object, select) };
  const from = info?.Skip ?? 0;
  const wanted = items.slice(from, info?.Top === undefined ? undefined : from + info.Top);
  return { _Items: wanted.map((item) => ({ ...item.identity(), ...readAll(item, select) })) };
}

function readAll(object: EngineObject, select: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const inner = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) found[toWireName(first)] = object.get(toWireName(first));
    else inner.set(first, [...inner.get(first) ?? [], rest.join('/')]);
  }
  for (const [name, paths] of inner) {
    const child = object.object(toWireName(name), []);
    found[toWireName(name)] = child === null ? null : query(child, paths, undefined);
  }
  return found;
}
