import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// Of plain elements: it belongs to the first script.
const useStyles = makeStyles({
  button: {
    alignSelf: 'flex-start', font: 'inherit', color: tokens.colorBrandForegroundLink, padding: '2px 4px', margin: '0 0 8px', border: 0,
    backgroundColor: 'transparent', textDecorationLine: 'underline', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A button that looks like a link. */
export function LinkButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return <button type="button" className={useStyles().button} onClick={onClick}>{children}</button>;
}
