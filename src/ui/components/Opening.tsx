import { makeStyles, tokens } from '@fluentui/react-components';
import { UI } from '#i18n/vi-ui';

const useStyles = makeStyles({
  text: { margin: 0, padding: '48px 0', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

export function Opening() {
  return <p role="status" className={useStyles().text}>{UI.opening}</p>;
}
