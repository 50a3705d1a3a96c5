import { Spinner } from '@fluentui/react-components';
import { UI } from '#i18n/vi-ui';

export function Opening() {
  return <Spinner size="small" label={UI.opening} style={{ padding: '48px 0' }} />;
}
