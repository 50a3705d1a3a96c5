/** Colours of the application around the pane, `#rrggbb`. */
export interface HostColours {
  readonly background: string;
  readonly foreground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
}

/** Calls the listener with the new colours whenever they change, until the returned function is called. */
export type WatchColours = (listener: (colours: HostColours | null) => void) => () => void;

/** What the application around the pane says of itself. */
export interface HostSurroundings {
  /** Kind of the application: 'PC', 'Mac', 'OfficeOnline', 'iOS' … */
  readonly platform: string;
  /** Language of its menus, such as `vi-VN`. */
  readonly language: string;
  /** `null` where it has no colours of its own, as in a browser. */
  readonly colours: HostColours | null;
}
