import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { UI } from '#i18n/vi-ui';
import { Section } from '../components/Section';

const useStyles = makeStyles({
  root: { width: '100%', maxWidth: '640px', margin: '0 auto' },
  lead: { margin: '0 0 8px' },
  steps: { margin: '0 0 12px', paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  today: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
});

/** Nộp: says plainly what is not there yet and what already serves. */
export function SubmitPanel({ goConsolidate }: { readonly goConsolidate: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Section title={UI.submit.heading}>
        <p className={styles.lead}>{UI.submit.lead}</p>
        <ol className={styles.steps}>{UI.submit.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <p className={styles.today}>{UI.submit.today}</p>
        <Button onClick={goConsolidate}>{UI.submit.goConsolidate}</Button>
      </Section>
    </div>
  );
}
