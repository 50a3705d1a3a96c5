import { elementsNamed, readMarkup, textIn, type MarkupElement } from './read-markup';

/** Width and height of a picture of the add-in, in pixels; `undefined` where there is no such file. */
export type PictureSize = (path: string) => { readonly width: number; readonly height: number } | undefined;

/** What elements may stand in another, in this order; Office refuses a manifest that has them otherwise. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const REQUIRED = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'Hosts', 'DefaultSettings', 'Permissions'];
/** Sizes that Office asks for in every icon of a command, and those it takes besides. */
const NEEDED_ICONS = ['16', '32', '80'];
const ALLOWED_ICONS = [...NEEDED_ICONS, '20', '24', '40', '48', '64'];
const ICON_URLS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

const childElements = (element: MarkupElement): MarkupElement[] => element.children.filter((child) => typeof child !== 'string');
const child = (element: MarkupElement, name: string): MarkupElement | undefined => childElements(element).find((each) => each.name === name);
const attribute = (element: MarkupElement, name: string): string => element.attributes.get(name) ?? '';
const all = (root: MarkupElement, ...names: string[]): MarkupElement[] => names.flatMap((name) => elementsNamed(root, name));

/**
 * Faults of an add-in manifest (XML, version 1.1 with VersionOverridesV1_0), one sentence each, as far as they can be
 * found without Microsoft's service: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview.
 */
export function manifestFaults(source: string, sizeOf: PictureSize): string[] {
  const root = readMarkup(source);
  return [
    ...baseFaults(root), ...orderFaults(root), ...textFaults(root), ...resourceFaults(root), ...idFaults(root),
    ...addressFaults(root), ...iconFaults(root), ...pictureFaults(root, sizeOf),
  ];
}

function baseFaults(root: MarkupElement): string[] {
  const text = (name: string): string => textIn(child(root, name) ?? root).trim();
  const faults = REQUIRED.filter((name) => child(root, name) === undefined).map((name) => `${name} is missing`);
  if (root.name !== 'OfficeApp' || attribute(root, 'xsi:type') !== 'TaskPaneApp') faults.push('not a TaskPaneApp');
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text('Id'))) faults.push('Id is no GUID');
  if (!/^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/.test(text('Version'))) faults.push('Version is not 1.0.0.0 or later in two to four numbers');
  if (text('Permissions') !== 'ReadWriteDocument') faults.push('Permissions is not ReadWriteDocument');
  const hosts = all(root, 'Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'));
  if (hosts.length === 0 || hosts.some((host) => host !== 'Workbook')) faults.push('a host is not Workbook');
  for (const { name, attributes } of all(root, 'Set')) {
    if (!/^1\.\d{1,2}$/.test(attributes.get('MinVersion') ?? '')) faults.push(`${name} ${attributes.get('Name') ?? ''} has no MinVersion`);
  }
  const locales = [text('DefaultLocale'), ...all(root, 'Override', 'bt:Override').map((each) => attribute(each, 'Locale'))];
  for (const locale of locales) if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) faults.push(`${locale} is no locale`);
  return faults;
}

function orderFaults(root: MarkupElement): string[] {
  return Object.entries(ORDER).flatMap(([parent, order]) => all(root, parent).flatMap((element) => {
    const names = childElements(element).map(({ name }) => name);
    const unknown = names.filter((name) => !order.includes(name)).map((name) => `${name} does not belong into ${parent}`);
    const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
    const isSorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
    return isSorted ? unknown : [...unknown, `${parent} has its elements in another order`];
  }));
}

function textFaults(root: MarkupElement): string[] {
  const limit = (where: MarkupElement | undefined, most: number): string[] => {
    if (where === undefined) return [];
    const texts = [attribute(where, 'DefaultValue'), ...all(where, 'Override', 'bt:Override').map((each) => attribute(each, 'Value'))];
    return texts.flatMap((text) => (text.trim() === '' || text.length > most
      ? [`${where.name}${where.attributes.has('id') ? ` ${attribute(where, 'id')}` : ''} has ${String(text.length)} of 1 to ${String(most)} characters`] : []));
  };
  const strings = (holder: string, most: number): string[] =>
    all(root, holder).flatMap((each) => childElements(each)).flatMap((each) => limit(each, most));
  return [
    ...limit(child(root, 'DisplayName'), 125), ...limit(child(root, 'Description'), 250),
    ...strings('bt:ShortStrings', 125), ...strings('bt:LongStrings', 250),
  ];
}

/** The kind of resource an element points at by its `resid`. */
function kindOfUse({ name }: MarkupElement, parent: string): string {
  if (name === 'bt:Image') return 'bt:Images';
  if (name === 'SourceLocation' || name === 'LearnMoreUrl') return 'bt:Urls';
  return name === 'Description' && (parent === 'Supertip' || parent === 'GetStarted') ? 'bt:LongStrings' : 'bt:ShortStrings';
}

function resourceFaults(root: MarkupElement): string[] {
  const kinds = new Map(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'].flatMap((kind) =>
    all(root, kind).flatMap(childElements).map((each) => [attribute(each, 'id'), kind] as const)));
  const faults: string[] = [];
  const used = new Set<string>();
  const visit = (element: MarkupElement): void => {
    for (const each of childElements(element)) {
      const resid = each.attributes.get('resid');
      if (resid !== undefined) {
        used.add(resid);
        const [wanted, found] = [kindOfUse(each, element.name), kinds.get(resid)];
        if (found !== wanted) faults.push(`${each.name} asks for ${resid} in ${wanted}, it is in ${found ?? 'no place'}`);
      }
      visit(each);
    }
  };
  visit(root);
  for (const id of kinds.keys()) {
    if (!used.has(id)) faults.push(`${id} is not used`);
    if (id.length === 0 || id.length > 32) faults.push(`${id} is no id of 1 to 32 characters`);
  }
  return faults;
}

function idFaults(root: MarkupElement): string[] {
  const twice = (values: readonly string[]): string[] =>
    values.filter((value, index) => values.indexOf(value) !== index).map((value) => `${value} is there twice`);
  const ids = (elements: readonly MarkupElement[]): string[] => elements.map((each) => attribute(each, 'id'));
  const commands = ids(all(root, 'Group', 'Control'));
  const resources = ids(all(root, 'Resources').flatMap(childElements).flatMap(childElements));
  return [...twice(commands), ...twice(resources), ...commands.filter((id) => !/^[\w.-]{1,125}$/.test(id)).map((id) => `"${id}" is no id of a command`)];
}

function addressFaults(root: MarkupElement): string[] {
  const elements = [...all(root, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url'),
    ...all(root, 'bt:Images').flatMap(childElements)];
  const addresses = elements.flatMap((each) => each.attributes.get('DefaultValue') ?? []);
  const faults = addresses.flatMap((address) => (/^https:\/\/[^\s"<>]+$/.test(address) ? [] : [`${address} is not https`]));
  const origins = new Set(addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).origin] : [])));
  if (origins.size !== 1) faults.push(`addresses at ${[...origins].join(', ')}`);
  return faults;
}

function iconFaults(root: MarkupElement): string[] {
  return all(root, 'Icon').flatMap((icon) => {
    const sizes = childElements(icon).map((each) => attribute(each, 'size'));
    return [
      ...NEEDED_ICONS.filter((size) => !sizes.includes(size)).map((size) => `an icon has no size ${size}`),
      ...sizes.filter((size, index) => !ALLOWED_ICONS.includes(size) || sizes.indexOf(size) !== index).map((size) => `icon size ${size}`),
    ];
  });
}

function pictureFaults(root: MarkupElement, sizeOf: PictureSize): string[] {
  const addresses = new Map(all(root, 'bt:Images').flatMap(childElements).map((each) => [attribute(each, 'id'), attribute(each, 'DefaultValue')]));
  const asked = [
    ...all(root, 'Icon').flatMap(childElements).map((each) =>
      [addresses.get(attribute(each, 'resid')) ?? '', Number(attribute(each, 'size'))] as const),
    ...Object.entries(ICON_URLS).flatMap(([name, size]) => all(root, name).map((each) => [attribute(each, 'DefaultValue'), size] as const)),
  ];
  return asked.flatMap(([address, size]) => {
    const path = URL.canParse(address) ? /assets\/[^/]+$/.exec(new URL(address).pathname)?.[0] : undefined;
    const found = path === undefined ? undefined : sizeOf(path);
    if (path === undefined || found === undefined) return [`no picture ${address}`];
    if (found.width !== size || found.height !== size) return [`${path} is ${String(found.width)}×${String(found.height)}, not ${String(size)}`];
    return Number(/-(\d+)\.png$/.exec(path)?.[1]) === size ? [] : [`${path} is not named by its size`];
  });
}
