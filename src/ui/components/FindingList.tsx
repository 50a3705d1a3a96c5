import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ruleText } from '#i18n/finding-text';
import { UI } from '#i18n/vi-ui';
import { cardKey, groupFindings, type FindingGroup, type PlacedFinding } from '../state/finding-groups';
import { TWO_LINES } from '../two-lines';
import { Expander } from './Expander';
import type { FindingCardsProps, ShownGroup } from './finding-cards';
import { FindingPlaces } from './FindingPlaces';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '6px' },
  icon: { marginTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  brief: {
    ...TWO_LINES, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', marginTop: '2px', fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  parts: { margin: '0 0 8px', display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '10px', rowGap: '4px' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  meaning: { margin: 0, overflowWrap: 'anywhere' },
  fresh: {
    animationName: { from: { backgroundColor: tokens.colorBrandBackground2 }, to: { backgroundColor: 'transparent' } },
    animationDuration: '1200ms',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  gone: {
    display: 'flex', alignItems: 'center', columnGap: '6px', padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground3,
  },
  done: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
});

/** Findings as cards, one per kind: two lines, opened to why, basis, how to mend and every place. */
export function FindingList({ findings, ...rest }: { readonly findings: readonly PlacedFinding[] } & FindingCardsProps) {
  return <FindingCards groups={groupFindings(findings)} {...rest} />;
}

/** The cards in the order they are given. */
export function FindingCards({ groups, ...rest }: { readonly groups: readonly ShownGroup[] } & FindingCardsProps) {
  return (
    <div role="list" aria-label={UI.findings.list}>
      {groups.map((group) => (
        <div role="listitem" key={cardKey(group)} data-card={cardKey(group)}>
          {group.isGone === true ? <GoneCard group={group} /> : <FindingCard group={group} {...rest} />}
        </div>
      ))}
    </div>
  );
}

function GoneCard({ group }: { readonly group: ShownGroup }) {
  const styles = useStyles();
  return (
    <div className={styles.gone} data-gone>
      <CheckmarkCircleRegular aria-hidden className={styles.done} />
      <span>{ruleText(group.rule).title} <span className={styles.small}>{UI.findings.gone} · {group.code}</span></span>
    </div>
  );
}

function FindingCard({ group, ...rest }: { readonly group: ShownGroup } & FindingCardsProps) {
  const styles = useStyles();
  const text = ruleText(group.rule);
  const first = group.findings[0];
  const { open } = rest;
  const key = cardKey(group);
  const opened = open === undefined ? {} : {
    opened: { isOpen: open.keys.has(key), toggle: (isOpen: boolean) => { open.toggle(group, isOpen); } },
  };
  return (
    <Expander
      {...opened} className={mergeClasses(group.isNew === true && styles.fresh)}
      summary={(isOpen) => (
        <>
          <span className={styles.head}>
            <SeverityIcon severity={group.severity} className={styles.icon} />
            <span>
              <span className={styles.title}>{text.title}</span>{' '}
              <span className={styles.small}>
                {group.findings.length > 1 ? `${UI.findings.times(group.findings.length)} · ` : ''}{group.code}
              </span>
            </span>
          </span>
          {!isOpen && <span className={styles.brief}>{first?.finding.message}</span>}
        </>
      )}
    >
      {() => (
        <>
          <dl className={styles.parts}>
            <dt className={styles.term}>{UI.findings.why}</dt><dd className={styles.meaning}>{text.why}</dd>
            <dt className={styles.term}>{UI.findings.fix}</dt><dd className={styles.meaning}>{text.fix}</dd>
            <Basis group={group} />
          </dl>
          {rest.tools?.ofCard(group)}
          <FindingPlaces group={group} {...rest} />
        </>
      )}
    </Expander>
  );
}

function Basis({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const bases = [...new Set(group.findings.flatMap(({ finding }) => (finding.basis === null ? [] : [finding.basis])))];
  if (bases.length === 0) return null;
  return <><dt className={styles.term}>{UI.findings.basis}</dt><dd className={styles.meaning}>{bases.join('; ')}</dd></>;
}
