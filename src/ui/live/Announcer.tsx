import { makeStyles } from '@fluentui/react-components';
import { LIVE } from '#i18n/vi-live';
import type { LiveAnnouncement } from '../state/live-view';

const useStyles = makeStyles({
  // Heard, not seen: the cards say it to the eye.
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says what is new, once; nothing of what goes on being wrong. */
export function Announcer({ announcement }: { readonly announcement: LiveAnnouncement | null }) {
  const styles = useStyles();
  return <div className={styles.spoken} aria-live="polite" data-announcer>{textOf(announcement)}</div>;
}

function textOf(announcement: LiveAnnouncement | null): string {
  switch (announcement?.kind) {
    case undefined: return '';
    case 'new-errors': return LIVE.newErrors(announcement.errors);
    case 'clean': return LIVE.allClean;
  }
}
