import { watchColours } from '#adapters/office/watch-colours';
import type { HostColours } from '#app/ports/host-surroundings';

const page: Record<string, unknown> = globalThis;

const BLACK = { bodyBackgroundColor: '#000000', bodyForegroundColor: '#ffffff' };
const WHITE = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' };

interface Told {
  readonly window: EventTarget;
  readonly document: EventTarget;
  readonly context: Record<string, unknown>;
  readonly heard: (string | null)[];
  readonly end: () => void;
}

function watching(office: Readonly<Record<string, unknown>> = {}, inContext: Readonly<Record<string, unknown>> = {}): Told {
  const context: Record<string, unknown> = { officeTheme: WHITE, ...inContext };
  const [window, document] = [new EventTarget(), new EventTarget()];
  Object.assign(page, { window, document, Office: { context, ...office } });
  const heard: (string | null)[] = [];
  const end = watchColours((colours: HostColours | null) => { heard.push(colours?.background ?? null); });
  return { window, document, context, heard, end };
}

afterEach(() => {
  delete page['window'];
  delete page['document'];
  delete page['Office'];
});

describe('the colours of Excel', () => {
  it.each(['focus', 'visibilitychange'])('are read anew when the pane is gone back to (%s), and told once', (event) => {
    const { window, document, context, heard, end } = watching();
    const goBack = () => { (event === 'focus' ? window : document).dispatchEvent(new Event(event)); };
    goBack();
    expect(heard).toEqual([]);
    context['officeTheme'] = BLACK;
    goBack();
    goBack();
    expect(heard).toEqual(['#000000']);
    context['officeTheme'] = undefined;
    goBack();
    expect(heard).toEqual(['#000000', null]);
    end();
    context['officeTheme'] = WHITE;
    goBack();
    expect(heard).toHaveLength(2);
  });

  it('are taken from the event where there is one, whatever the context still says', () => {
    const handlers: ((event: unknown) => void)[] = [];
    const opened = {
      addHandlerAsync: (kind: string, handler: (event: unknown) => void) => { if (kind === 'officeThemeChanged') handlers.push(handler); },
      removeHandlerAsync: () => { handlers.length = 0; },
    };
    const { heard, end } = watching({ EventType: { OfficeThemeChanged: 'officeThemeChanged' } }, { document: opened });
    for (const handler of handlers) handler({ officeTheme: BLACK });
    expect(heard).toEqual(['#000000']);
    end();
    expect(handlers).toEqual([]);
  });

  it('are still read anew by an application that refuses the event', () => {
    const refuse = () => { throw new Error('not supported'); };
    const { window, context, heard } = watching(
      { EventType: { OfficeThemeChanged: 'officeThemeChanged' } }, { document: { addHandlerAsync: refuse, removeHandlerAsync: refuse } });
    context['officeTheme'] = BLACK;
    window.dispatchEvent(new Event('focus'));
    expect(heard).toEqual(['#000000']);
  });
});
