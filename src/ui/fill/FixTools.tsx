import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { rowsOfOffers, type FixOffer } from '#core/fixes/offers';
import { viLeftText } from '#i18n/vi-fixes';
import { MENDING } from '#i18n/vi-mending';
import type { FindingTools } from '../components/finding-cards';
import type { PlacedFinding } from '../state/finding-groups';
import type { FixTarget } from '../state/fix-state';
import { cardTarget, isSameTarget, placeTarget, type FixSurface } from './fix-surface';
import { FixPreviewPanel } from './FixPreviewPanel';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', margin: '0 0 10px' },
  left: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What a list of findings offers to mend: one place or all of a card, each with its preview. */
export function fixTools(fixing: FixSurface): FindingTools {
  return {
    ofCard: (group) => {
      const offers = fixing.offersOf(group.findings);
      const target = cardTarget(group);
      return offers.length < 2 ? null : <CardTool fixing={fixing} offers={offers} target={target} code={group.code} />;
    },
    ofPlace: (placed, group) => {
      const offers = fixing.offersOf([placed]);
      return offers.length === 0 ? null : (
        <FixButton
          fixing={fixing} offers={offers} target={placeTarget(group, placed)} label={MENDING.fixPlace(rowsOfOffers(offers).length)}
          {...(placed.finding.cell === null ? {} : { at: placed.finding.cell })}
        />
      );
    },
    belowPlace: (placed, group) => (
      <>
        <LeftReason fixing={fixing} placed={placed} />
        {isSameTarget(placeTarget(group, placed), fixing.preview?.target) && <FixPreviewPanel fixing={fixing} code={group.code} />}
      </>
    ),
  };
}

interface ToolProps {
  readonly fixing: FixSurface;
  readonly offers: readonly FixOffer[];
  readonly target: FixTarget;
}

function CardTool({ code, ...tool }: ToolProps & { readonly code: string }) {
  const styles = useStyles();
  const { fixing, offers, target } = tool;
  return (
    <div className={styles.card}>
      <FixButton {...tool} label={MENDING.fixAll(offers.length)} isProminent />
      {isSameTarget(target, fixing.preview?.target) && <FixPreviewPanel fixing={fixing} code={code} />}
    </div>
  );
}

interface ButtonProps extends ToolProps {
  readonly label: string;
  /** Cell it is spoken with, where the label alone does not tell one button from the next. */
  readonly at?: string;
  readonly isProminent?: boolean;
}

function FixButton({ fixing, offers, target, label, at, isProminent = false }: ButtonProps) {
  const { preview } = fixing;
  const isOpen = isSameTarget(target, preview?.target);
  return (
    <Button
      appearance={isProminent ? 'secondary' : 'transparent'} size="small" icon={<WrenchRegular />} aria-expanded={isOpen} data-fix
      disabledFocusable={preview?.isApplying === true} {...(at === undefined ? {} : { 'aria-label': MENDING.fixNamed(label, at) })}
      onClick={({ currentTarget }) => {
        if (isOpen) fixing.close();
        else fixing.show(target, offers, currentTarget);
      }}
    >
      {label}
    </Button>
  );
}

/** Why a safe fix is left to a person, where it is for a reason of its own. */
function LeftReason({ fixing, placed }: { readonly fixing: FixSurface; readonly placed: PlacedFinding }) {
  const styles = useStyles();
  const reason = fixing.leftOf(placed.finding);
  // Of a file that cannot be changed at all it is said once, above the list.
  if (reason === undefined || reason === 'file-refused') return null;
  return <span className={styles.left}>{viLeftText(reason)}</span>;
}
