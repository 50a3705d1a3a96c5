/** The JSON batch protocol between Microsoft's proxy library and the application, as far as our engine answers it. */
export interface WireObjectPath {
  readonly Id: number;
  /** 1 the workbook, 2 new, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly (number | null)[] };
}

export interface WireAction {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireObjectPath['ArgumentInfo'];
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: WireError;
}

/** An error the application answers with; `code` as Excel names it. */
export class EngineFault extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = 'EngineFault';
  }
}

/** What the application holds behind one object of the library. */
export interface EngineObject {
  /** What an instantiation answers: an id, a kept reference, or nothing. */
  identity(): Readonly<Record<string, unknown>>;
  /** Scalar property by its name on the wire, `Values`. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Object behind a property or a method; `null` for an object that is not there. */
  object(name: string, args: readonly unknown[]): EngineObject | null;
  /** Value of a method that gives no object. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Item by key, of a collection. */
  item(key: unknown): EngineObject | null;
  /** Items, of a collection. */
  items(): readonly EngineObject[] | null;
}

export function unknownMember(kind: string, name: string): never {
  throw new EngineFault('ApiNotFound', `The engine has no ${kind}.${name}.`);
}

export function toWireName(name: string): string {
  return name === '' ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Answers for everything that a kind of object does not have. */
export class BareObject implements EngineObject {
  constructor(private readonly kind: string) {}
  identity(): Readonly<Record<string, unknown>> { return {}; }
  get(name: string): unknown { return unknownMember(this.kind, name); }
  set(name: string, _value: unknown): void { unknownMember(this.kind, name); }
  object(name: string, _args: readonly unknown[]): EngineObject | null { return unknownMember(this.kind, name); }
  call(name: string, _args: readonly unknown[]): unknown { return unknownMember(this.kind, name); }
  item(_key: unknown): EngineObject | null { return unknownMember(this.kind, 'item'); }
  items(): readonly EngineObject[] | null { return null; }
}
