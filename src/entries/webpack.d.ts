/** What webpack adds to `import.meta`. */
interface ImportMeta {
  webpackContext(
    request: string,
    options: { readonly recursive: boolean; readonly regExp: RegExp },
  ): { keys(): string[]; (key: string): string };
}
