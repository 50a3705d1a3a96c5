import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the parts of the making share. */
export const useMakingStyles = makeStyles({
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  said: { margin: '8px 0 0', overflowWrap: 'anywhere' },
  small: { margin: '6px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end', marginBottom: '4px' },
  lines: {
    margin: '6px 0 0', padding: '8px 10px', maxHeight: '320px', overflowY: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere',
    fontFamily: 'inherit', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'center' },
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  changes: { margin: '4px 0 4px', paddingLeft: '20px', overflowWrap: 'anywhere' },
  verdict: { display: 'flex', columnGap: '6px', alignItems: 'flex-start', margin: '8px 0 0', overflowWrap: 'anywhere' },
  list: { margin: '8px -12px -12px' },
});
