import type { SourceFile } from '#app/ports/file-source';
import type { FixedFile, FixRun, FixServices } from '#app/use-cases/fix-contract';
import { fixFiles } from '#app/use-cases/fix-files';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { sourceOf, TEST_SERVICES } from '#support/memory-files';

export const FIX_SERVICES: FixServices = { ...TEST_SERVICES, patcher: { patch: (bytes, edits) => patchWorkbook(bytes, edits) } };

/** Fixes files that must not be refused. */
export async function fixRun(files: readonly SourceFile[], services: FixServices = FIX_SERVICES): Promise<FixRun> {
  const request = { files, plan: null, profile: 'auto', asOf: null };
  const run = await fixFiles(request, services, { report: () => undefined, signal: { aborted: false } });
  if (!run.ok) throw new Error(`the run was refused: ${JSON.stringify(run.error)}`);
  return run.value;
}

/** The only file of a run. */
export async function fixOne(file: SourceFile, services?: FixServices): Promise<FixedFile> {
  const [fixed] = (await fixRun([file], services)).files;
  if (fixed === undefined) throw new Error('no file');
  return fixed;
}

/** The copy of a file under its own path, to be read again; the file itself where nothing was changed. */
export function copyOf(fixed: FixedFile, file: SourceFile): SourceFile {
  const { bytes } = fixed;
  return bytes === null ? file : sourceOf(fixed.path, () => bytes);
}

/** `Sheet!A1: "before" → "after" (KT107)`. */
export function previewLines({ preview }: FixedFile): string[] {
  return preview.map(({ sheet, cell, before, after, codes }) =>
    `${sheet}!${cell}: ${JSON.stringify(before)} → ${JSON.stringify(after)} (${codes.join(', ')})`);
}
