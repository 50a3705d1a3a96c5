import type { HostColours, WatchColours } from '#app/ports/host-surroundings';
import { coloursOf } from './open-office';

/**
 * Tells the colours of the application whenever they turn out to be others. Excel has no event for them (that of Office is
 * Outlook's, Mailbox 1.14), so they are read anew when the pane gets the focus or is shown again, as it does after the
 * dialog in which they are chosen; a version that has the event is heard besides.
 */
export const watchColours: WatchColours = (listener) => {
  let known = JSON.stringify(coloursOf(Office.context.officeTheme));
  const tell = (colours: HostColours | null): void => {
    const found = JSON.stringify(colours);
    if (found === known) return;
    known = found;
    listener(colours);
  };
  const readAnew = (): void => { tell(coloursOf(Office.context.officeTheme)); };
  window.addEventListener('focus', readAnew);
  document.addEventListener('visibilitychange', readAnew);
  const onChanged = (event?: object): void => {
    // What the context says may lag behind the event (office-js 6348).
    tell(coloursOf(hasTheme(event) ? event.officeTheme : Office.context.officeTheme));
  };
  const end = hearEvent(Office, onChanged);
  return () => {
    window.removeEventListener('focus', readAnew);
    document.removeEventListener('visibilitychange', readAnew);
    end();
  };
};

function hasTheme(event: object | undefined): event is { readonly officeTheme: Partial<Office.OfficeTheme> } {
  return event !== undefined && 'officeTheme' in event && typeof event.officeTheme === 'object' && event.officeTheme !== null;
}

/** Office as it may be, whatever the declared types promise. */
interface TellingOffice {
  readonly EventType?: { readonly OfficeThemeChanged?: Office.EventType };
  readonly context: { readonly document?: Office.Document };
}

/** Listens to the event of the application; where it has none, nothing is heard. */
function hearEvent({ EventType, context: { document: opened } }: TellingOffice, handler: (event?: object) => void): () => void {
  const kind = EventType?.OfficeThemeChanged;
  if (kind === undefined || opened === undefined) return () => undefined;
  try {
    opened.addHandlerAsync(kind, handler);
  } catch {
    // A host that knows the name of the event and does not support it: the colours are read anew as before.
    return () => undefined;
  }
  return () => { opened.removeHandlerAsync(kind, { handler }); };
}
