import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type RefObject } from 'react';
import { LIVE } from '#i18n/vi-live';
import { UI } from '#i18n/vi-ui';
import { FindingCards } from '../components/FindingList';
import { Section } from '../components/Section';
import { SeverityCountsLine } from '../components/SeverityCountsLine';
import { withDecisions } from '../fill/DecisionTools';
import { fixTools } from '../fill/FixTools';
import type { Deciding } from '../fill/use-decisions';
import { useFocusAfter } from '../fill/use-focus-after';
import type { LiveView } from '../state/live-view';
import type { LiveWorkbook } from '../state/live-workbook';
import { useFindingKeys } from './use-finding-keys';
import { useFocusKept } from './use-focus-kept';
import { useLiveFixing } from './use-live-fixing';

const useStyles = makeStyles({
  text: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground3 },
  foot: {
    padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ':empty': { display: 'none' },
  },
  all: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
  unfinished: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly store: LiveWorkbook;
  readonly view: LiveView;
  readonly deciding: Deciding;
  /** What is said of mending; takes the focus when what had it is gone. */
  readonly status: RefObject<HTMLElement | null>;
}

/** What is to mend on the sheet in view; cards keep their place while the sheet is filled in. */
export function LiveFindings({ store, view, deciding, status }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { openCards, setOpen, missed, onKeyDown } = useFindingKeys(store, list);
  const fixing = useLiveFixing(store, view);
  useFocusAfter(view.fixing.notice, list, status);
  useFocusKept(list, status);
  const { groups, current, workbook, counts } = view;
  return (
    <Section title={UI.fill.findings} aside={groups.length > 0 && <SeverityCountsLine counts={counts.sheet} />} isFlush>
      <div ref={list} onKeyDown={onKeyDown} data-live-findings>
        {groups.length === 0
          ? <p className={styles.text}>{emptyText(view)}</p>
          : (
            <FindingCards
              groups={groups} namesFiles={false} current={current} tools={withDecisions(fixTools(fixing), deciding)}
              open={{
                keys: openCards,
                toggle: (group, isOpen) => {
                  setOpen(group, isOpen);
                  // A card that is opened shows its cell, too: both are looked at together.
                  const first = group.findings[0]?.finding;
                  if (isOpen && first !== undefined && first.sheet !== null) void store.reveal({ sheet: first.sheet, cell: first.cell });
                },
              }}
              onGo={(path, place) => { if (path === workbook) void store.reveal(place); }}
            />
          )}
      </div>
      <Unfinished store={store} view={view} />
      {groups.length > 0 && <div className={styles.foot}>{LIVE.keys}</div>}
      <div className={styles.foot} role="status">{missed === 0 ? '' : <span key={missed}>{LIVE.noFix}</span>}</div>
    </Section>
  );
}

function emptyText({ recognition, settlement, status, sheet }: LiveView): string {
  if (recognition?.report === null || recognition === null) return status === 'checking' && sheet?.isOwned !== true ? LIVE.checking : LIVE.none;
  return settlement !== null && settlement.decided.some(({ finding }) => finding.sheet === sheet?.name) ? LIVE.noneOpen : LIVE.none;
}

/** Rows that are being typed: what they lack is no fault yet. Below the list, so that it never moves the cards. */
function Unfinished({ store, view: { unfinished } }: Pick<Props, 'store' | 'view'>) {
  const styles = useStyles();
  if (unfinished.length === 0) return null;
  return (
    <div className={styles.foot} data-unfinished>
      {unfinished.map(({ sheet, row, held }) => (
        <div key={`${sheet} ${String(row)}`} className={styles.unfinished}>
          <span>{LIVE.unfinished(row, held)}</span>
          {held > 0 && <Button size="small" appearance="transparent" className={styles.all} onClick={() => { void store.checkAll(); }}>{LIVE.checkAll}</Button>}
        </div>
      ))}
    </div>
  );
}
