import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useState, type ReactNode } from 'react';
import { ruleText } from '#i18n/finding-text';
import { UI } from '#i18n/vi-ui';
import type { Place } from '../state/fill-state';
import { cardKey, groupFindings, type FindingGroup, type PlacedFinding } from '../state/finding-groups';
import { TWO_LINES } from '../two-lines';
import { Expander } from './Expander';
import { SeverityIcon } from './SeverityIcon';

const PAGE = 20;
/** Related places named before the list gets in the way. */
const MOST_RELATED = 4;

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
  places: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  place: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '10px', display: 'flex', flexDirection: 'column',
    alignItems: 'flex-start', rowGap: '2px', overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: {},
  related: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  go: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly findings: readonly PlacedFinding[];
  /** Names the file of each finding, where a list spans several. */
  readonly namesFiles: boolean;
  readonly onGo: (path: string, place: Place) => void;
  readonly tools?: FindingTools;
}

/** What can be done about findings besides looking at them. */
export interface FindingTools {
  /** Above the places of a card. */
  readonly ofCard: (group: FindingGroup) => ReactNode;
  /** Beside the way to a place. */
  readonly ofPlace: (placed: PlacedFinding, group: FindingGroup) => ReactNode;
  /** Below a place. */
  readonly belowPlace: (placed: PlacedFinding, group: FindingGroup) => ReactNode;
}

/** Findings as cards, one per kind: two lines, opened to why, basis, how to mend and every place. */
export function FindingList({ findings, ...rest }: Props) {
  return (
    <div role="list" aria-label={UI.findings.list}>
      {groupFindings(findings).map((group) => (
        <div role="listitem" key={cardKey(group)} data-card={cardKey(group)}>
          <FindingCard group={group} {...rest} />
        </div>
      ))}
    </div>
  );
}

function FindingCard({ group, ...rest }: { readonly group: FindingGroup } & Omit<Props, 'findings'>) {
  const styles = useStyles();
  const text = ruleText(group.rule);
  const first = group.findings[0];
  return (
    <Expander
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
          <Places group={group} {...rest} />
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

function Places({ group, namesFiles, onGo, tools }: { readonly group: FindingGroup } & Omit<Props, 'findings'>) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const rest = group.findings.length - shown;
  return (
    <>
      <ul className={styles.places}>
        {group.findings.slice(0, shown).map((placed, index) => (
          <li key={index} className={mergeClasses(styles.place, styles[group.severity])}>
            {namesFiles && <span className={styles.small} style={{ whiteSpace: 'normal' }}>{placeText(placed)}</span>}
            <span>{placed.finding.message}</span>
            <span>
              <GoButton placed={placed} onGo={onGo} />
              {tools?.ofPlace(placed, group)}
              <RelatedButtons placed={placed} onGo={onGo} />
            </span>
            {tools?.belowPlace(placed, group)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" size="small" onClick={() => { setShown(shown + PAGE); }}>
          {UI.findings.showMore(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}

function placeText({ finding, path }: PlacedFinding): string {
  const parts = [path ?? UI.findings.wholeRun, finding.sheet].filter((part) => part !== null);
  return parts.join(' › ');
}

function GoButton({ placed: { finding, path }, onGo }: { readonly placed: PlacedFinding } & Pick<Props, 'onGo'>) {
  const styles = useStyles();
  if (path === null) return null;
  const label = finding.cell === null ? (finding.sheet === null ? UI.findings.open : UI.findings.goSheet) : UI.findings.go(finding.cell);
  return (
    <Button
      appearance="transparent" size="small" className={styles.go} icon={<ArrowRightRegular />}
      onClick={() => { onGo(path, { sheet: finding.sheet, cell: finding.cell }); }}
    >
      {label}
    </Button>
  );
}

/** Ways to the other places a finding rests on: the second row of a pair, the cells of a sum in another file. */
function RelatedButtons({ placed: { finding, path }, onGo }: { readonly placed: PlacedFinding } & Pick<Props, 'onGo'>) {
  const styles = useStyles();
  return (
    <>
      {finding.related.slice(0, MOST_RELATED).map((place, index) => (
        <Button
          key={index} appearance="transparent" size="small" className={styles.related}
          onClick={() => { onGo(place.path, { sheet: place.sheet, cell: place.cell }); }}
        >
          {UI.findings.related(place.path === path ? null : place.path, place.sheet === finding.sheet ? null : place.sheet, place.cell)}
        </Button>
      ))}
    </>
  );
}
