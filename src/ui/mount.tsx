import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Pane } from './Pane';
import { ServicesProvider, type PaneServices } from './services';

/** Puts the pane into an element of the page. */
export function mountPane(element: HTMLElement, services: PaneServices): void {
  createRoot(element).render(
    <ServicesProvider value={services}>
      <ErrorBoundary>
        <Pane />
      </ErrorBoundary>
    </ServicesProvider>,
  );
}
