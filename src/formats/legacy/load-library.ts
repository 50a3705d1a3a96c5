import type { WorkBook } from '@e965/xlsx';

import { corrupt } from '../xlsx/read-refusal';

/** Loads the library for old formats, which most people never need, and lets it parse the bytes. */
export async function parseWithLibrary(bytes: Uint8Array): Promise<WorkBook> {
  const library = await import('@e965/xlsx');
  try {
    return library.read(bytes, {
      type: 'array', dense: true, cellStyles: true, cellFormula: true, cellNF: true,
      cellText: false, cellHTML: false, cellDates: false,
    });
  } catch (error) {
    // The library throws whatever its parsing runs into; for the reader all of it is a broken file.
    throw corrupt(`old format: ${error instanceof Error ? error.message : String(error)}`);
  }
}
