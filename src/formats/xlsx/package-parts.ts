import type { ReadLimits } from './read-limits';
import type { Salvage } from './salvage-part';
import { XmlCursor } from './xml-cursor';
import type { ZipArchive } from './zip-archive';

export interface Relationship {
  /** Last word of the type address: `worksheet`, `styles`; the same in transitional and strict files. */
  readonly type: string;
  /** Part name without leading slash, or the outside address as stated. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** An OOXML package: its parts as XML, and how they refer to one another. */
export class PackageParts {
  readonly archive: ZipArchive;
  private readonly limits: ReadLimits;

  constructor(archive: ZipArchive, limits: ReadLimits) {
    this.archive = archive;
    this.limits = limits;
  }

  /** A cursor at the beginning of a part, `undefined` when the package has none of this name. `salvage` mends a damaged one. */
  open(name: string, salvage?: Salvage): XmlCursor | undefined {
    const bytes = this.archive.read(name);
    if (bytes === undefined) return undefined;
    const isMended = salvage !== undefined && this.archive.isDamaged(name);
    const xml = isMended ? new TextEncoder().encode(salvage(new TextDecoder().decode(bytes))) : bytes;
    return new XmlCursor(xml, name, this.limits.xmlDepth);
  }

  /** Relationships of a part by their id; of the package itself for the name `''`. */
  relationshipsOf(partName: string): ReadonlyMap<string, Relationship> {
    const slash = partName.lastIndexOf('/') + 1;
    const folder = partName.slice(0, slash);
    const cursor = this.open(`${folder}_rels/${partName.slice(slash)}.rels`);
    const found = new Map<string, Relationship>();
    if (cursor === undefined) return found;
    cursor.openRoot('Relationships');
    while (cursor.nextChild(1)) {
      const id = cursor.attribute('Id');
      const target = cursor.attribute('Target');
      if (!cursor.isNamed('Relationship') || id === undefined || target === undefined) continue;
      const isExternal = cursor.attribute('TargetMode')?.toLowerCase() === 'external';
      const type = cursor.attribute('Type') ?? '';
      found.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolvePartName(folder, target),
        isExternal,
      });
    }
    return found;
  }
}

/** Part name of a relationship target: absolute, or relative to the folder of its source. */
export function resolvePartName(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const steps = (path.startsWith('/') ? path : `${folder}${path}`).split('/');
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}
