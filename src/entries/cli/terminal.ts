/** The outside of a command: where it stands and where it speaks. Commands give back an exit code and never exit. */
export interface Terminal {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Result of the command, and nothing else. */
  out(text: string): void;
  /** Progress and messages. */
  err(text: string): void;
  /** Width of the line that progress may be drawn on; `null` where it is no screen. */
  readonly progressWidth: number | null;
  /** All bytes of standard input; left out where there is none. */
  readonly input?: () => Promise<Uint8Array>;
  /** Set when the user asks to stop. */
  readonly signal: { readonly aborted: boolean };
}

export type ExitCode = 0 | 1 | 2;

/** Control characters of files and names must not reach the screen as commands. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text of one line with control characters made visible. */
export function toSafeLine(text: string): string {
  return text.replace(CONTROL, '�');
}

/** Message for people, line by line. */
export function say(terminal: Terminal, text: string): void {
  for (const line of text.split('\n')) terminal.err(`${toSafeLine(line)}\n`);
}
