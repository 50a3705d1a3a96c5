import type { Theme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useServices } from './services';
import { themeFor } from './state/theme-choice';
import { DARK_THEME, LIGHT_THEME } from './theme';
import { useMedia } from './use-media';

const THEMES = { light: LIGHT_THEME, dark: DARK_THEME } as const;

/** Theme of the pane; what the browser draws itself, such as scroll bars and fields, goes with it. */
export function usePaneTheme(): Theme {
  const { surroundings, watchColours } = useServices();
  const [around, setAround] = useState(surroundings);
  useEffect(
    () => watchColours?.((colours) => { setAround((before) => (before === undefined ? before : { ...before, colours })); }),
    [watchColours],
  );
  const name = themeFor(around, useMedia('(prefers-color-scheme: dark)'), useMedia('(forced-colors: active)'));
  useLayoutEffect(() => { document.documentElement.style.colorScheme = name; }, [name]);
  return THEMES[name];
}
