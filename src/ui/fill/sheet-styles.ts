import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the read-only sheet. */
export const useSheetStyles = makeStyles({
  scroller: {
    position: 'relative', overflow: 'auto', height: 'min(48vh, 340px)',
    '@media (min-width: 900px)': { height: 'calc(100vh - 190px)' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { position: 'relative', fontSize: '12px', lineHeight: '17px' },
  head: { position: 'sticky', top: 0, zIndex: 6, height: '24px', backgroundColor: tokens.colorNeutralBackground3 },
  corner: {
    position: 'sticky', left: 0, zIndex: 2, width: '46px', height: '24px', backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box',
  },
  columnHead: {
    position: 'absolute', top: 0, height: '24px', boxSizing: 'border-box', textAlign: 'center', lineHeight: '23px',
    color: tokens.colorNeutralForeground3, borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflow: 'hidden',
  },
  row: { position: 'absolute', left: 0, width: '100%' },
  rowHead: {
    position: 'sticky', left: 0, zIndex: 4, width: '46px', boxSizing: 'border-box', display: 'flex', alignItems: 'center',
    justifyContent: 'center', color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hiddenHead: { fontStyle: 'italic', textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
  cell: {
    position: 'absolute', boxSizing: 'border-box', padding: '3px 4px', overflow: 'clip', display: 'flex', alignItems: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1, cursor: 'cell', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere',
  },
  merged: { zIndex: 1, justifyContent: 'center', textAlign: 'center' },
  // Keeps the text of a wide merged cell in view while scrolling.
  follows: { position: 'sticky', left: '50px', right: '4px' },
  over: { whiteSpace: 'pre', borderRightColor: 'transparent' },
  number: { justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  hidden: {
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${tokens.colorNeutralStroke3} 5px 6px)`,
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  italic: { fontStyle: 'italic' },
  strike: { textDecorationLine: 'line-through' },
  // Told apart by the kind of line too: not everybody sees the colours, and forced colours leave one of them and no shadow.
  error: {
    outline: `2px solid ${tokens.colorStatusDangerBorder2}`, outlineOffset: '-2px',
    '@media (forced-colors: active)': { outlineWidth: '4px', outlineStyle: 'double', outlineOffset: '-4px' },
  },
  warning: { outline: `2px dashed ${tokens.colorStatusWarningBorder2}`, outlineOffset: '-2px' },
  info: { outline: `1.5px dotted ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: '-2px' },
  active: {
    position: 'absolute', zIndex: 3, pointerEvents: 'none', boxSizing: 'border-box',
    border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: 'transparent', borderRadius: '1px',
    '::after': {
      content: '""', position: 'absolute', inset: 0, backgroundColor: tokens.colorCompoundBrandStroke, opacity: 0.12,
    },
  },
  empty: { padding: '24px', color: tokens.colorNeutralForeground3 },
});
