import { ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { QuotaGauge } from '#core/report/quota-lines';
import { LIVE } from '#i18n/vi-live';
import { Expander } from '../components/Expander';
import { SeverityIcon } from '../components/SeverityIcon';

/** Lines told one by one; a workbook of many units has its list in Tổng hợp. */
const MOST = 8;

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge, minWidth: 0,
  },
  strip: { borderTop: 'none' },
  head: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px' },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  over: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  part: { overflowWrap: 'anywhere' },
});

/** How many may still be proposed under the cap; opens to the reckoning, its basis and the other reading. */
export function QuotaStrip({ quotas }: { readonly quotas: readonly QuotaGauge[] }) {
  const styles = useStyles();
  const first = tightest(quotas);
  if (first === undefined) return null;
  const { count, cap, ok } = first;
  return (
    <section className={styles.box} aria-label={LIVE.quotaLabel} data-quota>
      <Expander
        className={styles.strip}
        summary={() => (
          <span className={styles.head}>
            <span className={styles.line}>
              {!ok && <SeverityIcon severity="error" />}
              <span className={styles.count}>{LIVE.quota(count, cap)}</span>
              <span aria-hidden>·</span>
              <span className={mergeClasses(!ok && styles.over)}>{LIVE.quotaLeft(cap - count)}</span>
              {first.confidence === 'low' && <span className={styles.small}>({LIVE.unverified})</span>}
            </span>
            <ProgressBar
              aria-hidden thickness="large" color={ok ? 'brand' : 'error'} max={Math.max(1, cap)} value={Math.min(count, Math.max(1, cap))}
            />
          </span>
        )}
      >
        {() => <Reckoning quotas={quotas} />}
      </Expander>
    </section>
  );
}

function Reckoning({ quotas }: { readonly quotas: readonly QuotaGauge[] }) {
  const styles = useStyles();
  const bases = [...new Set(quotas.map(({ basis }) => basis))];
  return (
    <>
      <ul className={styles.list}>
        {quotas.slice(0, MOST).map((gauge) => (
          <li key={`${gauge.scope} ${gauge.unit ?? ''}`} className={styles.part}>
            <div className={styles.line}>
              <span>{LIVE.quotaScope[gauge.scope]}{gauge.unit === null ? '' : ` (${gauge.unit})`}:</span>
              <span className={styles.count}>{LIVE.quota(gauge.count, gauge.cap)}</span>
              <span>{LIVE.quotaLeft(gauge.cap - gauge.count)}</span>
              <span className={styles.small}>{gauge.isBinding ? LIVE.quotaBinding : LIVE.quotaOther}</span>
            </div>
            <div className={styles.small}>{LIVE.quotaFormula(gauge.percent, gauge.base, gauge.rounding, gauge.cap)}</div>
          </li>
        ))}
        {quotas.length > MOST && <li className={styles.small}>{LIVE.moreUnits(quotas.length - MOST)}</li>}
      </ul>
      {bases.map((basis) => (
        <div key={basis} className={mergeClasses(styles.small, styles.part)}>
          {LIVE.quotaBasis(basis)}{quotas.some((gauge) => gauge.basis === basis && gauge.confidence === 'low') ? ` (${LIVE.unverified})` : ''}
        </div>
      ))}
    </>
  );
}

/** Of the lines that bind, the one with the least left. */
function tightest(quotas: readonly QuotaGauge[]): QuotaGauge | undefined {
  const binding = quotas.filter(({ isBinding }) => isBinding);
  return [...binding.length > 0 ? binding : quotas].sort((left, right) => (left.cap - left.count) - (right.cap - right.count))[0];
}
