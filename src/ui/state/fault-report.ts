/** What a fault happened in; nothing of the lists. */
export interface FaultPlace {
  /** Kind of the application, `browser` outside Office. */
  readonly platform: string;
  /** Browser or web view with its version. */
  readonly userAgent: string;
  /** Trace of the components in view. */
  readonly components: string;
}

/** Lines of a trace that are told. */
const MOST_LINES = 12;
/** A place in a script: its own name, line and column; folders before it may name a person. */
const PLACE = /([^\\/\s():@]+\.(?:js|tsx?))[^\s():]*((?::\d+){1,2})/;
const CALLER = /^\s*(?:at )?(?:async )?([\w$.<>]+)(?= \(|@)/;

/**
 * What a supporter needs of a fault, and nothing of a person: the kind of error, function names and places in our own
 * scripts. The error's own sentence is left out, since it may quote a cell or a file name.
 */
export function faultReport(error: unknown, { platform, userAgent, components }: FaultPlace): string {
  const { name, trace } = error instanceof Error
    // The trace begins with the sentence, which may look like a place.
    ? { name: error.name, trace: (error.stack ?? '').replace(error.message, () => '') } : { name: typeof error, trace: '' };
  return [
    `error: ${name.replace(/[^\w.-]/g, '')}`, `platform: ${platform}`, `userAgent: ${userAgent}`,
    'stack:', ...placesOf(trace), 'components:', ...placesOf(components),
  ].join('\n');
}

function placesOf(trace: string): string[] {
  return trace.split('\n').flatMap((line) => {
    const place = PLACE.exec(line);
    if (place === null || !/^\s*at |@/.test(line)) return [];
    return [`  ${CALLER.exec(line)?.[1] ?? '?'} ${place[1] ?? ''}${place[2] ?? ''}`];
  }).slice(0, MOST_LINES);
}
