import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { MAKING } from '#i18n/vi-submit';
import { useMakingStyles } from './making-styles';

/** A text to read, to select and to copy. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useMakingStyles();
  const [said, setSaid] = useState('');
  const copy = () => {
    // Absent on pages without a secure origin, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) setSaid(MAKING.notCopied);
    else clipboard.writeText(text).then(() => { setSaid(MAKING.copied); }, () => { setSaid(MAKING.notCopied); });
  };
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={copy}>{MAKING.copy}</Button>
      <span role="status" className={styles.small}> {said}</span>
      <pre className={styles.lines} tabIndex={0} aria-label={label}>{text}</pre>
    </>
  );
}
