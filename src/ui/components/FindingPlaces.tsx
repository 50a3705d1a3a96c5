import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useState } from 'react';
import { findingKey } from '#core/fixes/offers';
import { UI } from '#i18n/vi-ui';
import type { FindingGroup, PlacedFinding } from '../state/finding-groups';
import { FIRST_SPAN, SPAN_PAGE, spanAbove, spanAround, spanBelow, type ShownSpan } from '../state/shown-span';
import type { FindingCardsProps } from './finding-cards';

/** Related places named before the list gets in the way. */
const MOST_RELATED = 4;

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  places: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  place: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '10px', display: 'flex', flexDirection: 'column',
    alignItems: 'flex-start', rowGap: '2px', overflowWrap: 'anywhere', scrollMarginTop: '112px', borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: {},
  current: { borderLeftWidth: '6px', paddingLeft: '7px' },
  related: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  go: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
});

type Props = { readonly group: FindingGroup } & Omit<FindingCardsProps, 'open'>;

/** Every place of a card, page by page. */
export function FindingPlaces({ group, current = null, ...rest }: Props) {
  const styles = useStyles();
  const { findings } = group;
  const [{ span, seen }, setShown] = useState<{ readonly span: ShownSpan; readonly seen: string | null }>({ span: FIRST_SPAN, seen: null });
  if (seen !== current) {
    const line = current === null ? -1 : findings.findIndex(({ finding }) => findingKey(finding) === current);
    setShown({ span: spanAround(span, line), seen: current });
  }
  const show = (next: ShownSpan) => { setShown({ span: next, seen }); };
  const { first, count } = span;
  const below = findings.length - first - count;
  return (
    <>
      {first > 0 && (
        <Button appearance="transparent" size="small" onClick={() => { show(spanAbove(span)); }}>
          {UI.findings.showBefore(Math.min(first, SPAN_PAGE))}
        </Button>
      )}
      <ul className={styles.places}>
        {findings.slice(first, first + count).map((placed, index) => {
          const key = findingKey(placed.finding);
          return (
            // Equal findings have equal keys: the place in the list tells them apart.
            <li
              key={first + index} data-place={key} tabIndex={-1} {...(key === current ? { 'aria-current': true } : {})}
              className={mergeClasses(styles.place, styles[group.severity], key === current && styles.current)}
            >
              <PlaceLine placed={placed} group={group} {...rest} />
            </li>
          );
        })}
      </ul>
      {below > 0 && (
        <Button appearance="transparent" size="small" onClick={() => { show(spanBelow(span)); }}>
          {UI.findings.showMore(Math.min(below, SPAN_PAGE))}
        </Button>
      )}
    </>
  );
}

interface LineProps extends Omit<Props, 'current'> {
  readonly placed: PlacedFinding;
}

function PlaceLine({ placed, group, namesFiles, onGo, tools }: LineProps) {
  const styles = useStyles();
  return (
    <>
      {namesFiles && <span className={styles.small}>{placeText(placed)}</span>}
      <span>{placed.finding.message}</span>
      <span>
        <GoButton placed={placed} onGo={onGo} />
        {tools?.ofPlace(placed, group)}
        <RelatedButtons placed={placed} onGo={onGo} />
      </span>
      {tools?.belowPlace(placed, group)}
    </>
  );
}

function placeText({ finding, path }: PlacedFinding): string {
  const parts = [path ?? UI.findings.wholeRun, finding.sheet].filter((part) => part !== null);
  return parts.join(' › ');
}

function GoButton({ placed: { finding, path }, onGo }: Pick<LineProps, 'placed' | 'onGo'>) {
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
function RelatedButtons({ placed: { finding, path }, onGo }: Pick<LineProps, 'placed' | 'onGo'>) {
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
