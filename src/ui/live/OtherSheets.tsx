import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { LIVE } from '#i18n/vi-live';
import { UI } from '#i18n/vi-ui';
import { Section } from '../components/Section';
import { SeverityCountsLine } from '../components/SeverityCountsLine';
import type { LiveProgress, LiveSheetCounts, LiveView } from '../state/live-view';
import type { LiveWorkbook } from '../state/live-workbook';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '10px' },
  name: { minWidth: 0, overflowWrap: 'anywhere', textAlign: 'left', justifyContent: 'flex-start', marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
  plain: { minWidth: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  reading: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

interface Props {
  readonly store: LiveWorkbook;
  readonly view: LiveView;
}

/** What is open on the sheets that are not in view, and how far they are read. */
export function OtherSheets({ store, view: { sheets, sheet, progress } }: Props) {
  const styles = useStyles();
  const others = sheets.filter((each) => each.sheet.id !== sheet?.id);
  if (others.length === 0) return null;
  const named = others.filter(({ counts, isRead }) => !isRead || counts.error + counts.warning + counts.info > 0);
  return (
    <Section title={LIVE.elsewhere}>
      {named.length === 0 ? <p className={styles.text}>{LIVE.elsewhereClean}</p> : (
        <ul className={styles.list} data-elsewhere>
          {named.map((each) => <SheetLine key={each.sheet.id} store={store} each={each} progress={progress} />)}
        </ul>
      )}
    </Section>
  );
}

interface LineProps extends Pick<Props, 'store'> {
  readonly each: LiveSheetCounts;
  readonly progress: LiveProgress | null;
}

function SheetLine({ store, each: { sheet, counts, isRead }, progress }: LineProps) {
  const styles = useStyles();
  // The application shows no hidden sheet.
  const isHidden = sheet.visibility !== 'visible';
  return (
    <li className={styles.row}>
      {isHidden
        ? <span className={styles.plain}>{sheet.name} <span className={styles.small}>{UI.fill.hiddenSheet}</span></span>
        : (
          <Button
            size="small" appearance="transparent" className={styles.name} aria-label={LIVE.goSheet(sheet.name)}
            onClick={() => { void store.reveal({ sheet: sheet.name, cell: null }); }}
          >
            {sheet.name}
          </Button>
        )}
      {isRead ? <SeverityCountsLine counts={counts} />
        : <span className={styles.small}>{progress?.sheet === sheet.name ? LIVE.reading(sheet.name, progress.rows, progress.total) : LIVE.notRead}</span>}
    </li>
  );
}

/** Reading of the sheet in view, before anything can be said of it. */
export function Reading({ progress }: { readonly progress: LiveProgress | null }) {
  const styles = useStyles();
  if (progress === null) return <span>{LIVE.opening}</span>;
  const { sheet, rows, total } = progress;
  return (
    <div className={styles.reading}>
      <span>{LIVE.reading(sheet, rows, total)}</span>
      <ProgressBar thickness="large" aria-label={LIVE.readingLabel} max={Math.max(1, total)} value={Math.min(rows, Math.max(1, total))} />
    </div>
  );
}
