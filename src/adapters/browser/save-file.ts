/** A file to give to the user. */
export interface SavedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: Uint8Array | string;
}

/** Offers a file as a download; nothing leaves the machine. */
export function saveFile(document: Document, file: SavedFile): void {
  const part = typeof file.content === 'string' ? file.content : Uint8Array.from(file.content);
  const url = URL.createObjectURL(new Blob([part], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the blob over once the click was handled; a later task may free the address.
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
}
