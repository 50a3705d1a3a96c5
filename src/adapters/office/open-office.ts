import type { HostColours, HostSurroundings } from '#app/ports/host-surroundings';

/** How the opening of the pane inside Office ended. */
export type OfficeOpening =
  /** Microsoft's script could not be loaded. */
  | { readonly kind: 'no-office' }
  /** The page stands in a browser, or in another application than Excel. */
  | { readonly kind: 'not-excel' }
  /** Excel lacks ExcelApi 1.7. */
  | { readonly kind: 'too-old' }
  | { readonly kind: 'ready'; readonly surroundings: HostSurroundings };

export interface OpenOfficeOptions {
  /** Address of Microsoft's script; its folder holds the parts that it loads by itself. */
  readonly script: string;
  /** Called once when there is neither script nor answer after `patience` (ms). The opening goes on nevertheless. */
  readonly onSlow: () => void;
  readonly patience: number;
}

/**
 * Loads Microsoft's script and waits until the application answers. The script is added here and not written in the page:
 * a network that swallows its request, as firewalls do, would otherwise keep the whole page from opening.
 */
export async function openOffice({ script, onSlow, patience }: OpenOfficeOptions): Promise<OfficeOpening> {
  const timer = setTimeout(onSlow, patience);
  try {
    if (!await loadScript(script)) return { kind: 'no-office' };
    const { host, platform } = await Office.onReady();
    // Both are texts when it runs, whatever the types say.
    if (String(host) !== 'Excel') return { kind: 'not-excel' };
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.7')) return { kind: 'too-old' };
    return { kind: 'ready', surroundings: surroundingsOf(String(platform), Office.context) };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the script ran; an answer that is no script, as proxies give, leaves `Office` undefined. */
async function loadScript(address: string): Promise<boolean> {
  const isLoaded = await new Promise<boolean>((resolve) => {
    const element = document.createElement('script');
    element.src = address;
    element.addEventListener('load', () => { resolve(true); });
    element.addEventListener('error', () => { resolve(false); });
    document.head.append(element);
  });
  return isLoaded && typeof Office !== 'undefined';
}

interface TellingContext {
  readonly displayLanguage?: string;
  readonly officeTheme?: Partial<Office.OfficeTheme>;
}

function surroundingsOf(platform: string, { displayLanguage, officeTheme }: TellingContext): HostSurroundings {
  return { platform, language: displayLanguage ?? 'vi-VN', colours: coloursOf(officeTheme) };
}

/** Excel on the web may have no theme, and some versions have one without colours. */
export function coloursOf(theme: TellingContext['officeTheme']): HostColours | null {
  const { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor } = theme ?? {};
  if (!isColour(bodyBackgroundColor) || !isColour(bodyForegroundColor)) return null;
  return {
    background: bodyBackgroundColor, foreground: bodyForegroundColor,
    controlBackground: isColour(controlBackgroundColor) ? controlBackgroundColor : bodyBackgroundColor,
    controlForeground: isColour(controlForegroundColor) ? controlForegroundColor : bodyForegroundColor,
  };
}

function isColour(text: string | undefined): text is string {
  return text !== undefined && /^#[0-9a-f]{6}$/i.test(text);
}
