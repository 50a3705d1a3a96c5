import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { GUIDE } from '#i18n/vi-guide';
import type { Guide } from './use-guide';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', rowGap: '8px', width: '100%', maxWidth: '640px', margin: '0 auto 12px', boxSizing: 'border-box',
    padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { margin: 0, paddingLeft: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** First run: what this is, and a sample to repair; then the steps beside the sample. */
export function GuideCard({ guide }: { readonly guide: Guide }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isAsked, found } = guide;
  useEffect(() => {
    if (!isAsked) return;
    // The button that called it back lies far below.
    heading.current?.focus();
    found();
  }, [isAsked, found]);
  const isSteps = guide.view === 'steps';
  return (
    <section className={styles.card} aria-label={isSteps ? GUIDE.stepsHeading : GUIDE.heading} data-guide={guide.view}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{isSteps ? GUIDE.stepsHeading : `${GUIDE.heading} ${GUIDE.promise}`}</h2>
      {isSteps
        ? <ol className={styles.steps}>{GUIDE.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        : <p className={styles.text}>{GUIDE.lead}</p>}
      <div className={styles.actions}>
        {isSteps && <Button onClick={guide.close}>{GUIDE.done}</Button>}
        {!isSteps && (
          <Button appearance={guide.isInExcel ? 'primary' : 'secondary'} disabledFocusable={guide.sample === 'opening'} onClick={guide.practise}>
            {GUIDE.practise}
          </Button>
        )}
        {!isSteps && guide.canClose && <Button onClick={guide.close}>{guide.isInExcel ? GUIDE.useOwn : GUIDE.skip}</Button>}
      </div>
      <div role="status">{statusText(guide.sample)}</div>
    </section>
  );
}

function statusText(sample: Guide['sample']): string {
  switch (sample) {
    case 'idle': return '';
    case 'opening': return GUIDE.opening;
    case 'not-loaded': return GUIDE.notLoaded;
    default: return GUIDE.notWritten(sample);
  }
}
