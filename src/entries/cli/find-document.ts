import { findInput } from '#adapters/node/input-files';
import type { SourceFile } from '#app/ports/file-source';
import { CLI } from '#i18n/vi-cli';
import { say, type Terminal } from './terminal';

/** A text, document or workbook by its path, `-` for what is pasted on standard input. */
export interface FoundDocument extends SourceFile {
  /** Empty for standard input. */
  readonly realPath: string;
}

/** Finds what a command reads by itself; `null`, with the reason said, when it is not there. */
export async function findDocument(path: string, terminal: Terminal): Promise<FoundDocument | null> {
  if (path === '-') return { path, realPath: '', size: 0, read: async () => await terminal.input?.() ?? new Uint8Array() };
  const found = await findInput(path, terminal.cwd);
  if (!('detail' in found)) return found;
  say(terminal, CLI.unavailable(path, found.detail));
  return null;
}
