import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { SUBJECT_LABELS, UI } from '#i18n/vi-ui';
import { viReportTexts } from '#i18n/vi-report';
import type { ConsolidationReport } from '#core/report/contract';
import { SeverityIcon } from '../components/SeverityIcon';

type Quota = ConsolidationReport['quota'][number];

const useStyles = makeStyles({
  verdict: { display: 'flex', alignItems: 'flex-start', columnGap: '6px' },
  tick: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', flexShrink: 0, marginTop: '2px' },
  list: { margin: '6px 0 0', paddingLeft: '22px', color: tokens.colorNeutralForeground2 },
  quota: { marginTop: '12px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  quotaTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  quotaLine: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Whether the totals stand: added in two ways, and held against the cap of the law. */
export function BalanceBox({ report }: { readonly report: ConsolidationReport }) {
  const styles = useStyles();
  const bad = report.balance.filter(({ ok }) => !ok).length;
  // Lines that simply agree are said once; those with a correction or a fault are named.
  const named = report.balance.filter(({ ok, adjustments }) => !ok || adjustments !== 0);
  return (
    <div>
      {report.balance.length > 0 && (
        <div className={styles.verdict}>
          {bad === 0 ? <CheckmarkCircleFilled aria-hidden className={styles.tick} /> : <SeverityIcon severity="error" />}
          <span>
            {bad === 0 ? UI.consolidate.allBalanced(report.balance.length) : UI.consolidate.notBalanced(bad, report.balance.length)}
          </span>
        </div>
      )}
      {named.length > 0 && (
        <ul className={styles.list}>
          {named.map((line) => (
            <li key={`${line.award}${line.subject}`}>
              {viReportTexts.awards[line.award].short} {SUBJECT_LABELS[line.subject]}:{' '}
              {UI.consolidate.balanceLine(line.units, line.adjustments, line.total)} ·{' '}
              {line.ok ? UI.consolidate.balanceOk : UI.consolidate.balanceBad(line.recount)}
            </li>
          ))}
        </ul>
      )}
      <QuotaLines quota={report.quota} />
    </div>
  );
}

function QuotaLines({ quota }: { readonly quota: readonly Quota[] }) {
  const styles = useStyles();
  const pooled = quota.filter(({ scope }) => scope === 'pooled');
  const units = quota.filter(({ scope, cap }) => scope === 'unit' && cap !== null);
  const over = units.filter(({ ok }) => !ok).length;
  if (quota.length === 0) return null;
  return (
    <div className={styles.quota}>
      <h3 className={styles.quotaTitle}>{UI.consolidate.quota}</h3>
      {pooled.map((line, index) => <PooledQuota key={index} line={line} />)}
      {units.length > 0 && (
        <div className={styles.verdict}>
          {over === 0 ? <CheckmarkCircleFilled aria-hidden className={styles.tick} /> : <SeverityIcon severity="error" />}
          <span>{over === 0 ? UI.consolidate.quotaWithin(units.length) : UI.consolidate.quotaOver(over, units.length)}</span>
        </div>
      )}
    </div>
  );
}

function PooledQuota({ line: { cap, base, count, ok } }: { readonly line: Quota }) {
  const styles = useStyles();
  if (cap === null) return <div className={styles.small}>{UI.consolidate.quotaNone(count)}</div>;
  return (
    <>
      <div className={styles.quotaLine}>
        <span>{UI.consolidate.quotaLine(count, cap, base)}</span>
        <span>{UI.consolidate.quotaLeft(cap - count)}</span>
      </div>
      <ProgressBar
        thickness="large" aria-label={UI.consolidate.quota} color={ok ? 'brand' : 'error'}
        max={Math.max(1, cap)} value={Math.min(count, Math.max(1, cap))}
      />
    </>
  );
}
