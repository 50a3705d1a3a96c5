import type { LeftPartKind, RemovedPartKind } from '#core/grid/outgoing-copy';

/** What becomes of the parts that a relationship of some type leads to. `silent`: made anew by whoever opens the file. */
export type PartFate =
  | { readonly kind: 'keep'; readonly left?: LeftPartKind }
  | { readonly kind: 'drop'; readonly as: RemovedPartKind | 'silent' };

const keep = (...types: readonly string[]): [string, PartFate][] => types.map((type) => [type, { kind: 'keep' }]);
const left = (as: LeftPartKind, ...types: readonly string[]): [string, PartFate][] => types.map((type) => [type, { kind: 'keep', left: as }]);
const drop = (as: RemovedPartKind | 'silent', ...types: readonly string[]): [string, PartFate][] =>
  types.map((type) => [type, { kind: 'drop', as }]);

/**
 * Types of relationships (last word of their address, ECMA-376 part 1, 8 to 15, and the types Excel adds). What is not
 * listed is dropped and said: nothing goes out that nobody has thought of.
 */
const FATES: ReadonlyMap<string, PartFate> = new Map([
  ...keep(
    'officeDocument', 'worksheet', 'chartsheet', 'styles', 'theme', 'sharedStrings', 'sheetMetadata', 'table', 'chart', 'chartEx',
    'chartStyle', 'chartColorStyle', 'chartUserShapes', 'themeOverride', 'diagramData', 'diagramLayout', 'diagramQuickStyle',
    'diagramColors', 'diagramDrawing', 'rdRichValue', 'rdRichValueStructure', 'rdRichValueTypes', 'richValueRel',
    'vbaProjectSignature', 'vbaProjectSignatureAgile', 'vbaProjectSignatureV3',
  ),
  ...left('drawings', 'drawing'),
  ...left('images', 'image'),
  ...left('macros', 'vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet', 'dialogsheet'),
  ...drop('silent', 'calcChain'),
  ...drop('comments', 'comments', 'threadedComment', 'person', 'vmlDrawing'),
  ...drop('properties', 'core-properties', 'extended-properties', 'custom-properties', 'thumbnail'),
  ...drop('printer-settings', 'printerSettings'),
  ...drop('external-links', 'externalLink', 'externalLinkPath', 'volatileDependencies'),
  ...drop('hyperlinks', 'hyperlink'),
  ...drop('pivot-tables', 'pivotTable', 'pivotCacheDefinition', 'pivotCacheRecords', 'slicer', 'slicerCache', 'timeline', 'timelineCache'),
  ...drop('queries', 'connections', 'queryTable'),
  ...drop('objects', 'oleObject', 'package', 'control', 'ctrlProp', 'activeXControlBinary'),
  ...drop('signature', 'origin', 'signature'),
  ...drop('history', 'revisionHeaders', 'revisionLog', 'usernames'),
  ...drop('custom-data', 'customXml', 'customXmlProps', 'customProperty'),
]);

/** What becomes of what a relationship leads to. */
export function fateOf({ type, isExternal }: { readonly type: string; readonly isExternal: boolean }): PartFate {
  const fate = FATES.get(type) ?? { kind: 'drop', as: 'other-parts' };
  return isExternal && fate.kind === 'keep' ? { kind: 'drop', as: 'external-links' } : fate;
}
