import { fromA1, type CellAddress } from '#core/grid/address';
import type { DocumentProperties } from '#core/grid/sheet-grid';

import type { PackageParts } from './package-parts';
import { ReadRefusal } from './read-refusal';

/** What stands beside the cells: comments and document properties. None of it is needed to read the cells. */

/** Parts with comments: notes of all versions, and threads, which carry a note each where Excel wrote them. */
const COMMENT_TYPES: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

/**
 * Cells of a sheet that carry a comment, in reading order; `undefined` when the parts that would tell are broken: the
 * cells are good without them.
 */
export function readCommentCells(parts: PackageParts, sheetPart: string): readonly CellAddress[] | undefined {
  return orUnknown(() => {
    const cells = new Map<string, CellAddress>();
    for (const { type, target, isExternal } of parts.relationshipsOf(sheetPart).values()) {
      if (isExternal || !COMMENT_TYPES.has(type)) continue;
      for (const reference of commentReferences(parts, target, type)) {
        const at = fromA1(reference);
        if (at !== undefined) cells.set(reference, at);
      }
    }
    return [...cells.values()].sort((left, right) => left.row - right.row || left.column - right.column);
  });
}

function commentReferences(parts: PackageParts, part: string, type: string): string[] {
  const cursor = parts.open(part);
  const references: string[] = [];
  if (cursor === undefined) return references;
  const isThread = type === 'threadedComment';
  cursor.openRoot(isThread ? 'ThreadedComments' : 'comments');
  while (cursor.nextChild(1)) {
    if (isThread) references.push(cursor.attribute('ref') ?? '');
    else if (cursor.isNamed('commentList')) while (cursor.nextChild(2)) references.push(cursor.attribute('ref') ?? '');
  }
  return references;
}

/** Author and last editor as the package states them (docProps/core.xml); `undefined` when the part is broken. */
export function readDocumentProperties(parts: PackageParts): DocumentProperties | undefined {
  return orUnknown(() => {
    const core = [...parts.relationshipsOf('').values()].find(({ type, isExternal }) => type === 'core-properties' && !isExternal);
    const cursor = core === undefined ? undefined : parts.open(core.target);
    let creator = '';
    let lastModifiedBy = '';
    if (cursor === undefined) return { creator, lastModifiedBy };
    cursor.openRoot('coreProperties');
    while (cursor.nextChild(1)) {
      const isCreator = cursor.isNamed('creator');
      if (!isCreator && !cursor.isNamed('lastModifiedBy')) continue;
      cursor.readText();
      if (isCreator) creator = cursor.foundText().trim();
      else lastModifiedBy = cursor.foundText().trim();
    }
    return { creator, lastModifiedBy };
  });
}

function orUnknown<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof ReadRefusal) return undefined;
    throw thrown;
  }
}
