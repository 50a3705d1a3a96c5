/** Characters that file names of some system must not have. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]/g;
/** Names of systems count in bytes of UTF-8, up to 255; with room for a number and an ending. */
const MAX_CHARACTERS = 80;

/** Names for files of one folder: each once whatever the case of its letters, and none that a system refuses. */
export class FileNames {
  private readonly taken = new Set<string>();

  /** `stem` with what systems refuse replaced, a number behind it where the name is taken, and the ending. */
  take(stem: string, ending: string): string {
    const clean = [...stem.normalize('NFC').replace(FORBIDDEN, '-')].slice(0, MAX_CHARACTERS).join('').trim().replace(/\.+$/, '');
    let name = `${clean}${ending}`;
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) name = `${clean} (${String(number)})${ending}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
