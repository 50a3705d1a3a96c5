import type { HostSurroundings } from '#app/ports/host-surroundings';
import { themeFor } from '#ui/state/theme-choice';

function excel(background: string | null): HostSurroundings {
  const colours = background === null
    ? null : { background, foreground: '#808080', controlBackground: background, controlForeground: '#808080' };
  return { platform: 'PC', language: 'vi-VN', colours };
}

describe('the look of the pane', () => {
  it.each([
    ['white Office', '#FFFFFF', 'light'], ['colourful Office', '#f3f2f1', 'light'], ['light grey Office', '#e6e6e6', 'light'],
    ['dark grey Office', '#666666', 'dark'], ['black Office', '#262626', 'dark'], ['black', '#000000', 'dark'],
    ['bright yellow', '#ffff00', 'light'], ['deep blue', '#0000ff', 'dark'],
  ])('follows the background of %s, whatever the system prefers', (_name, background, expected) => {
    expect([true, false].map((prefersDark) => themeFor(excel(background), prefersDark, false))).toEqual([expected, expected]);
  });

  it.each([['in a browser', undefined], ['in an Excel without colours of its own', excel(null)]])(
    'follows the system %s', (_name, surroundings) => {
      expect([themeFor(surroundings, true, false), themeFor(surroundings, false, false)]).toEqual(['dark', 'light']);
    });

  it('follows the system under forced colours, which paint over those of Office', () => {
    expect([themeFor(excel('#ffffff'), true, true), themeFor(excel('#262626'), false, true)]).toEqual(['dark', 'light']);
  });
});
