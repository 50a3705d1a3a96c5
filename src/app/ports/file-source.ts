/** A file the user chose; its bytes are read when its turn comes and never written. */
export interface SourceFile {
  /** Path as shown to the user, `/` as separator. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}
