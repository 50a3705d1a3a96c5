import { makeStyles, tokens } from '@fluentui/react-components';
import { UI } from '#i18n/vi-ui';

// Of plain elements: the footer belongs to the first script.
const useStyles = makeStyles({
  footer: {
    padding: '4px 12px 12px', textAlign: 'center', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  again: {
    font: 'inherit', color: tokens.colorBrandForegroundLink, padding: '2px 4px', border: 0, backgroundColor: 'transparent',
    textDecorationLine: 'underline', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The promise under every panel, and the way back to the first run. */
export function Footer({ onGuide }: { readonly onGuide: () => void }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {UI.footer}{' '}
      <button type="button" className={styles.again} onClick={onGuide}>{UI.guideAgain}</button>
    </footer>
  );
}
