import type { Theme } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';
import { useServices } from './services';
import { themeFor } from './state/theme-choice';
import { DARK_THEME, LIGHT_THEME } from './theme';
import { useMedia } from './use-media';

const THEMES = { light: LIGHT_THEME, dark: DARK_THEME } as const;

/** Theme of the pane; what the browser draws itself, such as scroll bars and fields, goes with it. */
export function usePaneTheme(): Theme {
  const { surroundings } = useServices();
  const name = themeFor(surroundings, useMedia('(prefers-color-scheme: dark)'), useMedia('(forced-colors: active)'));
  useLayoutEffect(() => { document.documentElement.style.colorScheme = name; }, [name]);
  return THEMES[name];
}
