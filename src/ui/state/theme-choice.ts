import type { HostSurroundings } from '#app/ports/host-surroundings';

export type ThemeName = 'light' | 'dark';

/**
 * The look that goes with the application around the pane, by the background it has; in a browser, and in an Excel that
 * tells no colours, the one that the system prefers. Under forced colours (high contrast, `độ tương phản cao`) the
 * system paints the pane itself and what it prefers says on which side its background lies.
 */
export function themeFor(surroundings: HostSurroundings | undefined, prefersDark: boolean, forcedColours: boolean): ThemeName {
  const background = surroundings?.colours?.background;
  const isDark = background === undefined || forcedColours ? prefersDark : isDarkColour(background);
  return isDark ? 'dark' : 'light';
}

/** Whether white reads better on a colour `#rrggbb` than black does, after the relative luminance of WCAG 2.2. */
function isDarkColour(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
