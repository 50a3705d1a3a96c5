import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the parts of the plan view share. */
export const usePlanStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { margin: '6px 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', alignItems: 'baseline', justifyContent: 'space-between' },
  title: { fontWeight: tokens.fontWeightSemibold },
  scroll: {
    overflow: 'auto', maxHeight: '420px', margin: '6px 0 0 -24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'left', verticalAlign: 'top' },
    '& thead th': { position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold },
    '& td, & thead th': { whiteSpace: 'nowrap' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, minWidth: '120px' },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
