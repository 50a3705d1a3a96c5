import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { UI } from '#i18n/vi-ui';
import { viReportTexts } from '#i18n/vi-report';
import { Expander } from '../components/Expander';
import { FindingList } from '../components/FindingList';
import { SeverityCountsLine } from '../components/SeverityCountsLine';
import { StatusMark } from '../components/StatusMark';
import type { Place } from '../state/fill-state';
import type { UnitRow } from '../state/unit-rows';

const useStyles = makeStyles({
  line: {
    display: 'grid', columnGap: '10px', rowGap: '1px', alignItems: 'baseline', gridTemplateColumns: 'minmax(0, 1fr) auto',
    '@media (max-width: 420px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  unit: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  status: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  small: {
    gridColumn: '1 / -1', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere',
  },
  still: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 12px 8px 36px' },
  findings: { margin: '6px -12px -12px -24px' },
  failure: { margin: '0 0 4px' },
  open: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly row: UnitRow;
  readonly onGo: (path: string, place: Place | null) => void;
}

/** One unit: name and state, file and forms, findings; opened, its findings and the way into the file. */
export function UnitLine({ row, onGo }: Props) {
  const styles = useStyles();
  const isResult = row.failure !== null || row.findings.length > 0 || row.forms.length > 0 || row.unit !== null;
  if (row.path === null || !isResult) return <div className={styles.still}><Summary row={row} /></div>;
  const { path } = row;
  return (
    <Expander summary={() => <Summary row={row} />}>
      {() => (
        <>
          {row.failure === null
            ? (
              <Button
                className={styles.open} appearance="transparent" size="small" icon={<ArrowRightRegular />}
                onClick={() => { onGo(path, null); }}
              >
                {UI.consolidate.openInFill}
              </Button>
            )
            : <p className={styles.failure}>{row.failure}</p>}
          <div className={styles.findings}>
            <FindingList findings={row.findings} namesFiles={false} onGo={onGo} />
          </div>
        </>
      )}
    </Expander>
  );
}

function Summary({ row }: { readonly row: UnitRow }) {
  const styles = useStyles();
  const isMissing = row.status === 'missing';
  return (
    <span className={styles.line}>
      <span className={styles.unit}>{row.unit ?? row.path}</span>
      <span className={styles.status}>
        <StatusMark status={row.status} {...(isMissing ? { text: UI.consolidate.daysLate(row.daysLate) } : {})} />
      </span>
      {row.unit !== null && row.path !== null && <span className={styles.small}>{row.path}</span>}
      {row.forms.length > 0 && (
        <span className={styles.small}>{row.forms.map((form) => viReportTexts.source.forms[form]).join(', ')}</span>
      )}
      {row.findings.length > 0 && <SeverityCountsLine className={styles.small} counts={row.counts} />}
    </span>
  );
}
