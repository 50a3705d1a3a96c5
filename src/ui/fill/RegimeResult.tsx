import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { RegimesReport } from '#core/report/contract';
import { REGIMES } from '#i18n/vi-regimes';
import { UI } from '#i18n/vi-ui';
import { Expander } from '../components/Expander';
import { SeverityIcon } from '../components/SeverityIcon';
import type { Place } from '../state/fill-state';

const useStyles = makeStyles({
  heading: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  thresholds: { margin: '10px -12px -12px' },
  line: { margin: '4px 0 0', overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '10px', overflowWrap: 'anywhere' },
  term: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: '2px 0 0', display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '6px' },
  go: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
  values: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px', rowGap: '2px' },
  value: { margin: 0 },
});

interface Props {
  readonly regimes: RegimesReport;
  /** File in view: only its places can be gone to. */
  readonly path: string;
  readonly onGo: (place: Place) => void;
}

/** Counts under each profile, the findings that differ, and the thresholds that make them differ. */
export function RegimeResult({ regimes, path, onGo }: Props) {
  const styles = useStyles();
  const { profiles, differences, thresholds } = regimes;
  return (
    <div data-regimes>
      {profiles.map((profile) => <p key={profile.id} className={styles.line}>{REGIMES.profile(profile)}</p>)}
      <h3 className={styles.heading}>{REGIMES.differencesTitle(differences.length)}</h3>
      <ul className={styles.list}>
        {differences.map((difference, index) => (
          <li key={index} className={styles.item}><Difference difference={difference} path={path} onGo={onGo} /></li>
        ))}
      </ul>
      <Expander summary={() => <span className={styles.term}>{REGIMES.thresholdsTitle(thresholds.length)}</span>} className={styles.thresholds}>
        {() => <Thresholds thresholds={thresholds} />}
      </Expander>
    </div>
  );
}

function Thresholds({ thresholds }: Pick<RegimesReport, 'thresholds'>) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {thresholds.map(({ name, label, values }) => (
        <li key={name} className={styles.item}>
          <span className={styles.term}>{label}</span>
          <dl className={styles.values}>
            {values.map((value) => (
              <div key={value.profile} style={{ display: 'contents' }}>
                <dt>{value.profile}</dt><dd className={styles.value}>{REGIMES.value(value)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface DifferenceProps extends Pick<Props, 'path' | 'onGo'> {
  readonly difference: RegimesReport['differences'][number];
}

function Difference({ difference: { kind, changes, findings }, path, onGo }: DifferenceProps) {
  const styles = useStyles();
  const place = findings.find(({ finding }) => finding.path === path && finding.sheet !== null)?.finding;
  const only = findings[0]?.profile ?? '';
  return (
    <>
      <span className={styles.term}>{kind === 'only' ? REGIMES.only(only) : REGIMES.changed(changes)}</span>
      {findings.map(({ profile, decided, finding }) => (
        <p key={profile} className={styles.said}>
          <SeverityIcon severity={finding.severity} />
          <span>{kind === 'only' ? '' : `${profile}: `}{finding.code} {finding.message}{decided ? ` ${REGIMES.decided}` : ''}</span>
        </p>
      ))}
      {place !== undefined && (
        <Button
          appearance="transparent" size="small" className={styles.go} icon={<ArrowRightRegular />}
          onClick={() => { onGo({ sheet: place.sheet, cell: place.cell }); }}
        >
          {place.cell === null ? UI.findings.goSheet : UI.findings.go(place.cell)}
        </Button>
      )}
    </>
  );
}
