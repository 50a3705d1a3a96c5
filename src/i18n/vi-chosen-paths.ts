const inFolder = (folder: string) => (name: string, copy: number): string => `${folder}${copy === 1 ? '' : ` ${String(copy)}`}/${name}`;

/** Shown paths of files chosen beside those of the units; `copy` counts files of one name from 1. Apart from other texts: the first script needs them. */
export const CHOSEN_PATHS = { past: inFolder('Năm trước'), decided: inFolder('Quyết định') } as const;
