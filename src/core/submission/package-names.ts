/** Folder of a package that holds the copies of the units' files. */
export const COPIES_FOLDER = 'ban-gui';

/** Names below the folder that all paths share, in the order of the paths. */
export function relativeNames(paths: readonly string[]): string[] {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  let shared = 0;
  while (shared < first.length && folders.every((folder) => folder[shared] === first[shared])) shared += 1;
  return paths.map((path) => path.split('/').slice(shared).filter((step) => step !== '' && step !== '.' && step !== '..').join('/'));
}

/** Paths of copies in a package, each once, whatever the case of letters: `isRewritten` copies are .xlsx files. */
export function copyPaths(names: readonly { readonly name: string; readonly isRewritten: boolean }[]): string[] {
  const taken = new Set<string>();
  return names.map(({ name, isRewritten }) => {
    const safe = name.replace(/[\\:*?"<>|\u0000-\u001f]/g, '_');
    const dot = safe.lastIndexOf('.') > safe.lastIndexOf('/') ? safe.lastIndexOf('.') : safe.length;
    const [stem, ending] = [safe.slice(0, dot), isRewritten ? '.xlsx' : safe.slice(dot)];
    let path = `${COPIES_FOLDER}/${stem}${ending}`;
    for (let number = 2; taken.has(path.toLowerCase()); number += 1) path = `${COPIES_FOLDER}/${stem} (${String(number)})${ending}`;
    taken.add(path.toLowerCase());
    return path;
  });
}
