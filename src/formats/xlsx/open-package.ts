import type { PatchRefusal } from '#core/grid/workbook-patch';
import { err, ok, type Result } from '#core/result';

import { describeBytes } from '../sniff-bytes';
import type { ReadLimits } from './read-limits';
import { ReadRefusal } from './read-refusal';
import { findMainPart } from './read-xlsx';
import { ZipArchive } from './zip-archive';

/** A workbook file of which a changed copy can be made. */
export interface OpenedPackage {
  readonly archive: ZipArchive;
  /** Name of the part that lists the sheets. */
  readonly mainPart: string;
}

/** Opens the bytes of an .xlsx or .xlsm file for a changed copy; says why not for any other, and for a signed one. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): Result<OpenedPackage, PatchRefusal> {
  const kind = describeBytes(bytes);
  if (kind === 'compound') return err({ kind: 'unsupported-format', detail: 'xls' });
  if (kind !== 'zip') return err({ kind: 'unsupported-format', detail: kind });
  return refusable(() => openArchive(ZipArchive.open(bytes, limits), limits));
}

/** The outcome of work on a package, a `ReadRefusal` thrown by it among its refusals. */
export function refusable<Value>(work: () => Result<Value, PatchRefusal>): Result<Value, PatchRefusal> {
  try {
    return work();
  } catch (error) {
    if (error instanceof ReadRefusal) return err({ kind: 'unreadable', failure: error.failure });
    throw error;
  }
}

function openArchive(archive: ZipArchive, limits: ReadLimits): Result<OpenedPackage, PatchRefusal> {
  if (archive.has('mimetype')) return err({ kind: 'unsupported-format', detail: 'ods' });
  const mainPart = findMainPart(archive, limits);
  if (mainPart === undefined) return err({ kind: 'unsupported-format', detail: 'archive' });
  if (/\.bin$/i.test(mainPart)) return err({ kind: 'unsupported-format', detail: 'xlsb' });
  if ([...archive.partNames()].some((name) => name.startsWith('_xmlsignatures/'))) return err({ kind: 'signed' });
  return ok({ archive, mainPart });
}
